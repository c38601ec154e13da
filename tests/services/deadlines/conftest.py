"""Cases to record events in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.cases import Side
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.typed import parse_docket

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office


@pytest.fixture
def make_case(office: Office) -> Callable[..., int]:
    """A case with its docket number and court; returns its id."""

    def make(
        docket: str = "2:24-cv-01234@cacd", *, side: Side = Side.DEFENDANT, matter: str = "civil_litigation"
    ) -> int:
        dockets = (parse_docket(docket, today=office.today),) if docket else ()
        new = NewCase("Ames v. Brill Freight", dockets=dockets, parties=(), side=side, matter_type=matter)
        return add_case(office, new).case.id

    return make
