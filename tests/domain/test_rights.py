"""Who may do what."""

from dataclasses import replace

import pytest

from shared.domain.errors import KnownError
from shared.domain.office import Clerk, Office, Role, ServingRules
from shared.domain.rights import RIGHTS, Right, may, require
from tests.samples import office

CLERKS_MAY = {"serve"}
HEADS_MAY_NOT = {"reset_administrators"}


def staffed(**rules: bool) -> Office:
    """One of each role, whose id is the role."""
    staff = tuple(Clerk(role.value, role.value, role) for role in Role)
    return replace(office(), staff=staff, serving=ServingRules(**rules))  # type: ignore[arg-type]


@pytest.mark.parametrize("right", Right)
def test_the_table_of_rights(right: Right) -> None:
    """As docs/serving.md has it: a clerk serves, the head leads, the administrator may all."""
    allowed = {role for role in Role if may(staffed(), staffed().clerk(role.value), right)}
    expected = {Role.ADMINISTRATOR}
    if right.value not in HEADS_MAY_NOT:
        expected.add(Role.HEAD)
    if right.value in CLERKS_MAY:
        expected.add(Role.CLERK)
    assert allowed == expected == RIGHTS[right]


def test_an_office_can_show_its_clerks_the_lines() -> None:
    """Nothing else is opened by that."""
    sample = staffed(clerks_see_lines=True)
    clerk = sample.clerk("clerk")
    assert {right for right in Right if may(sample, clerk, right)} == {Right.SERVE, Right.SEE_LINES}


def test_what_is_not_allowed_is_told() -> None:
    """With the role, and who is unknown as unknown."""
    with pytest.raises(KnownError, match="not_allowed: role=clerk"):
        require(staffed(), "clerk", Right.SEND_MESSAGES)
    with pytest.raises(KnownError, match="clerk_unknown"):
        require(staffed(), "nobody", Right.SERVE)
    require(staffed(), "head", Right.SEND_MESSAGES)
