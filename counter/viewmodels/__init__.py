"""What the screens show, derived from snapshots."""
