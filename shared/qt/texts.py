"""Texts in Kazakh, Russian and English, all three at hand at once."""

import logging
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from shared.assets import asset
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.qt.translations import compile_translations

LOG = logging.getLogger(__name__)
QT_PARTS = ("qtbase", "qtmultimedia", "qtdeclarative")
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def plural_noop(context: str, source: str) -> tuple[str, str]:
    """Marks a text with `%n` for translation; give the pair to `Texts.get` with `n`."""
    return context, source


class Texts:
    """Three translators: a screen or a paper can show several languages together."""

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or asset("i18n")
        compile_translations(folder)
        self._ours = {language: _translator(folder, language) for language in Language}
        self._installed: list[QTranslator] = []

    def get(
        self,
        language: Language,
        context: str,
        source: str,
        n: int | None = None,
        **placeholders: object,
    ) -> str:
        """The text in `language`: `%n` is `n` in its plural form, `{name}` its placeholder.

        A text without translation is shown in English, the source.
        """
        translator = self._ours[language]
        found = translator.translate(context, source, None, -1 if n is None else n)
        if not found and language is not Language.EN:
            LOG.debug("no %s text for %s: %s", language, context, source)
        text = found or source
        if n is not None:
            text = text.replace("%n", str(n))
        return PLACEHOLDER.sub(lambda match: str(placeholders.get(match[1], match[0])), text)

    def error(self, language: Language, error: KnownError) -> str:
        """The sentence for a known fault: its code is the source in context `errors`."""
        fields = {name: value for name, value in error.fields.items() if name != "n"}
        return self.get(language, "errors", error.code, None, **fields)

    def install(
        self,
        app: QCoreApplication,
        language: Language,
        retranslate: Callable[[], None] | None = None,
    ) -> None:
        """Makes `language` the one of `qsTr` and of Qt itself; `retranslate` redraws."""
        self.uninstall(app)
        self._installed = [*_qt_translators(language), self._ours[language]]
        for translator in self._installed:
            app.installTranslator(translator)
        if retranslate:
            retranslate()

    def uninstall(self, app: QCoreApplication) -> None:
        """Leaves `app` in English, the source."""
        for translator in self._installed:
            app.removeTranslator(translator)
        self._installed = []


def _translator(folder: Path, language: Language) -> QTranslator:
    translator = QTranslator()
    name = f"kezek_{language}.qm"
    if not translator.load(name, str(folder)):
        raise KnownError("translation_missing", path=str(folder / name))
    return translator


def _qt_translators(language: Language) -> list[QTranslator]:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = []
    for part in QT_PARTS:
        translator = QTranslator()
        if translator.load(f"{part}_{language}.qm", folder):
            found.append(translator)
    return found
