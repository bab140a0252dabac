"""The database away, and a kiosk with numbers of its own: the visitor notices nothing."""

from collections.abc import Callable
from pathlib import Path
from threading import Event as Gate

import pytest
from PySide6.QtWidgets import QApplication

from shared.application.take_ticket import Receipt, TakeTicket
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import TicketState
from tests.kiosk.cable import Cable, CutUseCases
from tests.kiosk.conftest import Start
from tests.kiosk.driven import DrivenKiosk, driven, found_office, make_settings, sample_text

TOPIC = "fire-inspection"
SENTENCE = "Компьютер офиса не отвечает. Сейчас выдать талон нельзя."


def labels(kiosk: DrivenKiosk) -> list[str]:
    """Of those who wait, in the order of calling."""
    return [ticket.label for ticket in kiosk.present().waiting(TOPIC)]


def pull(kiosk: DrivenKiosk, cable: Cable) -> None:
    cable.pulled = True
    kiosk.parts.watch.refresh()
    kiosk.until(lambda: kiosk.parts.watch.is_away)


def mend(kiosk: DrivenKiosk, cable: Cable) -> None:
    cable.pulled = False
    kiosk.until(lambda: not kiosk.parts.watch.is_away)


def end_visit(kiosk: DrivenKiosk) -> None:
    kiosk.settle()
    kiosk.touch("done")
    kiosk.until_shown(f"topic-{TOPIC}")


def test_an_outage_is_not_told_to_visitors_and_all_is_entered_in_order(start: Start) -> None:
    cable = Cable()
    kiosk = start(cable=cable, language=Language.RU)
    assert kiosk.take(TOPIC) == "K001"
    end_visit(kiosk)
    pull(kiosk, cable)
    assert not kiosk.says(SENTENCE)
    assert kiosk.take(TOPIC) == "K900"
    assert kiosk.visitor.visit.issued is not None
    assert kiosk.visitor.visit.issued.ahead == 1
    end_visit(kiosk)
    assert kiosk.take(TOPIC) == "K901"
    assert kiosk.visitor.visit.issued.ahead == 2
    end_visit(kiosk)
    mend(kiosk, cable)
    kiosk.until(lambda: labels(kiosk) == ["K001", "K900", "K901"])
    assert kiosk.take(TOPIC) == "K002"
    kiosk.until(lambda: len(kiosk.present().day.papers) == 4)
    assert kiosk.parts.connection.verify() == []


def test_a_server_whose_disk_is_full_keeps_no_visitor_from_a_ticket(start: Start) -> None:
    cable = Cable()
    kiosk = start(cable=cable)
    kiosk.until_shown(f"topic-{TOPIC}")
    cable.full = True
    assert kiosk.take(TOPIC) == "K900"
    assert not kiosk.parts.watch.is_away
    end_visit(kiosk)
    cable.full = False
    kiosk.until(lambda: labels(kiosk) == ["K900"])


def test_a_touch_that_finds_the_cable_pulled_is_answered_all_the_same(start: Start) -> None:
    cable = Cable()
    kiosk = start(cable=cable)
    kiosk.until_shown(f"topic-{TOPIC}")
    cable.pulled = True
    assert kiosk.take(TOPIC) == "K900"
    mend(kiosk, cable)
    kiosk.until(lambda: labels(kiosk) == ["K900"])


def test_a_touch_that_finds_the_kiosk_shut_out_is_answered_all_the_same(start: Start) -> None:
    """What is wrong there is nothing for a visitor to read."""
    cable = Cable()
    kiosk = start(cable=cable, language=Language.EN)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    cable.shut_out = True
    kiosk.touch("take")
    read: set[str] = set()

    def done() -> bool:
        read.update(kiosk.texts())
        return kiosk.find("done") is not None

    kiosk.until(done)
    assert kiosk.text("label").replace("\u2009", "") == "K900"
    assert not any("192.0.2.10" in text for text in read)
    cable.shut_out = False
    kiosk.until(lambda: labels(kiosk) == ["K900"])


def test_a_lost_answer_does_not_put_the_visitor_in_line_twice(start: Start) -> None:
    cable = Cable(loses_answers=True)
    kiosk = start(cable=cable)
    assert kiosk.take(TOPIC) == "K900"
    cable.loses_answers = False
    kiosk.until(lambda: labels(kiosk) == ["K900"])
    states = {t.label: t.state for t in kiosk.present().day.tickets.values()}
    assert states == {"K001": TicketState.CANCELLED, "K900": TicketState.WAITING}


class HungUseCases(CutUseCases):
    """A database that says nothing until the gate opens, before it has done anything or after."""

    gate = Gate()
    done_first = False

    def take_ticket(
        self, command: TakeTicket, wanted: Callable[[], bool] = lambda: True
    ) -> Receipt:
        if self.done_first:
            receipt = super().take_ticket(command, wanted)
            self.gate.wait(30)
            return receipt
        self.gate.wait(30)
        return super().take_ticket(command, wanted)


def served_while_it_hangs(
    start: Start, monkeypatch: pytest.MonkeyPatch, *, done_first: bool
) -> DrivenKiosk:
    """A kiosk that gave a number of its own, and whose database answers after all."""
    monkeypatch.setattr("tests.kiosk.driven.CutUseCases", HungUseCases)
    monkeypatch.setattr(HungUseCases, "done_first", done_first)
    HungUseCases.gate.clear()
    kiosk = start(cable=Cable())
    try:
        assert kiosk.take(TOPIC) == "K900"
    finally:
        HungUseCases.gate.set()
    return kiosk


@pytest.mark.parametrize("done_first", [False, True], ids=["before", "after"])
def test_a_database_that_hangs_is_not_waited_for(
    start: Start, monkeypatch: pytest.MonkeyPatch, *, done_first: bool
) -> None:
    """A ticket that nobody waits for any more is not given, or is taken out of the line."""
    kiosk = served_while_it_hangs(start, monkeypatch, done_first=done_first)
    kiosk.until(lambda: labels(kiosk) == ["K900"])
    kinds = [event.kind for event in kiosk.use_cases.reader.events_after(0)]
    assert kinds.count(EventKind.TICKET_TAKEN) == 1 + done_first
    assert kinds.count(EventKind.TICKET_CANCELLED) == int(done_first)
    kiosk.until(lambda: len(kiosk.present().day.papers) == 1)


def test_a_late_answer_gives_nobody_a_number_that_nobody_holds(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its ticket is taken out of the line at once, before a counter calls it."""
    monkeypatch.setattr("kiosk.viewmodels.offline_desk.AGAIN_MS", 600_000)
    kiosk = served_while_it_hangs(start, monkeypatch, done_first=True)
    kiosk.until(lambda: labels(kiosk) == ["K900"])


def test_a_kiosk_that_was_switched_off_in_the_outage_enters_at_its_next_start(
    qapp: QApplication, tmp_path: Path
) -> None:
    """And the paper that came out is reported, not printed again."""
    with VirtualPrinter(tmp_path / "papers") as printer:
        settings = make_settings(tmp_path, printer=f"tcp://{printer.host}:{printer.port}")
        found_office(settings)
        cable = Cable()
        with driven(qapp, settings, cable=cable) as kiosk:
            kiosk.until_shown(f"topic-{TOPIC}")
            pull(kiosk, cable)
            assert kiosk.take(TOPIC) == "K900"
            kiosk.until(lambda: kiosk.visitor.visit.paper.in_hand)
        with driven(qapp, settings) as kiosk:
            kiosk.until(lambda: labels(kiosk) == ["K900"])
            kiosk.until(lambda: list(kiosk.present().day.papers.values()) == ["unknown"])
    assert len(list((tmp_path / "papers").glob("*.png"))) == 1


def test_topics_that_use_the_kiosks_numbers_wait_for_the_database(start: Start) -> None:
    office = sample_text().replace('letter = "K"', 'letter = "K"\nlast_number = 950')
    cable = Cable()
    kiosk = start(cable=cable, office=office, language=Language.RU)
    kiosk.until_shown(f"topic-{TOPIC}")
    pull(kiosk, cable)
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    kiosk.touch("take")
    kiosk.until(lambda: kiosk.visitor.visit.fault is not None)
    cable.pulled = False
    kiosk.until_shown("done")
    assert labels(kiosk) == ["K001"]
