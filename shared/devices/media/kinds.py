"""What a file's name says of it, and what Qt's own decoders show."""

from pathlib import Path
from typing import Final

from shared.domain.media import Kind

IMAGES: Final = frozenset(
    {
        *(".jpg", ".jpeg", ".jfif", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff"),
        *(".avif", ".heic", ".heif"),
    }
)
VIDEOS: Final = frozenset(
    {
        *(".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".ts", ".mts", ".m2ts"),
        *(".wmv", ".flv", ".3gp", ".ogv", ".vob", ".mxf", ".asf"),
    }
)
NO_MEDIA: Final = frozenset({".toml", ".txt", ".md", ".ini", ".db", ".lnk", ".url", ".json"})
"""What may lie in a media folder without anybody wishing to see it."""
PARTS: Final = frozenset({".part", ".partial", ".tmp", ".crdownload", ".download"})
"""What a browser or a copy calls a file that is not whole."""

SHOWN_IMAGES: Final = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP"}
LONGEST_SIDE: Final = 4096
"""Pixels; a larger picture costs more memory than a small machine has."""
SHOWN_CODECS: Final = frozenset({"h264", "hevc", "vp8", "vp9", "mpeg1video", "mpeg2video", "mpeg4"})
"""What Qt's own decoder shows; of AV1 it gives no frame and no error."""
SHOWN_PIXELS: Final = frozenset({"yuv420p", "yuvj420p", "yuv422p", "yuvj422p", "yuv444p"})
SHOWN_SOUND: Final = frozenset({"aac", "mp3", "mp2", "ac3", "opus", "vorbis", "flac", "pcm_s16le"})
LONG_SIDE: Final = 1920
SHORT_SIDE: Final = 1088
FRAME_RATE: Final = 31.0
"""Of a video: what two cores without a GPU can just draw."""


def kind_of(path: Path) -> Kind | None:
    """What the name says the file is; None for a file that is no medium."""
    suffix = path.suffix.lower()
    if suffix in IMAGES:
        return Kind.IMAGE
    return Kind.VIDEO if suffix in VIDEOS else None


def is_candidate(path: Path) -> bool:
    """Whether somebody may have put it there to be shown."""
    return not path.name.startswith((".", "~")) and path.suffix.lower() not in NO_MEDIA | PARTS
