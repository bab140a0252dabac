"""Who comes when, what about, and how long it takes: all of it decided by the seed."""

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.domain.hours import Open, status_at
from shared.domain.language import Language
from shared.domain.office import Office

SHAPE = {8: 0.6, 9: 1.2, 10: 1.35, 11: 1.15, 12: 0.85, 13: 0.6, 14: 1.1, 15: 1.1, 16: 1.0, 17: 0.7}
"""How many come in an hour of the day, as a share of the average; a hill in the morning."""
QUIET = 0.3
PEAK = max(SHAPE.values())
SPEAKS = {Language.KK: 60, Language.RU: 37, Language.EN: 3}
SHARE_OF_GROUPS = 0.06
SHARE_OF_NO_SHOWS = 0.06
SHARE_OF_SLOW = 0.12
SERVICE_SPREAD = 0.6
"""Standard deviation of the logarithm of a service time."""
SERVICE_SHARE = 0.7
"""A topic's service takes about this share of the wait that its office calls typical."""
SHORTEST, LONGEST = timedelta(minutes=1), timedelta(minutes=45)


@dataclass(frozen=True, slots=True)
class Manner:
    """How somebody behaves once called."""

    service: timedelta
    walk: timedelta
    calls_needed: int | None
    """How often to be called before coming; None never comes."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One visitor's coming."""

    at: datetime
    topic_id: str
    language: Language
    group_id: str | None
    manner: Manner


def arrivals(
    office: Office, start: datetime, end: datetime, *, load: float, seed: int
) -> Iterator[Arrival]:
    """A Poisson stream with the day's shape while the office is open, from `start` to `end`.

    `load` is the share of the counters' time that the visitors of an average hour need.
    """
    rng = random.Random(f"{seed}/arrivals")
    highest = visitors_per_hour(office, load) * PEAK
    shares = topic_shares(office)
    at = start
    while True:
        at += timedelta(hours=rng.expovariate(highest))
        if at >= end:
            return
        kept = rng.random() * PEAK < shape_at(at.astimezone(office.zone))
        arrival = _visitor(office, at, shares, rng)
        if kept and isinstance(status_at(office.hours, at.astimezone(office.zone)), Open):
            yield arrival


def visitors_per_hour(office: Office, load: float) -> float:
    """How many visitors of an average hour keep the counters busy for the share `load`."""
    shares = topic_shares(office)
    minutes = sum(
        share * SERVICE_SHARE * topic.typical_wait.total_seconds() / 60
        for topic, share in zip(office.topics, shares, strict=True)
    ) / sum(shares)
    turnover = 1.0
    return load * 60 * len(office.counters) / (minutes + turnover)


def topic_shares(office: Office) -> Sequence[float]:
    """How often each topic is asked for: as the office has arranged its counters for it."""
    shares = dict.fromkeys((topic.id for topic in office.topics), 0.0)
    for counter in office.counters:
        for rank, topics in enumerate(office.profile_of(counter.id).ranks, start=1):
            for topic_id in topics:
                shares[topic_id] += 1 / (rank * len(topics))
    return list(shares.values())


def shape_at(local: datetime) -> float:
    """The share of the average at a local time, going evenly from hour to hour."""
    here = SHAPE.get(local.hour, QUIET)
    there = SHAPE.get(local.hour + 1, QUIET)
    return here + (there - here) * local.minute / 60


def manner_of(office: Office, topic_id: str, rng: random.Random) -> Manner:
    """Lognormal service, a short walk, and now and then somebody who is slow or gone."""
    typical = office.topic(topic_id).typical_wait.total_seconds() * SERVICE_SHARE
    mu = math.log(typical) - SERVICE_SPREAD**2 / 2
    service = timedelta(seconds=rng.lognormvariate(mu, SERVICE_SPREAD))
    walk = timedelta(seconds=rng.uniform(6, 25))
    mood = rng.random()
    slow = SHARE_OF_NO_SHOWS + SHARE_OF_SLOW
    calls = None if mood < SHARE_OF_NO_SHOWS else 2 if mood < slow else 1
    return Manner(min(max(service, SHORTEST), LONGEST), walk, calls)


def _visitor(office: Office, at: datetime, shares: Sequence[float], rng: random.Random) -> Arrival:
    topic = rng.choices(office.topics, shares)[0]
    offered = [language for language in SPEAKS if language in office.languages]
    language = rng.choices(offered, [SPEAKS[language] for language in offered])[0]
    goes_first = rng.random() < SHARE_OF_GROUPS
    group = rng.choice(office.groups).id if goes_first and office.groups else None
    return Arrival(at, topic.id, language, group, manner_of(office, topic.id, rng))
