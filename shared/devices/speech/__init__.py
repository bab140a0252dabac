"""Voice packs, and the sound of a call put together from their clips."""
