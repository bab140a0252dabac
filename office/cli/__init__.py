"""The commands of `kezek`, one module each."""
