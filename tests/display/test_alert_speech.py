"""Which alert is spoken when, what is said of it, and that the calls give way."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from display.viewmodels.alert_speech import due_in, next_alert, spoken_texts
from display.viewmodels.turns import Outcome
from shared.devices.speech.alert_sound import AlertSounds
from shared.devices.speech.alert_tone import ALERT_LUFS, alert_tone
from shared.devices.speech.loudness import TARGET_LUFS, loudness
from shared.devices.speech.samples import SAMPLE_RATE, Samples, seconds_of
from shared.devices.speech.synthesis import NullSynthesiser
from shared.domain.alert import AlertStatus, AlertText
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.settings import AlertSettings, Settings
from tests.alerts import cancel, raise_ready
from tests.display.driven import HEAD, Clerks, DrivenTelevision, on_air
from tests.domain.test_alert import alert

REAL, OTHER = alert("real"), alert("other")
DRILL = replace(alert("drill"), status=AlertStatus.EXERCISE)


@pytest.mark.parametrize(
    "spoken, at, wanted",
    [
        ({}, 0.0, "real"),
        ({"real": 0.0}, 1.0, "other"),
        ({"real": 0.0, "other": 1.0}, 2.0, "drill"),
        ({"real": 0.0, "other": 1.0, "drill": 2.0}, 99.0, None),
        ({"real": 0.0, "other": 1.0, "drill": 2.0}, 100.0, "real"),
        ({"real": 100.0, "other": 1.0, "drill": 2.0}, 101.0, "other"),
        ({"real": 100.0, "other": 101.0, "drill": 2.0}, 199.0, None),
    ],
)
def test_new_alerts_in_their_order_then_real_ones_again(
    spoken: dict[str, float], at: float, wanted: str | None
) -> None:
    """Every 100 s; an exercise once."""
    alerts = [REAL, OTHER, DRILL]
    found = next_alert(alerts, spoken, at, 100.0)
    assert (None if found is None else found.id) == wanted
    due = due_in(alerts, spoken, at, 100.0)
    assert due is not None
    assert (due == 0.0) is (wanted is not None)


def test_an_exercise_alone_is_not_due_again() -> None:
    """And nothing is due without alerts."""
    assert due_in([DRILL], {"drill": 0.0}, 1e6, 100.0) is None
    assert due_in([], {}, 0.0, 100.0) is None


def test_the_words_are_whole_sentences_and_an_exercise_says_so_first_and_last() -> None:
    """In the languages of the office only."""
    texts = (
        AlertText(language=Language.RU, event="Сель", description="Сошёл сель."),
        AlertText(language=Language.KK, event="Сел", headline="Сел"),
        AlertText(language=None, event="Coulée"),
    )
    one = replace(REAL, texts=texts)
    assert spoken_texts(one, list(Language), {}) == (
        (Language.KK, "Сел."),
        (Language.RU, "Сель. Сошёл сель."),
    )
    long = replace(texts[0], description="Вода прибывает. " * 200)
    ((_, told),) = spoken_texts(replace(REAL, texts=(long,)), list(Language), {})
    assert len(told) <= 600
    assert told.endswith("прибывает.")
    marks = {Language.KK: "оқу-жаттығу", Language.RU: "учения"}
    assert spoken_texts(one, [Language.KK], marks) == (
        (Language.KK, "оқу-жаттығу. Сел. оқу-жаттығу."),
    )


def test_the_siren_is_heard_over_a_room_and_is_never_lacking() -> None:
    """Also where no voice speaks."""
    tone = alert_tone()
    assert 3.0 < seconds_of(tone) < 5.0
    assert abs(loudness(tone) - ALERT_LUFS) < 1.0
    sounds = AlertSounds(NullSynthesiser())
    assert [part.name for part in sounds.siren(0.5).parts] == ["tone"]
    assert sounds.speech([(Language.KK, "Сел.")], 1.0) is None


@pytest.fixture
def tv(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[DrivenTelevision]:
    with on_air(qapp, qtbot, settings) as driven:
        yield driven


Heard = Callable[[DrivenTelevision], list[list[str]]]


def heard(tv: DrivenTelevision) -> list[list[str]]:
    """What each sound begins with and has."""
    return [[part.name for part in sound.parts] for sound in tv.player.sounds]


def test_danger_cuts_a_call_short_and_calls_wait_for_its_end(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    """Never two voices; the call that was cut counts as shown, the next is spoken afterwards."""
    cases = clerks.connection.use_cases
    clerks.take()
    clerks.take()
    first = clerks.call(1)
    tv.until_playing(1)
    raise_ready(cases, "fire", HEAD)
    tv.until_playing(2)
    assert heard(tv)[1][0] == "tone"
    second = clerks.call(2)
    tv.until(lambda: tv.parts.watch.snapshot is not None and clerks_known(tv, second.label))
    assert len(tv.player.sounds) == 2
    tv.player.finish()
    tv.until_playing(3)
    assert heard(tv)[2] == ["kk", "ru", "en"]
    tv.player.finish()
    tv.until_playing(4)
    assert heard(tv)[3][0] in {"chime", "kk"}
    tv.player.finish()
    tv.until(lambda: len(tv.records) == 2)
    assert [(one.announcement.label, one.outcome) for one in tv.records] == [
        (first.label, Outcome.SHOWN),
        (second.label, Outcome.SPOKEN),
    ]


def clerks_known(tv: DrivenTelevision, label: str) -> bool:
    """Whether the TV has heard of the call."""
    return any(one.label == label for one in tv.television.announcer.queue.pending)


def test_an_exercise_waits_for_the_end_of_a_call(tv: DrivenTelevision, clerks: Clerks) -> None:
    """And is said once."""
    clerks.take()
    clerks.call()
    tv.until_playing(1)
    raise_ready(clerks.connection.use_cases, "exercise", HEAD)
    tv.until(lambda: bool(tv.television.alerts.alerts))
    assert len(tv.player.sounds) == 1
    tv.player.finish()
    tv.until_playing(2)
    assert heard(tv)[1][0] == "tone"


def test_an_alert_that_is_cancelled_falls_silent(tv: DrivenTelevision, clerks: Clerks) -> None:
    """At once, and the calls go on."""
    cases = clerks.connection.use_cases
    alert_id = raise_ready(cases, "fire", HEAD)
    tv.until_playing(1)
    cancel(cases, alert_id, HEAD)
    clerks.take()
    clerks.call()
    tv.until_playing(2)
    assert heard(tv)[1][0] == "chime"


def test_danger_is_said_again_and_ends_by_itself(
    qapp: QApplication, qtbot: QtBot, settings: Settings, clerks: Clerks
) -> None:
    """After the rest that the settings name."""
    alerts = AlertSettings.model_construct(**AlertSettings().model_dump() | {"repeat_after": 0.2})
    soon = settings.model_copy(update={"alerts": alerts}).placed_in(settings.folder)
    with on_air(qapp, qtbot, soon) as tv:
        raise_ready(clerks.connection.use_cases, "fire", HEAD, timedelta(hours=1))
        for number in range(1, 5):
            tv.until_playing(number)
            tv.player.finish()
    assert [parts[0] for parts in heard(tv)] == ["tone", "kk"] * 2


class Counting:
    """Speaks all but English, and counts."""

    def __init__(self) -> None:
        self.asked: list[Language] = []

    def speak(self, language: Language, texts: Mapping[str, str]) -> dict[str, Samples]:
        self.asked.append(language)
        return {} if language is Language.EN else {key: alert_tone() / 9 for key in texts}


def test_what_was_said_once_is_not_made_again_and_is_as_loud_as_a_call() -> None:
    """A language without a voice is left out."""
    voice = Counting()
    sounds = AlertSounds(voice)
    texts = [(language, "Сел.") for language in Language]
    sounds.speech(texts, 1.0)
    sound = sounds.speech(texts, 1.0)
    assert sound is not None
    assert [part.name for part in sound.parts] == ["kk", "ru"]
    assert voice.asked == [Language.KK, Language.RU, Language.EN, Language.EN]
    first = np.frombuffer(sound.pcm, dtype="<i2")[: round(sound.parts[0].end * SAMPLE_RATE)]
    assert abs(loudness(first / 32768) - TARGET_LUFS) < 1.0


def test_a_visitor_who_has_come_leaves_the_stage_also_during_an_alert(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    """The siren holds back the next call, not the end of this one."""
    clerks.take()
    ticket = clerks.call()
    tv.until_playing(1)
    tv.player.finish()
    raise_ready(clerks.connection.use_cases, "fire", HEAD)
    tv.until_playing(2)
    clerks.step(ticket, EventKind.SERVICE_STARTED)
    tv.until(lambda: tv.television.announcer.queue.turn is None)
    tv.until(lambda: not tv.has(f"alertCall-{ticket.label}"))
    assert len(tv.player.sounds) == 2
