"""What binds and what does not: signatures in every wrong form, swapped files, a ledger that was touched."""

from __future__ import annotations

import hashlib
import random
import re
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.requests import RequestState
from paracase.domain.approvals.sshsig import SignatureFault, parse_signature
from paracase.domain.approvals.sshsig import verify as verify_signature
from paracase.domain.approvals.statements import Decision, Part, after_entry, namespace
from paracase.domain.errors import NotAllowed
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.people.openssh import PublicKey, wire_string
from paracase.services.approvals import (
    deciding,
    going_out,
    may_go_out,
    queue,
    reading,
    releasing,
    requests,
    signatures,
    signing,
)
from paracase.services.approvals.requests import NewRequest
from paracase.services.approvals.said import Said
from paracase.services.office.changing import set_policy
from paracase.services.papers.looking import ledger_entries
from paracase.services.people.keys import key_named, revoke_key
from paracase.services.upkeep.receipts import daily_receipt, parse_receipts, read_receipts, receipt
from paracase.services.upkeep.verifying import verify
from paracase.store import driver, ledger
from paracase.store.people.keys import install_of
from tests.support.delegated import V1, V2, Firm, new_key, register, sign
from tests.support.figures import so_many
from tests.support.forks import Forks
from tests.support.offices import SAMPLES, scan
from tests.support.papers import docx, docx_with_tracked_change, pdf, pdf_with_black_box, pdf_with_script

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office

ROOT = Path(__file__).resolve().parents[2]


def _purpose(office: Office) -> str:
    return namespace(install_of(office.store.read))


def test_signature_variants(firm: Firm, tmp_path: Path) -> None:
    """AT-23: ten wrong signatures are refused, each recorded; the right one is taken, once."""
    key, other = new_key(tmp_path, "tablet"), new_key(tmp_path, "stranger")
    register(firm, firm.attorney, key)
    colleague = new_key(tmp_path, "colleague")
    register(firm, firm.other, colleague)
    request_id = firm.ready()
    firm.save("second.docx", "SECOND")
    second = firm.ask("second.docx")
    attorney = firm.come_in(firm.attorney)
    purpose = _purpose(attorney)
    text = signing.give_out(attorney, str(request_id))
    elsewhere = signing.give_out(attorney, str(second))
    _, head = after_entry(text)
    wrong = {
        "other key": sign(other, text, namespace=purpose),
        "another attorney's key": sign(colleague, text, namespace=purpose),
        "namespace": sign(key, text, namespace="file"),
        "another office": sign(key, text, namespace="approval@00000000-0000-0000-0000-000000000000"),
        "document": sign(key, elsewhere, namespace=purpose),
        "decision": sign(key, text.replace("decision approved", "decision returned"), namespace=purpose),
        "previous head": sign(key, text.replace(head, "0" * 64), namespace=purpose),
        "bytes": sign(key, re.sub(r"sha256 [0-9a-f]", "sha256 0", text), namespace=purpose),
        "no signature": "I approve",
        "too long": "x" * 20_000,
    }
    good = sign(key, text, namespace=purpose)
    body = good.splitlines()
    flipped = "A" if body[3][5] != "A" else "B"
    wrong["tampered"] = "\n".join([*body[:3], body[3][:5] + flipped + body[3][6:], *body[4:]])
    for name, armored in wrong.items():
        with pytest.raises(SignatureFault):
            signing.submit(attorney, str(request_id), armored)
        assert requests.request(attorney, request_id).state == "waiting", name
    done = signing.submit(attorney, str(request_id), good)
    assert done.level == "signed"
    with pytest.raises(SignatureFault, match="used already"):
        signing.submit(attorney, str(request_id), good)
    refused = ledger_entries(firm.office, limit=500, before=None, kind="act.refused")
    assert len(refused) == len(wrong) + 1

    revoke_key(firm.office, key_named(firm.office, "tablet"))
    again = sign(key, elsewhere, namespace=purpose)
    with pytest.raises(SignatureFault, match="not \\(any more\\) a key"):
        signing.submit(attorney, str(second), again)
    result = verify(firm.office)
    assert (result.clean, result.signatures) == (True, 1), result.faults

    folder = tmp_path / "proof"
    folder.mkdir()
    files = signatures.proof(attorney, request_id)
    attorney.close()
    for name, content in (("statement", files.statement), ("statement.sig", files.signature),
                          ("allowed_signers", files.allowed_signers)):  # fmt: skip
        (folder / name).write_text(content, encoding="utf-8")
    checked = subprocess.run(["bash", "-c", files.command], cwd=folder, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked
    assert "Good" in checked.stdout
    (folder / "statement").write_text(files.statement.replace("v1", "v2"), encoding="utf-8")
    forged = subprocess.run(["bash", "-c", files.command], cwd=folder, capture_output=True, text=True, check=False)
    assert forged.returncode != 0


def test_a_security_key_must_be_touched() -> None:
    """A signature of an sk key, made here as the key would, with and without the flag of presence (PROTOCOL.u2f)."""
    import base64

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.generate()
    kind, application = b"sk-ssh-ed25519@openssh.com", b"ssh:"
    blob = wire_string(kind) + wire_string(private.public_key().public_bytes_raw()) + wire_string(application)

    def armored(flags: int, message: bytes) -> str:
        signed = b"SSHSIG" + b"".join(
            map(wire_string, (b"approval@x", b"", b"sha512", hashlib.sha512(message).digest()))
        )
        counted = bytes([flags]) + (7).to_bytes(4, "big")
        whole = hashlib.sha256(application).digest() + counted + hashlib.sha256(signed).digest()
        signature = wire_string(kind) + wire_string(private.sign(whole)) + counted
        data = b"SSHSIG" + (1).to_bytes(4, "big") + b"".join(
            map(wire_string, (blob, b"approval@x", b"", b"sha512", signature))
        )  # fmt: skip
        return f"-----BEGIN SSH SIGNATURE-----\n{base64.b64encode(data).decode()}\n-----END SSH SIGNATURE-----\n"

    touched = parse_signature(armored(0x01, b"statement"))
    assert touched.key == PublicKey(kind.decode(), blob)
    verify_signature(touched, b"statement", namespace="approval@x")
    with pytest.raises(SignatureFault, match="not touched"):
        verify_signature(parse_signature(armored(0x00, b"statement")), b"statement", namespace="approval@x")
    with pytest.raises(SignatureFault, match="does not fit"):
        verify_signature(parse_signature(armored(0x01, b"other")), b"statement", namespace="approval@x")


@pytest.mark.parametrize("kind", ["ed25519", "ecdsa", "rsa"])
def test_every_kind_of_key_signs(firm: Firm, tmp_path: Path, kind: str) -> None:
    key = new_key(tmp_path, f"key-{kind}", kind)
    register(firm, firm.attorney, key)
    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    text = signing.give_out(attorney, str(request_id))
    signing.submit(attorney, str(request_id), sign(key, text, namespace=_purpose(attorney)))
    attorney.close()
    assert verify(firm.office).clean


def test_an_expired_key_signs_no_more_and_signed_then_stays_valid(firm: Firm, tmp_path: Path) -> None:
    from datetime import timedelta

    from paracase.services.people.keys import add_key
    from tests.support.clock import AheadClock

    key = new_key(tmp_path, "short")
    last = firm.office.today
    text = (tmp_path / "short.pub").read_text(encoding="utf-8")
    add_key(firm.office, firm.attorney, text, expires_on=last.isoformat())
    first = firm.ready()
    attorney = firm.come_in(firm.attorney)
    statement = signing.give_out(attorney, str(first))
    signing.submit(attorney, str(first), sign(key, statement, namespace=_purpose(attorney)))
    attorney.close()
    firm.save("later.docx", "LATER")
    second = firm.ask("later.docx")
    later = replace(firm.come_in(firm.attorney), clock=AheadClock(timedelta(days=3).total_seconds()))
    statement = signing.give_out(later, str(second))
    with pytest.raises(SignatureFault, match="has expired"):
        signing.submit(later, str(second), sign(key, statement, namespace=_purpose(later)))
    assert verify(later).clean
    later.close()


def test_owed_signatures_are_given_in_one_go(firm: Firm, tmp_path: Path) -> None:
    key = new_key(tmp_path, "tablet")
    register(firm, firm.attorney, key)
    set_policy(firm.come_in(firm.attorney), "approval.level", "signed")
    ids = []
    for name in ("one.docx", "two.docx", "three.docx"):
        firm.save(name, name)
        ids.append(firm.ask(name))
    attorney = firm.come_in(firm.attorney)
    for request_id in ids:
        decided = deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
        assert decided.is_owed
    document_id = requests.request(attorney, ids[0]).document_id
    out = going_out.Release((document_id,), "filed", "the court", firm.office.today, open_check=True)
    with pytest.raises(NotAllowed, match="decided, signature owed"):
        releasing.release(firm.office, firm.case_id, out)
    assert queue.also_waiting(attorney).unsigned == 3
    text = signing.give_out(attorney, "owed")
    assert text.count("its-statement ") == 3
    done = signing.submit(attorney, "owed", sign(key, text, namespace=_purpose(attorney)))
    assert len(done.approval_ids) == 3
    releasing.release(firm.office, firm.case_id, out)
    with pytest.raises(NotAllowed, match="owe no signature"):
        signing.give_out(attorney, "owed")
    attorney.close()
    assert verify(firm.office).clean


def test_a_days_approvals_are_signed_as_one_statement(firm: Firm, tmp_path: Path) -> None:
    key = new_key(tmp_path, "tablet")
    register(firm, firm.attorney, key)
    ids = []
    for name in ("one.docx", "two.docx"):
        firm.save(name, name)
        ids.append(firm.ask(name))
    attorney = firm.come_in(firm.attorney)
    about = " ".join(map(str, ids))
    text = signing.give_out(attorney, about)
    done = signing.submit(attorney, about, sign(key, text, namespace=_purpose(attorney)))
    attorney.close()
    assert len(done.approval_ids) == 2
    result = verify(firm.office)
    assert (result.approvals, result.signatures, result.faults) == (2, 1, ())


@pytest.mark.slow
def test_a_file_swapped_a_thousand_times_is_never_what_is_approved(firm: Firm) -> None:
    """AT-19: swapped between being shown and being approved, what was shown is what is approved."""
    path = firm.save("swapped.docx", *V1)
    document_id = firm.document("swapped.docx")
    contents = [docx(*V1), docx(*V2)]
    attorney = firm.come_in(firm.attorney)
    swaps = approved = 0
    asked = so_many(1000, short=200)
    while swaps < asked:
        request_id = requests.ask(firm.office, firm.case_id, NewRequest(((document_id, Part.LEAD),))).made("request")
        found = reading.detail(attorney, request_id)
        shown = {d.item.document_id: d.item.sha256 for d in found.items}
        for _ in range(25):
            swaps += 1
            beside = path.with_suffix(".new")
            beside.write_bytes(contents[swaps % 2])
            beside.replace(path)
            if swaps % 50 == 0:
                scan(firm.office)
        decided = deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO", shown=shown))
        assert f"sha256 {shown[document_id]}" in decided.statement
        assert hashlib.sha256(b"".join(_copy(attorney, request_id))).hexdigest() == shown[document_id]
        approved += 1
    assert approved == asked // 25
    attorney.close()
    assert verify(firm.office).clean


def _copy(office: Office, request_id: int) -> list[bytes]:
    from paracase.services.approvals.copies import copy_of

    return list(copy_of(office, request_id)[1])


def test_one_byte_changed_voids_it_on_disk_and_not_in_the_vault(firm: Firm) -> None:
    """AT-20."""
    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
    path = firm.drafts / "Opposition.docx"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    scan(firm.office)
    assert reading.detail(attorney, request_id).standing == "the file in the folder is another: v2"
    assert queue.queue(attorney, states=(RequestState.APPROVED,))[0].row.changed
    attorney.close()
    assert verify(firm.office).clean


@pytest.mark.skipif(not (SAMPLES / "filings").exists(), reason="no samples here")
def test_real_filings_have_a_text_and_a_statement(firm: Firm) -> None:
    import shutil

    for number, path in enumerate(sorted((SAMPLES / "filings").glob("*.pdf"))[:6]):
        shutil.copy(path, firm.drafts / f"sample{number}.pdf")
    scan(firm.office)
    attorney = firm.come_in(firm.attorney)
    for number in range(6):
        new = NewRequest(((firm.document(f"sample{number}.pdf"), Part.LEAD),))
        request_id = requests.ask(firm.office, firm.case_id, new).made("request")
        found = reading.detail(attorney, request_id)
        assert found.figure.pages >= 1
        assert found.items[0].text.pages
        assert f"pages-opened 0 of {found.figure.pages}" in deciding.draft(
            attorney, [found], Decision.APPROVED, level=ApprovalLevel.DESK
        )
    attorney.close()


def test_collisions_of_old_hashes_are_different_documents(firm: Firm) -> None:
    """AT-21, with a pair whose MD5 is the same (Wang and Yu, 2004)."""
    first = bytes.fromhex(
        "d131dd02c5e6eec4693d9a0698aff95c2fcab58712467eab4004583eb8fb7f8955ad340609f4b30283e488832571415a"
        "085125e8f7cdc99fd91dbdf280373c5bd8823e3156348f5bae6dacd436c919c6dd53e2b487da03fd02396306d248cda0"
        "e99f33420f577ee8ce54b67080a80d1ec69821bcb6a8839396f9652b6ff72a70"
    )
    second = bytes.fromhex(
        "d131dd02c5e6eec4693d9a0698aff95c2fcab50712467eab4004583eb8fb7f8955ad340609f4b30283e4888325f1415a"
        "085125e8f7cdc99fd91dbd7280373c5bd8823e3156348f5bae6dacd436c919c6dd53e23487da03fd02396306d248cda0"
        "e99f33420f577ee8ce54b67080280d1ec69821bcb6a8839396f965ab6ff72a70"
    )
    assert hashlib.md5(first).digest() == hashlib.md5(second).digest()
    assert first != second
    (firm.drafts / "a.txt").write_bytes(first)
    (firm.drafts / "b.txt").write_bytes(second)
    a, b = firm.document("a.txt"), firm.document("b.txt")
    request_a = requests.ask(firm.office, firm.case_id, NewRequest(((a, Part.LEAD),))).made("request")
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, request_a, Said(Decision.APPROVED, "DO"))
    attorney.close()
    from paracase.services.papers.versions import settled_version

    assert may_go_out.standing(firm.office, settled_version(firm.office, a)).kind == "approved"
    assert may_go_out.standing(firm.office, settled_version(firm.office, b)).kind is None


# The ledger


def _tampered(office: Office, change: Callable[[driver.sqlite3.Connection], None]) -> tuple[str, ...]:
    """What verify says after somebody with the sqlite3 tool was here; then everything is put back."""
    from paracase import paths

    raw = driver.sqlite3.connect(str(paths.store(office.folder)), isolation_level=None)
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("DROP TRIGGER IF EXISTS ledger_no_update")
    raw.execute("DROP TRIGGER IF EXISTS ledger_no_delete")
    raw.execute("DROP TRIGGER IF EXISTS approval_no_update")
    raw.execute("DROP TRIGGER IF EXISTS approval_no_delete")
    raw.execute("DROP TRIGGER IF EXISTS signature_no_update")
    raw.execute("BEGIN")
    try:
        change(raw)
        faults: list[str] = []
        _, _, fault = ledger.check(raw)
        if fault:
            faults.append(fault.what)
        faults += ledger.faults_beside(raw)
        return tuple(faults)
    finally:
        raw.execute("ROLLBACK")
        raw.close()


def test_a_thousand_mutations_of_the_ledger_are_found(firm: Firm) -> None:
    """AT-24: edit, delete, swap, insert, OR REPLACE; each is found and the entry named."""
    firm.deliver(firm.give())
    chance = random.Random(20261124)
    rows = firm.office.store.read.execute("SELECT seq, prev, hash, body FROM ledger ORDER BY seq").fetchall()
    texts = firm.office.store.read.execute("SELECT seq, field, text FROM ledger_text").fetchall()
    last = len(rows)

    def edit(raw: driver.sqlite3.Connection) -> None:
        seq, prev, digest, body = chance.choice(rows)
        column = chance.choice(["prev", "hash", "body"])
        if column == "body":
            data = bytearray(body)
            at = chance.randrange(len(data))
            data[at] = (data[at] + chance.randrange(1, 200)) % 256
            raw.execute("UPDATE ledger SET body = ? WHERE seq = ?", (bytes(data), seq))
        else:
            value = prev if column == "prev" else digest
            at = chance.randrange(64)
            other = "0" if value[at] != "0" else "1"
            raw.execute(f"UPDATE ledger SET {column} = ? WHERE seq = ?", (value[:at] + other + value[at + 1 :], seq))

    def delete(raw: driver.sqlite3.Connection) -> None:
        raw.execute("DELETE FROM ledger WHERE seq = ?", (chance.randrange(1, last),))

    def swap(raw: driver.sqlite3.Connection) -> None:
        a, b = chance.sample(range(1, last + 1), 2)
        raw.execute("UPDATE ledger SET seq = -1 WHERE seq = ?", (a,))
        raw.execute("UPDATE ledger SET seq = ? WHERE seq = ?", (a, b))
        raw.execute("UPDATE ledger SET seq = ? WHERE seq = -1", (b,))

    def insert(raw: driver.sqlite3.Connection) -> None:
        _, prev, digest, body = chance.choice(rows)
        raw.execute("INSERT INTO ledger VALUES(?, ?, ?, ?)", (last + 1, prev, digest[::-1], body))

    def replace_row(raw: driver.sqlite3.Connection) -> None:
        seq, prev, digest, body = chance.choice(rows)
        raw.execute("INSERT OR REPLACE INTO ledger VALUES(?, ?, ?, ?)", (seq, prev, digest, body + b" "))

    def text(raw: driver.sqlite3.Connection) -> None:
        seq, name, words = chance.choice(texts)
        raw.execute("UPDATE ledger_text SET text = ? WHERE seq = ? AND field = ?", (words + ".", seq, name))

    def text_gone(raw: driver.sqlite3.Connection) -> None:
        seq, name, _ = chance.choice(texts)
        raw.execute("DELETE FROM ledger_text WHERE seq = ? AND field = ?", (seq, name))

    kinds = [edit, edit, edit, delete, swap, insert, replace_row, text, text_gone]
    for number in range(so_many(1000, short=300)):
        faults = _tampered(firm.office, kinds[number % len(kinds)])
        assert faults, kinds[number % len(kinds)]
        assert re.search(r"entry -?\d+|entries|of an entry", faults[0]), faults
    assert verify(firm.office).clean


def test_a_receipt_finds_a_rewritten_ledger_and_a_cut_tail(firm: Firm, tmp_path: Path) -> None:
    """AT-25: the chain alone would say it is clean."""
    office = firm.office
    firm.give()
    kept = receipt(office)
    path = daily_receipt(office, tmp_path)
    assert read_receipts(path)[0].head == kept.head
    mail = "> " + kept.text.replace("\n", "\r\n> ")
    assert parse_receipts(f"Dear Ms. Ortega,\n{mail}\nregards")[0] == kept
    line = kept.line
    assert "\n" not in line
    wrapped = "\n".join(line[at : at + 80] for at in range(0, len(line), 80))  # as a terminal of 80 columns shows it
    for said in (line, wrapped, "\n".join(f"> {part}" for part in wrapped.splitlines())):
        (short,) = parse_receipts(f"some output\n{said}\n$ ")
        assert (short.office, short.entries, short.head, short.at) == (kept.office, kept.entries, kept.head, kept.at)
        assert short.level == kept.level.partition(":")[0]
    assert verify(office, receipts=[short]).clean
    assert verify(office, receipts=[kept]).clean
    from paracase import paths

    raw = driver.sqlite3.connect(str(paths.store(office.folder)), isolation_level=None)
    for trigger in ("ledger_no_update", "ledger_no_delete", "ledger_entry_no_update", "ledger_entry_no_delete"):
        raw.execute(f"DROP TRIGGER {trigger}")
    raw.execute("PRAGMA foreign_keys=OFF")
    for cut in (1, 5):
        raw.execute("BEGIN")
        raw.execute("DELETE FROM ledger_text WHERE seq > ?", (kept.entries - cut,))
        raw.execute("DELETE FROM ledger_ref WHERE seq > ?", (kept.entries - cut,))
        raw.execute("DELETE FROM ledger_entry WHERE seq > ?", (kept.entries - cut,))
        raw.execute("DELETE FROM ledger WHERE seq > ?", (kept.entries - cut,))
        raw.execute("COMMIT")
        assert ledger.check(office.store.read)[2] is None
        told = verify(office, receipts=[kept]).faults
        assert any("its end was cut" in fault for fault in told)
    _rewrite(raw)
    raw.close()
    assert ledger.check(office.store.read)[2] is None
    firm.give()
    firm.give()
    firm.give()
    for _ in range(8):
        firm.give()
    assert any("was rewritten before it" in fault for fault in verify(office, receipts=[kept]).faults)
    other = replace(kept, office="another")
    assert any("another office" in fault for fault in verify(office, receipts=[other]).faults)


def _rewrite(raw: driver.sqlite3.Connection) -> None:
    """Recompute the whole chain with one entry changed, as the machine's owner could."""
    import json

    from paracase.domain.ledger import GENESIS, canonical, entry_hash

    prev = GENESIS
    for seq, body in raw.execute("SELECT seq, body FROM ledger ORDER BY seq").fetchall():
        value = json.loads(bytes(body))
        value["prev"] = prev
        if seq == 2:
            value["at"] = "2020-01-01T00:00:00.000000Z"
            raw.execute("UPDATE ledger_entry SET at = ? WHERE seq = 2", (value["at"],))
        new = canonical(value)
        prev_before, prev = prev, entry_hash(new)
        raw.execute("UPDATE ledger SET prev = ?, hash = ?, body = ? WHERE seq = ?", (prev_before, prev, new, seq))


def test_an_approval_that_the_ledger_does_not_know_is_named(firm: Firm) -> None:
    from paracase import paths

    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, request_id, Said(Decision.RETURNED, "DO", "No."))
    attorney.close()
    raw = driver.sqlite3.connect(str(paths.store(firm.office.folder)), isolation_level=None)
    raw.execute("DROP TRIGGER approval_no_update")
    raw.execute("UPDATE approval SET decision = 'approved'")
    raw.close()
    faults = verify(firm.office).faults
    assert any("the ledger does not know it" in fault for fault in faults), faults


_WRITER = """
from pathlib import Path
from paracase.services.office.opening import open_office
from paracase.store import ledger
from tests.support.clock import AheadClock

def work(folder, number):
    office = open_office(Path(folder), clock=AheadClock())
    while True:
        with office.store.write() as tx:
            data = {"writer": int(number)}
            who = (office.person.id, office.person.role.value)
            seq = ledger.append(tx.db, at=office.now(), kind="test.written", staff=who, data=data)
        print(seq, flush=True)
"""


@pytest.mark.slow
def test_four_writers_killed_two_hundred_times_lose_nothing_acknowledged(office: Office, tmp_path: Path) -> None:
    """AT-02."""
    acknowledged: set[int] = set()
    kills, asked = 0, so_many(200, short=80)
    chance = random.Random(7)
    with Forks(_WRITER, tmp_path) as forks:
        while kills < asked:
            writers = [forks.start(str(office.folder), str(n)) for n in range(4)]
            for writer in writers:
                acknowledged.add(int(writer.out.readline()))
            time.sleep(chance.uniform(0, 0.05))
            for writer in writers:
                assert forks.kill(writer)
                with writer.out as out:
                    acknowledged |= {int(line) for line in out.read().split("\n")[:-1] if line}
                kills += 1
    seqs = {row[0] for row in office.store.read.execute("SELECT seq FROM ledger")}
    assert acknowledged <= seqs
    assert len(acknowledged) > asked
    assert verify(office).clean


def test_flags_reach_the_statement(firm: Firm) -> None:
    """AT-22: an image-only page, a script, a second end of file; a tracked change, a remote template."""
    (firm.drafts / "tricky.pdf").write_bytes(pdf_with_script(pdf("First page of text that is long enough", "")))
    (firm.drafts / "tracked.docx").write_bytes(docx_with_tracked_change())
    request_id = requests.ask(
        firm.office,
        firm.case_id,
        NewRequest(((firm.document("tricky.pdf"), Part.LEAD), (firm.document("tracked.docx"), Part.EXHIBIT))),
    ).made("request")
    attorney = firm.come_in(firm.attorney)
    found = reading.detail(attorney, request_id)
    statement = deciding.draft(attorney, [found], Decision.APPROVED, level=ApprovalLevel.DESK)
    attorney.close()
    for flag in ("pages without text: 2", "has scripts", "changed after it was first saved", "has tracked changes",
                 "has a remote template"):  # fmt: skip
        assert flag in statement, (flag, found.flags)


def test_what_is_hidden_is_named(firm: Firm) -> None:
    (firm.drafts / "box.pdf").write_bytes(pdf_with_black_box())
    (firm.drafts / "tracked.docx").write_bytes(docx_with_tracked_change())
    request_id = requests.ask(
        firm.office,
        firm.case_id,
        NewRequest(((firm.document("box.pdf"), Part.LEAD), (firm.document("tracked.docx"), Part.EXHIBIT))),
    ).made("request")
    flags = " | ".join(reading.detail(firm.office, request_id).flags)
    for flag in ("text under a black box (redaction that hides nothing): page 1", "hidden text: page 1", "white text"):
        assert flag in flags, flags
