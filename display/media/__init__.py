"""Videos and images of the waiting room, played one after the other."""
