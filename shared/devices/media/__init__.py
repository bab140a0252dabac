"""Videos and images: looked into, converted, and kept ready."""
