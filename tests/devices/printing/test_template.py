"""The template of the paper: what it draws, what it refuses, and that a mistake costs no ticket."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageChops

from kiosk.printer import printer_of
from office.cli.app import main
from shared.application.trial_paper import example_ticket
from shared.assets import asset
from shared.devices.printing.paper import LONGEST, PaperWidth, draw_paper
from shared.devices.printing.template import (
    Template,
    TemplatePart,
    read_template,
    usual_template,
)
from shared.domain.errors import KnownError
from shared.toml_file import TomlFileError
from tests.devices.printing.papers import qr_of, words_of
from tests.kiosk.driven import make_settings

WIDTHS = pytest.mark.parametrize("width", PaperWidth)
EVERYTHING = example_ticket(everything=True)
OWN = TemplatePart(
    what="text", gap=8, size=25, kk="Рақмет", ru="Спасибо, что пришли", en="Thank you"
)


def with_parts(*parts: TemplatePart) -> Template:
    return Template(parts=(*usual_template().parts, *parts))


def without(what: str) -> Template:
    return Template(parts=tuple(part for part in usual_template().parts if part.what != what))


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "ticket.toml"
    file.write_text(text, encoding="utf-8")
    return file


@WIDTHS
def test_the_usual_template_has_all_that_a_ticket_needs(width: PaperWidth) -> None:
    with Image.open(asset("paper", "emblem.png")) as emblem:
        picture = draw_paper(EVERYTHING, width, emblem)
    assert picture.height <= LONGEST
    words = words_of(picture, "rus")
    for text in (
        EVERYTHING.topic[1],
        EVERYTHING.ahead[1],
        EVERYTHING.issued,
    ):
        assert text in words
    assert qr_of(picture).text == EVERYTHING.qr_content


@WIDTHS
def test_words_of_the_office_stand_where_the_template_has_them(width: PaperWidth) -> None:
    picture = draw_paper(EVERYTHING, width, template=with_parts(OWN))
    assert "Спасибо" in words_of(picture, "rus")
    assert OWN.words(2) == ("Рақмет", "Спасибо, что пришли")
    assert OWN.words(3)[-1] == "Thank you"


@pytest.mark.parametrize(
    "what, text", [("topic", "topic"), ("closing", "closing"), ("foot", "issued")]
)
def test_what_the_template_leaves_out_is_not_printed(what: str, text: str) -> None:
    said: object = getattr(EVERYTHING, text)
    shown = said[1] if isinstance(said, tuple) else str(said)
    assert shown in words_of(draw_paper(EVERYTHING), "rus")
    assert shown not in words_of(draw_paper(EVERYTHING, template=without(what)), "rus")


def test_sizes_and_gaps_are_the_templates() -> None:
    usual = usual_template()
    small = Template(
        parts=tuple(
            part.model_copy(update={"size": 60}) if part.what == "number" else part
            for part in usual.parts
        )
    )
    tight = Template(parts=tuple(p.model_copy(update={"gap": 0}) for p in usual.parts))
    texts = example_ticket()
    height = draw_paper(texts).height
    assert draw_paper(texts, template=small).height < height - 40
    assert draw_paper(texts, template=tight).height < height - 40


def test_the_file_that_is_shipped_is_what_is_printed() -> None:
    """Read again from its file, it draws the same dots."""
    again = read_template(asset("paper", "ticket.toml"))
    one, other = draw_paper(EVERYTHING), draw_paper(EVERYTHING, template=again)
    assert ImageChops.difference(one.convert("L"), other.convert("L")).getbbox() is None


@pytest.mark.parametrize(
    "text, said",
    [
        ('[[parts]]\nwhat = "number"\n', 'must have one part "copy" and has 0'),
        (
            '[[parts]]\nwhat = "copy"\n[[parts]]\nwhat = "number"\n[[parts]]\nwhat = "number"\n',
            'must have one part "number" and has 2',
        ),
        ('[[parts]]\nwhat = "numbr"\n', "must be 'head', 'number'"),
        ('[[parts]]\nwhat = "text"\nkk = "Рақмет"\n', "must have words in kk and in ru"),
        ('[[parts]]\nwhat = "number"\nsise = 20\n', "Did you mean size?"),
        ("parts = 3\n", "must be a list"),
        ("[[parts]\n", "not valid TOML"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(TomlFileError) as caught:
        read_template(written(tmp_path, text))
    assert caught.value.code == "template_broken"
    assert said in str(caught.value)


def test_a_file_that_is_not_there_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="template_missing"):
        read_template(tmp_path / "nowhere.toml")


def test_a_template_with_mistakes_costs_no_visitor_a_ticket(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    written(tmp_path, "parts = 3\n")
    settings = make_settings(tmp_path, printer=f"file:{tmp_path / 'port'}")
    kiosk = settings.kiosk.model_copy(update={"ticket_template": "ticket.toml"})
    broken = settings.model_copy(update={"kiosk": kiosk}).placed_in(tmp_path)
    printer_of(broken).warm_up()
    assert "must have one part" in caplog.text


def test_preview_draws_both_rolls(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "look.png"
    assert main(["printer", "preview", "--out", str(out)]) == 0
    assert "80 mm and 58 mm" in capsys.readouterr().out
    with Image.open(out) as picture:
        assert picture.width > 2 * (PaperWidth.MM80 + PaperWidth.MM58)
        codes = zxingcpp.read_barcodes(picture.convert("L"))
    assert {code.text for code in codes} == {EVERYTHING.qr_content}


def test_preview_tells_what_is_wrong_with_a_template(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path, '[[parts]]\nwhat = "number"\n')
    assert main(["printer", "preview", "--template", str(file)]) != 0
    assert 'must have one part "copy"' in capsys.readouterr().err
