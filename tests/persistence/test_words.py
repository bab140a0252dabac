"""Whoever adds a word to the record refuses the programs that do not know it.

`words/NNNN.json` has what programs know whose schema is NNNN or later, up to the next such file.
"""

import json
import pkgutil
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest

import shared.application
import shared.domain
from shared.application.enter_offline import Entry
from shared.application.printing import PrintOutcome
from shared.application.receive_cap import Outcome
from shared.domain.alert import AlertStatus, Certainty, Severity, Urgency
from shared.domain.desks import RestKind
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import GroupCheck, TicketState
from shared.domain.transitions import TRANSITIONS
from shared.persistence.versions import OLDEST_PROGRAM

RECORDED: Final = (
    AlertStatus,
    Certainty,
    Entry,
    EventKind,
    GroupCheck,
    Language,
    Outcome,
    PrintOutcome,
    RestKind,
    Severity,
    TicketState,
    Urgency,
)
"""Alphabets of the rows and events, which a program reads word by word."""
ELSEWHERE: Final = frozenset(
    {
        *("Action", "Reason", "Refusal", "Right", "Weakness"),  # made from what is recorded
        *("DuringCalls", "Layout", "NoticePriority", "ReasonFor", "Role"),  # read leniently (0030)
        *("Fault", "Kind", "Order", "Picture", "Wait"),  # of media, in files
        "Paper",  # of a printer at the moment
    }
)
FOLDER: Final = Path(__file__).parent / "words"


def known_at(version: str) -> dict[str, list[str]]:
    """What a program of a version knows."""
    file = max(one for one in FOLDER.glob("*.json") if one.stem <= version)
    known: dict[str, list[str]] = json.loads(file.read_text(encoding="utf-8"))
    return known


def words_now() -> dict[str, list[str]]:
    """Of this program."""
    words = {one.__name__: sorted(word.value for word in one) for one in RECORDED}
    steps = sorted(f"{state} {action}" for state, action in TRANSITIONS)
    return {**words, "transitions": steps}


def differences(before: dict[str, list[str]], now: dict[str, list[str]]) -> list[str]:
    """Each word that only one of them knows."""
    found = []
    for name in sorted({*before, *now}):
        words = set(before.get(name, ())) ^ set(now.get(name, ()))
        found += [f"{name}: {word}" for word in sorted(words)]
    return found


def test_the_oldest_program_knows_every_word_that_is_written() -> None:
    """A new word raises OLDEST_PROGRAM to its migration's version, which gets a file of words."""
    assert differences(known_at(OLDEST_PROGRAM), words_now()) == [], (
        f"programs of {OLDEST_PROGRAM} do not know these words: raise OLDEST_PROGRAM to the"
        " version of your migration and keep words_now() in words/ under that name"
    )


@pytest.mark.parametrize("name", ["EventKind", "TicketState", "transitions"])
def test_a_word_that_is_only_here_is_seen(name: str) -> None:
    now = words_now()
    now[name] = [*now[name], "ticket_flown"]
    assert differences(known_at(OLDEST_PROGRAM), now) == [f"{name}: ticket_flown"]


def test_an_older_version_keeps_the_words_that_it_had(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.persistence.test_words.FOLDER", tmp_path)
    for version in ("0008", "0011"):
        (tmp_path / f"{version}.json").write_text(json.dumps({"first": [version]}))
    found = [known_at(version)["first"] for version in ("0008", "0010", "0011", "0012")]
    assert found == [["0008"], ["0008"], ["0011"], ["0011"]]


def test_every_alphabet_is_recorded_or_known_to_stay_out_of_the_record() -> None:
    found = set()
    for package in (shared.domain, shared.application):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            names = vars(import_module(module.name)).values()
            found |= {one for one in names if isinstance(one, type) and issubclass(one, StrEnum)}
    named = {one.__name__ for one in found - {StrEnum, *RECORDED}}
    assert named == ELSEWHERE, "does it stand in a row or an event? Then RECORDED must have it"
