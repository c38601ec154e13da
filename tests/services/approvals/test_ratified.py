"""What went out by phone is ratified by an approval as the office wants it: while a signature is owed, it is not."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Decision, namespace
from paracase.services.approvals import deciding, releasing, requests, signing
from paracase.services.approvals.going_out import Release
from paracase.services.approvals.said import Said
from paracase.services.office.changing import set_policy
from paracase.services.upkeep.verifying import verify
from paracase.store.people.keys import install_of
from tests.support.delegated import new_key, register, sign

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.delegated import Firm


@pytest.mark.parametrize("wanted", ["signed", "recorded"])
def test_the_signature_ratifies_where_one_is_owed(firm: Firm, tmp_path: Path, wanted: str) -> None:
    key = new_key(tmp_path, "tablet")
    fingerprint = register(firm, firm.attorney, key)
    firm.save("One.docx", "ANSWER", "The defendant answers the complaint as follows.")
    request_id = firm.ask("One.docx")
    with contextlib.closing(firm.come_in(firm.attorney, fingerprint=fingerprint)) as attorney:
        set_policy(attorney, "approval.phone", "yes")
        if wanted == "signed":
            set_policy(attorney, "approval.level", wanted)
        releasing.record_phone(firm.office, request_id, when="today", words="go")
        document_id = requests.request(firm.office, request_id).document_id
        out = Release((document_id,), "sent", "the court", firm.office.today)
        releasing.release(firm.office, firm.case_id, out)
        assert [row.is_owed for row in releasing.releases(firm.office)] == [True]
        deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
        assert [row.is_owed for row in releasing.releases(firm.office)] == [wanted == "signed"]
        assert verify(firm.office).clean
        if wanted == "signed":
            text = signing.give_out(attorney, "owed")
            signing.submit(attorney, "owed", sign(key, text, namespace=namespace(install_of(firm.office.store.read))))
    assert [row.is_owed for row in releasing.releases(firm.office)] == [False]
    result = verify(firm.office)
    assert result.clean, result.faults
