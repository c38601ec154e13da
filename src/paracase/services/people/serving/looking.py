"""What the machine and an office are before a service account is set up, and what stands against it."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.domain.errors import (
    BadInput,
    NotAllowed,
    NotFound,
    OfficeBusy,
    OfficeError,
    OfficeNotFound,
    OfficeUnsafe,
)
from paracase.domain.people.modes import told
from paracase.domain.people.seat import checked_account, checked_place
from paracase.domain.people.service_account import AccountFound, RootFile, record_text, sudo_rule, watch_unit
from paracase.domain.visible import visible
from paracase.domain.words import fold
from paracase.services.people.serving import machine, trees
from paracase.services.people.serving.at_work import anybody_at_work
from paracase.services.people.serving.journal import Journal, OfficeAnswers

if TYPE_CHECKING:
    from paracase.domain.people.seat import DeskRecord
    from paracase.domain.people.service_account import AccountWanted

SHARED = (paths.inbox, paths.cases, paths.templates)
"""The folders that people and their programs work in."""
CHECKED_BY = {"etc/sudoers.d": ("visudo", "-c", "-q", "-f")}
"""What finds a file of root's right before it is put in its place."""


def refuse(wanted: AccountWanted, root: Path) -> None:
    """See that nothing stands against it; called before anything is shown.

    Args:
        root: the machine's root folder.

    Raises:
        NotAllowed: it is not root who asks, the account or group is somebody's already, or something of the program or of
            the way to the office is not root's.
        OfficeNotFound: there is no office.
        OfficeBusy: a desk or an intake is open.
        NotFound: an account is not there.
        BadInput: nobody is named, or a name or path cannot stand in a rule.
    """
    machine.need_root()
    record = wanted.record
    checked_account(record.account)
    checked_account(record.group, "group")
    _refuse_taken(record, root)
    folder = Path(checked_place(record.folder, "The office's path"))
    checked_place(record.python, "The program's path")
    if not wanted.people:
        raise BadInput("Nobody is named who sits at the desk.", hint='--person "Dana Ruiz=dana", once for each.')
    for _, login in wanted.people:
        uid = machine.uid_of(login)
        if uid is None:
            raise NotFound(f"This machine has no account “{visible(login)}”.", hint=f"sudo adduser {visible(login)}")
        if uid == 0 or login == record.account:
            raise BadInput(f"{visible(login)} is nobody's own account.", hint="Name the account a person logs in with.")
    for name in ("sudo", "visudo"):
        if machine.program(name) is None:
            raise NotAllowed(f"This machine has no {name}.", hint="sudo apt install sudo")
    refuse_folder(folder)
    if fault := machine.program_fault(record.python):
        raise NotAllowed(
            f"Who can change the program could act as the account: {fault}.",
            hint="Let root install it, e.g. python3 -m venv /opt/paracase && /opt/paracase/bin/pip install paracase; "
            "then /opt/paracase/bin/paracase office serve-account.",
        )


def _refuse_taken(record: DeskRecord, root: Path) -> None:
    """An account or group that was there before is somebody's: the rule of sudo would let the desk act as them."""
    if record.account == record.group:
        raise BadInput(
            f"The account and the group of the desk cannot both be {record.account}: the account has a group of its own.",
            hint=f"Leave out --group, and it is {record.account}-desk.",
        )
    made = Journal(paths.serving_journal(root, record.account)).made
    taken = [
        ("account", record.account, "--account", machine.uid_of(record.account)),
        ("account", record.account, "--account", machine.gid_of(record.account)),
        ("group", record.group, "--group", machine.gid_of(record.group)),
    ]
    for kind, name, option, number in taken:
        if number is not None and made.get(name) != kind:
            raise NotAllowed(
                f"This machine has an account or group {name} already, and paracase did not make it for an office.",
                hint=f"The desk would act as it. Give another name with {option}: it is made anew.",
            )


def refuse_folder(folder: Path) -> None:
    """See that an office's folder is one, lies where only root moves it, and that nobody works in it.

    Raises:
        OfficeNotFound: it is none.
        OfficeUnsafe: it or a part of it is a link.
        NotAllowed: the way to it can be changed by others, or is closed to them.
        OfficeBusy: a desk or an intake is open.
    """
    if os.path.realpath(folder) != str(folder):
        raise OfficeUnsafe(f"There is a link on the way to {folder}.", hint=f"Name it as {os.path.realpath(folder)}.")
    if not paths.store(folder).is_file():
        raise OfficeNotFound(f"There is no office in {folder}.", hint="Name it with --office DIR.")
    for part in (paths.home(folder), *shared(folder)):
        if not stat.S_ISDIR(part.lstat().st_mode):
            raise OfficeUnsafe(f"{part} is a link or no folder.", hint="Put the folder itself there.")
    if fault := machine.way_fault(folder.parent):
        raise NotAllowed(
            f"Two people cannot share what lies there: {fault}.",
            hint=f"Move the office to a place of root's: mv {folder} /srv/{folder.name}; then again.",
        )
    if anybody_at_work(folder):
        raise OfficeBusy("A desk or an intake is open in this office.", hint="Close every desk and “paracase watch”.")


def shared(folder: Path) -> tuple[Path, ...]:
    """The shared folders that an office has: not all had ``Templates``."""
    return tuple(top for of in SHARED if os.path.lexists(top := of(folder)))


def owner_of(folder: Path) -> os.stat_result:
    """Whose the store is now."""
    return paths.home(folder).lstat()


def ask(wanted: AccountWanted, root: Path) -> OfficeAnswers:
    """What the office itself knows, asked as the account that owns it; after one that was cut off, as it answered before.

    Args:
        root: the machine's root folder.

    Raises:
        OfficeError: paracase could not be asked as that account.
    """
    record = wanted.record
    folder = Path(record.folder)
    uid = owner_of(folder).st_uid
    try:
        return OfficeAnswers(
            machine.ask_rows(uid, record.python, folder, "staff", "list"),
            machine.ask_as(uid, record.python, folder, "ssh", "keys"),
            machine.ask_as(uid, record.python, folder, "ssh", "config", "--account", record.account),
        )
    except OfficeError:
        before = Journal(paths.serving_journal(root, record.account)).answers
        if before is None:
            raise
        return before


def look(wanted: AccountWanted, answers: OfficeAnswers, root: Path) -> AccountFound:
    """What is there.

    Args:
        root: the machine's root folder.

    Raises:
        NotFound: somebody named is not on the staff.
    """
    record = wanted.record
    folder = Path(record.folder)
    staff = answers.staff
    bound = {}
    for name, _ in wanted.people:
        row = on_staff(staff, name)
        if row is None:
            known = ", ".join(visible(row["name"]) for row in staff)
            raise NotFound(f"Nobody named “{visible(name)}” is on the staff.", hint=f"On the staff are {known}.")
        bound[name] = row["account"] or ""
    return AccountFound(
        owner=machine.login_of(owner_of(folder).st_uid),
        has_account=machine.uid_of(record.account) is not None,
        has_group=machine.gid_of(record.group) is not None,
        members=machine.members_of(record.group),
        bound=bound,
        kept=_said(paths.home(folder)),
        entrance=_said(folder),
        shared=_said(paths.inbox(folder)),
        entries=(_count(paths.home(folder)), sum(_count(top) for top in shared(folder))),
        has_lists=all(trees.keeps_lists(top) for top in shared(folder)),
        files=tuple(_files(wanted, answers, root)),
    )


def on_staff(staff: list[dict[str, Any]], name: str) -> dict[str, Any] | None:
    """Who is meant among the rows of ``staff list``, by name or initials."""
    return next((row for row in staff if fold(name) in {fold(row["name"]), fold(row["initials"])}), None)


def _said(folder: Path) -> str:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        marks = trees.marks_of(handle)
    finally:
        os.close(handle)
    return told(marks, machine.login_of(marks.uid), machine.group_of(marks.gid))


def _count(folder: Path) -> int:
    return sum(len(folders) + len(files) for _, folders, files in os.walk(folder))


def _files(wanted: AccountWanted, answers: OfficeAnswers, root: Path) -> list[RootFile]:
    record, account = wanted.record, wanted.record.account
    files = [
        (
            paths.key_lines(root, account),
            answers.keys,
            0o644,
            "the keys that lead to the gate",
        ),
        (paths.desk_record(root, account), record_text(record), 0o644, "tells paracase which account the office has"),
        (paths.sudo_rule(root, account), sudo_rule(record), 0o440, "the one rule of sudo, checked by visudo first"),
    ]
    if paths.sshd_part(root, account).parent.is_dir():
        files.insert(0, (paths.sshd_part(root, account), answers.sshd, 0o644, "sshd's block for the gate"))
    if wanted.has_unit:
        files.insert(0, (paths.watch_unit(root, account), watch_unit(record), 0o644, "the intake as a service"))
    return [RootFile(str(path), text, machine.read_text(path), mode, why) for path, text, mode, why in files]
