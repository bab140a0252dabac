"""Why a ticket was called and no other: one sentence for a clerk, a visitor, or an inspector."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from shared.domain.language import Language
from shared.domain.office import Office
from shared.domain.order import Explanation, Reason
from shared.domain.ticket import Ticket
from shared.qt.texts import Texts

CONTEXT: Final = "Order"
NOBODY: Final = str(QT_TRANSLATE_NOOP("Order", "{first}: nobody else waits for this counter."))
JUST_EARLIER: Final = str(
    QT_TRANSLATE_NOOP("Order", "{first} goes before {second}: came less than a minute earlier.")
)
SENTENCES: Final = {
    Reason.CAME_EARLIER: str(
        QT_TRANSLATE_NOOP("Order", "{first} goes before {second}: came {minutes} min earlier.")
    ),
    Reason.HEAD_START: str(
        QT_TRANSLATE_NOOP(
            "Order", "{first} goes before {second}: head start of {start} min, group: {group}."
        )
    ),
    Reason.SAME_MOMENT: str(
        QT_TRANSLATE_NOOP("Order", "{first} goes before {second}: the ticket was given first.")
    ),
    Reason.OTHER_LINE: str(
        QT_TRANSLATE_NOOP(
            "Order", "{first} goes before {second}: this counter serves “{topic}” first."
        )
    ),
    Reason.BOUND: str(
        QT_TRANSLATE_NOOP(
            "Order", "{first} goes before {second}: a colleague sent the visitor to this counter."
        )
    ),
    Reason.OUT_OF_ORDER: str(
        QT_TRANSLATE_NOOP(
            "Order",
            "{first} was called out of order, {second} was next; the record has the reason.",
        )
    ),
}


def order_sentence(
    texts: Texts, language: Language, office: Office, ticket: Ticket, found: Explanation | None
) -> str:
    """The sentence for what `Snapshot.why` says of `ticket`."""
    if found is None:
        return texts.get(language, CONTEXT, NOBODY, first=ticket.label)
    minutes = int(found.difference.total_seconds() // 60)
    source = SENTENCES[found.reason]
    if found.reason is Reason.CAME_EARLIER and not minutes:
        source = JUST_EARLIER
    names = {group.id: group.name.get(language) for group in office.groups}
    return texts.get(
        language,
        CONTEXT,
        source,
        first=found.first.label,
        second=found.second.label,
        minutes=minutes,
        start=int(found.head_start.total_seconds() // 60),
        group=names.get(found.group_id or "", ""),
        topic=office.topic_name(found.first.topic_id).get(language),
    )
