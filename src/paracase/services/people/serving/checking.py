"""Whether an office is one desk's or a service account's, and what of the latter is amiss."""

from __future__ import annotations

import contextlib
import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.health import Check, Health
from paracase.domain.people.modes import Service, default_list
from paracase.domain.people.service_account import sudo_rule
from paracase.domain.visible import counted, visible
from paracase.services.people.entering import records
from paracase.services.people.serving import looking, machine, trees

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.people.seat import DeskRecord

_NAME = "Accounts"
_FIRST = 3


def examine_accounts(folder: Path, root: Path) -> list[Check]:
    """Look at who owns an office, and how others get to it.

    Args:
        root: the machine's root folder.
    """
    if sys.platform == "win32":
        return []
    owner = looking.owner_of(folder)
    record = next((one for one in records(root) if one.folder == str(folder)), None)
    if record is None:
        login = machine.login_of(owner.st_uid)
        return [Check(_NAME, Health.GOOD, f"one desk: the account {login} owns the office")]
    again = f"sudo paracase --office {folder} office serve-account --account {record.account} … (as it was set up)"
    faults = [*_entrance(folder, record), *_shared(folder, record), *_rule(record, root), *_program(record)]
    strangers = _strangers(folder, record)
    if faults:
        return [Check(_NAME, Health.BAD, f"service account {record.account}: {'; '.join(faults)}", again), *strangers]
    people = ", ".join(sorted(machine.members_of(record.group) - {record.account})) or "nobody"
    lists = all(trees.keeps_lists(top) for top in looking.shared(folder))
    told = f"service account {record.account}; at its desk: {people}" + ("" if lists else "; no access lists here")
    if os.geteuid() != 0:
        told += "; the rule of sudo only root can read (sudo paracase office accounts)"
    return [Check(_NAME, Health.GOOD if lists else Health.WARN, told), *strangers, *_closed(folder)]


def _entrance(folder: Path, record: DeskRecord) -> list[str]:
    uid, shared = machine.uid_of(record.account), machine.gid_of(record.group)
    home, door = paths.home(folder).lstat(), folder.lstat()
    faults = []
    if uid is None or shared is None:
        return [f"the account or the group {record.group} is gone"]
    if home.st_uid != uid or home.st_mode & 0o077:
        faults.append(f"{paths.home(folder)} is not its alone")
    if door.st_uid != uid or stat.S_IMODE(door.st_mode) & 0o027 or door.st_gid != shared:
        faults.append(f"{folder} is not {record.account}:{record.group} 2750")
    return faults


def _strangers(folder: Path, record: DeskRecord) -> list[Check]:
    """What lies in ``.paracase`` and is not the account's: it cannot read that, or somebody else can change it."""
    uid, home = machine.uid_of(record.account), paths.home(folder)
    if os.geteuid() not in {0, uid}:
        return []
    wrong = []
    for here, folders, files, handle in os.fwalk(home, follow_symlinks=False):
        for name in (*folders, *files):
            with contextlib.suppress(FileNotFoundError):
                owner = os.stat(name, dir_fd=handle, follow_symlinks=False).st_uid
                if owner != uid:
                    wrong.append((f"{here}/{name}", machine.login_of(owner)))
    if not wrong:
        return []
    first = "; ".join(f"“{visible(path)}” ({login}'s)" for path, login in wrong[:_FIRST])
    told = f"{counted(len(wrong), 'file')} of the office's not {record.account}'s: {first}" + (
        " …" if len(wrong) > _FIRST else ""
    )
    return [Check("Kept files", Health.BAD, told, f"Root gives them back: chown -Rh {record.account}: {home}")]


def _shared(folder: Path, record: DeskRecord) -> list[str]:
    """The folders of the two, down to the last: mode, group, list."""
    service = Service(
        machine.uid_of(record.account) or -1,
        machine.own_gid_of(record.account) or -1,
        machine.gid_of(record.group) or -1,
    )
    wrong: list[str] = []
    for top in looking.shared(folder):
        lists = trees.keeps_lists(top)
        for here, _, _, handle in os.fwalk(top, follow_symlinks=False):
            marks = trees.marks_of(handle)
            is_right = marks.gid == service.shared and marks.mode & 0o2770 == 0o2770 and not marks.mode & 0o007
            if not is_right or (lists and marks.default != default_list(service)):
                wrong.append(here)
    if not wrong:
        return []
    first = ", ".join(visible(path) for path in wrong[:_FIRST]) + (" …" if len(wrong) > _FIRST else "")
    return [f"{counted(len(wrong), 'folder')} not the group's, or without the default list: {first}"]


def _rule(record: DeskRecord, root: Path) -> list[str]:
    """The rule can be read by root only; that it is there is asked of sudo by root."""
    if os.geteuid() != 0:
        return []
    path = paths.sudo_rule(root, record.account)
    faults = [] if machine.read_text(path) == sudo_rule(record) else [f"{path} is not the rule paracase would write"]
    checked = machine.program("visudo")
    if checked is None:
        return [*faults, "there is no sudo"]
    done = subprocess.run([checked, "-c", "-q"], capture_output=True, text=True, check=False)
    return faults if done.returncode == 0 else [*faults, "visudo finds fault with the rules of sudo"]


def _program(record: DeskRecord) -> list[str]:
    fault = machine.program_fault(record.python)
    return [] if fault is None else [f"who can change the program acts as the account: {fault}"]


def _closed(folder: Path) -> list[Check]:
    """Files that their writers closed to everybody else, named with the mend."""
    closed = []
    for top in looking.shared(folder):
        for here, _, files, handle in os.fwalk(top, follow_symlinks=False):
            for name in files:
                now = os.stat(name, dir_fd=handle, follow_symlinks=False)
                if stat.S_ISREG(now.st_mode) and not now.st_mode & stat.S_IRGRP:
                    closed.append((f"{here}/{name}", machine.login_of(now.st_uid)))
    if not closed:
        return []
    first = "; ".join(f"“{visible(path)}” ({login}'s)" for path, login in closed[:_FIRST])
    told = f"{counted(len(closed), 'file')} closed to the group: {first}" + (" …" if len(closed) > _FIRST else "")
    return [Check("Closed files", Health.WARN, told, f"Who owns it, or root: chmod g+rw “{visible(closed[0][0])}”")]
