"""What `kezek media` says of each file."""

from datetime import datetime
from typing import TYPE_CHECKING, assert_never

from shared.application.media import Look
from shared.domain.language import Language
from shared.domain.media import Found, Item, Kind, Pending, Refused
from shared.domain.playlist import turns_at
from shared.settings import Settings

if TYPE_CHECKING:
    from shared.qt.texts import Texts


def lines(look: Look, settings: Settings) -> list[str]:
    """Every file, in the order in which it is played, the others after them."""
    from shared.qt.texts import Texts

    texts = Texts()
    now = _local(settings)
    turns = turns_at(look.playlist, look.items, now)
    said = [f"Playlist: {mistake}" for mistake in look.mistakes]
    if look.away:
        said.append(f"{settings.media_folder}: cannot be read")
    said += [f"{turn.item.name}: is played{_length(turn.item, turn.seconds)}" for turn in turns]
    playing = {turn.item for turn in turns}
    said += [_line(texts, one) for one in look.found if one not in playing]
    return said


def troubles(look: Look) -> list[str]:
    """What somebody has to do something about."""
    from shared.qt.texts import Texts

    texts = Texts()
    said = ["The media folder cannot be read."] if look.away else []
    said += [f"playlist.toml: {mistake}" for mistake in look.mistakes]
    return [*said, *(_line(texts, one) for one in look.refused)]


def _line(texts: "Texts", one: Found) -> str:
    from shared.qt.media_texts import fault_text, wait_text

    match one:
        case Item():
            return f"{one.name}: is not played at this time"
        case Pending():
            return f"{one.origin.name}: {wait_text(texts, Language.EN, one.wait)}"
        case Refused():
            detail = f" ({one.detail})" if one.detail else ""
            return f"{one.origin.name}: {fault_text(texts, Language.EN, one.fault)}{detail}"
        case _:
            assert_never(one)


def _length(item: Item, seconds: float | None) -> str:
    if seconds is None or (item.kind is Kind.VIDEO and seconds > item.seconds > 0):
        seconds = item.seconds
    converted = ", converted" if item.path != item.origin else ""
    return f", {seconds:.0f} s{converted}"


def _local(settings: Settings) -> datetime:
    """The office's own time."""
    from shared.bootstrap import connect

    connection = connect(settings)
    try:
        return connection.now().astimezone(connection.use_cases.reader.office().zone)
    finally:
        connection.close()
