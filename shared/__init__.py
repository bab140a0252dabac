"""What two or more of Kezek's programs need."""
