"""The office file: its keys, what must hold in the whole of it, and what it becomes."""
