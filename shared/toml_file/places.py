"""Where each key of a TOML text stands: the standard parser forgets the lines."""

import re
from collections.abc import Mapping

Path = tuple[str | int, ...]

BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
KEY = re.compile(r"""\s*(?:"((?:\\.|[^"\\])*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*(\.?)""")
TEXT = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}(?!")'
    r"|'''.*?'{3,5}(?!')"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)
BARE = re.compile(r"[^,\]}\n#]+")


def lines_of(text: str) -> Mapping[Path, int]:
    """The line (from 1) of each key, element and table of `text`, which must be valid TOML."""
    return _Scanner(text).lines


def line_at(lines: Mapping[Path, int], path: Path) -> int | None:
    """The line of `path`, or else of the nearest thing that holds it."""
    for length in range(len(path), 0, -1):
        if path[:length] in lines:
            return lines[path[:length]]
    return None


class _Scanner:
    def __init__(self, text: str) -> None:
        self.lines: dict[Path, int] = {}
        self._text = text
        self._position = 0
        self._counts: dict[Path, int] = {}
        self._table: Path = ()
        self._skip()
        while self._position < len(text):
            if not self._header():
                self._pair(self._table)
            self._skip()

    def _skip(self) -> None:
        match = BLANK.match(self._text, self._position)
        self._position = match.end() if match else self._position

    def _starts(self, mark: str) -> bool:
        if not self._text.startswith(mark, self._position):
            return False
        self._position += len(mark)
        return True

    def _note(self, path: Path) -> None:
        line = self._text.count("\n", 0, self._position) + 1
        for length in range(1, len(path) + 1):
            self.lines.setdefault(path[:length], line)

    def _keys(self) -> list[str]:
        keys: list[str] = []
        while match := KEY.match(self._text, self._position):
            keys.append(next(part for part in match.groups()[:3] if part is not None))
            self._position = match.end()
            if not match[4]:
                break
        return keys

    def _header(self) -> bool:
        many = self._starts("[[")
        if not many and not self._starts("["):
            return False
        path: Path = ()
        keys = self._keys()
        for key in keys:
            path = (*path, key)
            if path in self._counts and (key is not keys[-1] or not many):
                path = (*path, self._counts[path] - 1)
        if many:
            number = self._counts.get(path, 0)
            self._counts[path] = number + 1
            path = (*path, number)
        self._note(path)
        self._position = self._text.index("]]" if many else "]", self._position) + 1 + many
        self._table = path
        return True

    def _pair(self, table: Path) -> None:
        start = self._position
        keys = self._keys()
        if not keys:
            raise ValueError(f"no key at character {start}")
        path = (*table, *keys)
        self._note(path)
        self._position = self._text.index("=", self._position) + 1
        self._value(path)

    def _value(self, path: Path) -> None:
        self._skip()
        self._note(path)
        if match := TEXT.match(self._text, self._position):
            self._position = match.end()
        elif self._starts("["):
            self._elements(path)
        elif self._starts("{"):
            self._inline(path)
        elif match := BARE.match(self._text, self._position):
            self._position = match.end()

    def _elements(self, path: Path) -> None:
        number = 0
        self._skip()
        while not self._starts("]"):
            self._value((*path, number))
            number += 1
            self._skip()
            self._starts(",")
            self._skip()

    def _inline(self, path: Path) -> None:
        self._skip()
        while not self._starts("}"):
            self._pair(path)
            self._skip()
            self._starts(",")
            self._skip()
