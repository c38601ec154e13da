"""Who decides over SSH reads what the vault's bytes give; a text written into the store is said, and cannot be approved."""

from __future__ import annotations

import hashlib
import json
import zlib
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.approvals.statements import Decision
from paracase.domain.errors import NotAllowed
from paracase.services.approvals import deciding, reading, requests, signing
from paracase.services.approvals.said import Said
from paracase.services.papers import read_anew, versions
from paracase.services.papers.looking import ledger_entries
from paracase.services.upkeep.verifying import verify
from tests.support.pdfs import written
from tests.support.tampering import opened

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.papers.versions import ShownText, VersionFacts
    from tests.support.delegated import Firm


def _write_text(firm: Firm, version_id: int, text: str, **more: object) -> None:
    """Somebody with the sqlite3 tool puts another text into the store, with its right hash."""
    raw = opened(paths.store(firm.office.folder))
    packed, digest = zlib.compress(text.encode()), hashlib.sha256(text.encode()).hexdigest()
    values = {"pages": packed, "sha256": digest} | more
    sets = ", ".join(f"{name} = ?" for name in values)
    raw.execute(f"UPDATE shown_text SET {sets} WHERE version_id = ?", [*values.values(), version_id])
    raw.close()


def _asked(firm: Firm) -> tuple[int, int]:
    firm.save("Order.docx", "ORDER", "The motion is not granted.")
    number = firm.ask("Order.docx")
    return number, reading.detail(firm.office, number).items[0].item.version_id


def test_a_text_put_into_the_store_is_not_what_the_attorney_reads(firm: Firm) -> None:
    number, version_id = _asked(firm)
    _write_text(firm, version_id, "ORDER\nThe motion is granted.")
    attorney = firm.come_in(firm.attorney)
    (item,) = reading.detail(attorney, number).items
    assert "The motion is not granted." in "\n".join(item.text.pages)
    assert item.flags[0].startswith("the text kept in the store is not what the bytes in the vault give")
    with pytest.raises(NotAllowed, match=r"not what its bytes give \(its words\)"):
        deciding.decide(attorney, number, Said(Decision.APPROVED, "DO"))
    with pytest.raises(NotAllowed, match="not what its bytes give"):
        signing.give_out(attorney, str(number))
    attorney.close()
    assert requests.request(firm.office, number).state == "waiting"
    refused = ledger_entries(firm.office, limit=10, before=None, kind="act.refused")
    assert refused[0]["data"]["what"] == "decide.other_text"


def test_a_flag_taken_out_of_the_store_is_missed(firm: Firm) -> None:
    from tests.support.papers import docx_with_tracked_change

    (firm.drafts / "Order.docx").parent.mkdir(parents=True, exist_ok=True)
    (firm.drafts / "Order.docx").write_bytes(docx_with_tracked_change())
    number = firm.ask("Order.docx")
    (item,) = reading.detail(firm.office, number).items
    assert item.text.flags
    raw = opened(paths.store(firm.office.folder))
    raw.execute("UPDATE shown_text SET flags = ?", (json.dumps([]),))
    raw.close()
    attorney = firm.come_in(firm.attorney)
    with pytest.raises(NotAllowed, match="a flag is missing"):
        deciding.decide(attorney, number, Said(Decision.APPROVED, "DO"))
    attorney.close()
    assert any("a flag is missing" in fault for fault in verify(firm.office).faults)


def test_verify_names_a_text_that_is_not_the_one_decided_about(firm: Firm) -> None:
    number, version_id = _asked(firm)
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, number, Said(Decision.APPROVED, "DO"))
    attorney.close()
    found = verify(firm.office)
    assert (found.clean, found.texts.read, found.texts.not_read) == (True, 1, ())
    _write_text(firm, version_id, "ORDER\nThe motion is granted.")
    faults = verify(firm.office).faults
    assert sum(f"shown_text {version_id}, pages: the ledger says" in fault for fault in faults) == 2  # asked, decided
    assert any("the vault's bytes give another text (its words)" in fault for fault in faults), faults


def test_a_text_of_an_older_reader_is_held_against_what_the_bytes_give_now(firm: Firm) -> None:
    number, version_id = _asked(firm)
    kept = reading.detail(firm.office, number).items[0].text
    _write_text(firm, version_id, "\f".join(kept.pages), reader=1, flags=json.dumps(["a flag of then"]))
    attorney = firm.come_in(firm.attorney)
    (item,) = reading.detail(attorney, number).items
    assert (item.text.pages, item.text.flags, item.text.changed) == (kept.pages, kept.flags, "")
    deciding.decide(attorney, number, Said(Decision.APPROVED, "DO"))
    attorney.close()
    found = verify(firm.office)
    assert (found.faults, found.texts.read, found.texts.not_read) == ((), 1, ())


@pytest.mark.parametrize("more", [{"reader": 0}, {"reader": -5}, {"extractor": "docx 0"}])
def test_calling_a_text_that_of_a_reader_that_is_gone_does_not_show_it(firm: Firm, more: dict[str, object]) -> None:
    firm.save("Order.docx", "ORDER", "The motion is not granted.")
    document = firm.document("Order.docx")
    version_id = versions.settled_version(firm.office, document).id
    versions.text_of(firm.office, version_id)
    _write_text(firm, version_id, "ORDER\nThe motion is granted.", **more)
    number = firm.ask("Order.docx")
    attorney = firm.come_in(firm.attorney)
    (item,) = reading.detail(attorney, number).items
    assert "The motion is not granted." in "\n".join(item.text.pages)
    with pytest.raises(NotAllowed, match="not what its bytes give"):
        deciding.decide(attorney, number, Said(Decision.APPROVED, "DO"))
    with pytest.raises(NotAllowed, match="not what its bytes give"):
        signing.give_out(attorney, str(number))
    attorney.close()
    found = verify(firm.office)
    assert not found.clean
    assert found.standing == "no fault; 1 text not provable"


def test_calling_a_text_ocr_does_not_show_it_where_the_bytes_have_one(firm: Firm) -> None:
    number, version_id = _asked(firm)
    _write_text(firm, version_id, "ORDER\nThe motion is granted.")
    raw = opened(paths.store(firm.office.folder))
    raw.execute("UPDATE version SET outcome = 'ocr' WHERE id = ?", (version_id,))
    raw.close()
    attorney = firm.come_in(firm.attorney)
    (item,) = reading.detail(attorney, number).items
    attorney.close()
    assert "The motion is not granted." in "\n".join(item.text.pages)
    assert any("another text (its words)" in fault for fault in verify(firm.office).faults)


def test_a_text_that_ocr_read_is_never_called_clean(firm: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture has no text of its own: what another program read of it cannot be read again, and that is said."""
    (firm.drafts / "Scan.png").parent.mkdir(parents=True, exist_ok=True)
    written("EXHIBIT A").save(firm.drafts / "Scan.png")
    version_id = versions.settled_version(firm.office, firm.document("Scan.png")).id
    raw = opened(paths.store(firm.office.folder))
    raw.execute("UPDATE version SET outcome = 'ocr', extractor = 'tesseract 5' WHERE id = ?", (version_id,))
    raw.close()
    monkeypatch.setattr(read_anew, "text_of_version", lambda *_: ["EXHIBIT A"])
    number = firm.ask("Scan.png")
    attorney = firm.come_in(firm.attorney)
    (item,) = reading.detail(attorney, number).items
    attorney.close()
    assert item.text.pages == ("EXHIBIT A",)
    assert "text: not read again in this session: it was read by tesseract 5" in item.text.flags
    found = verify(firm.office)
    assert (found.faults, found.texts.not_read) == ((), (("it was read by tesseract 5", 1),))
    assert (found.clean, found.standing) == (False, "no fault; 1 text not provable")


def test_it_is_read_once_in_a_session(firm: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    number, version_id = _asked(firm)
    seen: list[int] = []
    real = read_anew.read_now

    def noted(office: Office, facts: VersionFacts) -> ShownText:
        seen.append(facts.id)
        return real(office, facts)

    monkeypatch.setattr(read_anew, "read_now", noted)
    attorney = firm.come_in(firm.attorney)
    for _ in range(3):
        reading.detail(attorney, number)
    attorney.close()
    reading.detail(firm.office, number)
    assert seen == [version_id]
