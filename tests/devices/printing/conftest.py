import os

# One thread a reader: on a busy machine its threads wait for each other.
os.environ.setdefault("OMP_THREAD_LIMIT", "1")
