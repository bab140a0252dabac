"""`kezek status`: every machine of the office, since when, last seen, and what to do."""

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Final

import typer

from office.metrics import Metric, metrics_text
from shared.application.follow import Snapshot
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.domain.ticket import TicketState
from shared.persistence.heartbeats import Beat
from shared.settings import Settings
from shared.version import VERSION

SILENT: Final = timedelta(seconds=90)


def status(
    settings: Annotated[Path | None, typer.Option(help="Settings file (kezek.toml).")] = None,
    metrics: Annotated[bool, typer.Option("--metrics", help="As text for Prometheus.")] = False,
    language: Annotated[Language, typer.Option(help="kk, ru or en.")] = Language.EN,
) -> None:
    """Show how every machine is; exit 1 if one is silent or in trouble."""
    from shared.bootstrap import connect
    from shared.persistence.heartbeats import read_beats

    connection = connect(Settings.load(settings))
    try:
        snapshot = connection.use_cases.follower().load()
        beats = read_beats(connection.store)
    finally:
        connection.close()
    if metrics:
        print(metrics_text(office_metrics(snapshot, beats)), end="")
        return
    faults = [fault for beat in beats if (fault := fault_of(beat, snapshot.now)) is not None]
    troubled = _show(snapshot, beats, language)
    if faults or troubled:
        raise typer.Exit(1)


def _show(snapshot: Snapshot, beats: list[Beat], language: Language) -> bool:
    from shared.qt.device_texts import device_notice
    from shared.qt.texts import Texts

    texts = Texts()
    zone = snapshot.office.zone
    for beat in beats:
        seen, since = (
            f"{m.astimezone(zone):%d.%m %H:%M:%S}" for m in (beat.seen_at, beat.started_at)
        )
        print(f"{beat.device}  {beat.program} {beat.version}  {since} → {seen}")
        fault = fault_of(beat, snapshot.now)
        if fault is not None:
            print(f"  {texts.error(language, fault)}")
    notices = [
        device_notice(texts, language, device, state.trouble)
        for device, state in sorted(snapshot.day.devices.items())
        if state.trouble
    ]
    for notice in notices:
        print(f"{notice.title} {notice.advice}")
    if not beats:
        print(texts.error(language, KnownError("no_machines")))
    return any(not notice.mild for notice in notices)


def fault_of(beat: Beat, now: datetime) -> KnownError | None:
    """What somebody should do about the machine."""
    silent = now - beat.seen_at
    if silent > SILENT:
        minutes = int(silent.total_seconds() // 60)
        return KnownError("machine_silent", device=beat.device, minutes=minutes)
    if beat.version != VERSION:
        return KnownError("machine_version", device=beat.device, has=beat.version, here=VERSION)
    return None


def office_metrics(snapshot: Snapshot, beats: list[Beat]) -> list[Metric]:
    """Machines, lines and the record, as numbers."""
    names = [{"device": b.device, "program": b.program, "version": b.version} for b in beats]
    ages = [(snapshot.now - beat.seen_at).total_seconds() for beat in beats]
    states = Counter(ticket.state for ticket in snapshot.day.tickets.values())
    troubles = [
        ({"device": device, "trouble": state.trouble}, 1.0)
        for device, state in sorted(snapshot.day.devices.items())
        if state.trouble
    ]
    return [
        Metric(
            "kezek_machine_up",
            "Whether the program was alive within 90 seconds.",
            tuple(
                (name, float(age <= SILENT.total_seconds()))
                for name, age in zip(names, ages, strict=True)
            ),
        ),
        Metric(
            "kezek_machine_silence_seconds",
            "Seconds since the program was last alive.",
            tuple((name, max(0.0, age)) for name, age in zip(names, ages, strict=True)),
        ),
        Metric("kezek_machine_trouble", "What a machine reports of itself.", tuple(troubles)),
        Metric(
            "kezek_tickets_today",
            "Tickets of the business day by state.",
            tuple(({"state": state.value}, float(states[state])) for state in TicketState),
        ),
        Metric(
            "kezek_waiting",
            "Visitors who wait, by topic.",
            tuple(
                ({"topic": topic.id}, float(len(snapshot.waiting(topic.id))))
                for topic in snapshot.office.topics
            ),
        ),
        Metric("kezek_events", "Number of the last event.", (({}, float(snapshot.day.seq)),)),
    ]
