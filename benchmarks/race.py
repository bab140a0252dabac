"""The race: many kiosks and clerks, each a process, on one office's database."""

import json
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.bare_commits import bare_commits_per_s
from benchmarks.processes import quick_context
from benchmarks.race_check import Verdict, judge, stored_events
from benchmarks.race_office import document_for, found_race
from benchmarks.race_workers import Report, clerk, kiosk

START_LIMIT_S = 300
BARE_S = 3.0


@dataclass(frozen=True)
class Plan:
    """How many of what."""

    kiosks: int = 8
    tickets: int = 200
    clerks: int = 16
    printer: str = "none"


def say(text: str) -> None:
    """Progress goes to standard error: the result alone is on standard output."""
    print(text, file=sys.stderr, flush=True)


def race(engine: str, plan: Plan) -> dict[str, Any]:
    """Runs on an engine of its own making; the result as it is printed."""
    if engine == "sqlite":
        with tempfile.TemporaryDirectory(prefix="kezek-race-") as folder:
            return race_on(Path(folder) / "kezek.db", plan)
    from benchmarks.throwaway_postgres import throwaway_postgres

    say("postgresql: starting a server")
    with throwaway_postgres(durable=True) as server:
        return race_on(server.create_database(), plan)


def race_on(database: Path | str, plan: Plan) -> dict[str, Any]:
    """The race, its check, and the bare engine on the same disk."""
    engine = "sqlite" if isinstance(database, Path) else "postgresql"
    document = document_for(plan.clerks)
    settings = found_race(database, document)
    processes = plan.kiosks + plan.clerks
    say(f"{engine}: {plan.kiosks} kiosks x {plan.tickets} tickets, {plan.clerks} clerks")
    reports = run_processes(settings, plan)
    say(f"{engine}: checking the events")
    events = stored_events(database)
    verdict = judge(document, events)
    say(f"{engine}: the bare engine with {processes} processes for {BARE_S:.0f} s")
    bare = bare_commits_per_s(database, processes, BARE_S)
    return summary(engine, plan, reports, verdict, bare)


def run_processes(settings: Any, plan: Plan) -> list[Report]:  # noqa: ANN401  as pydantic made it
    """All start together; the clerks go on until nobody waits."""
    context = quick_context("benchmarks.race_workers")
    barrier = context.Barrier(plan.kiosks + plan.clerks)
    no_more, given, served = context.Event(), context.Queue(), context.Queue()
    kiosks = [
        context.Process(
            target=kiosk, args=(settings, n, plan.tickets, plan.printer, barrier, given)
        )
        for n in range(1, plan.kiosks + 1)
    ]
    clerks = [
        context.Process(target=clerk, args=(settings, n, barrier, no_more, served))
        for n in range(1, plan.clerks + 1)
    ]
    for process in (*clerks, *kiosks):
        process.start()
    limit = START_LIMIT_S + plan.tickets * (3 if plan.printer != "none" else 1)
    try:
        reports = [given.get(timeout=limit) for _ in kiosks]
        no_more.set()
        reports += [served.get(timeout=limit) for _ in clerks]
        for process in (*kiosks, *clerks):
            process.join()
    finally:
        for process in (*kiosks, *clerks):
            process.kill()
    return reports


def summary(
    engine: str, plan: Plan, reports: Sequence[Report], verdict: Verdict, bare: float
) -> dict[str, Any]:
    """What is printed; numbers promised on paper count as duplicates or gaps if not stored."""
    kiosks = [report for report in reports if report.who.startswith("kiosk")]
    clerks = [report for report in reports if report.who.startswith("clerk")]
    promised = [label for report in kiosks for label in report.labels]
    answered = [label for report in clerks for label in report.labels]
    start = min(report.start for report in reports)
    end = max(report.end for report in reports)
    commits = verdict.events - 1 - plan.clerks  # the office and the sign-ins came before
    rate = commits / (end - start)
    papers: dict[str, int] = {}
    for report in kiosks:
        for outcome, count in report.papers.items():
            papers[outcome] = papers.get(outcome, 0) + count
    result = {
        "engine": engine,
        "issued": verdict.issued,
        "called": verdict.called,
        "duplicate_numbers": verdict.duplicate_numbers + len(promised) - len(set(promised)),
        "number_gaps": verdict.number_gaps + len(set(promised) ^ set(verdict.labels)),
        "double_calls": verdict.double_calls + len(answered) - len(set(answered)),
        "out_of_order": verdict.out_of_order,
        "chain_ok": verdict.chain_ok,
        "commands_per_s": round(rate, 1),
        "bare_commits_per_s": round(bare, 1),
        "ratio": round(rate / bare, 3),
        "take_ms": percentiles([length for report in kiosks for length in report.lengths]),
        "call_ms": percentiles([length for report in clerks for length in report.lengths]),
    }
    return result | ({"papers": papers} if papers else {})


def percentiles(lengths: Sequence[float]) -> dict[str, float]:
    """In milliseconds."""
    cuts = statistics.quantiles(lengths, n=100, method="inclusive")
    return {f"p{at}": round(cuts[at - 1] * 1000, 2) for at in (50, 95, 99)}


def main(engines: Sequence[str], plan: Plan) -> bool:
    """Prints one line for each engine, and one for all if there are several; whether all held."""
    results = {engine: race(engine, plan) for engine in engines}
    for result in results.values():
        print(json.dumps(result), flush=True)
    if len(results) > 1:
        print(json.dumps(results), flush=True)
    return all(holds(result, plan) for result in results.values())


def holds(result: dict[str, Any], plan: Plan) -> bool:
    """Whether everybody got a number of their own and was called once, in order."""
    wrong = ("duplicate_numbers", "number_gaps", "double_calls", "out_of_order")
    everybody = plan.kiosks * plan.tickets
    return (
        result["chain_ok"]
        and not any(result[name] for name in wrong)
        and result["issued"] == result["called"] == everybody
    )
