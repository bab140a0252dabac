from pathlib import Path

import pytest

from benchmarks.made_media import film, picture, tone
from shared.devices.media.answers import Answer, Bad, Good
from shared.devices.media.catalog import Catalog
from shared.domain.media import Fault, Kind


def checked(folder: Path) -> dict[str, Answer]:
    files = sorted(folder.iterdir())
    return dict(zip((file.name for file in files), Catalog().check(files), strict=True))


def test_what_qt_shows_is_good_and_what_nobody_shows_is_refused(tmp_path: Path) -> None:
    picture(tmp_path / "1.png")
    film(tmp_path / "2.mp4")
    (tmp_path / "3-empty.mp4").touch()
    whole = film(tmp_path / "4-cut.mp4", frames=60).read_bytes()
    (tmp_path / "4-cut.mp4").write_bytes(whole[: len(whole) // 3])
    picture(tmp_path / "5-picture.mp4")
    (tmp_path / "6-text.jpg").write_text("no picture")
    tone(tmp_path / "7-sound.mp4")
    (tmp_path / "8-slides.pptx").write_text("no medium")
    picture(tmp_path / "9-huge.png", size=(20_000, 8_000))
    found = checked(tmp_path)
    assert found.pop("1.png") == Good(kind=Kind.IMAGE, width=64, height=36)
    video = found.pop("2.mp4")
    assert isinstance(video, Good)
    assert (video.kind, video.why, video.seconds) == (Kind.VIDEO, "", pytest.approx(0.4))
    assert {name: one.fault for name, one in found.items() if isinstance(one, Bad)} == {
        "3-empty.mp4": Fault.EMPTY,
        "4-cut.mp4": Fault.UNREADABLE,
        "5-picture.mp4": Fault.WRONG_TYPE,
        "6-text.jpg": Fault.UNREADABLE,
        "7-sound.mp4": Fault.NO_PICTURE,
        "8-slides.pptx": Fault.WRONG_TYPE,
        "9-huge.png": Fault.TOO_LARGE,
    }


def test_a_video_whose_end_is_missing_is_found_though_its_beginning_is_good(tmp_path: Path) -> None:
    whole = film(tmp_path / "cut.mp4", frames=400, moov_first=True)
    content = whole.read_bytes()
    whole.write_bytes(content[: len(content) * 3 // 4])
    assert checked(tmp_path)["cut.mp4"] == Bad(Fault.TRUNCATED, "its end is missing")


WHY = {
    "1-av1.mp4": "av1",
    "2-ten.mp4": "yuv420p10le",
    "3-large.mp4": "3840x2160",
    "4-fast.mp4": "60 frames/s",
    "5-old.mkv": "ffv1",
    "6.bmp": "BMP",
    "7.avif": "AVIF",
    "8-other.jpg": "PNG",
    "9-large.png": "5000x10",
}


def test_what_qt_cannot_show_is_to_be_converted(tmp_path: Path) -> None:
    film(tmp_path / "1-av1.mp4", 3, "libsvtav1", options={"preset": "12"})
    film(tmp_path / "2-ten.mp4", 3, "libx264", pixels="yuv420p10le")
    film(tmp_path / "3-large.mp4", 2, "mpeg4", size=(3840, 2160))
    film(tmp_path / "4-fast.mp4", 6, rate=60)
    film(tmp_path / "5-old.mkv", codec="ffv1")
    picture(tmp_path / "6.bmp", "BMP")
    picture(tmp_path / "7.avif", "AVIF")
    picture(tmp_path / "8-other.jpg", "PNG")
    picture(tmp_path / "9-large.png", size=(5000, 10))
    found = checked(tmp_path)
    assert {name: one.why for name, one in found.items() if isinstance(one, Good)} == WHY


def test_a_portrait_is_measured_as_it_is_seen(tmp_path: Path) -> None:
    film(tmp_path / "1.mp4", 3, "libx264", size=(96, 64), turned=90)
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    picture(tmp_path / "2.jpg", "JPEG", size=(96, 64), exif=exif)
    for one in checked(tmp_path).values():
        assert isinstance(one, Good)
        assert (one.width, one.height, one.why) == (64, 96, "")


def test_a_missing_file(tmp_path: Path) -> None:
    (missing,) = Catalog().check([tmp_path / "gone.mp4"])
    assert missing == Bad(Fault.MISSING)


def test_a_file_that_brings_the_check_down_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("1.png", "2.png", "3.png"):
        picture(tmp_path / name)
    ask = Catalog._ask

    def stumbling(self: Catalog, files: list[Path]) -> list[Answer]:
        names = [file.name for file in files]
        until = names.index("2.png") if "2.png" in names else len(names)
        return ask(self, files[:until]) if until else []

    monkeypatch.setattr(Catalog, "_ask", stumbling)
    found = list(checked(tmp_path).values())
    assert [isinstance(one, Good) for one in found] == [True, False, True]
    assert found[1] == Bad(Fault.CRASHED)
