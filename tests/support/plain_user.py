"""Running paracase as somebody whom permissions bind: root reads and enters everything."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

_NO_OVERRIDE = "-dac_override,-dac_read_search"

_SCAN = """
import json, sys
from pathlib import Path
from tests.support.clock import AheadClock
from paracase.services.office.opening import open_office
from paracase.services.papers.taking_in import scan

office = open_office(Path(sys.argv[1]), clock=AheadClock())
report = scan(office, wait_seconds=float(sys.argv[2]), ocr=False)
total = report.sum
print(json.dumps({
    "sum": [total.files, total.documents, total.refused, total.arriving],
    "refused": [[file.path, file.reason] for file in report.refused],
    "folders": [now.sentence for now in report.folders],
}))
office.close()
"""


def bound(*command: str) -> list[str]:
    """A command as it must be run so that permissions bind it; the test is skipped where root cannot give its powers up."""
    if os.geteuid() != 0:
        return list(command)
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("run as root, who reads everything, and there is no setpriv to give that up")
    return [setpriv, f"--bounding-set={_NO_OVERRIDE}", f"--inh-caps={_NO_OVERRIDE}", *command]


def bound_scan(office: Path, *, wait: float = 4.0, timeout: float = 60.0) -> dict[str, Any]:
    """One pass as a user whom permissions bind: the sum, what was refused, which folders are not simply there."""
    done = subprocess.run(
        bound(sys.executable, "-c", _SCAN, str(office), str(wait)),
        capture_output=True,
        text=True,
        check=True,
        timeout=timeout,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found
