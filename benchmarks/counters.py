"""Many real counters press *Call next* at the same instant; each gets another visitor, in order."""

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any, Final

from benchmarks.counters_clerk import Answer, clerk
from benchmarks.processes import quick_context
from benchmarks.race import percentiles
from benchmarks.race_check import Verdict, judge, stored_events
from benchmarks.race_office import document_for, found_race
from benchmarks.throwaway_postgres import throwaway_postgres
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import OfficeConnection, connect
from shared.domain.language import Language

START_S: Final = 240.0
STEP_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class Plan:
    """How many windows press how often; then one of them presses `alone` times by itself."""

    windows: int = 16
    presses: int = 50
    alone: int = 50


@dataclass
class Course:
    """What the windows said, round by round."""

    answers: list[Answer] = field(default_factory=list)
    alone: list[Answer] = field(default_factory=list)
    wrong_rounds: int = 0


def say(text: str) -> None:
    """Progress goes to standard error: the result alone is on standard output."""
    print(text, file=sys.stderr, flush=True)


def main(plan: Plan) -> bool:
    """Prints one JSON object; whether nobody was called twice, passed over or sent away wrongly."""
    with throwaway_postgres(durable=True) as server:
        result = run(server.create_database(), plan)
    print(json.dumps(result), flush=True)
    return holds(result)


def run(database: str, plan: Plan) -> dict[str, Any]:
    """The course on an empty database, and its check."""
    document = one_line(document_for(plan.windows))
    settings = found_race(database, document)
    context = quick_context("benchmarks.counters_clerk")
    barrier = context.Barrier(plan.windows)
    ends, processes = [], []
    for number in range(1, plan.windows + 1):
        mine, theirs = context.Pipe()
        of_its_own = settings.model_copy(update={"device": f"pc-{number}"})
        process = context.Process(target=clerk, args=(of_its_own, number, theirs, barrier))
        process.start()
        ends.append(mine)
        processes.append(process)
    office = connect(settings)
    try:
        for end in ends:
            heard(end, START_S)
        say(f"{plan.windows} windows are open")
        course = play(office, document, ends, plan)
        for end in ends:
            end.send("end")
        for process in processes:
            process.join(STEP_S)
    finally:
        office.close()
        for process in processes:
            process.kill()
    return summary(plan, course, judge(document, stored_events(database)))


def one_line(document: dict[str, Any]) -> dict[str, Any]:
    """Every counter serves every topic alike: so who must get whom is known exactly."""
    topics = [topic["id"] for topic in document["topics"]]
    for profile in document["profiles"]:
        profile["ranks"] = [topics]
    return document


def play(
    office: OfficeConnection, document: dict[str, Any], ends: Sequence[Connection], plan: Plan
) -> Course:
    """Rounds with enough visitors, too few, and some more than windows."""
    course, waiting = Course(), 0
    topics = [topic["id"] for topic in document["topics"]]
    wanted: tuple[Callable[[int], int], ...] = (
        lambda windows: windows,
        lambda windows: windows // 2,
        lambda windows: windows + 2,
    )
    for number in range(plan.presses):
        fresh = max(0, wanted[number % 3](plan.windows) - waiting)
        take(office, topics, fresh)
        waiting += fresh
        answers = pressed(ends)
        got = sum(bool(answer.label) for answer in answers)
        course.wrong_rounds += got != min(waiting, plan.windows)
        waiting -= got
        course.answers += answers
        say(f"round {number + 1}: {got} of {plan.windows} got somebody")
    for _ in range(plan.alone):
        take(office, topics, 1)
        course.alone += pressed(ends[:1], "alone")
    return course


def take(office: OfficeConnection, topics: Sequence[str], count: int) -> None:
    """So many visitors come, to one topic after the other."""
    for number in range(count):
        wish = TakeTicket(
            topic_id=topics[number % len(topics)], language=Language.KK, device="kiosk-1"
        )
        office.use_cases.take_ticket(wish)


def pressed(ends: Sequence[Connection], word: str = "press") -> list[Answer]:
    """All get ready, then press at once."""
    for end in ends:
        end.send("ready")
    for end in ends:
        heard(end, STEP_S)
    for end in ends:
        end.send(word)
    return [heard(end, STEP_S) for end in ends]


def heard(end: Connection, seconds: float) -> Any:  # noqa: ANN401  what the other end sent
    """What a window says; raises RuntimeError if it says nothing."""
    if not end.poll(seconds):
        raise RuntimeError("a window does not answer")
    return end.recv()


def summary(plan: Plan, course: Course, verdict: Verdict) -> dict[str, Any]:
    """What is printed."""
    labels = [answer.label for answer in (*course.answers, *course.alone) if answer.label]
    faults = [answer.fault for answer in (*course.answers, *course.alone) if answer.fault]
    lengths = [answer.seconds for answer in course.answers if answer.label]
    result: dict[str, Any] = {
        "windows": plan.windows,
        "presses": plan.presses,
        "called": len(labels),
        "nobody": sum(not answer.label for answer in course.answers),
        "doubles": verdict.double_calls + len(labels) - len(set(labels)),
        "out_of_order": verdict.out_of_order,
        "wrong_rounds": course.wrong_rounds,
        "errors": len(faults),
        "chain_ok": verdict.chain_ok,
        "together_ms": percentiles(lengths),
    }
    if plan.alone > 1:
        result["alone_ms"] = percentiles([answer.seconds for answer in course.alone])
    return result


def holds(result: dict[str, Any]) -> bool:
    """Whether everybody got a visitor of their own, or was told rightly that nobody waits."""
    wrong = ("doubles", "out_of_order", "wrong_rounds", "errors")
    return bool(result["chain_ok"]) and not any(result[name] for name in wrong)
