"""What people do with the queue, one module for each use case."""
