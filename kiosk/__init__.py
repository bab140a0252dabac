"""The touch program where visitors take tickets."""
