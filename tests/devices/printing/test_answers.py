import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.application.printing import Paper
from shared.devices.printing.answers import Answer, InOrder, Marked, Noise, RealTime, take_answers
from shared.devices.printing.stream import mark_of

WHOLE = st.sampled_from([b'7"A045\0', b"\x12", b"\x72", b"\x00", b"\x0f", b"\x10\x00\x00\x00"])


@pytest.mark.parametrize(
    "line, answers",
    [
        (b'7"A045\0', [Marked(b"A045")]),
        (b"\x12", [RealTime(0x12)]),
        (b"\x00", [InOrder(0)]),
        (b"\x14\x00\x00\x0f\x16", [RealTime(0x16)]),
        (b"\xff?", [Noise(0xFF), Noise(0x3F)]),
        (b"\x12" + b'7"2222\0' + b"\x03", [RealTime(0x12), Marked(b"2222"), InOrder(3)]),
        (b'7"A0', []),
    ],
)
def test_answers_are_told_apart(line: bytes, answers: list[Answer]) -> None:
    assert list(take_answers(bytearray(line))) == answers


@given(st.lists(WHOLE, max_size=8), st.integers(1, 5))
def test_pieces_say_the_same_as_the_whole(said: list[bytes], size: int) -> None:
    stream = b"".join(said)
    pieces: list[Answer] = []
    line = bytearray()
    for start in range(0, len(stream), size):
        line += stream[start : start + size]
        pieces += take_answers(line)
    assert pieces == list(take_answers(bytearray(stream)))


@given(st.binary(max_size=60))
def test_any_bytes_are_taken_up_to_the_beginning_of_an_answer(data: bytes) -> None:
    line = bytearray(data)
    list(take_answers(line))
    assert len(line) < 7


@pytest.mark.parametrize(
    "byte, paper", [(0x12, Paper.OK), (0x1E, Paper.NEAR_END), (0x7E, Paper.OUT)]
)
def test_paper_sensors(byte: int, paper: Paper) -> None:
    assert RealTime(byte).paper is paper


def test_marks_of_neighbouring_jobs_differ_and_can_be_printed() -> None:
    marks = {mark_of(job) for job in range(40_000, 44_000)}
    assert len(marks) == 4000
    assert all(len(mark) == 4 and mark.isalnum() for mark in marks)
