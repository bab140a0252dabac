"""What stands on a visitor's paper, in Kazakh and Russian, and in English for an English ticket."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.viewmodels.visit import Issued
from shared.application.printing import PaperTexts
from shared.domain.estimate import WaitRange
from shared.domain.language import Language, LocalText
from shared.domain.office import Office
from shared.qt.texts import Texts, plural_noop

CONTEXT = "Paper"
AHEAD = plural_noop("Paper", "%n people are ahead of you")
FIRST = str(QT_TRANSLATE_NOOP("Paper", "Nobody is ahead of you"))
WAIT = str(QT_TRANSLATE_NOOP("Paper", "Expected wait: {low}–{high} min"))
WAIT_UP_TO = str(QT_TRANSLATE_NOOP("Paper", "Expected wait: up to {high} min"))
GROUP = str(QT_TRANSLATE_NOOP("Paper", "Goes earlier: {group}. Please show your document."))
SCAN = str(QT_TRANSLATE_NOOP("Paper", "Scan the code to see your place in the line on your phone."))
WATCH = str(QT_TRANSLATE_NOOP("Paper", "Please watch the board and listen for your number."))
COPY = str(QT_TRANSLATE_NOOP("Paper", "COPY"))
REFERENCE_SIGNS = 8


def paper_languages(language: Language) -> tuple[Language, ...]:
    """Kazakh and Russian always; English third when it is the visitor's."""
    state = (Language.KK, Language.RU)
    return state if language in state else (*state, language)


def paper_texts(texts: Texts, office: Office, issued: Issued, *, copy: bool = False) -> PaperTexts:
    """The paper of a ticket, telling what the screen tells; a copy says that it is one."""
    ticket = issued.ticket
    languages = paper_languages(ticket.language)

    def own(text: LocalText) -> tuple[str, ...]:
        return tuple(text.get(language) for language in languages)

    def said(source: str, n: int | None = None, **fields: object) -> tuple[str, ...]:
        return tuple(texts.get(language, CONTEXT, source, n, **fields) for language in languages)

    group = None if ticket.group_id is None else office.group_name(ticket.group_id)
    return PaperTexts(
        office_name=own(office.name),
        label=ticket.label,
        topic=own(office.topic_name(ticket.topic_id)),
        group=(
            ()
            if group is None
            else tuple(
                texts.get(language, CONTEXT, GROUP, group=group.get(language))
                for language in languages
            )
        ),
        ahead=said(AHEAD[1], issued.ahead) if issued.ahead else said(FIRST),
        wait=said(_wait_source(issued.wait), low=issued.wait.low, high=issued.wait.high),
        issued=f"{ticket.issued_at.astimezone(office.zone):%d.%m.%Y %H:%M}",
        reference=f"№ {str(ticket.id)[-REFERENCE_SIGNS:].upper()}",
        qr_content=issued.address,
        where=own(office.where_to_wait),
        closing=said(SCAN if issued.address else WATCH),
        copy_mark=said(COPY) if copy else (),
    )


def _wait_source(wait: WaitRange) -> str:
    return WAIT if wait.low else WAIT_UP_TO
