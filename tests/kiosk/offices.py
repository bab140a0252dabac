"""Office files with as many topics as a test wants."""

import re
from itertools import cycle, islice

from tests.kiosk.driven import sample_text

LETTERS = "ABEKMOPTYX"
"""All that are told apart by ear and eye."""
TABLE = re.compile(r"(?m)^(?=\[\[\w+\]\])")
TOPIC = re.compile(r"(?m)^(?=\[\[topics\]\])")


def office_with(topics: int) -> str:
    """The sample office with its topics repeated until there are so many, in one profile."""
    head, *tables = TABLE.split(sample_text())
    whole = [part for part in TOPIC.split(_topics_part(sample_text())) if part.strip()]
    several = [_numbered(part, at) for at, part in enumerate(islice(cycle(whole), topics))]
    ids = ", ".join(f'"topic-{at}"' for at in range(topics))
    rest = [table for table in tables if table.startswith(("[[staff]]", "[[groups]]"))]
    profile = f'[[profiles]]\nid = "all"\nranks = [[{ids}]]\n'
    counter = '[[counters]]\nid = "counter-1"\nnumber = 1\nprofile = "all"\n'
    return "\n".join([head, *several, profile, counter, *rest])


def _topics_part(text: str) -> str:
    return text[text.index("[[topics]]") : text.index("[[profiles]]")]


def _numbered(part: str, at: int) -> str:
    part = re.sub(r'(?m)^id = ".*"$', f'id = "topic-{at}"', part, count=1)
    return re.sub(r'(?m)^letter = ".*"$', f'letter = "{LETTERS[at]}"', part, count=1)
