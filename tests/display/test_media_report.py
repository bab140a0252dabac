from pathlib import Path

import pytest

from display.viewmodels.media import is_slow
from display.viewmodels.media_report import MediaReport, MediaState, media_trouble
from shared.application.media import Look
from shared.domain.language import Language
from shared.domain.media import Fault, Pending, Refused, Wait
from shared.qt.device_texts import OTHER_ADVICE, device_notice
from shared.qt.media_texts import fault_text, wait_text
from shared.qt.texts import Texts

FILE = Path("1.mp4")
REFUSED = Refused(FILE, Fault.EMPTY)
WAITS = Pending(FILE, Wait.CONVERTING)
TROUBLES = [
    (MediaState(look=Look()), ""),
    (MediaState(look=Look(away=True, mistakes=("line 1",))), "media_away"),
    (MediaState(look=Look(mistakes=("line 1",), found=(REFUSED,))), "playlist_wrong"),
    (MediaState(look=Look(found=(REFUSED,)), stalled=True), "media_refused"),
    (MediaState(look=Look(), stalled=True, slow=True), "media_stalled"),
    (MediaState(look=Look(found=(WAITS,)), slow=True, long=True), "media_slow"),
    (MediaState(look=Look(found=(WAITS,)), long=True), "media_converting"),
    (MediaState(look=Look(found=(WAITS,))), ""),
]


@pytest.mark.parametrize("state,trouble", TROUBLES)
def test_the_gravest_trouble_is_told(state: MediaState, trouble: str) -> None:
    assert media_trouble(state) == trouble


@pytest.mark.parametrize("trouble", [trouble for _state, trouble in TROUBLES if trouble])
@pytest.mark.parametrize("language", Language)
def test_each_trouble_says_what_to_do(trouble: str, language: Language) -> None:
    notice = device_notice(Texts(), language, "tv-1", trouble)
    assert notice.title.startswith("tv-1: ")
    assert notice.advice != OTHER_ADVICE


def test_each_reason_has_words_in_every_language() -> None:
    texts = Texts()
    for fault in Fault:
        assert len({fault_text(texts, language, fault) for language in Language}) == 3
    for wait in Wait:
        assert len({wait_text(texts, language, wait) for language in Language}) == 3


def test_only_a_change_is_told_and_a_new_look_forgets_what_was_too_slow() -> None:
    report = MediaReport("tv-1")
    told: list[str] = []
    report.changed.connect(lambda: told.append(report.present().trouble))
    report.take(Look(found=(REFUSED,)))
    report.take(Look(found=(REFUSED, WAITS)))
    report.take(Look())
    report.set_slow(True)
    report.take(Look(found=(WAITS,)))
    report.close()
    assert told == ["media_refused", "", "media_slow", ""]
    assert report.present().device == "tv-1/media"


@pytest.mark.parametrize(
    "frames,ms,rate,slow",
    [(100, 4000, 25, False), (59, 4000, 25, True), (61, 4000, 25, False), (0, 4000, 0, False)],
)
def test_far_too_few_frames_are_too_slow(frames: int, ms: int, rate: float, slow: bool) -> None:
    assert is_slow(frames, ms, rate) is slow
