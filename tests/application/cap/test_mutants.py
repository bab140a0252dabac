"""200 mutated messages: none crashes or hangs, right ones are taken, wrong ones refused by name."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.application.cap.message import CapMessage
from shared.application.cap.read import Rules, read_cap
from shared.application.cap.tree import LARGEST
from shared.application.receive_cap import Outcome, ReceiveCap
from shared.domain.alert import in_force
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.qt.texts import Texts
from tests.application.cap.messages import four, utc
from tests.application.cap.mutants import COUNT, Mutant, mutants
from tests.persistence.conftest import Workplace

NOW = utc(2026, 11, 23, 5)
LONGEST_S = 2.0
MUTANTS = list(mutants(NOW))


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda one: one.what.replace("\0", ""))
def test_the_judge_and_the_reader_agree(mutant: Mutant) -> None:
    """A refusal names its reason in each language, with the element where it is of one."""
    began = time.monotonic()
    try:
        found: CapMessage | KnownError = read_cap(mutant.content, Rules(), NOW)
    except KnownError as error:
        found = error
    assert time.monotonic() - began < LONGEST_S
    if not mutant.codes:
        assert isinstance(found, CapMessage)
        return
    assert isinstance(found, KnownError)
    assert found.code in mutant.codes
    for language in Language:
        sentence = Texts().error(language, found)
        assert found.code not in sentence
        assert "{" not in sentence
        assert str(found.fields.get("element", "")) in sentence


def test_there_are_enough_of_each_sort() -> None:
    assert len(MUTANTS) == COUNT
    wrong = sum(bool(one.codes) for one in MUTANTS)
    assert 30 < COUNT - wrong < wrong
    assert len({one.content for one in MUTANTS}) > COUNT * 0.8


def test_an_office_receives_them_all(place: Workplace) -> None:
    """One after the other into one record, which holds; every wrong one is passed by in it."""
    now = place.clock.now
    wrong = set()
    for mutant in mutants(now, seed=2):
        command = ReceiveCap(content=mutant.content, device="tv-1")
        receipt = place.use_cases.receive_cap(command)
        assert (receipt.outcome is Outcome.REFUSED) is bool(mutant.codes), mutant.what
        if receipt.why is not None and mutant.codes:
            wrong.add((mutant.content, receipt.why.code))
    events = place.reader.events_after(1)
    passed = [one for one in events if one.kind is EventKind.ALERT_PASSED_BY]
    assert len([one for one in passed if one.data["outcome"] == "refused"]) == len(wrong)
    assert in_force(place.reader.day().alerts, now)
    assert place.findings() == []


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_message_or_a_known_error(content: bytes) -> None:
    with pytest.raises(KnownError):
        read_cap(content, Rules(), NOW)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([made.content for made in four(NOW).values()]),
    st.lists(st.tuples(st.integers(0, 3000), st.binary(max_size=6)), min_size=1, max_size=4),
)
def test_any_damage_to_a_message_is_a_message_or_a_known_error(
    content: bytes, damages: list[tuple[int, bytes]]
) -> None:
    for at, new in damages:
        content = content[:at] + new + content[at + len(new) :]
    assert outcome(content).startswith(("cap_", "message"))


def outcome(content: bytes) -> str:
    """A refusal's code, or that it is a message."""
    try:
        read_cap(content, Rules(), NOW)
    except KnownError as error:
        return error.code
    return "message"


@pytest.mark.parametrize(
    "content",
    [
        b"<a " + b" ".join(b'x%d=""' % n for n in range(90_000)) + b"/>",
        b"<a " + b" ".join(b'xmlns:x%d="u"' % n for n in range(50_000)) + b"/>",
        b"<a>" + b"<b/>" * 240_000 + b"</a>",
        b"<a>" + b"&amp;" * 199_000 + b"</a>",
        b"<" * LARGEST,
        b"x" * (LARGEST * 3),
    ],
    ids=["attributes", "namespaces", "elements", "signs", "brackets", "bytes"],
)
def test_nothing_keeps_the_reader_busy(content: bytes) -> None:
    began = time.monotonic()
    with pytest.raises(KnownError):
        read_cap(content, Rules(), NOW)
    assert time.monotonic() - began < LONGEST_S
