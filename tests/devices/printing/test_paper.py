from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from shared.application.printing import PaperTexts
from shared.devices.printing.layout import Figures
from shared.devices.printing.paper import LONGEST, PaperWidth, draw_paper
from shared.devices.printing.qr import QUIET_ZONE
from shared.devices.printing.typeset import Ink
from shared.domain.errors import KnownError
from tests.devices.printing.papers import FULL, TICKET, qr_of, words_of

WIDTHS = pytest.mark.parametrize("width", PaperWidth)
TEXT = st.tuples(*[st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=220)] * 3)


@WIDTHS
@pytest.mark.parametrize("texts", [TICKET, FULL], ids=["usual", "everything"])
def test_a_paper_is_one_bit_of_the_rolls_width_and_short_enough(
    width: PaperWidth, texts: PaperTexts
) -> None:
    picture = draw_paper(texts, width)
    assert picture.mode == "1"
    assert picture.width == width
    assert 300 < picture.height <= LONGEST


@WIDTHS
def test_nothing_touches_the_edge_where_a_printer_would_lose_it(width: PaperWidth) -> None:
    left, _, right, _ = (
        ImageChops.invert(draw_paper(FULL, width).convert("L")).getbbox() or (0,) * 4
    )
    assert left >= 8
    assert right <= width - 8


@WIDTHS
@settings(max_examples=4, deadline=None)
@example(text=("Қанағаттандырылмағандық " * 30, "ы" * 500, "many words and more of them " * 30))
@given(text=TEXT)
def test_any_texts_fit(width: PaperWidth, text: tuple[str, ...]) -> None:
    everywhere: dict[str, Any] = {
        field.name: text for field in fields(TICKET) if field.type == tuple[str, ...]
    }
    assert len(everywhere) == 8
    texts = replace(TICKET, **everywhere)
    assert draw_paper(texts, width).height <= LONGEST


def test_a_full_paper_of_the_narrow_roll_leaves_out_nothing() -> None:
    words = words_of(draw_paper(FULL, PaperWidth.MM58), "kaz")
    for texts in (FULL.office_name, FULL.topic, FULL.group, FULL.ahead, FULL.where, FULL.closing):
        assert texts[0] in words
    assert FULL.issued in words


@pytest.mark.parametrize(
    "width, content, dots",
    [
        (PaperWidth.MM80, TICKET.qr_content, 6),
        (PaperWidth.MM80, TICKET.qr_content + "/ABCDEFGH" * 7, 6),
        (PaperWidth.MM58, TICKET.qr_content, 6),
        (PaperWidth.MM58, TICKET.qr_content + "/ABCDEFGH" * 18, 5),
        (PaperWidth.MM58, TICKET.qr_content + "/ABCDEFGH" * 30, 4),
    ],
)
def test_the_code_is_read_and_strong_and_has_its_quiet_zone(
    width: PaperWidth, content: str, dots: int
) -> None:
    picture = draw_paper(replace(TICKET, qr_content=content), width)
    code = qr_of(picture)
    assert code.text == content
    assert code.ec_level == "Q"
    corners = code.position
    side = corners.top_right.x - corners.top_left.x + 1
    assert round(side / dots) % 4 == 1, "the sides of codes are 21, 25, 29 … modules"
    left, top = corners.top_left.x - 40, corners.top_left.y - 40  # `seen` adds a table around it
    quiet = QUIET_ZONE * dots - 2  # the reader's corners are rounded
    around = (left - quiet, top - quiet, left + side + quiet, top + side + quiet)
    zone = seen_through(picture, around)
    zone.paste(Image.new("L", (side + 4, side + 4), 255), (quiet - 2, quiet - 2))
    assert zone.getextrema() == (255, 255)


def seen_through(picture: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
    """A part of the paper; what lies beside the paper is white."""
    page = Image.new("L", (picture.width + 100, picture.height), 255)
    page.paste(picture.convert("L"), (50, 0))
    return page.crop((box[0] + 50, box[1], box[2] + 50, box[3]))


def test_a_code_that_no_roll_holds_is_refused() -> None:
    with pytest.raises(KnownError, match="qr_too_long"):
        draw_paper(replace(TICKET, qr_content="X" * 800), PaperWidth.MM58)


def test_without_an_address_there_is_no_code() -> None:
    with pytest.raises(ValueError, match="not enough values"):
        qr_of(draw_paper(replace(TICKET, qr_content="")))


@pytest.mark.parametrize("label", ["A111", "A000", "A745"])
def test_every_number_of_a_letter_has_the_same_width(label: str) -> None:
    assert Figures(Ink(900, 200), label).width == Figures(Ink(900, 200), "A888").width


def test_a_reprint_is_marked() -> None:
    copy = replace(TICKET, copy_mark=("Көшірме", "Копия"))
    assert draw_paper(copy).tobytes() != draw_paper(TICKET).tobytes()


def test_the_emblem_is_drawn_in_black_beside_the_name() -> None:
    emblem = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    emblem.paste((20, 40, 90, 255), (50, 50, 250, 250))
    corner = draw_paper(TICKET, emblem=emblem).crop((16, 0, 100, 110)).convert("L")
    black = corner.histogram()[0] / (corner.width * corner.height)
    assert 0.25 < black < 0.75


def test_a_missing_font_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="font_missing"):
        draw_paper(TICKET, fonts=tmp_path)
