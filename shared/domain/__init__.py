"""The rules of the queue: pure functions over frozen values."""
