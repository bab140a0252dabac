from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from display.media.catalog import Catalog, files_in
from display.media.item import Fault, Item, Kind, Refused


def picture(path: Path, kind: str = "PNG", size: tuple[int, int] = (64, 36)) -> Path:
    Image.new("RGB", size, (20, 74, 116)).save(path, kind)
    return path


def film(path: Path, frames: int = 10, codec: str = "mpeg4") -> Path:
    """A short film whose colour changes with each frame."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        for number in range(frames):
            shade = np.full((64, 64, 3), number * 255 // frames, dtype=np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(shade, format="rgb24")))
        container.mux(stream.encode())
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def checked(folder: Path) -> dict[str, Item | Refused]:
    return {one.path.name: one for one in Catalog([folder]).read()}


def test_good_files_are_items_and_others_are_refused_with_the_reason(folder: Path) -> None:
    picture(folder / "1.png")
    film(folder / "2.mp4")
    (folder / "3-empty.mp4").touch()
    whole = film(folder / "4-cut.mp4", frames=60).read_bytes()
    (folder / "4-cut.mp4").write_bytes(whole[: len(whole) // 3])
    picture(folder / "5-picture.mp4")
    (folder / "6-text.jpg").write_text("no picture")
    picture(folder / "7-other.jpg", "PNG")
    picture(folder / "8-large.png", size=(5000, 10))
    (folder / "notes.txt").write_text("no medium")
    found = checked(folder)
    assert found["1.png"] == Item(folder / "1.png", Kind.IMAGE, 12.0)
    assert isinstance(video := found["2.mp4"], Item)
    assert (video.kind, video.seconds) == (Kind.VIDEO, pytest.approx(0.4))
    faults = {name: one.fault for name, one in found.items() if isinstance(one, Refused)}
    assert faults == {
        "3-empty.mp4": Fault.EMPTY,
        "4-cut.mp4": Fault.UNREADABLE,
        "5-picture.mp4": Fault.WRONG_TYPE,
        "6-text.jpg": Fault.UNREADABLE,
        "7-other.jpg": Fault.WRONG_TYPE,
        "8-large.png": Fault.TOO_LARGE,
    }


def test_what_qt_cannot_decode_is_refused(folder: Path) -> None:
    film(folder / "old.mkv", codec="ffv1")
    refused = checked(folder)["old.mkv"]
    assert isinstance(refused, Refused)
    assert refused.fault is Fault.UNSUPPORTED


def test_a_missing_file_and_a_missing_folder(folder: Path) -> None:
    (missing,) = Catalog([]).check([folder / "gone.mp4"])
    assert missing == Refused(folder / "gone.mp4", Fault.MISSING)
    assert files_in(folder / "nowhere") == []


def test_without_a_good_file_of_its_own_the_office_shows_the_shipped_ones(tmp_path: Path) -> None:
    own, shipped = tmp_path / "own", tmp_path / "shipped"
    own.mkdir()
    shipped.mkdir()
    (own / "broken.mp4").touch()
    picture(shipped / "1.png")
    names = [one.path.name for one in Catalog([own, shipped]).read()]
    assert names == ["broken.mp4", "1.png"]
    picture(own / "2.png")
    names = [one.path.name for one in Catalog([own, shipped]).read()]
    assert names == ["2.png", "broken.mp4"]


def test_a_file_that_brings_the_check_down_costs_only_itself(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("1.png", "2.png", "3.png"):
        picture(folder / name)
    catalog = Catalog([folder])
    ask = Catalog._ask

    def stumbling(self: Catalog, files: list[Path]) -> list[Item | Refused]:
        names = [file.name for file in files]
        until = names.index("2.png") if "2.png" in names else len(names)
        return ask(self, files[:until]) if until else []

    monkeypatch.setattr(Catalog, "_ask", stumbling)
    found = catalog.read()
    assert [isinstance(one, Item) for one in found] == [True, False, True]
    assert found[1] == Refused(folder / "2.png", Fault.CRASHED)
