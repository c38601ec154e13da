"""The server that takes a person's mail: set up in their own settings folder (``outgoing.toml``), its secret apart from it.

Without one nothing is sent from here. Nothing of it is in an office's store, backup or export.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from paracase import paths, standard
from paracase.domain.clients.posting import OutgoingServer, Security, checked_server
from paracase.domain.errors import BadInput, MailNotFetched, MailNotSent, NotAllowed, NotFound, PracticeFileError
from paracase.domain.papers.mailboxes import Keeping
from paracase.domain.visible import visible
from paracase.services.papers.kept_secrets import Slot, forget, keep, put_private, revealed

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.intake.fetching.imap import Secret

KEY = "_outgoing"
"""What the secret is called; a mailbox's name never begins so."""
SET_UP = "paracase mail outgoing-set HOST --user …"


def server(config: Path) -> OutgoingServer:
    """The server.

    Raises:
        NotFound: none is set up: that is how an office begins.
        PracticeFileError: the file cannot be used; names the field.
    """
    path = paths.outgoing_mail(config)
    try:
        said = standard.tomllib.loads(path.read_bytes().decode())
        return _server(said)
    except FileNotFoundError:
        raise NotFound("No server for outgoing mail is set up; nothing is sent from here.", hint=SET_UP) from None
    except (OSError, ValueError, TypeError, BadInput) as error:
        raise PracticeFileError(
            f"{path.name}: {visible(str(error)).rstrip('.')}.", hint=f"Mend {path}, or remove it (docs/writing.md)."
        ) from error


def _server(said: dict[str, Any]) -> OutgoingServer:
    kinds = {"host": str, "user": str, "port": int, "security": str, "keeping": str, "ca": str, "command": str}
    for field, value in said.items():
        if not isinstance(value, kinds.get(field, ())) or isinstance(value, bool):
            raise BadInput(f"“{visible(field)}” is not known, or has the wrong kind of value")
    security = Security(said.get("security", Security.TLS))
    given = {"port": security.port} | said
    given |= {"security": security, "keeping": Keeping(said.get("keeping", Keeping.FILE))}
    return checked_server(OutgoingServer(**given))


def known(config: Path) -> OutgoingServer | None:
    """The server; None where none is set up, or its file cannot be used."""
    try:
        return server(config)
    except (NotFound, PracticeFileError):
        return None


def set_up(config: Path, wanted: OutgoingServer, secret: Secret | None) -> None:
    """Set the server up, and keep its secret where it says.

    Args:
        secret: None where a command prints it.

    Raises:
        BadInput: it cannot be used.
        NotAllowed: the settings folder lies in an office, or the keyring does not answer; a command or a file is named at a
            service account's desk, where it would be run and read as the account.
    """
    checked_server(wanted)
    if (wanted.command or wanted.ca) and paths.ENTERED in os.environ:
        raise NotAllowed(
            "At this desk no command and no file is named for a server: the office's account would run or read it.",
            hint=f"Root sets it up as that account: sudo -u ACCOUNT {SET_UP}",
        )
    if secret is not None:
        keep(config, _slot(wanted), secret)
    fields = {
        "host": wanted.host, "port": wanted.port, "security": wanted.security.value, "user": wanted.user,
        "keeping": wanted.keeping.value, "ca": wanted.ca or None, "command": wanted.command or None,
    }  # fmt: skip
    lines = ["# The server that takes your mail (docs/writing.md). Its password stands elsewhere.\n"]
    lines += [
        f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items() if value is not None
    ]
    config.mkdir(parents=True, exist_ok=True)
    put_private(paths.outgoing_mail(config), "".join(lines).encode())


def remove(config: Path) -> OutgoingServer:
    """Forget the server and its secret.

    Raises:
        NotFound: none is set up.
    """
    found = server(config)
    forget(config, _slot(found))
    paths.outgoing_mail(config).unlink(missing_ok=True)
    return found


def secret_of(config: Path, found: OutgoingServer) -> Secret:
    """The password the server is logged in with.

    Raises:
        NotFound: there is none.
        NotAllowed: others may read the file, or the keyring does not answer.
        MailNotSent: the command failed.
    """
    try:
        return revealed(config, _slot(found))
    except MailNotFetched as error:
        raise MailNotSent(str(error), hint=error.hint) from error


def _slot(found: OutgoingServer) -> Slot:
    return Slot(found.host, KEY, found.keeping, found.command, "outgoing.toml", "paracase mail outgoing-set")
