"""What makes a machine into one of Kezek's: started with it, and with no way out of it."""
