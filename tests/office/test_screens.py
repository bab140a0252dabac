import json
from pathlib import Path

import pytest

from office.cli.app import main
from office.settings_text import settings_text
from shared.application.configure_office import ConfigureOffice
from shared.bootstrap import connect
from shared.settings import FILE_NAME
from tests.display.driven import DOCUMENT, HEAD, large_office

HALL = {
    "device": "tv-1",
    "diagonal_inches": 55.0,
    "farthest_seat_m": 6.0,
    "counters": ["counter-1"],
}
SIDE = {"device": "tv-2", "layout": "calls", "diagonal_inches": 24.0, "farthest_seat_m": 9.0}


@pytest.mark.parametrize("screens, code", [([HALL], 0), ([HALL, {**SIDE, "speaks": False}], 1)])
def test_it_lists_the_screens_and_tells_which_cannot_be_read(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    screens: list[dict[str, object]],
    code: int,
) -> None:
    settings = large_office(tmp_path)
    document = json.loads((tmp_path / DOCUMENT).read_text(encoding="utf-8")) | {"screens": screens}
    connection = connect(settings)
    connection.use_cases.configure_office(
        ConfigureOffice(document=json.dumps(document), clerk_id=HEAD)
    )
    connection.close()
    file = tmp_path / FILE_NAME
    file.write_text(settings_text(settings), encoding="utf-8")
    assert main(["screens", "--settings", str(file)]) == code
    output = capsys.readouterr().out
    assert "tv-1: media, all topics; counters 1" in output
    assert "farthest seat 6 m: readable from every seat" in output
    assert ("TOO SMALL" in output) is bool(code)
