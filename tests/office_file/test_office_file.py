import json
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from shared.application.office_document import (
    OfficeFileError,
    parse_document,
    read_office_file,
    read_office_text,
)
from shared.assets import asset
from shared.domain.errors import KnownError
from shared.domain.hours import Interval, OnBreak, Open, status_at
from shared.domain.language import Language, LocalText
from shared.domain.office import ReasonFor, Role

SAMPLE = asset("sample", "office.toml")

SECTION = """[[sections]]
id = "papers"
name = { kk = "Құжаттар", ru = "Документы", en = "Papers" }
summary = { kk = "Құжаттар", ru = "Документы", en = "Papers" }

"""


def texts(value: object) -> Iterator[LocalText]:
    if isinstance(value, LocalText):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from texts(getattr(value, name))


def mistakes(change: tuple[str, str] | None = None, text: str = "") -> list[str]:
    """The sample with one change, as "place: what. hint" of each mistake."""
    text = text or SAMPLE.read_text(encoding="utf-8")
    if change is not None:
        assert change[0] in text
        text = text.replace(change[0], change[1], 1)
    with pytest.raises(OfficeFileError) as caught:
        read_office_text(text)
    assert caught.value.code == "office_file_broken"
    return [str(mistake) for mistake in caught.value.mistakes]


def test_the_sample_is_an_office_that_opens_at_nine_and_rests_at_noon() -> None:
    office = read_office_file(SAMPLE).office
    monday = datetime(2026, 11, 23, 12, 59, tzinfo=office.zone)
    assert status_at(office.hours, monday) == Open(monday.replace(hour=13, minute=0))
    assert status_at(office.hours, monday + timedelta(minutes=1)) == OnBreak(
        monday.replace(hour=14, minute=30)
    )
    assert office.hours.weekly[4][0] == Interval(time(9), time(13))
    assert office.hours.weekly[5] == ()


def test_the_sample_has_what_a_real_office_has() -> None:
    office = read_office_file(SAMPLE).office
    assert [topic.id for topic in office.topics] == [
        "civil-defence",
        "emergency-prevention",
        "fire-inspection",
        "employment",
        "other-questions",
    ]
    assert [counter.number for counter in office.counters] == [1, 2, 3, 4]
    assert sum(clerk.role is Role.HEAD for clerk in office.staff) == 1
    assert len(office.groups) == 2
    assert len(office.notices) == 3
    assert office.languages == tuple(Language)


def test_kazakh_and_russian_texts_are_in_cyrillic_and_differ() -> None:
    for text in texts(read_office_file(SAMPLE).office):
        assert re.search("[а-яё]", text.kk), text
        assert re.search("[а-яё]", text.ru), text
        russian = text.ru.replace("«Адалдық алаңы»", "")
        assert not re.search("[әіңғүұқөһ]", russian, re.IGNORECASE), text
        assert not re.search("[а-яё]", text.en, re.IGNORECASE), text
        assert text.kk != text.ru


def test_no_pin_is_in_the_document() -> None:
    read = read_office_file(SAMPLE)
    assert set(read.pins) == {clerk.id for clerk in read.office.staff}
    assert "pin" not in json.loads(read.document)["staff"][0]
    assert not any(f'"{pin}"' in read.document for pin in read.pins.values())
    assert not any(pin in repr(read) for pin in read.pins.values())


def test_the_document_is_the_same_for_the_same_office_and_reads_back() -> None:
    read = read_office_file(SAMPLE)
    blanks = SAMPLE.read_text(encoding="utf-8").replace("\n\n", "\n\n# remark\n\n")
    assert read_office_text(blanks).document == read.document
    assert parse_document(read.document) == read.office


def test_a_broken_document_is_refused() -> None:
    document = read_office_file(SAMPLE).document.replace('"format":1', '"format":2')
    with pytest.raises(KnownError, match=r"office_document_broken.*format"):
        parse_document(document)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"office_file_missing.*none"):
        read_office_file(tmp_path / "none.toml")


@pytest.mark.parametrize(
    "before, after, said",
    [
        ('letter = "B"', 'letter = "A"', "topics[2].letter: is given twice (A)"),
        ('letter = "B"', 'letter = "А"', "topics[2].letter: is given twice (A)"),
        ('letter = "B"', 'letter = "H"', "topics[4].letter: M and H sound alike"),
        ('letter = "B"', 'letter = "Ж"', "topics[2].letter: must be one of A, B, E"),
        ("number = 2\n", "number = 1\n", "counters[2].number: is given twice (1)"),
        ('"Asia/Almaty"', '"Asia/Almati"', "Did you mean Asia/Almaty?"),
        ('"14:30-18:30"', '"12:30-18:30"', "hours.monday[2]: overlaps the hours that end at 13:00"),
        ('"14:30-18:30"', '"18:30-14:30"', "hours.monday[2]: must end after it starts"),
        ('"14:30-18:30"', '"half past"', 'must look like "09:00-13:00"'),
        ('[["employment"]', '[["employmnt"]', "Did you mean employment?"),
        ('"other-questions"]]\nh', '"civil-defence"]]\nh', "ranks[2][1]: ranks civil-defence a"),
        ('pin = "5019"', 'pin = "50a9"', "staff[1].pin: must be 4 to 8 digits"),
        ('pin = "5019"', 'pin = "4321"', "staff[1].pin: is too easy to guess"),
        ('pin = "5019"', "pin = 5019", "staff[1].pin: must be a text in quotes"),
        ('role = "head"', 'role = "clerk"', "staff: has nobody who leads the office"),
        ('role = "head"', 'role = "boss"', "must be one of clerk, head, administrator"),
        ('icon = "shield"', 'icon = "sheild"', "Did you mean shield?"),
        ("summary.ru", "sumary.ru", "Did you mean summary?"),
        ("[[notices]]", "[[notices]]\nsince=2026-02-02\nuntil=2026-02-01", "must not be before"),
        ("[[notices]]", "[[notices]]\nuntil=2026-02-01T10:00:00", "notices[1].until"),
        ("typical_wait_minutes = 20", "typical_wait_minutes = 0", "greater than or equal to 1"),
        (
            'letter = "B"',
            'letter = "B"\nfirst_number = 9\nlast_number = 8',
            "below first_number (9)",
        ),
        ('"https://kezek.example.kz"', '"kezek.kz"', "visitor_page: must be an address"),
        ('languages = ["kk", "ru"', 'languages = ["kk", "kk"', "languages[2]: is given twice (kk)"),
        ('profile = "general"', 'profile = "generl"', "Did you mean general?"),
        ("call_limit = 3", "call_limit = ", "not valid TOML"),
        ('id = "kim"', 'id = "isaev"', "staff[6].id: is given twice (isaev)"),
    ],
)
def test_a_mistake_is_named_with_its_place_and_a_way_out(
    before: str, after: str, said: str
) -> None:
    found = mistakes((before, after))
    assert any(said in mistake for mistake in found), found
    assert all(mistake.startswith("line ") for mistake in found)


def test_all_mistakes_come_at_once_in_the_order_of_the_file() -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    for before, after in (
        ('"Asia/Almaty"', '"Mars"'),
        ('letter = "B"', 'letter = "A"'),
        ('role = "clerk"', "role = 3"),
        ("[[notices]]", "[[notices]]\nkz = 1"),
    ):
        text = text.replace(before, after, 1)
    found = mistakes(text=text)
    lines = [int(re.findall(r"line (\d+)", mistake)[0]) for mistake in found]
    assert len(found) == 4
    assert lines == sorted(lines)


def test_a_topic_that_no_counter_serves_is_found() -> None:
    text = SAMPLE.read_text(encoding="utf-8").replace('"fire-inspection"', '"other-questions"')
    text = text.replace('id = "other-questions"', 'id = "fire-inspection"', 1)
    assert any("is served by no counter (fire-inspection)" in said for said in mistakes(text=text))


@pytest.mark.parametrize(
    "before, after, said",
    [
        ('step = "hold"', 'step = "tea"', "must be one of call, hold, break"),
        ('id = "copy"', 'id = "form"', "reasons[2].id: is given twice (form)"),
        ('id = "accepted"', 'id = "answered"', "outcomes[2].id: is given twice (answered)"),
        (
            'id = "accepted"',
            'id = "accepted"\ntopics = ["employmnt"]',
            "outcomes[2].topics[1]: names no topic (employmnt). Did you mean employment?",
        ),
        ("undo_seconds = 10", "undo_seconds = 900", "serving.undo_seconds"),
        ("undo_seconds = 10", "undo_second = 10", "Did you mean undo_seconds?"),
    ],
)
def test_what_is_wrong_about_serving_is_told(before: str, after: str, said: str) -> None:
    assert any(said in mistake for mistake in mistakes((before, after))), mistakes((before, after))


def test_the_sample_has_reasons_and_outcomes_for_every_step() -> None:
    office = read_office_file(SAMPLE).office
    assert all(office.reasons_for(step) for step in ReasonFor)
    assert all(office.outcomes_of(topic.id) for topic in office.topics)
    assert (office.serving.undo_seconds, office.serving.auto_start) == (10, None)
    text = SAMPLE.read_text(encoding="utf-8")
    timed = text.replace("undo_seconds = 10", "auto_start_seconds = 45", 1)
    assert read_office_text(timed).office.serving.auto_start == timedelta(seconds=45)


@pytest.mark.parametrize("value", ["3", '"x"', "[1]", "[[1]]", "{}", "[{}]", "[{id = [1]}]"])
def test_no_shape_of_a_value_confuses_the_checks(value: str) -> None:
    keys = ("topics", "profiles", "counters", "staff", "groups", "hours", "notices")
    found = mistakes(text="\n".join(f"{key} = {value}" for key in (*keys, "languages", "id")))
    assert len(found) > len(keys)


def test_holidays_are_days() -> None:
    assert date(2026, 12, 16) in read_office_file(SAMPLE).office.hours.holidays


@pytest.mark.parametrize(
    "change, place",
    [
        (('letter = "B"', 'letter = "A"'), "not of the same section"),
        (('letter = "B"', 'letter = "B"\nsection = "papers"'), "names no section (papers)"),
        (("[[topics]]", SECTION + "[[topics]]"), "has no topics (papers)"),
        (('letter = "B"', 'letter = "B"\ndaily_limit = 0'), "daily_limit"),
        (
            ('address = "https://adilet.zan.kz"', 'address = "adilet"'),
            "must be an address",
        ),
    ],
)
def test_what_cannot_be_of_topics_and_sections_is_told(change: tuple[str, str], place: str) -> None:
    assert any(place in mistake for mistake in mistakes(change))


def test_topics_of_a_section_that_share_a_letter_share_their_numbers() -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    text = text.replace("[[topics]]", SECTION + "[[topics]]", 1)
    text = text.replace('letter = "A"', 'letter = "A"\nsection = "papers"', 1)
    shared = text.replace('letter = "B"', 'letter = "A"\nsection = "papers"', 1)
    office = read_office_text(shared).office
    assert [topic.series.letter for topic in office.topics[:2]] == ["A", "A"]
    assert {topic.section_id for topic in office.topics} == {"papers", None}
    apart = shared.replace('section = "papers"', 'section = "papers"\nlast_number = 500', 1)
    assert any("same letter" in mistake for mistake in mistakes(text=apart))
