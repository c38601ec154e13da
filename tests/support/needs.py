"""What a test needs of the machine it runs on. Without it the test is skipped; where CI promises to install it
(``PARACASE_GATE=must``), it fails: what was not run is not shown."""

from __future__ import annotations

import os
import shutil
from typing import NoReturn

import pytest

from paracase.intake.extract.installed import find_tesseract

MUST = "PARACASE_GATE"
"""The variable that CI sets to ``must``."""
MARK = "needs"
"""The mark: what is needed, whether it is there, whether only root can use it."""


def needs(what: str, *, there: bool, root: bool = False) -> pytest.MarkDecorator:
    """A mark for a test, a class, or (as ``pytestmark``) a module.

    Args:
        what: what CI installs, by its name.
        there: whether this machine has it.
        root: whether nobody but root can use it; another account skips, whatever CI promises.
    """
    return pytest.mark.needs(what, there, root)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test, or fail it, before anything is set up for it."""
    for mark in item.iter_markers(MARK):
        what, there, root = mark.args
        if root and not is_root():
            pytest.skip(f"{what}: for root only")
        if not there:
            lacking(f"{what} is missing")


def lacking(why: str) -> NoReturn:
    """A test cannot run here."""
    if os.environ.get(MUST) == "must":
        pytest.fail(f"{why}: CI installs it", pytrace=False)
    pytest.skip(why)


def is_root() -> bool:
    """Whether whoever runs the tests is root; nobody is on Windows."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def is_installed(*programs: str) -> bool:
    """Whether programs are there, those of root too."""
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin"])
    return all(shutil.which(program, path=path) for program in programs)


OF_ACCOUNTS = ("sudo", "visudo", "setpriv", "useradd", "userdel", "groupadd", "gpasswd", "usermod")
"""The programs by which accounts are made and entered."""
needs_tmux = needs("tmux", there=is_installed("tmux"))
needs_sshd = needs("sshd", there=is_installed("sshd", "ssh"), root=True)
needs_accounts = needs("sudo", there=is_installed(*OF_ACCOUNTS), root=True)
needs_strace = needs("strace", there=is_installed("strace"))
needs_dovecot = needs("dovecot-imapd", there=is_installed("dovecot"))
needs_tesseract = needs("tesseract-ocr", there=find_tesseract("eng") is not None)
needs_khal = needs("khal", there=is_installed("khal"))
