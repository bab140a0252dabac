"""What people on hosts were told and saw against the record, recomputed without the rules' code."""

import time
from collections.abc import Collection, Mapping, Sequence

from benchmarks.faults_check import Evidence, Seen, judge
from benchmarks.faults_replay import chain_findings, readable, replay
from benchmarks.faults_victims import Person
from benchmarks.hosts_office import HostsOffice
from benchmarks.race_check import stored_events


def findings(
    office: HostsOffice,
    people: Sequence[Person],
    labels: Mapping[int, Collection[str]],
    given: Mapping[str, Collection[str]],
) -> tuple[list[str], Mapping[str, int]]:
    """What does not hold, and how much was looked at.

    `labels` were called by windows, by the counter's number; `given` are what kiosks showed to
    visitors. TVs are no part of this: whoever has some compares them while everybody pauses.
    """
    # Whatever is answered while this reads must not be missed in the record.
    answers = [answer for person in people for answer in person.answers()]
    rows, now = stored_events(office.settings.database), time.time()
    events, clock = readable(rows), office.settings.simulation
    assert clock is not None
    verdict = judge(
        Evidence(
            document=office.document,
            events=events,
            answers=answers,
            papers=(),
            tokens={},
            kiosk="",
            seen=Seen(troubles=[(0.0, now)]),
            zero=clock.anchor_virtual,
            real_zero=clock.anchor_real.timestamp(),
            factor=clock.factor,
            end=now,
        )
    )
    day = replay(office.document, events)
    called = {(call.counter, call.label) for call in day.calls}
    recorded = {(one.device, one.label) for one in day.tickets.values()}
    unknown = [
        f"{device} gave {label}, which is not recorded"
        for device, shown in given.items()
        for label in shown
        if (device, label) not in recorded and label not in day.lapsed
    ]
    unknown += [
        f"the window of counter {number} had {label}, which was not called there"
        for number, shown in labels.items()
        for label in shown
        if (f"counter-{number}", label) not in called
    ]
    record = [f"{one.where}: {one.what}" for one in office.connection.verify()]
    return [*verdict.findings, *unknown, *chain_findings(rows), *record], verdict.checked
