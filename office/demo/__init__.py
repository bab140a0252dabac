"""A sample office that lives: for a first look, for rehearsals and for pictures."""
