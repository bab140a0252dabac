"""Which running texts are at the foot of the screen."""

from datetime import date

from shared.domain.language import Language
from shared.domain.office import Notice, NoticePriority, Office


def notices(office: Office, today: date) -> tuple[str, ...]:
    """The texts of the day, each in Kazakh, then Russian, then English where the office has it.

    Urgent ones run alone: what must be known today is not to be waited for.
    """
    shown = _in_force(office, today)
    languages = [language for language in Language if language in office.languages]
    return tuple(notice.text.get(language) for notice in shown for language in languages)


def urgent(office: Office, today: date) -> bool:
    """Whether what runs today is urgent."""
    return any(one.priority is NoticePriority.HIGH for one in _in_force(office, today))


def _in_force(office: Office, today: date) -> list[Notice]:
    shown = [notice for notice in office.notices if notice.shown_on(today)]
    return [one for one in shown if one.priority is NoticePriority.HIGH] or shown
