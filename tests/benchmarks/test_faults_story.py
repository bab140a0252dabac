"""What a day of faults tells of a finding, from logs whose clocks were wrong."""

import time

from benchmarks.faults_story import Log, story
from tests.benchmarks.test_faults_check import GOOD


def line(moment: float, text: str) -> str:
    """As a program writes it whose clock says so."""
    return f"{time.strftime('%Y-%m-%d %H:%M:%S', time.localtime(moment))},500 {text}\n"


def test_a_ticket_has_its_events_and_what_was_said_of_it_and_what_went_wrong_meanwhile() -> None:
    log = Log(
        "display.log",
        line(12, "INFO announcements: event 5: A001 begins")
        + line(13, "INFO announcements: event 7: A002 begins")
        + line(14, "WARNING jobs: slow")
        + line(80, "WARNING jobs: much later"),
    )
    troubles = [(15.0, float("inf"), "cut: tv-1"), (90.0, 95.0, "kill server: all")]
    told = story("A001 (event 5) was announced late", 100.0, GOOD, troubles, [log])
    assert told[0] == "A001 (event 5) was announced late"
    assert [one.split(maxsplit=1)[1] for one in told[1:]] == [
        "event 1: A001 ticket_taken by kiosk-1 ",
        "event 3: A001 paper_reported by kiosk-1 ",
        "event 5: A001 ticket_called by clerk-1 c1",
        "display.log: announcements: event 5: A001 begins",
        "display.log: jobs: slow",
        told[6].split(maxsplit=1)[1],
        "event 6: A001 service_started by clerk-1 c1",
        "event 8: A001 service_finished by clerk-1 c1",
    ]
    assert told[6].endswith("cut: tv-1")


def test_a_finding_without_a_ticket_has_what_went_before_it() -> None:
    log = Log("kiosk.log", line(50, "ERROR early: one") + line(95, "ERROR late: two"))
    told = story("the TV takes the database for away", 100.0, GOOD, [], [log])
    assert len(told) == 2
    assert told[1].endswith("kiosk.log: late: two")


def test_a_log_is_read_by_the_clock_that_its_program_had() -> None:
    text = line(10, "INFO a: b") + line(30 + 3600, "INFO a: b") + line(70 - 60, "INFO a: b")
    log = Log("kiosk.log", text, [(20.0, 3600), (60.0, -60)])
    assert [round(moment) for moment, _, _ in log.lines()] == [10, 30, 10]
