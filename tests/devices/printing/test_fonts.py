from pathlib import Path

import pytest
from PIL import ImageFont

from shared.devices.printing.typeset import FACES, FONTS, Ink
from shared.domain.errors import KnownError

KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"
NEEDED = KAZAKH + "АВЕКМНОРСТУХабвёйщъыьэюяABCXYZ0123456789₸№«»–—…·•"


@pytest.mark.parametrize("weight", FACES)
def test_every_needed_letter_has_a_glyph_in_every_weight(weight: int) -> None:
    font = ImageFont.truetype(FONTS / FACES[weight], 64)
    absent = font.getmask("\U0010fffd")  # no font has it: drawn as "not defined"
    without = [
        sign
        for sign in NEEDED
        if (mask := font.getmask(sign)).size == absent.size and bytes(mask) == bytes(absent)
    ]
    assert without == []


@pytest.mark.parametrize("weight", FACES)
def test_kazakh_letters_differ_from_the_russian_ones_they_resemble(weight: int) -> None:
    font = ImageFont.truetype(FONTS / FACES[weight], 64)
    for kazakh, russian in zip("әғқңөұүһі", "аГкноуунi", strict=True):
        if kazakh != "і":  # the Kazakh і is drawn as the Latin i
            assert bytes(font.getmask(kazakh)) != bytes(font.getmask(russian))


def test_a_missing_font_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        Ink(700, 30, tmp_path).width_of("A")
    assert caught.value.code == "font_missing"
    assert caught.value.fields["path"] == str(tmp_path / "GolosText_700Bold.ttf")


def test_the_licence_lies_beside_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE" in (FONTS / "GolosText-OFL.txt").read_text("utf-8")
