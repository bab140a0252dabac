"""The first rows of an office."""

from collections.abc import Iterable

from shared.application.ports import Credential
from shared.domain.errors import KnownError
from shared.domain.ledger import GENESIS
from shared.persistence.office_cache import OfficeCache
from shared.persistence.statements import ADD_OFFICE, HEAD
from shared.persistence.store import Head, Store
from shared.persistence.unit import StoredUnit
from shared.persistence.versions import OLDEST_PROGRAM


def found(
    store: Store, offices: OfficeCache, document: str, credentials: Iterable[Credential]
) -> None:
    """Enters an office; one that an interrupted call has left without events is completed.

    Raises KnownError `office_exists`.
    """
    office = offices.parse(document)
    if office.id != store.office_id:
        raise KnownError("office_other", settings=store.office_id, file=office.id)
    with store.reading() as session:
        row = session.first(HEAD, with_office_id=office.id)
        now = store.time(session)
    if row is not None and Head(*row).seq:
        raise KnownError("office_exists", office=office.id)
    if row is None:
        with store.founding() as session:
            session.run(
                ADD_OFFICE,
                office_id=office.id,
                version=0,
                head_seq=0,
                head_hash=GENESIS,
                head_at=now,
                open_day=now.astimezone(office.zone).date(),
                moved_to=None,
                oldest_program=OLDEST_PROGRAM,
            )
    offices.keep(0, office)
    with StoredUnit(store, offices) as unit:
        unit.configure(document)
        for credential in credentials:
            unit.keep_credential(credential)
        unit.commit()
