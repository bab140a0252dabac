"""`kezek bench`: measurements, each with one JSON object as its last line."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

app: Final = typer.Typer(help="Measure; the last line printed is one JSON object.")


class Engine(StrEnum):
    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"
    BOTH = "both"


class Printer(StrEnum):
    NONE = "none"
    SLOW = "slow"
    FAIL = "fail"


@app.callback()
def whole() -> None:
    """Measure; the last line printed is one JSON object."""


@app.command()
def race(
    engine: Annotated[Engine, typer.Option(help="The database.")] = Engine.BOTH,
    kiosks: Annotated[int, typer.Option(min=1, help="Kiosk processes.")] = 8,
    tickets: Annotated[int, typer.Option(min=2, help="Tickets that each kiosk gives.")] = 200,
    clerks: Annotated[int, typer.Option(min=4, help="Clerk processes.")] = 16,
    printer: Annotated[
        Printer, typer.Option(help="After each ticket a paper: 1.5 s, or none comes out.")
    ] = Printer.NONE,
) -> None:
    """Kiosks and clerks race on one office; then the events are checked independently."""
    from benchmarks.race import Plan, main

    engines = [Engine.SQLITE, Engine.POSTGRESQL] if engine is Engine.BOTH else [engine]
    plan = Plan(kiosks, tickets, clerks, printer.value)
    if not main([one.value for one in engines], plan):
        raise typer.Exit(1)


@app.command()
def kills(
    count: Annotated[int, typer.Option("--kills", min=1, help="How many.")] = 200,
    seed: Annotated[int, typer.Option(help="The same seed, the same victims.")] = 1,
) -> None:
    """Kill -9 of one program after the other while a morning runs; what holds afterwards."""
    from benchmarks.kills import main

    if not main(count, seed):
        raise typer.Exit(1)


@app.command()
def faults(
    minutes: Annotated[float, typer.Option(min=0.1, help="By this machine's clock.")] = 30,
    seed: Annotated[int, typer.Option(help="The same seed, the same faults.")] = 1,
    kinds: Annotated[
        str, typer.Option(help="Kinds of faults, by commas; empty: all that can be had here.")
    ] = "",
) -> None:
    """A day at 60x on two PostgreSQL servers while everything fails; then all is recomputed."""
    from benchmarks.faults import ALL, Plan, main

    chosen = tuple(kinds.split(",")) if kinds else ALL
    if unknown := sorted(set(chosen) - set(ALL)):
        raise typer.BadParameter(f"{', '.join(unknown)}; known are {', '.join(ALL)}")
    if not main(Plan(minutes, seed, chosen)):
        raise typer.Exit(1)


@app.command()
def call(
    counters: Annotated[
        str, typer.Option(help="Numbers of counters, two rounds each.")
    ] = "1,4,8,16",
    minutes: Annotated[
        float, typer.Option(min=0.05, help="In which each counter calls every few seconds.")
    ] = 5,
    every: Annotated[float, typer.Option(min=1, help="Seconds from call to call.")] = 8,
    bursts: Annotated[int, typer.Option(min=1, help="Calls of all counters at once.")] = 50,
    speed: Annotated[
        float, typer.Option(min=1, help="How much faster the bursts are spoken than in an office.")
    ] = 20,
    media: Annotated[bool, typer.Option(help="Play the media beside the calls.")] = True,
    steady_speed: Annotated[
        float, typer.Option(min=1, help="The same for the calls every few seconds.")
    ] = 1,
) -> None:
    """From the press in real counters to the number on the real TV and the start of its sound."""
    from benchmarks.call import Plan, main

    rounds = tuple(int(number) for number in counters.split(","))
    if not main(Plan(rounds, minutes, every, bursts, speed, media, steady_speed)):
        raise typer.Exit(1)


@app.command()
def counters(
    windows: Annotated[int, typer.Option(min=2, help="Counters, each a process.")] = 16,
    presses: Annotated[int, typer.Option(min=1, help="Presses of all at once.")] = 50,
    alone: Annotated[int, typer.Option(min=0, help="Presses of one by itself.")] = 50,
) -> None:
    """Real counters press Call next at the same instant: who gets whom, and how soon."""
    from benchmarks.counters import Plan, main

    if not main(Plan(windows, presses, alone)):
        raise typer.Exit(1)


@app.command()
def start(
    runs: Annotated[int, typer.Option(min=1, help="Starts of each program.")] = 5,
) -> None:
    """From the start of each program to its first frame, and its memory 5 s later."""
    from benchmarks.start import main

    main(runs)


@app.command()
def soak(
    hours: Annotated[
        float, typer.Option(min=0.5, max=9, help="Of the office's time, from nine o'clock.")
    ] = 2,
    factor: Annotated[
        float, typer.Option(min=1, max=120, help="Seconds of the office in one real second.")
    ] = 60,
    seed: Annotated[int, typer.Option(help="The same seed, the same visitors.")] = 1,
    all_media: Annotated[
        bool, typer.Option("--all-media", help="Play all media; else one video and one picture.")
    ] = False,
) -> None:
    """The three programs at work in quick motion: whether memory, handles or threads grow."""
    from benchmarks.soak import Course, main

    if not main(Course(hours, factor, seed, all_media)):
        raise typer.Exit(1)


@app.command()
def paper(
    tickets: Annotated[int, typer.Option(min=12, help="Tickets that are printed.")] = 1000,
    seed: Annotated[int, typer.Option(help="The same seed, the same troubles.")] = 1,
    postgresql: Annotated[bool, typer.Option("--postgresql", help="Else SQLite.")] = False,
) -> None:
    """The kiosk prints through every trouble of a printer; papers, record and screen compared."""
    from benchmarks.paper import Plan, main

    if not main(Plan(tickets, seed, postgresql)):
        raise typer.Exit(1)


@app.command()
def monkey(
    touches: Annotated[int, typer.Option(min=100, help="Fingers that come down.")] = 10_000,
    seed: Annotated[int, typer.Option(help="The same seed, the same hands.")] = 1,
) -> None:
    """A monkey at the kiosk while printer and database come and go; what must hold does."""
    from benchmarks.monkey import Plan, main

    if not main(Plan(touches, seed)):
        raise typer.Exit(1)


@app.command()
def touch(
    visits: Annotated[int, typer.Option(min=1, help="Visitors who take a ticket.")] = 100,
) -> None:
    """From a finger on the kiosk to the screen and to the printer; starts, memory, frames."""
    from benchmarks.touch import main

    main(visits)


@app.command()
def sound(
    minutes: Annotated[float, typer.Option(min=0.5, help="Recorded, in real time.")] = 60,
    seed: Annotated[int, typer.Option(help="The same seed, the same calls.")] = 1,
    keep: Annotated[
        Path | None,
        typer.Option(help="A folder for recording (raw, 24 kHz, 16 bit) and log."),
    ] = None,
) -> None:
    """What the hall hears of the real TV under load: recorded, and compared with its log."""
    from benchmarks.sound import main

    if not main(minutes, seed, keep):
        raise typer.Exit(1)


@app.command("tv-faults")
def tv_faults(
    engine: Annotated[Engine, typer.Option(help="The database.")] = Engine.BOTH,
    freeze: Annotated[float, typer.Option(min=1, help="Seconds of SIGSTOP.")] = 30,
    voice: Annotated[bool, typer.Option(help="Calls are spoken; else only shown, faster.")] = True,
) -> None:
    """The TV killed, frozen, cut off, and with another time; afterwards it shows what is so."""
    from benchmarks.tv_faults import ENGINES, main

    engines = ENGINES if engine is Engine.BOTH else (engine.value,)
    if not main(freeze, engines, voice=voice):
        raise typer.Exit(1)


@app.command()
def media(
    hours: Annotated[
        float, typer.Option(min=0.01, help="Of changes, at 12 s each in an office.")
    ] = 24,
    minutes: Annotated[float, typer.Option(min=0.1, help="But no longer than this.")] = 25,
    fades: Annotated[bool, typer.Option("--fades", help="At the real pace of a change.")] = False,
) -> None:
    """A playlist of mixed files: each good one shown, no frame black or frozen, nothing grows."""
    from benchmarks.media import Course, main

    if not main(Course(hours, minutes, fades)):
        raise typer.Exit(1)


@app.command()
def frames(
    seconds: Annotated[float, typer.Option(min=1, help="That are looked at.")] = 60,
) -> None:
    """The TV with a film in full HD and running notices: frames, evenness, share of processors."""
    from benchmarks.frames import main

    if not main(seconds):
        raise typer.Exit(1)


@app.command()
def power(
    cuts: Annotated[int, typer.Option(min=1, help="How often the power fails.")] = 500,
    seed: Annotated[int, typer.Option(help="The same seed, the same chances.")] = 1,
    synchronous: Annotated[
        str, typer.Option(help="SQLite's setting; with OFF or NORMAL it must find faults.")
    ] = "FULL",
) -> None:
    """The power fails under an office at work: what was answered is there, and all is whole."""
    from benchmarks.power import Plan, main

    if not main(Plan(cuts, seed, synchronous=synchronous)):
        raise typer.Exit(1)


@app.command()
def standby(
    rounds: Annotated[int, typer.Option(min=1, help="Of each case.")] = 5,
) -> None:
    """A server dies and its standby takes over: what is lost, waiting for it or not."""
    from benchmarks.standby import Plan, main

    if not main(Plan(rounds)):
        raise typer.Exit(1)


@app.command()
def outage(
    cuts: Annotated[int, typer.Option(min=1, help="Of a counter's cable, in each way.")] = 10,
    failovers: Annotated[int, typer.Option(min=0, help="Servers that are lost in each way.")] = 3,
    seed: Annotated[int, typer.Option(help="The same seed, the same moments.")] = 1,
) -> None:
    """Hosts of their own: how long a clerk is without the office, and whether anything is lost."""
    from benchmarks.hosts import NoHostsError
    from benchmarks.outage import Plan, main

    try:
        good = main(Plan(cuts, failovers, seed))
    except NoHostsError as error:
        typer.echo(f"An office of several hosts cannot be played here: {error}.", err=True)
        raise typer.Exit(2) from error
    if not good:
        raise typer.Exit(1)


@app.command()
def capacity(
    engine: Annotated[Engine, typer.Option(help="The database.")] = Engine.BOTH,
    counters: Annotated[str, typer.Option(help="Numbers of counters.")] = "1,8,32,64",
    history: Annotated[
        str, typer.Option(help="Numbers of tickets that the office has served.")
    ] = "10000,100000,1000000",
    seconds: Annotated[float, typer.Option(min=2, help="Of work, each time.")] = 20,
) -> None:
    """Counters with their kiosks and TVs on an office with a long history: what it takes."""
    from benchmarks.capacity import Plan, main

    engines = (Engine.SQLITE, Engine.POSTGRESQL) if engine is Engine.BOTH else (engine,)
    numbers = [tuple(int(one) for one in text.split(",")) for text in (counters, history)]
    if not main(Plan(tuple(one.value for one in engines), numbers[0], numbers[1], seconds)):
        raise typer.Exit(1)
