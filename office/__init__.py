"""The `kezek` command line and the settings tools of an office."""
