"""What ``doctor ssh`` found when root ran it: whether every way into the office's account ends at the gate.

It is kept as lines of text in a file of root's. Whoever runs as the account can write the office's ledger and every file
below its folder, so nothing there could say this of them; a file of root's in folders of root's they cannot make.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.visible import visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT = "paracase door 1"
MAX_RESULT = 262_144
"""Bytes of a result that are read."""
NOTHING = "none"
"""Stands for a file that was not there."""


@frozen
class DoorResult:
    """What was found.

    Attributes:
        office: the office's identity, as statements name it.
        folder: where it lay.
        account: the account that owns it.
        at: when root looked, UTC.
        config: sshd's configuration that was read.
        against: every way that does not end at the gate, in words; none where all do.
        files: of each file that was looked at the SHA-256, or ``none`` where there was none, by path.
    """

    office: str
    folder: str
    account: str
    at: str
    config: str
    against: tuple[str, ...]
    files: tuple[tuple[str, str], ...]

    @property
    def holds(self) -> bool:
        """Whether every way ended at the gate."""
        return not self.against

    @property
    def text(self) -> str:
        """As it is kept."""
        lines = [
            FORMAT,
            f"office {self.office}",
            f"folder {visible(self.folder)}",
            f"account {visible(self.account)}",
            f"at {self.at}",
            f"config {visible(self.config)}",
            *(f"against {visible(reason)}" for reason in self.against),
            *(f"file {digest} {visible(path)}" for path, digest in self.files),
            "end",
        ]
        return "\n".join([*lines, ""])


def parse_result(text: str) -> DoorResult | None:
    """Read a kept result; None when it is not one, or not whole."""
    lines = text.splitlines()
    if not lines or lines[0] != FORMAT or lines[-1] != "end":
        return None
    fields: dict[str, str] = {}
    against, files = [], []
    for line in lines[1:-1]:
        key, _, rest = line.partition(" ")
        if key == "against":
            against.append(rest)
        elif key == "file":
            digest, _, path = rest.partition(" ")
            if not re.fullmatch(f"[0-9a-f]{{64}}|{NOTHING}", digest) or not path:
                return None
            files.append((path, digest))
        else:
            fields[key] = rest
    if set(fields) != {"office", "folder", "account", "at", "config"}:
        return None
    return DoorResult(
        fields["office"],
        fields["folder"],
        fields["account"],
        fields["at"],
        fields["config"],
        tuple(against),
        tuple(files),
    )


def why_not(result: DoorResult, *, office: str, folder: str, account: str, now: Mapping[str, str | None]) -> str:
    """Why a result says nothing of this office now; empty when it does.

    Args:
        now: of each file that decides today the SHA-256, ``none`` where there is none, None where it cannot be read.
    """
    if (result.office, result.folder, result.account) != (office, visible(folder), visible(account)):
        return "what root looked at was another office, folder or account"
    if not result.holds:
        return result.against[0]
    was = dict(result.files)
    for path, digest in now.items():
        if visible(path) not in was:
            return f"{visible(path)} was not there when root looked"
        if digest is not None and digest != was[visible(path)]:
            return f"{visible(path)} is not what root looked at"
    missing = next((path for path in was if path not in {visible(one) for one in now}), None)
    return f"{missing} is not read any more" if missing is not None else ""
