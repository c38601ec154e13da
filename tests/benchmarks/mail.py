"""One large file of mail taken apart: the memory of the intake and of its readers, and the time.

python -m tests.benchmarks.mail [MEGABYTES] [eml|mbox]
"""

from __future__ import annotations

import base64
import hashlib
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from paracase.services.papers import taking_in

PARTS = 10
_MAKE = "from tests.benchmarks.mail import make\nmake({!r}, {!r}, {})"
_BLOCK = 57 * 20_000


def make(path: str, kind: str, megabytes: int) -> None:
    """Write a mail of ten attachments, or a mailbox of many small mails."""
    drawn, left = random.Random(1), megabytes << 20
    with open(path, "wb") as file:
        if kind == "eml":
            file.write(b"From: a@b.example\r\nSubject: a production\r\nMIME-Version: 1.0\r\n")
            file.write(b"Content-Type: multipart/mixed; boundary=BB\r\n\r\n--BB\r\n\r\nSee attached.\r\n")
            for number in range(PARTS):
                file.write(b"--BB\r\nContent-Type: application/octet-stream; name=part%d.bin\r\n" % number)
                file.write(b"Content-Transfer-Encoding: base64\r\n\r\n")
                for _ in range(max(1, left * 57 // 78 // PARTS // _BLOCK)):
                    file.write(base64.encodebytes(drawn.randbytes(_BLOCK)).replace(b"\n", b"\r\n"))
            file.write(b"--BB--\r\n")
            return
        number = 0
        while file.tell() < left:
            number += 1
            attached = base64.encodebytes(drawn.randbytes(drawn.randint(1 << 20, 8 << 20)))
            file.write(b"From a@b.example Thu Nov 19 10:15:00 2026\nFrom: a@b.example\nSubject: mail %d\n" % number)
            file.write(b"Content-Type: multipart/mixed; boundary=BB\n\n--BB\n\nwords %d\n--BB\n" % number)
            file.write(
                b"Content-Type: application/octet-stream; name=a%d.bin\nContent-Disposition: attachment\n" % number
            )
            file.write(b"Content-Transfer-Encoding: base64\n\n" + attached + b"--BB--\n\n")


def main() -> None:
    """Measure; every part must have become a paper."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 1024
    kind = sys.argv[2] if len(sys.argv) > 2 else "eml"
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        office = init_office(Path(base) / "office", clock=SystemClock(), name="b", staff_name="B", role=Role.PARALEGAL)
        path = office.folder / "Inbox" / f"large.{kind}"
        # In a process of its own: making it may take more memory than reading it.
        subprocess.run([sys.executable, "-c", _MAKE.format(str(path), kind, megabytes)], check=True)
        time.sleep(2.5)
        started, before = time.perf_counter(), sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        report = taking_in.scan(office, ocr=False)
        took, used = time.perf_counter() - started, sum(resource.getrusage(resource.RUSAGE_SELF)[:2]) - before
        db = office.store.read
        assert report.sum.fits, report.sum
        count, size = db.execute("SELECT count(*), sum(size) FROM document WHERE parent_id = 1").fetchone()
        outcome = db.execute("SELECT outcome FROM version WHERE document_id = 1").fetchone()[0]
        assert outcome in {"text", "listed"}, outcome
        assert count == PARTS if kind == "eml" else count > 10, count
        assert size > path.stat().st_size * (0.7 if kind == "eml" else 0.95), (size, path.stat().st_size)
        for (sha256,) in db.execute("SELECT v.sha256 FROM version v WHERE v.document_id > 1 LIMIT 20").fetchall():
            assert hashlib.sha256(office.vault.path(sha256).read_bytes()).hexdigest() == sha256
        own, readers = (
            resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
        )
        print(
            f"{kind} of {path.stat().st_size / 1e9:.2f} GB: {count:,} papers out of it in {took:.1f} s "
            f"({used:.1f} s of processor time in the intake); memory: intake {own:.0f} MB, largest reader {readers:.0f} MB"
        )
        office.close()


if __name__ == "__main__":
    main()
