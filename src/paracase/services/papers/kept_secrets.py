"""Secrets of a person's accounts: printed by a command, in the system's keyring, or in a file only its owner may read.

Never with an office: not in its store, so in no backup and no export; nor in a log or an error.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import BadInput, MailNotFetched, NotAllowed, NotFound
from paracase.domain.papers.mailboxes import Keeping
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.intake.fetching.imap import Secret
from paracase.services.papers import system_keyring

if TYPE_CHECKING:
    from pathlib import Path

COMMAND_SECONDS = 120
"""A command may ask the person to unlock something."""
LONGEST_SECRET = 64 << 10


@frozen
class Slot:
    """One account's secret.

    Attributes:
        name: what the person calls the account.
        key: what the secret is called where it is kept.
        command: prints it, where that is how it is kept.
        file: which file of the settings folder says so.
        again: the command that takes it anew, without the account's name.
    """

    name: str
    key: str
    keeping: Keeping
    command: str
    file: str
    again: str


def put_private(path: Path, data: bytes) -> None:
    """Write a file that only its owner may read: beside it, flushed, and put into its place."""
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "wb") as file:  # noqa: PTH123  an open descriptor
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise NotAllowed(f"“{visible(str(path))}” cannot be written: {error.strerror}.") from error


def keep(config: Path, slot: Slot, secret: Secret) -> None:
    """Keep a password or token where its account says.

    Raises:
        BadInput: it is empty.
        NotAllowed: the settings folder lies in an office, or the keyring does not answer.
    """
    text = secret.reveal()
    if not text or len(text) > LONGEST_SECRET or "\n" in text:
        raise BadInput("The password is empty, or no password.", hint="It is one line.")
    if slot.keeping is Keeping.KEYRING:
        system_keyring.keep(slot.key, text)
    elif slot.keeping is Keeping.FILE:
        _outside_offices(config)
        path = paths.mail_secret(config, slot.key)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        put_private(path, text.encode())


def forget(config: Path, slot: Slot) -> None:
    """Take a secret away from where it is kept.

    Raises:
        NotAllowed: the keyring does not answer.
    """
    if slot.keeping is Keeping.KEYRING:
        system_keyring.forget(slot.key)
    paths.mail_secret(config, slot.key).unlink(missing_ok=True)


def revealed(config: Path, slot: Slot) -> Secret:
    """A secret as it is kept, or as its command prints it now.

    Raises:
        NotFound: there is none.
        NotAllowed: others may read the file, or the keyring does not answer.
        MailNotFetched: the command failed.
    """
    return _printed(slot) if slot.keeping is Keeping.COMMAND else _kept(config, slot)


def _outside_offices(config: Path) -> None:
    """An office is backed up and shared; a secret must not lie in it."""
    here = config.absolute()
    for folder in (here, *here.parents, *here.resolve().parents):
        if (folder / ".paracase").is_dir():
            raise NotAllowed(
                f"Your settings folder lies in the office {visible(str(folder))}; a secret is not kept there.",
                hint="Set XDG_CONFIG_HOME to a folder of your own, or have a command print the password.",
            )


def _kept(config: Path, slot: Slot) -> Secret:
    text: str | None
    if slot.keeping is Keeping.KEYRING:
        text = system_keyring.read(slot.key)
    else:
        _outside_offices(config)
        path = paths.mail_secret(config, slot.key)
        try:
            held = path.stat()
            if os.name == "posix" and (held.st_mode & 0o077 or held.st_uid != os.geteuid()):
                raise NotAllowed(
                    f"Others than you may read the password of “{slot.name}”; it is not used.",
                    hint=f"Change the password, then: chmod 600 {path}",
                )
            text = path.read_bytes()[:LONGEST_SECRET].decode().strip("\r\n")
        except FileNotFoundError:
            text = None
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "it is no text"
            raise NotAllowed(
                f"The password of “{slot.name}” cannot be read: {why}.", hint=f"It is in {path}."
            ) from None
    if not text:
        raise NotFound(f"No password or token of “{slot.name}” is kept.", hint=f"Give it: {slot.again} {slot.name}")
    return Secret(text)


def _printed(slot: Slot) -> Secret:
    """What a command prints first; it may ask the person something on the terminal. No shell takes part."""
    try:
        words = shlex.split(slot.command)
        done = subprocess.run(words, stdout=subprocess.PIPE, timeout=COMMAND_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise MailNotFetched(
            f"The command for the password of “{slot.name}” did not end within {COMMAND_SECONDS} seconds."
        ) from None
    except (OSError, ValueError) as error:
        raise MailNotFetched(
            f"The command for the password of “{slot.name}” cannot be run: {visible(str(error))[:200]}.",
            hint=f"It is in {slot.file}; a pipe needs a shell: sh -c '…'.",
        ) from None
    text = done.stdout[:LONGEST_SECRET].decode("utf-8", "replace").split("\n")[0].strip("\r")
    if done.returncode != 0 or not text:
        what = f"ended with code {done.returncode}" if done.returncode else "printed nothing"
        raise MailNotFetched(
            f"The command for the password of “{slot.name}” {what}.", hint="Run it by hand to see what it says."
        )
    return Secret(text)
