"""The register of holds: trigger, custodians told, acknowledged, reminded each quarter; lifted by an attorney."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.holds import CustodianStep
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.services.approvals.today import day
from paracase.services.cases import holds
from paracase.services.undo import undo

if TYPE_CHECKING:
    from tests.support.delegated import Firm


def test_custodians_are_told_acknowledge_and_are_reminded(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    with pytest.raises(BadInput, match="not on hold"):
        holds.name_custodian(office, case, "Northgate IT")
    with pytest.raises(NotAllowed):
        holds.hold(office, case, reason="suit is expected", triggered_by="demand letter")
    with closing(firm.come_in(firm.attorney)) as attorney:
        holds.hold(attorney, case, reason="suit is expected", triggered_by="demand letter of November 2")
    holds.name_custodian(office, case, "Northgate IT")
    with pytest.raises(BadInput, match="custodian already"):
        holds.name_custodian(office, case, "NORTHGATE it")
    with pytest.raises(BadInput, match="was never told"):
        holds.note_custodian(office, case, "Northgate", CustodianStep.ACKNOWLEDGED)
    with pytest.raises(NotFound, match="no custodian"):
        holds.note_custodian(office, case, "Smith", CustodianStep.NOTIFIED)
    (line,) = holds.register(office)
    assert (line.row.triggered_by, [one.name for one in line.silent]) == (
        "demand letter of November 2",
        ["Northgate IT"],
    )
    assert line.to_remind(office.today) == []
    told = office.today - timedelta(days=100)
    holds.note_custodian(office, case, "Northgate IT", CustodianStep.NOTIFIED, on=told)
    holds.note_custodian(office, case, "Northgate IT", CustodianStep.ACKNOWLEDGED, on=told)
    (line,) = holds.register(office)
    assert (line.silent, [one.name for one in line.to_remind(office.today)]) == ([], ["Northgate IT"])
    (told_today,) = [one for one in day(office, shown=slice(0)).not_answered if one.key.startswith("hold/")]
    assert (told_today.case_id, told_today.whom, told_today.since) == (case, "Northgate IT", told.isoformat())
    holds.note_custodian(office, case, "Northgate IT", CustodianStep.REMINDED)
    assert holds.to_remind(office) == []
    assert holds.register(office)[0].to_remind(office.today) == []
    undo(office)
    assert len(holds.register(office)[0].to_remind(office.today)) == 1
    with closing(firm.come_in(firm.attorney)) as attorney:
        holds.release(attorney, case, reason="the case is settled")
    assert holds.register(office) == []
