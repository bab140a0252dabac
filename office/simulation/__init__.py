"""Visitors and clerks who behave as in a real office, drawn from a seed."""
