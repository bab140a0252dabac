import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import av
import pytest
from PIL import Image

from benchmarks.made_media import animation, film, heic, picture
from shared.devices.media.conversion import Converter
from shared.devices.media.copies import NAME, Copies
from shared.devices.media.library import Library
from shared.devices.media.video_conversion import fitted
from shared.devices.media.workshop import Workshop
from shared.domain.media import Fault, Item, Kind, Pending, Refused, Wait


def library(folder: Path, **options: object) -> Library:
    make = partial(Workshop, grace_s=0, **options)  # type: ignore[arg-type]  # as it takes them
    return Library(folder, None, folder.parent / "state", settle_s=0, make=make)


def convert_all(media: Library) -> None:
    media.look()
    while media.convert(lambda _file, _done: None):
        media.look()


def item(media: Library) -> Item:
    (found,) = media.look().found
    assert isinstance(found, Item), found
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "media"
    folder.mkdir()
    return folder


VIDEOS: dict[str, Callable[[Path], Path]] = {
    "av1.mp4": lambda path: film(path, 5, "libsvtav1", options={"preset": "11"}),
    "ten.mp4": lambda path: film(path, 5, "libx265", pixels="yuv420p10le"),
    "large.mp4": lambda path: film(path, 3, size=(3840, 2160)),
    "fast.mp4": lambda path: film(path, 30, rate=60),
    "old.mkv": lambda path: film(path, 5, "ffv1"),
    "moving.gif": animation,
}


@pytest.mark.parametrize("name", VIDEOS)
def test_a_video_becomes_one_that_qt_shows(folder: Path, name: str) -> None:
    origin = VIDEOS[name](folder / name)
    media = library(folder)
    assert media.look().found[0] == Pending(origin, Wait.CONVERTING, media._tasks[0].good.why)
    told: list[float] = []
    assert media.convert(lambda _file, done: told.append(done))
    found = item(media)
    assert (found.origin, found.kind, found.path.parent) == (origin, Kind.VIDEO, folder / NAME)
    with av.open(str(found.path)) as container:
        stream = container.streams.video[0]
        assert stream.codec_context.codec.canonical_name == "h264"
        assert stream.codec_context.pix_fmt == "yuv420p"
        assert max(stream.width, stream.height) <= 1920
        assert stream.average_rate is not None
        assert stream.average_rate <= 30
    assert told
    assert sorted(file.suffix for file in found.path.parent.iterdir()) == ["", ".json", ".mp4"]


def test_a_short_animation_goes_round_for_ten_seconds(folder: Path) -> None:
    animation(folder / "1.gif")
    media = library(folder)
    convert_all(media)
    assert item(media).seconds == pytest.approx(10, abs=0.5)


def test_a_portrait_video_stands_upright(folder: Path) -> None:
    """Its left half is dark; turned by a quarter it is at the bottom or at the top."""
    path = folder / "1.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 128, 64, "yuv422p10le"
        stream.set_display_rotation(90)
        shade = Image.new("RGB", (128, 64), "white")
        shade.paste("black", (0, 0, 64, 64))
        for _ in range(3):
            container.mux(stream.encode(av.VideoFrame.from_image(shade)))  # type: ignore[no-untyped-call]
        container.mux(stream.encode())
    media = library(folder)
    convert_all(media)
    found = item(media)
    assert (found.width, found.height) == (64, 128)
    with av.open(str(found.path)) as container:
        seen = next(container.decode(video=0)).to_ndarray(format="gray")
    assert seen[:48].mean() > 200  # a quarter against the clock: right comes to the top
    assert seen[80:].mean() < 50


def test_interlaced_and_high_dynamic_range_are_recognised(folder: Path) -> None:
    path = folder / "1.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx265", rate=25)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p10le"
        stream.codec_context.color_primaries = 9
        stream.codec_context.color_trc = 16
        stream.codec_context.colorspace = 9
        stream.options = {"x265-params": "bframes=0:frame-threads=1:log-level=error"}
        shade = Image.new("RGB", (64, 64), (150, 150, 150))
        for number in range(2):
            frame = av.VideoFrame.from_image(shade)  # type: ignore[no-untyped-call]
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    media = library(folder)
    convert_all(media)
    with av.open(str(item(media).path)) as container:
        frame = next(container.decode(video=0))
        assert int(frame.color_trc) not in {16, 18}
        assert frame.to_ndarray(format="gray").mean() > 60


IMAGES: dict[str, Callable[[Path], Path]] = {
    "1.heic": heic,
    "1.avif": lambda path: picture(path, "AVIF"),
    "1.tiff": lambda path: picture(path, "TIFF"),
    "1.bmp": lambda path: picture(path, "BMP"),
    "1.gif": lambda path: picture(path, "GIF"),
    "1.png": lambda path: picture(path, "PNG", size=(5000, 50)),
    "1.jpg": lambda path: picture(path, "PNG"),
}


@pytest.mark.parametrize("name", IMAGES)
def test_an_image_becomes_one_that_qt_shows(folder: Path, name: str) -> None:
    IMAGES[name](folder / name)
    media = library(folder)
    convert_all(media)
    found = item(media)
    assert found.kind is Kind.IMAGE
    with Image.open(found.path) as image:
        assert image.format == "JPEG"
        assert max(image.size) <= 3840


def test_what_can_be_seen_through_stays_so(folder: Path) -> None:
    Image.new("RGBA", (64, 64), (255, 0, 0, 0)).save(folder / "1.tiff")
    media = library(folder)
    convert_all(media)
    with Image.open(item(media).path) as image:
        assert (image.format, image.mode) == ("WEBP", "RGBA")


def test_colours_are_brought_to_srgb_and_pictures_upright(folder: Path) -> None:
    cmyk = Image.new("CMYK", (96, 64), (0, 255, 255, 0))
    exif = Image.Exif()
    exif[0x0112] = 6
    cmyk.save(folder / "1.jpg", exif=exif)
    media = library(folder)
    convert_all(media)
    with Image.open(item(media).path) as image:
        assert (image.size, image.mode) == ((64, 96), "RGB")
        red, green, blue = image.getpixel((10, 10))  # type: ignore[misc]
    assert red > 200
    assert max(green, blue) < 100


def test_what_cannot_be_converted_is_told_once_and_tried_again_on_demand(folder: Path) -> None:
    origin = film(folder / "1.mkv", codec="ffv1")
    media = library(folder)
    media.look()
    media._converter._command = (sys.executable, "-c", "raise SystemExit(7)")
    assert media.convert(lambda _file, _done: None)
    (refused,) = media.look().found
    assert refused == Refused(origin, Fault.CRASHED, "exit 7")
    assert not media.convert(lambda _file, _done: None)
    again = library(folder)
    assert again.look().found == (refused,)
    again.try_again(origin)
    convert_all(again)
    assert item(again).origin == origin


@pytest.mark.parametrize(
    "converter",
    [
        Converter((sys.executable, "-c", "import time; time.sleep(60)"), hangs_s=0.2),
        Converter((sys.executable, "-c", "import time; time.sleep(60)"), limit_s=0.2),
    ],
)
def test_what_hangs_or_takes_too_long_is_ended(folder: Path, converter: Converter) -> None:
    origin = film(folder / "1.mkv", codec="ffv1")
    media = library(folder)
    assert media._workshop is not None
    media._workshop._converter = converter
    convert_all(media)
    (refused,) = media.look().refused
    assert (refused.origin, refused.fault) == (origin, Fault.TOO_SLOW)


def test_a_conversion_that_was_interrupted_begins_again(folder: Path) -> None:
    film(folder / "1.mkv", codec="ffv1")
    media = library(folder)
    media.look()
    media._converter._command = (sys.executable, "-c", "import time; time.sleep(60)")
    worker = threading.Thread(target=media.convert, args=(lambda _file, _done: None,))
    worker.start()
    while media._converter._process is None:
        worker.join(0.01)
    media.stop()
    worker.join(10)
    assert not worker.is_alive()
    (folder / NAME / "abc-1080.part.mp4").write_bytes(b"half")
    again = library(folder)
    convert_all(again)
    assert item(again).kind is Kind.VIDEO
    assert not list((folder / NAME).glob("*.part*"))


def test_two_televisions_on_one_folder_do_not_convert_together(folder: Path) -> None:
    film(folder / "1.mkv", codec="ffv1")
    one, other = library(folder), library(folder)
    one.look()
    other.look()
    with Copies(folder / NAME).turn() as mine:
        assert mine
        assert not one.convert(lambda _file, _done: None)
    convert_all(one)
    assert other.convert(lambda _file, _done: None)  # finds it done
    assert item(other).path == item(one).path


def test_without_room_nothing_is_converted_and_it_is_told(folder: Path) -> None:
    origin = film(folder / "1.mkv", codec="ffv1")
    media = library(folder, reserve=2**60)
    convert_all(media)
    (refused,) = media.look().refused
    assert (refused.origin, refused.fault) == (origin, Fault.DISK_FULL)


def test_a_copy_goes_with_its_original_and_stays_while_the_folder_is_away(folder: Path) -> None:
    origin = picture(folder / "1.bmp", "BMP")
    picture(folder / "2.png")
    media = library(folder)
    convert_all(media)
    copy = next(one.path for one in media.look().items if one.origin == origin)
    away = folder.with_name("away")
    folder.rename(away)
    assert media.look().away
    away.rename(folder)
    media.look()
    assert copy.is_file()
    origin.unlink()
    media.look()
    assert not copy.exists()


def test_a_file_under_another_name_needs_no_second_conversion(folder: Path) -> None:
    origin = picture(folder / "1.bmp", "BMP")
    media = library(folder)
    convert_all(media)
    copy = item(media).path
    origin.rename(folder / "renamed.bmp")
    assert item(media).path == copy


def test_where_the_folder_cannot_be_written_the_copies_lie_elsewhere(folder: Path) -> None:
    picture(folder / "1.bmp", "BMP")
    (folder / NAME).write_text("in the way")
    media = library(folder)
    convert_all(media)
    assert item(media).path.is_relative_to(folder.parent / "state")


def test_a_weak_machine_gets_a_smaller_copy_and_plays_on_meanwhile(folder: Path) -> None:
    origin = film(folder / "1.mp4", 3, "libx264", size=(1920, 1080))
    media = library(folder)
    assert item(media).path == origin
    assert media.make_smaller(origin)
    assert not media.make_smaller(origin)
    assert item(media).path == origin
    assert media.convert(lambda _file, _done: None)
    found = item(media)
    assert (found.origin, found.width, found.height) == (origin, 1280, 720)


@pytest.mark.parametrize(
    "size,fit",
    [
        ((3840, 2160), (1920, 1080)),
        ((2160, 3840), (1080, 1920)),
        ((1280, 720), (1280, 720)),
        ((5000, 100), (1920, 38)),
        ((1921, 1081), (1918, 1080)),
        ((33, 33), (32, 32)),
    ],
)
def test_sizes_keep_their_shape(size: tuple[int, int], fit: tuple[int, int]) -> None:
    width, height = fitted(*size, 1080)
    assert (width, height) == pytest.approx(fit, abs=2)
    assert width % 2 == height % 2 == 0
