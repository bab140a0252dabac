"""Why this one, in three languages."""

from dataclasses import replace
from datetime import timedelta

import pytest

from shared.domain.language import Language
from shared.domain.order import why
from shared.domain.ticket import Ticket
from shared.qt.order_texts import order_sentence
from shared.qt.texts import Texts
from tests.samples import MORNING, office, ticket

NOW = MORNING + timedelta(minutes=30)
BOUND = replace(ticket(3, letter="C", came=25), bound_to="1")


@pytest.mark.parametrize(
    "called, waiting, language, sentence",
    [
        (ticket(1), [], Language.EN, "A001: nobody else waits for this counter."),
        (ticket(1), [ticket(2, came=4)], Language.EN, "A001 goes before A002: came 4 min earlier."),
        (
            ticket(1),
            [ticket(2, came=0.5)],
            Language.RU,
            "A001 раньше A002: пришёл меньше чем на минуту раньше.",
        ),
        (
            ticket(2, came=15, head_start=20),
            [ticket(1, came=5)],
            Language.RU,
            "A002 раньше A001: преимущество 20 мин, категория: group-ru.",
        ),
        (
            ticket(1),
            [ticket(2)],
            Language.KK,
            "A001 талоны A002 талонынан бұрын: талон ертерек берілген.",
        ),
        (
            ticket(5, came=25),
            [ticket(1, letter="B", came=20)],
            Language.EN,
            "A005 goes before B001: this counter serves “topic A-en” first.",
        ),
        (
            BOUND,
            [ticket(1, letter="B", came=20)],
            Language.EN,
            "C003 goes before B001: a colleague sent the visitor to this counter.",
        ),
        (
            ticket(2, came=4),
            [ticket(1)],
            Language.EN,
            "A002 was called out of order, A001 was next; the record has the reason.",
        ),
    ],
)
def test_sentences(
    called: Ticket, waiting: list[Ticket], language: Language, sentence: str
) -> None:
    """Counter 1 serves a first and helps b."""
    sample = office()
    found = why(called, waiting, sample.profile_of("1"), NOW)
    assert order_sentence(Texts(), language, sample, called, found) == sentence
