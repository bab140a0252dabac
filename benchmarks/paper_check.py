"""Whether what was recorded and shown of each paper is what the printer did: pure."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from shared.application.printing import PrintOutcome


@dataclass(frozen=True, slots=True)
class Shown:
    """What a visitor saw of one ticket, and what was wrong with the printer meanwhile."""

    label: str
    trouble: str
    may_say: frozenset[PrintOutcome]
    paper: str
    """The page's words for the paper when the visitor left."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is known afterwards; tickets are told by their tokens."""

    shown: Sequence[Shown]
    tokens: Mapping[str, str]
    """Label to token, of every ticket in the database."""
    reported: Mapping[str, Sequence[PrintOutcome]]
    """Label to every outcome that was recorded of its paper, in order."""
    printed: Sequence[str]
    """Token of each paper that came out; empty for one that nobody can read."""
    words: Mapping[str, frozenset[PrintOutcome]]
    """The page's words to the outcomes they stand for; still at work: none."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`findings` is empty when everything held."""

    by_outcome: Mapping[str, int]
    on_paper: int
    findings: Sequence[str] = field(default_factory=tuple)


def judge(evidence: Evidence) -> Verdict:
    """Every ticket once on the screen, and what is said of its paper is true."""
    outcomes = [said[-1] for said in evidence.reported.values() if said]
    return Verdict(
        by_outcome=dict(sorted(Counter(one.value for one in outcomes).items())),
        on_paper=len(evidence.printed),
        findings=(*_numbers(evidence), *_papers(evidence), *_said(evidence)),
    )


def _numbers(evidence: Evidence) -> Iterator[str]:
    shown = Counter(one.label for one in evidence.shown)
    for label, times in shown.items():
        if times > 1:
            yield f"{label} was shown to {times} visitors"
        if label not in evidence.tokens:
            yield f"{label} was shown and is not in the database"
    for label in evidence.tokens.keys() - shown.keys():
        yield f"{label} is in the database and was shown to nobody"


def _papers(evidence: Evidence) -> Iterator[str]:
    labels = {token: label for label, token in evidence.tokens.items()}
    for token, times in Counter(evidence.printed).items():
        label = labels.get(token)
        if label is None:
            yield f"{times} papers belong to no ticket: {token or 'nobody can read them'}"
        elif times > 1:
            yield f"{label} came out {times} times"


def _said(evidence: Evidence) -> Iterator[str]:
    printed = frozenset(evidence.printed)
    for one in evidence.shown:
        said = evidence.reported.get(one.label, ())
        where = f"{one.label} ({one.trouble})"
        if len(said) != 1:
            yield f"{where}: {len(said)} outcomes are recorded: {', '.join(said)}"
            continue
        (outcome,) = said
        out = evidence.tokens.get(one.label) in printed
        if out and outcome is PrintOutcome.FAILED:
            yield f"{where}: recorded as failed, and the paper came out"
        if not out and outcome in {PrintOutcome.PRINTED, PrintOutcome.SENT}:
            yield f"{where}: recorded as {outcome}, and no paper came out"
        if outcome not in one.may_say:
            yield f"{where}: recorded as {outcome}, which this printer gives no reason for"
        meant = evidence.words.get(one.paper)
        if meant is None or (meant and outcome not in meant):
            yield f"{where}: recorded as {outcome}, and the screen said: {one.paper}"
