"""What was before, kept by the machine's root while an office is a service account's: written before anything is changed.

One JSON object a line. A line that a crash cut off is the last one, and nothing was changed after it: it is left out.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.people.modes import Marks

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from paracase.services.people.serving.trees import OpenEntry


class Begun(NamedTuple):
    """Whose the office was, and what it was given to.

    Attributes:
        uid: of the account that owned the office; ``gid`` likewise.
    """

    folder: str
    account: str
    group: str
    python: str
    uid: int
    gid: int


class OfficeAnswers(NamedTuple):
    """What the office's own account answered: an office that is half one account's and half another's answers nobody.

    Attributes:
        staff: the rows of ``staff list``.
        keys: the lines for sshd's file of keys.
        sshd: sshd's block.
    """

    staff: list[dict[str, Any]]
    keys: str
    sshd: str


class Journal:
    """The journal of one service account.

    Attributes:
        begun: None before the first conversion.
        marks: what files and folders were, by device, inode and birth: filing moves them, and they stay the same files.
        files: texts of root's files before; None where there was none.
        made: accounts and groups that were made, and members that were added.
        people: which account was a person's before, by name; empty for none.
        answers: the last ones; None before the first conversion.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._waiting: list[dict[str, Any]] = []
        self.begun: Begun | None = None
        self.marks: dict[tuple[int, int, int | None], Marks] = {}
        self.files: dict[str, str | None] = {}
        self.made: dict[str, str] = {}
        self.people: dict[str, str] = {}
        self.answers: OfficeAnswers | None = None
        for line in self._whole_lines():
            self._take(line)

    def _whole_lines(self) -> Iterable[dict[str, Any]]:
        try:
            raw = self._path.read_bytes()
        except FileNotFoundError:
            return
        whole = raw[: raw.rfind(b"\n") + 1]
        if whole != raw:
            self._path.write_bytes(whole)
        for line in whole.splitlines():
            yield json.loads(line)

    def _take(self, line: dict[str, Any]) -> None:
        what = line["what"]
        if what == "begun":
            self.begun = self.begun or Begun(**line["of"])
        elif what == "marks":
            lists = [None if raw is None else bytes.fromhex(raw) for raw in line["lists"]]
            self.marks.setdefault((line["dev"], line["ino"], line.get("born")), Marks(*line["is"], *lists))
        elif what == "file":
            self.files.setdefault(line["path"], line["before"])
        elif what == "made":
            self.made.setdefault(line["name"], line["kind"])
        elif what == "answers":
            self.answers = OfficeAnswers(**line["of"])
        elif what == "person":
            self.people.setdefault(line["name"], line["before"])

    def _add(self, line: dict[str, Any]) -> None:
        self._waiting.append(line)
        self._take(line)

    def begin(self, begun: Begun) -> None:
        """Note whose the office is; the first time counts."""
        if self.begun is None:
            self._add({"what": "begun", "of": begun._asdict()})

    def note_answers(self, answers: OfficeAnswers) -> None:
        """Note what the office answered; the last time counts."""
        if answers != self.answers:
            self._add({"what": "answers", "of": answers._asdict()})

    def note_marks(self, entry: OpenEntry, marks: Marks) -> None:
        """Note what a file or folder is; the first time counts."""
        if entry.identity not in self.marks:
            lists = [None if raw is None else raw.hex() for raw in (marks.access, marks.default)]
            known = dict(zip(("dev", "ino", "born"), entry.identity, strict=True))
            self._add({"what": "marks", **known, "is": list(marks[:3]), "lists": lists})

    def note_file(self, path: str, before: str | None) -> None:
        """Note what stands in a file of root's; the first time counts."""
        if path not in self.files:
            self._add({"what": "file", "path": path, "before": before})

    def note_made(self, kind: str, name: str) -> None:
        """Note that an account, a group or a membership is about to be made."""
        if name not in self.made:
            self._add({"what": "made", "kind": kind, "name": name})

    def note_person(self, name: str, before: str) -> None:
        """Note which account was a person's; the first time counts."""
        if name not in self.people:
            self._add({"what": "person", "name": name, "before": before})

    def flush(self) -> None:
        """Have it on the disk; nothing is changed before."""
        if not self._waiting:
            return
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.writelines(json.dumps(line) + "\n" for line in self._waiting)
            file.flush()
            os.fsync(file.fileno())
        self._waiting = []

    def remove(self) -> None:
        """All is as it was."""
        self._path.unlink(missing_ok=True)
