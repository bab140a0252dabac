"""The TV program of the waiting room."""
