"""What a job comes back with: its value or what went wrong."""

from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Ok(Generic[T_co]):
    value: T_co


@dataclass(frozen=True, slots=True)
class Err:
    """A `KnownError` when a person can act on it; anything else is a bug."""

    error: Exception


Result: TypeAlias = Ok[T_co] | Err
