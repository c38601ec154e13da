"""AT-03: what is acknowledged is on the disk. Asked of the kernel: strace of approvals, and of a paper that is kept."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.figures import so_many
from tests.support.needs import needs_strace

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm

pytestmark = needs_strace
APPROVALS = so_many(20, short=6)

_APPROVE = """
import os, sys
from pathlib import Path
from paracase.domain.approvals.statements import Decision
from paracase.domain.roles import Identity, Proof
from paracase.services.approvals import deciding
from paracase.services.approvals.said import Said
from paracase.services.office.opening import open_office
from tests.support.clock import AheadClock
office = open_office(Path(sys.argv[1]), clock=AheadClock(), acting_as=sys.argv[2],
                     identity=Identity(Proof.KEY, "SHA256:" + "a" * 43, "office"))
for request in sys.argv[3].split(","):
    deciding.decide(office, int(request), Said(Decision.APPROVED, "DO"))
    os.write(1, b"acknowledged\\n")
"""
_KEEP = """
import os, sys
from pathlib import Path
from paracase.store.vault import Vault
vault = Vault(Path(sys.argv[1]))
handle = os.open(sys.argv[2], os.O_RDONLY)
vault.commit([vault.stage(handle)])
os.write(1, b"acknowledged\\n")
"""
_CALL = re.compile(r"^\d+ +(\w+)\((.*)$")


def calls(trace: Path, *command: str) -> list[tuple[str, str]]:
    """The calls that write, flush and name files, in their order."""
    kinds = "trace=fsync,fdatasync,syncfs,rename,renameat,renameat2,link,linkat,openat,open,write"
    subprocess.run(
        ["strace", "-f", "-y", "-e", kinds, "-o", str(trace), sys.executable, "-c", *command],
        check=True,
        capture_output=True,
    )
    found = (_CALL.match(line) for line in trace.read_text(encoding="utf-8", errors="replace").splitlines())
    return [(match[1], match[2]) for match in found if match]


def test_every_approval_is_flushed_before_it_is_acknowledged(firm: Firm, tmp_path: Path) -> None:
    requests = []
    for number in range(APPROVALS):
        firm.save(f"motion {number}.docx", f"MOTION {number}")
        requests.append(str(firm.ask(f"motion {number}.docx")))
    seen = calls(tmp_path / "trace", _APPROVE, str(firm.office.folder), firm.attorney.initials, ",".join(requests))
    flushes, acknowledged = 0, []
    for name, rest in seen:
        if name in {"fdatasync", "fsync"} and "office.db" in rest:
            flushes += 1
        elif name == "write" and rest.startswith("1<") and "acknowledged" in rest:
            acknowledged.append(flushes)
            flushes = 0
    assert len(acknowledged) == APPROVALS
    assert min(acknowledged) >= 1


@pytest.mark.parametrize("size", [10, 300_000])
def test_a_paper_has_its_name_only_when_its_bytes_are_on_the_disk(office: Office, tmp_path: Path, size: int) -> None:
    """The file is flushed, then named, then its folder is flushed; then it is acknowledged."""
    paper = tmp_path / "paper"
    paper.write_bytes(b"x" * size)
    vault = office.folder / ".paracase" / "vault"
    order = []
    for name, rest in calls(tmp_path / "trace", _KEEP, str(vault), str(paper)):
        if name in {"fsync", "fdatasync"} and "/vault/tmp/" in rest:
            order.append("file")
        elif name.startswith(("rename", "link")) and "/objects/" in rest:
            order.append("name")
        elif name in {"fsync", "fdatasync"} and "/objects/" in rest:
            order.append("folder")
        elif name == "write" and rest.startswith("1<") and "acknowledged" in rest:
            order.append("acknowledged")
    assert order == ["file", "name", "folder", "acknowledged"]
