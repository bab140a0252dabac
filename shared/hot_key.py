"""A key that is heard while another program has the focus, as it is written in the settings."""

import re
from dataclasses import dataclass
from typing import Final

MODIFIERS: Final = ("ctrl", "alt", "shift", "win")
KEY = re.compile(r"[a-z0-9]|f(?:[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class HotKey:
    """Such as Ctrl+Alt+N: `key` is a letter, a figure or `f1` to `f12`."""

    modifiers: frozenset[str]
    key: str

    def __str__(self) -> str:
        """As it is shown to a person."""
        words = [word.capitalize() for word in MODIFIERS if word in self.modifiers]
        return "+".join([*words, self.key.upper()])


def parse_hot_key(text: str) -> HotKey:
    """The key of a text such as `ctrl+alt+n`; raises ValueError.

    A letter or figure alone would be taken from every other program.
    """
    *words, key = (part.strip().lower() for part in text.split("+"))
    modifiers = frozenset(words)
    if modifiers - set(MODIFIERS) or len(modifiers) != len(words) or KEY.fullmatch(key) is None:
        raise ValueError('must look like "ctrl+alt+n" or "f8"')
    if len(key) == 1 and not modifiers & {"ctrl", "alt", "win"}:
        raise ValueError("needs ctrl, alt or win before a letter or figure")
    return HotKey(modifiers, key)
