"""Heads in a branch of a git remote, by the ``git`` program: a child with a time limit, its words given one by one."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, ParacaseError
from paracase.domain.visible import first_words, visible

if TYPE_CHECKING:
    from pathlib import Path

BRANCH = "refs/heads/paracase-heads"
_TIP = "refs/paracase/tip"
SECONDS = 60.0
"""One command of git may take so long; a remote that does not answer is not waited for longer."""
_REMOTE = re.compile(r"(?:ssh|https|http|git|file)://.+|[\w.+-]+@[\w.-]+:.+")
"""What git takes for a remote, but no ``ext::`` and no other transport that runs a program."""
_SAFE = ("-c", "core.hooksPath=/dev/null", "-c", "protocol.ext.allow=never", "-c", "gc.auto=0")
_WHO = {
    "GIT_AUTHOR_NAME": "paracase",
    "GIT_AUTHOR_EMAIL": "paracase@localhost",
    "GIT_COMMITTER_NAME": "paracase",
    "GIT_COMMITTER_EMAIL": "paracase@localhost",
}
_ASKS_NOBODY = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "true",
    "SSH_ASKPASS_REQUIRE": "never",
    "GIT_SSH_COMMAND": "ssh -oBatchMode=yes -oConnectTimeout=20",
}


class Unreached(ParacaseError):
    """A place outside could not be written or read."""

    title = "Not reached"
    exit_code = 1

    def __init__(self, place: str, why: str) -> None:
        self.place, self.why = visible(place), first_words(visible(why), 200)
        super().__init__(f"{self.place} could not be reached: {self.why}.", hint="It is tried again; nothing is lost.")


def is_remote(place: str) -> bool:
    """Whether a place is a git remote, and not a folder."""
    return "::" in place or _REMOTE.fullmatch(place) is not None


def checked_remote(place: str) -> str:
    """A remote that git reaches without running another program than ssh.

    Raises:
        BadInput: it is another.
    """
    if _REMOTE.fullmatch(place) is None or re.match(r"[\w+-]*::", place) or "@-" in place or "//-" in place:
        raise BadInput(f"“{visible(place)[:80]}” is no git remote.", hint="Write ssh://…, https://… or NAME@HOST:PATH.")
    return place


def add(repository: Path, remote: str, name: str, text: str, message: str) -> None:
    """Add a text to the end of a file of the branch, and push that: never over what somebody else pushed.

    Raises:
        Unreached: git is not there, says no, or takes too long.
    """
    git = _Git(repository, remote)
    tip = git.fetch()
    before = git.file(tip, name)
    blob = git("hash-object", "-w", "--stdin", given=before + text.encode()).decode().strip()
    others = [] if not tip else git("ls-tree", tip).decode("utf-8", "replace").splitlines()
    lines = [line for line in others if line.partition("\t")[2] != name]
    tree = git("mktree", given="".join(f"{line}\n" for line in [*lines, f"100644 blob {blob}\t{name}"]).encode())
    parents = ("-p", tip) if tip else ()
    made = git("commit-tree", tree.decode().strip(), *parents, "-m", message).decode().strip()
    git("push", "--quiet", "--", remote, f"{made}:{BRANCH}")


def read(repository: Path, remote: str, name: str) -> str:
    """A file of the branch as it is there now; empty where there is none yet.

    Raises:
        Unreached: git is not there, says no, or takes too long.
    """
    git = _Git(repository, remote)
    return git.file(git.fetch(), name).decode("utf-8", "replace")


class _Git:
    def __init__(self, repository: Path, remote: str) -> None:
        program = shutil.which("git")
        if program is None:
            raise Unreached(remote, "the program git is not on this machine")
        self._remote = checked_remote(remote)
        self._command = (program, *_SAFE, f"--git-dir={repository}")
        if not (repository / "HEAD").is_file():
            self("init", "--quiet", "--bare")

    def fetch(self) -> str:
        """The branch's last commit there; empty where there is no such branch."""
        there = self("ls-remote", "--", self._remote, BRANCH).decode("utf-8", "replace").split()
        if not there:
            return ""
        self("fetch", "--quiet", "--no-tags", "--", self._remote, f"+{BRANCH}:{_TIP}")
        return self("rev-parse", _TIP).decode().strip()

    def file(self, tip: str, name: str) -> bytes:
        """A file of a commit; empty where it has none."""
        if not tip or not self("ls-tree", tip, "--", name).strip():
            return b""
        return self("cat-file", "blob", f"{tip}:{name}")

    def __call__(self, *words: str, given: bytes = b"") -> bytes:
        environment = {**os.environ, **_ASKS_NOBODY, **_WHO}
        try:
            child = subprocess.Popen(
                [*self._command, *words],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
                start_new_session=True,
            )
        except OSError as error:
            raise Unreached(self._remote, f"git cannot be started: {error.strerror}") from error
        try:
            out, said = child.communicate(given, timeout=SECONDS)
        except subprocess.TimeoutExpired as error:
            if hasattr(os, "killpg"):
                os.killpg(child.pid, signal.SIGKILL)  # with the ssh it started
            child.kill()
            child.communicate()
            raise Unreached(self._remote, f"git had no answer in {SECONDS:.0f} seconds") from error
        if child.returncode:
            lines = said.decode("utf-8", "replace").strip().splitlines()
            raise Unreached(self._remote, lines[-1] if lines else f"git ended with {child.returncode}")
        return out
