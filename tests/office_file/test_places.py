import pytest

from shared.toml_file.places import line_at, lines_of

TEXT = '''# a comment with = and [brackets]
id = "a # no comment"
name.kk = "x"
"quoted key" = 1

[hours]
monday = [ # first
    "09:00-13:00",
    "14:30-18:30",
]
text = """
[not a table]
key = 1
"""

[[topics]]
id = "one"
inline = { kk = "a", ru = ["b", { en = "c" }] }

[[topics]]
[[topics.bring]]
kk = "x"
[[topics.bring]]
kk = 'y = "z"'
[topics.more]
deep.er = 2026-11-23
'''


@pytest.mark.parametrize(
    "path, line",
    [
        (("id",), 2),
        (("name", "kk"), 3),
        (("quoted key",), 4),
        (("hours",), 6),
        (("hours", "monday", 1), 9),
        (("hours", "text"), 11),
        (("topics", 0), 16),
        (("topics", 0, "inline", "ru", 1, "en"), 18),
        (("topics", 1, "bring", 0, "kk"), 22),
        (("topics", 1, "bring", 1, "kk"), 24),
        (("topics", 1, "more", "deep", "er"), 26),
    ],
)
def test_every_key_is_found_on_its_line(path: tuple[str | int, ...], line: int) -> None:
    assert lines_of(TEXT)[path] == line


def test_what_is_missing_is_looked_for_where_it_belongs() -> None:
    assert line_at(lines_of(TEXT), ("topics", 1, "bring", 1, "ru")) == 23
    assert line_at(lines_of(TEXT), ("nowhere",)) is None
