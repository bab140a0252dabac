import re
from pathlib import Path

import pytest

from shared.qt.qmltypes import lint, qml_modules

ROOT = Path(__file__).resolve().parents[2]
COLOUR = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']|Qt\.(?:rgba|hsla|hsva)\(|["']transparent_?\d""")
SIZE = re.compile(r"\b(?:pixelSize|pointSize|letterSpacing)\s*:\s*-?\d")
FONT = re.compile(r"""\bfamily\s*:\s*["']""")
DURATION = re.compile(r"\bduration\s*:\s*\d")


def screens() -> list[Path]:
    """Every QML file but the theme itself."""
    files = (file for module in qml_modules() for file in module.rglob("*.qml"))
    return sorted(file for file in files if not file.name.startswith(("Theme", "KColors")))


def literals(text: str) -> list[str]:
    code = re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.DOTALL)
    return [
        match.group()
        for pattern in (COLOUR, SIZE, FONT, DURATION)
        for match in pattern.finditer(code)
    ]


def test_qmllint_finds_nothing_against_the_python_types() -> None:
    assert lint() == ""


def test_colours_sizes_fonts_and_durations_come_from_the_theme() -> None:
    found = {
        str(file.relative_to(ROOT)): literal
        for file in screens()
        if (literal := literals(file.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "line",
    ['color: "#1a2b3c"', "font.pixelSize: 24", "font { family: 'Arial' }", "duration: 200"],
)
def test_a_literal_is_found(line: str) -> None:
    assert literals(f"Text {{ {line} }}")


@pytest.mark.parametrize(
    "line",
    ["color: Theme.ink", "font.pixelSize: Theme.body * 2", '// was "#fff"', 'color: "transparent"'],
)
def test_the_theme_is_no_literal(line: str) -> None:
    assert literals(f"Text {{ {line}\n}}") == []


def test_every_file_of_a_module_is_in_its_qmldir() -> None:
    for module in qml_modules():
        qmldir = module / "qmldir"
        listed = qmldir.read_text(encoding="utf-8") if qmldir.exists() else ""
        missing = [file.name for file in module.glob("*.qml") if f" {file.name}\n" not in listed]
        assert missing == [], module.name
