"""Office files with as many topics as a test wants."""

import re
from itertools import cycle, islice

from tests.kiosk.driven import sample_text

LETTERS = "ABEKMOPTYX"
"""All that are told apart by ear and eye."""
NAMES = {
    "kk": "Құжаттар мен анықтамалар",
    "ru": "Справки и документы",
    "en": "Papers and certificates",
}
TABLE = re.compile(r"(?m)^(?=\[\[\w+\]\])")
TOPIC = re.compile(r"(?m)^(?=\[\[topics\]\])")


def office_with(topics: int, letters: str = LETTERS) -> str:
    """The sample office with its topics repeated until there are so many, in one profile."""
    head, *tables = TABLE.split(sample_text())
    whole = [part for part in TOPIC.split(_topics_part(sample_text())) if part.strip()]
    several = [
        _numbered(part, at, letters[at]) for at, part in enumerate(islice(cycle(whole), topics))
    ]
    ids = ", ".join(f'"topic-{at}"' for at in range(topics))
    rest = [table for table in tables if table.startswith(("[[staff]]", "[[groups]]"))]
    profile = f'[[profiles]]\nid = "all"\nranks = [[{ids}]]\n'
    counter = '[[counters]]\nid = "counter-1"\nnumber = 1\nprofile = "all"\n'
    return "\n".join([head, *several, profile, counter, *rest])


def office_in_sections(sections: int, each: int) -> str:
    """So many sections with so many topics each; the topics of a section share a letter."""
    text = office_with(sections * each, letters="".join(L * each for L in LETTERS[:sections]))
    tables = ""
    for at in range(sections):
        names = "\n".join(f'name.{lang} = "{NAMES[lang]} {at + 1}"' for lang in NAMES)
        more = "\n".join(f'summary.{lang} = "{NAMES[lang]}"' for lang in NAMES)
        tables += f'[[sections]]\nid = "section-{at}"\n{names}\n{more}\n\n'
    for at in range(sections * each):
        where = f'id = "topic-{at}"'
        text = text.replace(where, f'{where}\nsection = "section-{at // each}"', 1)
    return text.replace("[[topics]]", f"{tables}[[topics]]", 1)


def _topics_part(text: str) -> str:
    return text[text.index("[[topics]]") : text.index("[[profiles]]")]


def _numbered(part: str, at: int, letter: str) -> str:
    part = re.sub(r'(?m)^id = ".*"$', f'id = "topic-{at}"', part, count=1)
    return re.sub(r'(?m)^letter = ".*"$', f'letter = "{letter}"', part, count=1)
