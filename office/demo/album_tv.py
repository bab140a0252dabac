"""Pictures of the TV: each layout, wide and upright, in each state; and its rest."""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial

from office.demo.album import PORTRAIT, Album, shrink
from office.demo.far_office import AWAY_S, FarOffice
from office.demo.rehearsal import CLERK, SIZES, plain
from office.demo.sample_office import DEVICE, YOUR_COUNTER
from office.demo.screens import silent_sound
from office.demo.stage import Program, on_virtual_screen
from shared.application.call_next import CallNext
from shared.application.configure_office import ConfigureOffice
from shared.application.office_document import OfficeFile
from shared.application.serve import Serve
from shared.application.sign_in import SignIn
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import OfficeConnection, connect
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.screen import Layout
from shared.domain.ticket import Ticket, TicketState
from shared.settings import Settings


def take_layout_pictures(
    settings: Settings, read: OfficeFile, head: str, pin: str, album: Album
) -> None:
    """The head gives the running TV one layout after the other; somebody is called, then three."""
    with closing(connect(settings)) as connection:
        counters = Counters(connection, pin)
        for upright in (False, True):
            with _television(settings, upright=upright) as display:
                for layout in Layout:
                    _give(connection, read, head, layout)
                    display.wait_for(f"layout-{layout.value}")
                    name = _name(layout, upright=upright)
                    album.keep(name, display)
                    for state, count in (("call", 1), ("several", 3)):
                        if count > 1 and layout is Layout.COUNTER:
                            continue
                        labels = counters.call(count)
                        display.until(partial(_announces, display, labels), "nobody is announced")
                        album.keep(f"{name}-{state}", display)
                        counters.receive()
    for name in album.taken:
        shrink(album.file(name))


def take_away_pictures(office: FarOffice, read: OfficeFile, head: str, album: Album) -> None:
    """Each layout while the cable to the database is out."""
    for upright in (False, True):
        with (
            closing(connect(office.near)) as connection,
            _television(office.far, upright=upright) as display,
        ):
            for layout in Layout:
                _give(connection, read, head, layout)
                display.wait_for(f"layout-{layout.value}")
                office.cable.pull()
                display.until(lambda: display.place("offlineSign"), "no sign", AWAY_S)
                album.keep(f"{_name(layout, upright=upright)}-away", display)
                office.cable.plug()
                display.until(
                    lambda: display.place("offlineSign") is None or None, "no end", AWAY_S
                )
    for name in album.taken:
        shrink(album.file(name))


@dataclass(frozen=True, slots=True)
class Counters:
    """What the clerks of the pictures do, straight at the use cases."""

    connection: OfficeConnection
    pin: str
    """Of the clerk who sits down at your counter."""
    called: list[tuple[str, Ticket]] = field(default_factory=list)
    """With the counter that each is called to."""

    def call(self, count: int) -> list[str]:
        """So many counters call at once, yours first; the labels."""
        cases = self.connection.use_cases
        if YOUR_COUNTER not in cases.reader.day().sittings:
            cases.sign_in(SignIn(counter_id=YOUR_COUNTER, clerk_id=CLERK, pin=self.pin))
        sittings = cases.reader.day().sittings
        order = [YOUR_COUNTER, *sorted(sittings.keys() - {YOUR_COUNTER})]
        labels: list[str] = []
        for counter_id in order:
            if len(labels) == count:
                break
            self._finish(counter_id)
            ticket = self._next(counter_id, sittings[counter_id])
            if ticket is not None:
                self.called.append((counter_id, ticket))
                labels.append(ticket.label)
        return labels

    def _next(self, counter_id: str, clerk_id: str) -> Ticket | None:
        """Whoever is next; if nobody is, somebody comes for each topic."""
        cases = self.connection.use_cases
        found = cases.call_next(CallNext(counter_id=counter_id, clerk_id=clerk_id))
        if found is not None:
            return found
        for topic in cases.reader.office().topics:
            take = TakeTicket(topic_id=topic.id, language=Language.KK, device=DEVICE)
            cases.take_ticket(take)
        return cases.call_next(CallNext(counter_id=counter_id, clerk_id=clerk_id))

    def receive(self) -> None:
        """Who was called last has come, and is served."""
        while self.called:
            self._step(*self.called.pop(), EventKind.SERVICE_STARTED)

    def _finish(self, counter_id: str) -> None:
        ticket = self.connection.use_cases.reader.day().at_counter(counter_id)
        if ticket is None:
            return
        if ticket.state is TicketState.CALLED:
            self._step(counter_id, ticket, EventKind.SERVICE_STARTED)
        self._step(counter_id, ticket, EventKind.SERVICE_FINISHED)

    def _step(self, counter_id: str, ticket: Ticket, kind: EventKind) -> None:
        cases = self.connection.use_cases
        clerk_id = cases.reader.day().sittings[counter_id]
        cases.serve(Serve(counter_id=counter_id, clerk_id=clerk_id, ticket_id=ticket.id, kind=kind))


def _name(layout: Layout, *, upright: bool) -> str:
    return f"display{'-portrait' if upright else ''}-layout-{layout.value}"


def _announces(display: Program, labels: Sequence[str]) -> str | None:
    """Which of the calls has the large place."""
    shown = plain(display.ask("text stageLabel"))
    return next((label for label in labels if label in shown), None)


def take_rest_pictures(settings: Settings, album: Album) -> None:
    """The evening: what the TV shows after the last visitor."""
    for upright in (False, True):
        with _television(settings, upright=upright) as display:
            display.until(
                lambda: display.place("restClock") or display.place("officeKk"),
                "no picture",
            )
            album.keep(f"display{'-portrait' if upright else ''}-evening", display)
    for name in album.taken:
        shrink(album.file(name))


@contextmanager
def _television(settings: Settings, *, upright: bool) -> Iterator[Program]:
    size = PORTRAIT if upright else (1920, 1080)
    windowed = "x".join(map(str, PORTRAIT)) if upright else SIZES["display"]
    with (
        silent_sound() as sound,
        on_virtual_screen(
            "display", settings, "--windowed", windowed, size=size, sound=sound
        ) as display,
    ):
        yield display


def _give(connection: OfficeConnection, read: OfficeFile, head: str, layout: Layout) -> None:
    counters = [YOUR_COUNTER] if layout is Layout.COUNTER else []
    screen = {"device": DEVICE, "layout": layout.value, "counters": counters}
    document = json.loads(read.document) | {"screens": [screen]}
    connection.use_cases.configure_office(
        ConfigureOffice(document=json.dumps(document), clerk_id=head)
    )
