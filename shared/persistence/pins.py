"""PINs are kept as argon2id hashes."""

from base64 import b64decode, b64encode

from argon2 import DEFAULT_HASH_LENGTH, PasswordHasher, extract_parameters
from argon2.exceptions import HashingError, InvalidHashError
from argon2.low_level import hash_secret

LENGTH = DEFAULT_HASH_LENGTH


class ArgonHasher:
    """See `PinHasher`. About 50 ms a check: bearable for a clerk, dear for a guesser."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()

    def hash(self, pin: str) -> str:
        return self._hasher.hash(pin)

    def again(self, made: str, pin: str) -> str:
        try:
            return _again(made, pin)
        except (InvalidHashError, HashingError, ValueError):
            return ""  # no argon2: nothing is like it


def _again(made: str, pin: str) -> str:
    how = extract_parameters(f"{made}${_b64(bytes(LENGTH))}")
    return hash_secret(
        pin.encode(),
        b64decode(made.rpartition("$")[2] + "=="),
        time_cost=how.time_cost,
        memory_cost=how.memory_cost,
        parallelism=how.parallelism,
        hash_len=LENGTH,
        type=how.type,
        version=how.version,
    ).decode()


def _b64(content: bytes) -> str:
    return b64encode(content).decode().rstrip("=")
