"""Printers, speech, sound and media."""
