"""The office of a stored document, also where this program cannot read a part of it.

A newer program may have written keys that this one does not know. Whoever writes a document has it
checked as a whole: see `office_document`.
"""

import json
from dataclasses import replace
from typing import Any, Final

from pydantic import ValidationError

from shared.application.office_document import parse_document
from shared.application.office_file.convert import office_of
from shared.application.office_file.model import OfficeTable
from shared.domain.errors import KnownError
from shared.domain.office import Office

MOST: Final = 100
"""Parts to do without; a document with more of them is no office of ours."""
Place = tuple[str | int, ...]
NAMED: Final = (("topics", "section", "sections"), ("counters", "profile", "profiles"))
"""List, key, and the list in which the key's value is an id."""


def parse_readable(document: str) -> Office:
    """Without the parts that cannot be read: they are named in `unread`.

    A key without which its row means nothing takes the row with it. Raises KnownError
    `office_document_broken` where nothing is left that could be an office.
    """
    try:
        return parse_document(document)
    except KnownError as error:
        office = _office_of_what_is_left(document)
        if office is None:
            raise
        return replace(office, unread=(*office.unread, str(error.fields["place"])))


def _office_of_what_is_left(document: str) -> Office | None:
    try:
        data = json.loads(document)
    except ValueError:
        return None
    unread: list[str] = []
    for _ in range(MOST):
        try:
            office = office_of(OfficeTable.model_validate_json(json.dumps(data)))
        except ValidationError as error:
            place = error.errors(include_url=False)[0]["loc"]
            if not _do_without(data, place):
                return None
            unread.append(".".join(map(str, place)))
            continue
        dangling = _dangling(data)
        if dangling is None:
            return replace(office, unread=tuple(unread[1:]))
        _do_without(data, dangling)
        unread.append(".".join(map(str, dangling)))
    return None


def _do_without(data: Any, place: Place) -> bool:  # noqa: ANN401  plain JSON
    """Takes the value away; where there is none, the row that lacks it. False: there is none."""
    if not place:
        return False
    holder, row = data, None
    for key in place[:-1]:
        if isinstance(holder, list) and isinstance(key, int) and key < len(holder):
            row = (holder, key)
        elif not (isinstance(holder, dict) and key in holder):
            break
        holder = holder[key]
    else:
        last = place[-1]
        if isinstance(holder, dict) and last in holder:
            del holder[last]
            return True
        if isinstance(holder, list) and isinstance(last, int) and last < len(holder):
            del holder[last]
            return True
    if row is None:
        return False
    del row[0][row[1]]
    return True


def _dangling(data: dict[str, Any]) -> Place | None:
    """A row that names one which had to go: a section is done without, a profile is not."""
    for rows, key, others in NAMED:
        known = {other["id"] for other in data.get(others, [])}
        for index, row in enumerate(data.get(rows, [])):
            if row.get(key) is not None and row[key] not in known:
                return (rows, index, key)
    return None
