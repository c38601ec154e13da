"""An office of one desk is given to a service account, cut off at every step, repeated, and turned back."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import BadInput, NotAllowed, NotFound, OfficeBusy, OfficeError, OfficeUnsafe
from paracase.domain.people.seat import DeskRecord
from paracase.domain.people.service_account import AccountWanted
from paracase.services.people.serving import carrying, machine, trees
from paracase.services.people.serving.carrying import Served, serve, turn_back, what_is_turned_back
from paracase.services.people.serving.looking import ask, look, refuse
from paracase.store.locks import FileLock
from tests.support.machine import Machine, machine_with_people, snapshot
from tests.support.needs import needs_accounts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = needs_accounts
ROOT = Path("/")
ALL = 40
"""More steps than there are."""


@pytest.fixture(scope="module")
def made() -> Iterator[Machine]:
    """An office of Dana's, among whose files some have modes and lists of their own."""
    with machine_with_people() as found:
        found.found_one_desk()
        case = next(paths.cases(found.office).iterdir())
        (case / "Drafts").chmod(0o751)
        own = case / "own.sh"
        found.write(found.dana, own, "echo\n")
        own.chmod(0o640)
        subprocess.run(["setfacl", "-m", f"u:{found.lee}:r", str(own)], check=True)
        (case / "elsewhere").symlink_to("/etc/passwd")
        yield found


def cut_off(act: Callable[[], object], *, after: int, of: object, name: str, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Do something in a process that is killed (9) when a function was called so often; whether it was."""
    real, calls = getattr(of, name), [0]

    def counted(*given: object, **named: object) -> object:
        calls[0] += 1
        if calls[0] > after:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*given, **named)

    child = os.fork()
    if child == 0:
        monkeypatch.setattr(of, name, counted)
        try:
            act()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def convert(made: Machine) -> Served:
    answers = ask(made.wanted, ROOT)
    return serve(made.wanted, answers, look(made.wanted, answers, ROOT), ROOT, lambda _: None)


def back(made: Machine) -> None:
    turn_back(made.account, ROOT, lambda _: None)


def test_cut_off_anywhere_and_repeated_it_ends_the_same_and_turned_back_nothing_differs(
    made: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = snapshot(made.office)
    cuts = 0
    for after in (0, 1, 3, 5, 7):
        cuts += cut_off(lambda: convert(made), after=after, of=machine, name="run", monkeypatch=monkeypatch)
    for after in (0, 2, 120):
        cuts += cut_off(lambda: convert(made), after=after, of=trees, name="set_marks", monkeypatch=monkeypatch)
    for after in (0, 1, 3):
        cuts += cut_off(lambda: convert(made), after=after, of=machine, name="write_text", monkeypatch=monkeypatch)
    assert cuts >= 8, "most of them were reached"
    convert(made)
    served = snapshot(made.office)
    convert(made)
    assert {path: marks for path, marks in snapshot(made.office).items() if path in served} == served, "idempotent"
    for path, (uid, _, mode, _) in served.items():
        if "/.paracase" in path:
            assert (machine.login_of(uid), mode[4:]) == (made.account, "------"), path

    assert made.desk(made.lee, "task", "add", "Call").returncode == 0
    since = paths.inbox(made.office) / "since.txt"
    made.write(made.lee, since, "came in between\n")
    moved = next(paths.cases(made.office).iterdir()) / "letter.txt"
    (paths.inbox(made.office) / "letter.txt").rename(moved)
    for after in (0, 1, 3):
        assert cut_off(lambda: back(made), after=after, of=machine, name="remove", monkeypatch=monkeypatch)
    for after in (1, 100):
        assert cut_off(lambda: back(made), after=after, of=trees, name="set_marks", monkeypatch=monkeypatch)
    back(made)
    moved.rename(paths.inbox(made.office) / "letter.txt")
    after_all = snapshot(made.office)
    assert {path: marks for path, marks in after_all.items() if path in before} == before
    uid, _, mode, lists = after_all[str(since)]
    assert (machine.login_of(uid), mode, lists) == (made.dana, "-rw-------", {})
    since.unlink()
    for of in (paths.desk_record, paths.sudo_rule, paths.key_lines, paths.sshd_part, paths.serving_journal):
        assert not of(ROOT, made.account).exists()
    assert machine.uid_of(made.account) is None
    assert machine.gid_of(made.record.group) is None
    assert made.done(made.dana, "task", "list")
    staff = machine.ask_rows(before[str(made.office)][0], made.python, made.office, "staff", "list")
    assert [row["account"] or None for row in staff] == [made.dana, None]
    with pytest.raises(NotFound):
        what_is_turned_back(made.account, ROOT)


def test_a_link_and_what_is_roots_under_two_names_are_left_and_named(made: Machine, tmp_path: Path) -> None:
    case = next(paths.cases(made.office).iterdir())
    secret = made.base / "roots"
    secret.write_text("root's own")
    secret.chmod(0o600)
    os.link(secret, case / "second name")
    try:
        served = convert(made)
        assert {Path(path).name for path in served.left} == {"elsewhere", "second name"}
        now = secret.stat()
        assert (now.st_uid, now.st_gid, stat.S_IMODE(now.st_mode)) == (0, 0, 0o600)
        linked = Path("/etc/passwd").stat()
        assert (linked.st_uid, linked.st_gid, stat.S_IMODE(linked.st_mode)) == (0, 0, 0o644)
    finally:
        back(made)
        (case / "second name").unlink()
        secret.unlink()


def test_what_is_shown_is_what_is_done_and_looking_does_nothing(made: Machine) -> None:
    before = snapshot(made.office)
    shown = made.root(*made.options, "--dry-run")
    assert shown.returncode == 0, shown.stderr
    for text in (
        f"account {made.account}: not there",
        "/etc/sudoers.d/",
        " ".join(made.record.words),
        "2770",
        "Match User",
    ):
        assert text in shown.stdout, text
    silent = made.root(*made.options)
    assert (silent.returncode, "--yes" in silent.stderr) == (2, True), "without a terminal nothing is done unasked"
    assert snapshot(made.office) == before
    assert machine.uid_of(made.account) is None
    done = made.root(*made.options, "--yes", "--json", "--unit")
    assert done.returncode == 0, done.stderr
    unit = paths.watch_unit(ROOT, made.account).read_text()
    assert f"User={made.account}" in unit
    again = made.root(*made.options, "--unit", "--dry-run")
    assert again.stdout.count("(is so)") == 12, again.stdout
    undone = made.root("office", "serve-account", "--undo", "--account", made.account, "--yes")
    assert (undone.returncode, snapshot(made.office) == before) == (0, True), undone.stderr
    assert not paths.watch_unit(ROOT, made.account).exists()


def test_what_stands_against_it_is_said_before_anything_is_done(made: Machine) -> None:
    record = made.record

    def wanted(people: tuple[tuple[str, str], ...] = made.wanted.people, **other: str) -> AccountWanted:
        return AccountWanted(DeskRecord(**(record_fields() | other)), people)

    def record_fields() -> dict[str, str]:
        return {"folder": record.folder, "account": record.account, "group": record.group, "python": record.python}

    with pytest.raises(BadInput):
        refuse(wanted(()), ROOT)
    with pytest.raises(NotFound):
        refuse(wanted((("Dana Ruiz", "nobody-of-that-name"),)), ROOT)
    with pytest.raises(BadInput):
        refuse(wanted((("Dana Ruiz", "root"),)), ROOT)
    with pytest.raises(BadInput):
        refuse(wanted(account="a b"), ROOT)
    with pytest.raises(NotFound):
        look(wanted((("Somebody Else", made.dana),)), ask(made.wanted, ROOT), ROOT)
    own = made.home(made.dana) / "python"
    own.symlink_to(made.python)
    with pytest.raises(NotAllowed, match=f"{made.dana}'s"):
        refuse(wanted(python=str(own)), ROOT)
    link = made.base / "link"
    link.symlink_to(made.office)
    with pytest.raises(OfficeUnsafe):
        refuse(wanted(folder=str(link)), ROOT)
    link.unlink()
    made.base.chmod(0o777)
    with pytest.raises(NotAllowed, match="can be changed by others"):
        refuse(wanted(), ROOT)
    made.base.chmod(0o755)
    lock = FileLock(paths.lease(made.office))
    lock.acquire()
    with pytest.raises(OfficeBusy):
        refuse(wanted(), ROOT)
    lock.release()
    refuse(wanted(), ROOT)
    done = made.as_person(made.dana, made.program, *made.options, "--yes")
    assert (done.returncode, "Only root" in done.stderr) == (4, True)


def test_a_rule_that_visudo_finds_wrong_is_not_put_in_place(made: Machine) -> None:
    rule = paths.sudo_rule(ROOT, made.account)
    with pytest.raises(OfficeError):
        carrying._put(rule, "this is no rule\n", 0o440)
    assert [path for path in rule.parent.iterdir() if made.account in path.name] == []


def test_where_the_file_system_keeps_no_lists_it_is_said_and_the_group_still_shares(
    made: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trees, "keeps_lists", lambda _: False)
    assert not look(made.wanted, ask(made.wanted, ROOT), ROOT).has_lists
    convert(made)
    try:
        inbox = paths.inbox(made.office)
        assert os.listxattr(inbox) == []
        made.write(made.lee, inbox / "group.txt", "x", umask="022")
        now = (inbox / "group.txt").stat()
        assert (machine.gid_of(made.record.group), stat.S_IMODE(now.st_mode)) == (now.st_gid, 0o644)
        assert made.as_person(made.dana, "cat", str(inbox / "group.txt")).stdout == "x"
    finally:
        back(made)
        (paths.inbox(made.office) / "group.txt").unlink()
