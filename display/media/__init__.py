"""Videos and images of the waiting room: found, checked, and played one after the other."""
