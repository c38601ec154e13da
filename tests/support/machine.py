"""A machine with three people on it: real accounts, a program that is root's and that all of them can run, real sudo."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from paracase import paths
from paracase.domain.people.seat import DeskRecord
from paracase.domain.people.service_account import AccountWanted
from paracase.services.people import door

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).resolve().parents[2] / "src"
NOBODY = 65534


def snapshot(folder: Path) -> dict[str, tuple[int, int, str, dict[str, bytes]]]:
    """Owner, group, mode and access lists of everything in a folder."""
    found = {}
    for path in [folder, *folder.rglob("*")]:
        now = path.lstat()
        lists = {
            name: os.getxattr(path, name, follow_symlinks=False)
            for name in os.listxattr(path, follow_symlinks=False)
            if name.startswith("system.posix_acl")
        }
        found[str(path)] = (now.st_uid, now.st_gid, stat.filemode(now.st_mode), lists)
    return found


@dataclass
class Machine:
    """Its accounts have names of their own, so that several tests may have one at once.

    Attributes:
        base: a folder of root's that everybody may go through.
        dana, lee, eve: logins; the first two are to sit at the desk.
    """

    base: Path
    python: str
    dana: str = field(default_factory=lambda: f"pcd{os.getpid()}")
    lee: str = field(default_factory=lambda: f"pcl{os.getpid()}")
    eve: str = field(default_factory=lambda: f"pce{os.getpid()}")
    account: str = field(default_factory=lambda: f"pcs{os.getpid()}")

    @property
    def program(self) -> str:
        """``paracase``, as root put it there."""
        return str(self.base / "program" / "bin" / "paracase")

    @property
    def office(self) -> Path:
        """The office."""
        return self.base / "office"

    @property
    def record(self) -> DeskRecord:
        """What is asked for."""
        return DeskRecord(str(self.office), self.account, f"{self.account}-desk", self.python)

    @property
    def wanted(self) -> AccountWanted:
        """The same with the people."""
        return AccountWanted(self.record, (("Dana Ruiz", self.dana), ("LW", self.lee)))

    @property
    def options(self) -> list[str]:
        """The same on the command line."""
        people = ["--person", f"Dana Ruiz={self.dana}", "--person", f"LW={self.lee}"]
        return ["--office", str(self.office), "office", "serve-account", "--account", self.account, *people]

    def home(self, login: str) -> Path:
        """A person's home."""
        return self.base / "home" / login

    def as_person(
        self, login: str, *command: str, here: Path | None = None, text: str | None = None, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command as somebody, with the groups they have."""
        own = {"HOME": str(self.home(login)), "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8"}
        become = ["setpriv", "--reuid", login, "--regid", login, "--init-groups"]
        return subprocess.run(
            [*become, *command],
            capture_output=True,
            text=True,
            input=text,
            cwd=here or "/",
            env=own | environment,
            timeout=120,
            check=False,
        )

    def desk(self, login: str, *words: str, **environment: Any) -> subprocess.CompletedProcess[str]:
        """``paracase`` as somebody types it, this office named."""
        return self.as_person(login, self.program, "--office", str(self.office), *words, **environment)

    def done(self, login: str, *words: str) -> str:
        """The same, where it must succeed."""
        found = self.desk(login, *words)
        assert found.returncode == 0, found.stderr
        return found.stdout

    def write(self, login: str, path: Path, text: str, *, umask: str = "022") -> None:
        """Write a file as somebody's program does, with their umask."""
        done = self.as_person(login, "sh", "-c", f'umask {umask}; cat > "$1"', "sh", str(path), text=text)
        assert done.returncode == 0, done.stderr

    def root(self, *words: str) -> subprocess.CompletedProcess[str]:
        """``paracase`` as root."""
        return subprocess.run([self.program, *words], capture_output=True, text=True, cwd="/", timeout=300, check=False)

    def found_one_desk(self) -> None:
        """An office of Dana's alone, with Lee on its staff, a case and two papers in the Inbox."""
        self.base.chmod(0o1777)
        self.done(self.dana, "init", str(self.office), "--staff", "Dana Ruiz")
        self.base.chmod(0o755)
        self.done(self.dana, "staff", "add", "Lee Wong")
        self.done(self.dana, "case", "add", "Garcia v. Meridian Freight")
        for name in ("letter.txt", "memo.txt"):
            self.write(self.dana, paths.inbox(self.office) / name, f"words of the {name}\n")
        self.done(self.dana, "scan")


def _interpreter() -> str | None:
    """A Python of this version that everybody may run."""
    for path in (os.path.realpath(sys.executable), f"/usr/bin/python3.{sys.version_info.minor}"):
        asked = [path, "-I", "-c", "import sys, zlib; print(sys.version_info[1])"]
        with contextlib.suppress(OSError):
            done = subprocess.run(
                asked, user=NOBODY, group=NOBODY, capture_output=True, text=True, cwd="/", check=False
            )
            if done.stdout.strip() == str(sys.version_info.minor):
                return path
    return None


def _reachable(path: Path) -> bool:
    test = subprocess.run(["test", "-r", str(path)], user=NOBODY, group=NOBODY, check=False)
    return test.returncode == 0


def _install(base: Path, interpreter: str) -> None:
    """A virtual environment of root's, which finds this source and these libraries; copies where others cannot read them."""
    program = base / "program"
    packages = program / "lib" / f"python3.{sys.version_info.minor}" / "site-packages"
    packages.mkdir(parents=True)
    (program / "bin").mkdir()
    (program / "bin" / "python").symlink_to(interpreter)
    (program / "pyvenv.cfg").write_text(f"home = {Path(interpreter).parent}\ninclude-system-site-packages = false\n")
    places = [SOURCE, *(Path(place) for place in sys.path if place.endswith("site-packages"))]
    if not all(_reachable(place) for place in (SOURCE / "paracase" / "__init__.py", *places)):
        copies = [program / f"copy{number}" for number in range(len(places))]
        for place, copy in zip(places, copies, strict=True):
            shutil.copytree(place, copy, symlinks=True)
        places = copies
    (packages / "places.pth").write_text("".join(f"{place}\n" for place in places))
    script = program / "bin" / "paracase"
    script.write_text(f"#!{program}/bin/python -I\nimport sys\nfrom paracase.__main__ import main\nsys.exit(main())\n")
    script.chmod(0o755)


MARKS = Path("/var/tmp")
BOOT = Path("/proc/sys/kernel/random/boot_id")


@dataclass
class Mark:
    """What a run made of root's, written down before it is made: a run that is killed takes nothing away.

    Attributes:
        boot, began: which start of the machine, and when of it the process began (proc_pid_stat(5), field 22): a number of a
            process is given again.
        number: that is in the names of what it made.
    """

    number: int
    boot: str
    began: str
    base: str
    python: str

    @classmethod
    def of_this_run(cls, made: Machine) -> Mark:
        """Ours."""
        return cls(os.getpid(), _boot(), _began(os.getpid()), str(made.base), made.python)

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return MARKS / f"paracase-people-{self.number}.json"

    @property
    def is_alive(self) -> bool:
        """Whether the run that wrote it still goes on."""
        return self.boot == _boot() and self.began == _began(self.number)

    @property
    def machine(self) -> Machine:
        """What it made."""
        names = {
            who: f"pc{letter}{self.number}"
            for who, letter in (("dana", "d"), ("lee", "l"), ("eve", "e"), ("account", "s"))
        }
        return Machine(Path(self.base), self.python, **names)


def _boot() -> str:
    return BOOT.read_text(encoding="ascii").strip()


def _began(process: int) -> str:
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return "gone"
    return told.rpartition(")")[2].split()[19]


def left_by_killed_runs() -> list[Mark]:
    """The marks of runs that are no more; one that cannot be read is nobody's, and stays."""
    found = []
    for path in sorted(MARKS.glob("paracase-people-*.json")):
        with contextlib.suppress(OSError, ValueError, TypeError):
            mark = Mark(**json.loads(path.read_text(encoding="utf-8")))
            if path == mark.path and path.stat().st_uid == 0 and not mark.is_alive:
                found.append(mark)
    return found


@contextlib.contextmanager
def machine_with_people() -> Iterator[Machine]:
    """Three accounts and a program; what was made of root's is taken away again. One at a time: passwd(5) has one lock."""
    with Path(tempfile.gettempdir(), "paracase-people.lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        for mark in left_by_killed_runs():
            take_away(mark.machine)
            mark.path.unlink()
        yield from _machine()


def _machine() -> Iterator[Machine]:
    interpreter = _interpreter()
    if interpreter is None:
        pytest.skip("no Python of this version that other accounts can run")
    base = Path(tempfile.mkdtemp(prefix="paracase-people-"))
    made = Machine(base, str(base / "program" / "bin" / "python"))
    mark = Mark.of_this_run(made)
    mark.path.write_text(json.dumps(asdict(mark)), encoding="utf-8")
    base.chmod(0o755)
    umask = os.umask(0o022)
    try:
        _install(base, interpreter)
        (base / "home").mkdir()
        for login in (made.dana, made.lee, made.eve):
            subprocess.run(["useradd", "--create-home", "--home-dir", str(made.home(login)), login], check=True)
        yield made
    finally:
        os.umask(umask)
        take_away(made)
        mark.path.unlink(missing_ok=True)


def take_away(made: Machine) -> None:
    """Take away what was made of root's: files, accounts, groups, and the processes of the office's account."""
    for of in (paths.desk_record, paths.sudo_rule, paths.key_lines, paths.sshd_part, paths.watch_unit,
               paths.serving_journal):  # fmt: skip
        of(Path("/"), made.account).unlink(missing_ok=True)
    desks, keys = (of(Path("/"), made.account).parent for of in (paths.desk_record, paths.key_lines))
    for result in door.KEPT.glob("*.txt"):
        if str(made.base) in result.read_text():  # of “doctor ssh”, as root
            result.unlink()
    for empty in (desks, keys, desks.parent, paths.serving_journal(Path("/"), made.account).parent, door.KEPT):
        with contextlib.suppress(OSError):
            empty.rmdir()
    subprocess.run(["sh", "-c", 'kill $(ps -o pid= -u "$1")', "sh", made.account], capture_output=True, check=False)
    for login in (made.account, made.dana, made.lee, made.eve):
        subprocess.run(["userdel", "--force", "--remove", login], capture_output=True, check=False)
    subprocess.run(["groupdel", f"{made.account}-desk"], capture_output=True, check=False)
    shutil.rmtree(made.base, ignore_errors=True)
