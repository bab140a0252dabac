from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.qt.texts import Texts, plural_noop
from shared.qt.translations import (
    compile_translations,
    finish_kazakh,
    marked_texts,
    update_translations,
)

AHEAD = plural_noop("Sample", "%n people ahead of {label}")
FORMS = {
    Language.KK: ("Алдыңызда %n адам, {label}", "Алдыңызда %n адам, {label}"),
    Language.RU: (
        "Перед {label} %n человек",
        "Перед {label} %n человека",
        "Перед {label} %n человек",
    ),
    Language.EN: ("%n person ahead of {label}", "%n people ahead of {label}"),
}
WAIT = {Language.KK: "Күтіңіз", Language.RU: "Подождите", Language.EN: ""}
LOST = "Нет связи с {host}"


def ts(language: Language) -> str:
    forms = "".join(f"<numerusform>{form}</numerusform>" for form in FORMS[language])
    return f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>Sample</name>
<message numerus="yes"><source>{AHEAD[1]}</source><translation>{forms}</translation></message>
<message><source>Please wait</source><translation>{WAIT[language]}</translation></message>
</context>
<context><name>errors</name>
<message><source>lost</source><translation>{LOST}</translation></message></context>
</TS>"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language in Language:
        (tmp_path / f"kezek_{language}.ts").write_text(ts(language), encoding="utf-8")
    return tmp_path


@pytest.fixture
def texts(folder: Path) -> Texts:
    return Texts(folder)


@pytest.mark.parametrize(
    "language, n, text",
    [
        (Language.KK, 1, "Алдыңызда 1 адам, A045"),
        (Language.KK, 7, "Алдыңызда 7 адам, A045"),
        (Language.RU, 1, "Перед A045 1 человек"),
        (Language.RU, 3, "Перед A045 3 человека"),
        (Language.RU, 12, "Перед A045 12 человек"),
        (Language.RU, 21, "Перед A045 21 человек"),
        (Language.EN, 1, "1 person ahead of A045"),
        (Language.EN, 0, "0 people ahead of A045"),
    ],
)
def test_plural_forms_and_placeholders(texts: Texts, language: Language, n: int, text: str) -> None:
    assert texts.get(language, *AHEAD, n, label="A045") == text


def test_three_languages_side_by_side(texts: Texts) -> None:
    said = [texts.get(language, "Sample", "Please wait") for language in Language]
    assert said == ["Күтіңіз", "Подождите", "Please wait"]


def test_what_is_not_translated_is_english(texts: Texts) -> None:
    assert texts.get(Language.KK, "Sample", "Not {this} yet", this="one") == "Not one yet"


def test_a_placeholder_is_filled_once_and_others_stay(texts: Texts) -> None:
    text = texts.get(Language.EN, "Sample", "{a} and {b}", a="{b}")
    assert text == "{b} and {b}"


def test_a_known_error_is_a_sentence(texts: Texts) -> None:
    error = KnownError("lost", host="10.0.0.9")
    assert texts.error(Language.RU, error) == "Нет связи с 10.0.0.9"


def test_installing_switches_qt_live(qapp: QApplication, texts: Texts) -> None:
    told: list[str] = []

    def note() -> None:
        told.append(QCoreApplication.translate("Sample", "Please wait"))

    texts.install(qapp, Language.RU, note)
    texts.install(qapp, Language.KK, note)
    texts.uninstall(qapp)
    note()
    assert told == ["Подождите", "Күтіңіз", "Please wait"]


def test_only_what_is_older_is_built(folder: Path) -> None:
    assert len(compile_translations(folder)) == 3
    assert compile_translations(folder) == []
    (folder / "kezek_ru.qm").unlink()
    assert [file.name for file in compile_translations(folder)] == ["kezek_ru.qm"]


def test_missing_translations_are_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="translation_missing"):
        Texts(tmp_path)


def test_broken_translations_are_a_known_error(folder: Path) -> None:
    (folder / "kezek_kk.ts").write_text("<TS", encoding="utf-8")
    with pytest.raises(KnownError, match="translation_tool_failed"):
        Texts(folder)


def test_python_texts_reach_the_translators(tmp_path: Path) -> None:
    source = tmp_path / "sample.py"
    source.write_text(
        'A = plural_noop("Sample", "%n people")\nraise KnownError("lost", host="x")\nother("a")\n',
        encoding="utf-8",
    )
    assert list(marked_texts([source])) == [
        'qsTranslate("Sample", "%n people", "", 1);',
        'qsTranslate("errors", "lost");',
    ]


def test_updating_keeps_translations_and_finishes_english(tmp_path: Path) -> None:
    update_translations(tmp_path)
    assert translation(tmp_path / "kezek_en.ts", "Delete").text == "Delete"
    kazakh = tmp_path / "kezek_kk.ts"
    tree = ET.parse(kazakh)  # noqa: S314 - our own file
    for message in tree.getroot().iter("message"):
        if message.findtext("source") == "Delete":
            ET.SubElement(message, "translation").text = "Өшіру"
            message.remove(message[1])
    tree.write(kazakh, encoding="utf-8")
    update_translations(tmp_path)
    assert translation(kazakh, "Delete").text == "Өшіру"
    assert translation(kazakh, "Done").get("type") == "unfinished"


def translation(file: Path, source: str) -> ET.Element:
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own file
        if message.findtext("source") == source:
            found = message.find("translation")
            assert found is not None
            return found
    raise AssertionError(f"no {source} in {file}")


def test_a_kazakh_plural_needs_one_form(tmp_path: Path) -> None:
    file = tmp_path / "kezek_kk.ts"
    file.write_text(
        "<TS><message><translation><numerusform>%n адам</numerusform><numerusform></numerusform>"
        "</translation></message><message><translation>Жоқ</translation></message></TS>",
        encoding="utf-8",
    )
    finish_kazakh(file)
    text = file.read_text(encoding="utf-8")
    assert text.count("<numerusform>%n адам</numerusform>") == 2
    assert "<translation>Жоқ</translation>" in text
