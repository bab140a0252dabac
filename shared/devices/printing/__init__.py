"""Tickets on paper: drawing, ESC/POS printers, and printers without a printer."""
