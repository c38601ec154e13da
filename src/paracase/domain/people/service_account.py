"""A service account for two people: what is to be done, as a list that is shown before anything is.

Pure: it is made from what the machine and the office are (``AccountFound``) and what was asked for (``AccountWanted``). A
step that is done already stands in the list as such, so that a cut off conversion is repeated by the same list.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.frozen import frozen

if TYPE_CHECKING:
    from paracase.domain.people.seat import DeskRecord


class StepKind(StrEnum):
    """What a step changes."""

    GROUP = "group"
    ACCOUNT = "account"
    MEMBER = "member"
    PERSON = "person"
    KEPT = "kept"
    SHARED = "shared"
    FOLDER = "folder"
    FILE = "file"


@frozen
class AccountWanted:
    """What was asked for.

    Attributes:
        people: who sits at the desk: name on the staff, login.
        has_unit: a systemd unit for the intake is written too.
    """

    record: DeskRecord
    people: tuple[tuple[str, str], ...]
    has_unit: bool = False


@frozen
class RootFile:
    """A file of root's that a service account needs.

    Attributes:
        text: what is to stand in it.
        before: what stands in it; None where there is none.
        mode: its permission bits.
    """

    path: str
    text: str
    before: str | None
    mode: int
    why: str


@frozen
class AccountFound:
    """What is there.

    Attributes:
        owner: the account that owns the office now.
        members: who is in the group.
        bound: logins of people on the staff, by the names that were asked for.
        kept: how the folder ``.paracase`` is marked; likewise ``entrance`` of the office, ``shared`` of the Inbox.
        entries: how many files and folders lie in ``Inbox`` and ``Cases``, and in ``.paracase``.
    """

    owner: str
    has_account: bool
    has_group: bool
    members: frozenset[str]
    bound: dict[str, str]
    kept: str
    entrance: str
    shared: str
    entries: tuple[int, int]
    has_lists: bool
    files: tuple[RootFile, ...]


@frozen
class PlannedStep:
    """One thing that is done, and can be turned back.

    Attributes:
        before: how it is; empty where there is nothing.
        after: how it will be.
        is_done: it is so already.
        text: what is written, where a file is.
    """

    kind: StepKind
    subject: str
    before: str
    after: str
    is_done: bool = False
    text: str = ""

    @property
    def sentence(self) -> str:
        """As it is shown before it is done."""
        return f"{self.subject}: {self.before or 'not there'} → {self.after}"


def steps(wanted: AccountWanted, found: AccountFound) -> tuple[PlannedStep, ...]:
    """Everything that setting up a service account does, in its order: nobody is let in before all stands."""
    record = wanted.record
    inside, shared = found.entries
    made = [
        PlannedStep(
            StepKind.GROUP, f"group {record.group}", "there" if found.has_group else "", "there", found.has_group
        ),
        PlannedStep(
            StepKind.ACCOUNT,
            f"account {record.account}",
            "there" if found.has_account else "",
            "there: a system account without a password",
            found.has_account,
        ),
    ]
    for login in dict.fromkeys([record.account, *(login for _, login in wanted.people)]):
        is_in = login in found.members
        made.append(PlannedStep(StepKind.MEMBER, login, _in(record.group, is_in), _in(record.group, is_in=True), is_in))
    made += [
        PlannedStep(
            StepKind.KEPT,
            f"{record.folder}/.paracase ({inside:,} files and folders)",
            found.kept,
            f"{record.account} only, 0700",
        ),
        PlannedStep(
            StepKind.SHARED,
            f"{record.folder}/Inbox and Cases ({shared:,} files and folders)",
            found.shared,
            f"group {record.group} reads and writes; files stay their owners', folders 2770"
            + _lists(has_lists=found.has_lists),
        ),
        PlannedStep(StepKind.FOLDER, record.folder, found.entrance, f"{record.account}:{record.group} 2750"),
    ]
    for name, login in wanted.people:
        bound = found.bound.get(name, "")
        made.append(PlannedStep(StepKind.PERSON, name, _account(bound), _account(login), bound == login))
    for file in found.files:
        after = f"{file.why} (root's, {file.mode:04o})"
        before = "" if file.before is None else "written" if file.before == file.text else "other text"
        made.append(PlannedStep(StepKind.FILE, file.path, before, after, file.before == file.text, file.text))
    return tuple(made)


def _in(group: str, is_in: bool) -> str:  # noqa: FBT001  a fact, said in words
    return f"in the group {group}" if is_in else f"not in the group {group}"


def _account(login: str) -> str:
    return f"account {login}" if login else "no account"


def _lists(*, has_lists: bool) -> str:
    if has_lists:
        return " with a default access list"
    return " (this file system keeps no access lists: what programs make with a closed umask only its owner can change)"


def record_text(record: DeskRecord) -> str:
    """The record as it is written; read by everybody at the desk, so it holds nothing secret."""
    fields = {"folder": record.folder, "account": record.account, "group": record.group, "python": record.python}
    return json.dumps(fields, indent=1) + "\n"


def sudo_rule(record: DeskRecord) -> str:
    """The rule (sudoers(5)): one program of root's, word for word, as the account; no shell, no environment, no password."""
    alias = "PARACASE_" + "".join(c if c.isalnum() else "_" for c in record.account.upper())
    return f"""# paracase: the group {record.group} enters the office {record.folder} as {record.account}; nothing else.
Cmnd_Alias {alias} = {" ".join(record.words)}
Defaults!{alias} env_reset, !env_keep, !setenv, use_pty, closefrom=3, secure_path="/usr/local/bin:/usr/bin:/bin"
%{record.group} ALL = ({record.account}) NOPASSWD: NOSETENV: {alias}
"""


def watch_unit(record: DeskRecord) -> str:
    """The intake as a service of systemd's, for an office that takes papers in also while no desk is open."""
    return f"""[Unit]
Description=paracase takes in the papers of {record.folder}

[Service]
User={record.account}
UMask=0007
WorkingDirectory=/
ExecStart={record.python} -I -m paracase --office {record.folder} watch
Restart=on-failure

[Install]
WantedBy=multi-user.target
"""
