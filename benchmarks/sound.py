"""The hall recorded while the real TV calls, with media that sound; judged against its log."""

import json
import random
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import av
import numpy as np

from benchmarks.hall import RATE, Hall, silent_hall
from benchmarks.offscreen import Offscreen
from benchmarks.race_office import PIN, document_for
from benchmarks.sound_judge import LATE_S, Part, Played, Verdict, Wave, judge
from benchmarks.sound_people import COUNTERS, Counters, live_through
from benchmarks.standstill import Standstills
from display.speaker import Speaker
from display.voice import Order
from office.settings_text import settings_text
from shared.assets import asset
from shared.bootstrap import connect, create_database
from shared.devices.speech.synthesis import NullSynthesiser
from shared.domain.language import Language
from shared.domain.speech import SpokenCall
from shared.settings import FILE_NAME, Settings, Simulation

TV: Final = "tv-1"
PLAYS: Final = re.compile(
    r"^(\S+ \S+) INFO kezek\.voice: event (\d+) plays (\S+) to (\d+) in ([a-z ]+),"
    r"( chime,)?( short,)? (\d+)%, ([\d.]+) s$",
    re.MULTILINE,
)
SETTLED: Final = re.compile(
    r"kezek\.announcements: event \d+: \S+"
    r" (spoken|shortened|together|shown|merged|stale|repeated)\b"
)


def main(minutes: float, seed: int = 1, keep: Path | None = None) -> bool:
    """Prints what was found; whether nothing was wrong. The recording goes to the folder `keep`."""
    result = listen(minutes, seed, keep)
    print(json.dumps(result), flush=True)
    return bool(result["aims_met"])


def listen(minutes: float, seed: int, keep: Path | None = None) -> dict[str, Any]:
    """Records so many minutes of a hall under load and judges them."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kezek-sound-")))
        hall = stack.enter_context(silent_hall())
        settings = found(folder)
        television = Offscreen("display", settings, environment=hall.environment)
        stack.callback(television.end)
        television.launch()
        television.until_present()
        connection = connect(settings)
        stack.callback(connection.close)
        counters = Counters(connection, random.Random(seed))
        counters.open()
        called = live_through(counters, minutes * 60, seed, lambda: alive(television))
        said = television.said()
        lost = hall.lost()
        if keep is not None:
            keep.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(hall.recording, keep / "heard.raw")
            (keep / "written.json").write_text(json.dumps(hall.written), encoding="utf-8")
            (keep / "stills.json").write_text(json.dumps(hall.stills.found), encoding="utf-8")
            (keep / "display.log").write_text(said, encoding="utf-8")
        return summary(minutes, called, said, heard(hall, said)) | {
            "recorder_lost_s": round(lost, 2),
            "machine_stood_still": [round(to - since, 2) for since, to in hall.stills.found],
        }


def alive(television: Offscreen) -> None:
    """Raises RuntimeError when the TV has ended."""
    if television.process.poll() is not None:
        raise RuntimeError(f"the TV ended:\n{television.said()}")


def found(folder: Path) -> Settings:
    """An office at nine whose TV says each call twice if there is room, and plays a film."""
    document = document_for(COUNTERS)
    topics = [topic["id"] for topic in document["topics"]]
    document["profiles"] = [{"id": "all", "ranks": [topics], "help_after_minutes": 15}]
    for counter in document["counters"]:
        counter["profile"] = "all"
    document["screens"] = [{"device": TV, "repeats": 2}]
    morning = datetime(2026, 11, 24, 9, tzinfo=ZoneInfo(document["time_zone"]))
    media = folder / "films"
    media.mkdir()
    write_film(media / "waterfall.mp4")
    settings = Settings.model_validate(
        {
            "office_id": document["id"],
            "device": TV,
            "display": {"media": str(media)},
            "simulation": Simulation(anchor_real=datetime.now(UTC), anchor_virtual=morning),
        }
    ).placed_in(folder)
    pins = {one["id"]: PIN for one in document["staff"]}
    create_database(settings, json.dumps(document, sort_keys=True, ensure_ascii=False), pins)
    (folder / FILE_NAME).write_text(settings_text(settings), encoding="utf-8")
    return settings


def write_film(path: Path, seconds: int = 30) -> None:
    """A film of changing grey that rushes like water at -20 dB."""
    noise = np.random.default_rng(1)
    with av.open(str(path), "w") as target:
        picture = target.add_stream("libx264", rate=25)
        picture.width, picture.height, picture.pix_fmt = 320, 180, "yuv420p"
        sound = target.add_stream("aac", rate=48_000, layout="mono")
        for number in range(25 * seconds):
            grey = np.full((180, 320, 3), number % 200, np.uint8)
            target.mux(picture.encode(av.VideoFrame.from_ndarray(grey, format="rgb24")))
        target.mux(picture.encode(None))
        for number in range(seconds * 48_000 // 1024):
            samples = (noise.standard_normal((1, 1024)) * 0.1).astype(np.float32)
            frame = av.AudioFrame.from_ndarray(samples, format="fltp", layout="mono")
            frame.sample_rate, frame.pts = 48_000, number * 1024
            target.mux(sound.encode(frame))
        target.mux(sound.encode(None))


def heard(hall: Hall, said: str) -> Verdict:
    """The judge's word on the recording."""
    samples = np.fromfile(hall.recording, "<i2")
    recording: Wave = samples.astype(np.float64) / 32_768
    return judge(recording, RATE, list(played(said, hall.second, hall.stills)))


def played(said: str, second: Callable[[float], float], stills: Standstills) -> Iterator[Played]:
    """Each announcement of the log, made again; `second` places a moment in the recording."""
    speaker = Speaker(asset("voices"), NullSynthesiser())
    in_sentence = False
    for found in PLAYS.finditer(said):
        moment, seq, label, counter, languages, chime, short, volume, _ = found.groups()
        order = Order(
            SpokenCall(label, int(counter)),
            tuple(Language(name) for name in languages.split()),
            chime=chime is not None,
            short=short is not None,
            volume=int(volume) / 100,
        )
        sound = speaker.sound(order)
        at = datetime.strptime(moment, "%Y-%m-%d %H:%M:%S,%f").astimezone().timestamp()
        yield Played(
            seq=int(seq),
            at=second(at),
            wave=np.frombuffer(sound.pcm, "<i2").astype(np.float64) / 32_768,
            parts=tuple(Part(part.name, part.start, part.end) for part in sound.parts),
            volume=order.volume,
            opens=order.short and not in_sentence,
            still_s=stills.during(at, at + sound.seconds + LATE_S),
        )
        in_sentence = order.short


def summary(minutes: float, called: int, said: str, verdict: Verdict) -> dict[str, Any]:
    """What came of the calls, and what was heard of them."""
    outcomes = [found[1] for found in SETTLED.finditer(said)]
    once = [one for one in outcomes if one != "repeated"]
    findings = list(verdict.findings)
    if len(once) != called:
        findings.append(f"{called} calls have {len(once)} outcomes")
    return {
        "minutes": minutes,
        "calls": called,
        "outcomes": {name: outcomes.count(name) for name in sorted(set(outcomes))},
        "announcements_heard": len(verdict.heard),
        "likeness_least": round(min((one.likeness for one in verdict.heard), default=0.0), 3),
        "loudness_from_middle_lu": round(verdict.spread_lu(), 2),
        "media_db": {
            "between": None if verdict.media_db is None else round(verdict.media_db, 1),
            "during": round(float(np.median(verdict.during_db() or [0])), 1),
        },
        "findings": findings[:50],
        "torn_by_machine": verdict.torn_by_machine,
        "aims_met": not findings and bool(verdict.heard),
    }
