"""What every Qt program needs."""
