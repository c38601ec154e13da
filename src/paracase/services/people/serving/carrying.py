"""A service account is set up, or an office turned back to the account it had; each step can be cut off and done again."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase import paths
from paracase.domain.errors import NotFound, OfficeError
from paracase.domain.people.modes import Service, entrance_marks, kept_marks, returned_marks, shared_marks, was_given
from paracase.domain.people.service_account import StepKind, steps
from paracase.services.people.serving import looking, machine, trees
from paracase.services.people.serving.journal import Begun, Journal

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.domain.people.modes import Marks
    from paracase.domain.people.service_account import AccountFound, AccountWanted, PlannedStep
    from paracase.services.people.serving.journal import OfficeAnswers
    from paracase.services.people.serving.trees import Changed, OpenEntry


class Served(NamedTuple):
    """What came of it.

    Attributes:
        left: files and folders that were left as they are, because they are somebody else's, or links.
    """

    entries: int
    left: tuple[str, ...]


def serve(
    wanted: AccountWanted, answers: OfficeAnswers, found: AccountFound, root: Path, tell: Callable[[PlannedStep], None]
) -> Served:
    """Set up a service account. Cut off anywhere, the same again goes on; what was before is kept first.

    Args:
        root: the machine's root folder.
        tell: called before each step that is done.

    Raises:
        OfficeError: a program of the system's could not do its part.
    """
    looking.refuse(wanted, root)
    record = wanted.record
    journal = Journal(paths.serving_journal(root, record.account))
    owner = looking.owner_of(Path(record.folder))
    journal.begin(Begun(record.folder, record.account, record.group, record.python, owner.st_uid, owner.st_gid))
    if journal.begun is None or journal.begun.folder != record.folder:
        raise OfficeError(
            f"The account {record.account} has another office: {journal.begun and journal.begun.folder}.",
            hint="Give another name with --account.",
        )
    journal.note_answers(answers)
    journal.flush()
    count = 0
    left: list[str] = []
    for step in steps(wanted, found):
        if step.is_done and step.kind is not StepKind.FILE:
            continue
        tell(step)
        changed = _done(step, wanted, found, journal)
        count += changed.entries
        left += changed.left
    return Served(count, tuple(left))


_NOTHING = Served(0, ())


def _done(step: PlannedStep, wanted: AccountWanted, found: AccountFound, journal: Journal) -> Served:
    record = wanted.record
    if step.kind is StepKind.GROUP:
        _make(journal, "group", record.group, ("groupadd", "--system", record.group))
    elif step.kind is StepKind.ACCOUNT:
        home = f"/var/lib/{record.account}"
        # The password “*” is none, and no lock: with a lock sshd refuses keys too. sshd starts the gate by the shell.
        words = (
            "--system",
            "--user-group",
            "--home-dir",
            home,
            "--create-home",
            "--key",
            "HOME_MODE=0700",
            "--shell",
            "/bin/sh",
            "--password",
            "*",
        )
        _make(journal, "account", record.account, ("useradd", *words, record.account))
    elif step.kind is StepKind.MEMBER:
        member = f"{step.subject}@{record.group}"
        _make(journal, "member", member, ("usermod", "--append", "--groups", record.group, step.subject))
    elif step.kind is StepKind.PERSON:
        _bind(journal, wanted, found, step.subject)
    elif step.kind is StepKind.FILE:
        _write(journal, next(file for file in found.files if file.path == step.subject).path, found)
    else:
        return _mark(step.kind, journal)
    return _NOTHING


def _make(journal: Journal, kind: str, name: str, words: tuple[str, ...]) -> None:
    journal.note_made(kind, name)
    journal.flush()
    machine.run(*words)


def _bind(journal: Journal, wanted: AccountWanted, found: AccountFound, name: str) -> None:
    journal.note_person(name, found.bound[name])
    journal.flush()
    _give(wanted.record.python, Path(wanted.record.folder), name, dict(wanted.people)[name])


def _give(python: str, folder: Path, name: str, login: str) -> None:
    """By the office's own account, as an administrator, in the ledger."""
    uid = looking.owner_of(folder).st_uid
    staff = machine.ask_rows(uid, python, folder, "staff", "list")
    keeper = next((row["initials"] for row in staff if row["admin"]), None)
    if keeper is None:
        raise NotFound("Nobody on the staff is administrator.", hint="Only one binds an account to a person.")
    machine.ask_as(uid, python, folder, "--as", keeper, "staff", "account", name, login or "none")


def _write(journal: Journal, path: str, found: AccountFound) -> None:
    file = next(one for one in found.files if one.path == path)
    journal.note_file(path, file.before)
    journal.flush()
    _put(Path(path), file.text, file.mode)


def _put(path: Path, text: str, mode: int) -> None:
    checked = next((by for part, by in looking.CHECKED_BY.items() if f"/{part}/" in str(path)), ())
    machine.write_text(path, text, mode, checked_by=checked)


def _service(begun: Begun) -> Service:
    uid, shared = machine.uid_of(begun.account), machine.gid_of(begun.group)
    own = machine.own_gid_of(begun.account)
    if uid is None or own is None or shared is None:
        raise OfficeError(
            f"The account {begun.account} or the group {begun.group} is gone.", hint="Say the same again."
        )
    folder = Path(begun.folder)
    return Service(uid, own, shared, all(trees.keeps_lists(top) for top in looking.shared(folder)))


def _owners(begun: Begun) -> set[int]:
    """Whose things in the folders are changed: who owned the office, the account, the people of the desk.

    Root's are not among them, unless the office was root's: a file of root's that somebody moved there stays closed.
    """
    uids = {begun.uid, machine.uid_of(begun.account)}
    uids |= {machine.uid_of(login) for login in machine.members_of(begun.group)}
    return {uid for uid in uids if uid is not None}


def _mark(kind: StepKind, journal: Journal) -> Served:
    begun = journal.begun
    assert begun is not None
    folder, service = Path(begun.folder), _service(begun)

    def note(entry: OpenEntry, marks: Marks) -> None:
        if not was_given(marks, service):  # else it was made since, or is noted
            journal.note_marks(entry, marks)

    if kind is StepKind.FOLDER:
        trees.change_one(folder, lambda *_: entrance_marks(service), note=note, noted=journal.flush)
        return Served(1, ())
    if kind is StepKind.SHARED:
        _make_shared(journal, folder)
    tops = (paths.home(folder),) if kind is StepKind.KEPT else looking.shared(folder)
    rule = kept_marks if kind is StepKind.KEPT else shared_marks
    owners = _owners(begun)
    found = [
        trees.change(
            top,
            lambda entry, marks: rule(marks, service, is_folder=entry.is_folder),
            owners=owners,
            note=note,
            noted=journal.flush,
        )
        for top in tops
    ]
    return _sum(found)


def _make_shared(journal: Journal, folder: Path) -> None:
    """The folders that nobody at the desk could make later, made as whoever owns the office's."""
    for top in (of(folder) for of in looking.SHARED):
        if not os.path.lexists(top):
            journal.note_made("folder", str(top))
            journal.flush()
            machine.make_folder(top, folder.lstat().st_uid)


def _sum(found: list[Changed]) -> Served:
    return Served(sum(one.entries for one in found), tuple(path for one in found for path in one.left))


def begun_of(account: str, root: Path) -> Begun:
    """What was begun for a service account.

    Raises:
        NotFound: nothing.
    """
    begun = Journal(paths.serving_journal(root, account)).begun
    if begun is None:
        raise NotFound(f"No office was given to an account {account} here.", hint="Name it with --account.")
    return begun


def what_is_turned_back(account: str, root: Path) -> list[str]:
    """What turning back does, in sentences, in its order."""
    begun_of(account, root)
    journal = Journal(paths.serving_journal(root, account))
    return [
        *(f"{path}: {'taken away' if before is None else 'as it was'}" for path, before in _in_turn(journal)),
        f"{len(journal.marks):,} files and folders get back owner, group, mode and access lists; what is new becomes "
        f"{machine.login_of(journal.begun.uid) if journal.begun else ''}'s",
        *(f"{name}: account {before or 'none'}" for name, before in journal.people.items()),
        *(_taken_away(kind, name) for name, kind in reversed(journal.made.items())),
    ]


def _taken_away(kind: str, name: str) -> str:
    member, _, group = name.partition("@")
    if kind == "member":
        return f"{member}: taken out of the group {group}"
    return f"{kind} {name}: taken away" + (", if nothing is in it" if kind == "folder" else "")


def _in_turn(journal: Journal) -> list[tuple[str, str | None]]:
    """Files of root's, the last written first: nobody enters any more before anything else changes."""
    return list(reversed(journal.files.items()))


def turn_back(account: str, root: Path, tell: Callable[[str], None]) -> Served:
    """Give an office back to the account it had: what was before, by the journal; done again it goes on.

    Raises:
        NotFound: nothing was begun.
        OfficeBusy: a desk or an intake is open.
        OfficeError: a program of the system's could not do its part.
    """
    machine.need_root()
    begun = begun_of(account, root)
    journal = Journal(paths.serving_journal(root, account))
    folder = Path(begun.folder)
    looking.refuse_folder(folder)
    for path, before in _in_turn(journal):
        tell(path)
        if before is None:
            machine.remove(Path(path))
        else:
            _put(Path(path), before, 0o440 if "/sudoers.d/" in path else 0o644)
    tell(str(folder))
    served = _give_back(journal, begun)
    # Now that all of it is one account's again, that one is asked.
    for name, before in journal.people.items():
        row = looking.on_staff(_staff(begun), name)
        if row is not None and (row["account"] or "") != before:
            tell(f"{name}: account {before or 'none'}")
            _give(begun.python, folder, name, before)
    for name, kind in reversed(journal.made.items()):
        tell(_taken_away(kind, name))
        _unmake(kind, name)
    journal.remove()
    desks, keys = paths.desk_record(root, account).parent, paths.key_lines(root, account).parent
    for empty in (desks, keys, desks.parent, paths.serving_journal(root, account).parent):
        machine.remove_empty(empty)
    return served


def _staff(begun: Begun) -> list[dict[str, Any]]:
    folder = Path(begun.folder)
    return machine.ask_rows(looking.owner_of(folder).st_uid, begun.python, folder, "staff", "list")


def _give_back(journal: Journal, begun: Begun) -> Served:
    folder = Path(begun.folder)
    owners = _owners(begun)
    account, groups = machine.uid_of(begun.account), {machine.own_gid_of(begun.account), machine.gid_of(begun.group)}

    def before(entry: OpenEntry, marks: Marks) -> Marks:
        was = journal.marks.get(entry.identity)
        if was is None or was.uid == account or was.gid in groups:
            return returned_marks(marks, begun.uid, begun.gid, is_folder=entry.is_folder)
        return was

    found = [
        trees.change(top, before, owners=owners, note=lambda *_: None, noted=lambda: None)
        for top in (*looking.shared(folder), paths.home(folder))
    ]
    trees.change_one(
        folder, lambda entry, _: journal.marks.get(entry.identity), note=lambda *_: None, noted=lambda: None
    )
    return _sum(found)


def _unmake(kind: str, name: str) -> None:
    member, _, group = name.partition("@")
    if kind == "folder":
        with contextlib.suppress(OSError):  # with something in it, it stays
            Path(name).rmdir()
    elif kind == "member" and member in machine.members_of(group) and machine.uid_of(member) is not None:
        machine.run("gpasswd", "--delete", member, group)
    elif kind == "account" and machine.uid_of(name) is not None:
        machine.run("userdel", "--remove", name, takes=(0, 12))  # 12: its home was not there any more
    elif kind == "group" and machine.gid_of(name) is not None:
        machine.run("groupdel", name)
