"""A person's mailboxes, kept in their own settings folder: what they are (``mail.toml``), and their secrets apart from it.

A secret is printed by a command of the person's, kept in the system's keyring, or in a file that only its owner may read.
It is never with an office: not in its store, so in no backup and no export; nor in a log or an error.
"""

from __future__ import annotations

import json
import os
import time
import tomllib
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.domain.errors import BadInput, MailNotFetched, NotAllowed, NotFound, PracticeFileError
from paracase.domain.papers.mailboxes import Issuer, Keeping, Login, MailAccount, checked
from paracase.domain.visible import visible
from paracase.intake.fetching import tokens
from paracase.services.papers.kept_secrets import Slot, forget, keep, put_private, revealed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from paracase.intake.fetching.imap import Secret

_ISSUER = ("device_url", "token_url", "client_id", "scope")


def accounts(config: Path) -> list[MailAccount]:
    """The mailboxes, in the order they were set up.

    Raises:
        PracticeFileError: the file cannot be used; names account and field.
    """
    path = paths.mail_accounts(config)
    try:
        data = tomllib.loads(path.read_bytes().decode())
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        raise PracticeFileError(f"{path.name}: {visible(str(error))}.", hint=f"Mend {path}, or remove it.") from error
    return [_account(path, name, said) for name, said in data.items()]


def _account(path: Path, name: str, said: Any) -> MailAccount:
    try:
        if not isinstance(said, dict):
            raise BadInput("it is no table")
        given = dict(said)
        issuer = [given.pop(field) for field in _ISSUER if field in given]
        folders = given.pop("folders", None)
        kinds = {"host": str, "user": str, "port": int, "login": str, "keeping": str, "ca": str, "command": str}
        for field, value in given.items():
            if not isinstance(value, kinds.get(field, ())) or isinstance(value, bool):
                raise BadInput(f"“{visible(field)}” is not known, or has the wrong kind of value")
        if folders is not None and not (isinstance(folders, list) and all(isinstance(one, str) for one in folders)):
            raise BadInput("“folders” is a list of names")
        if issuer and (len(issuer) != len(_ISSUER) or not all(isinstance(one, str) for one in issuer)):
            raise BadInput(f"of {', '.join(_ISSUER)} one is missing")
        given |= {"login": Login(given.get("login", Login.PASSWORD))}
        given |= {"keeping": Keeping(given.get("keeping", Keeping.FILE))}
        given |= {"folders": tuple(folders)} if folders is not None else {}
        return checked(MailAccount(name=name, issuer=Issuer(*issuer) if issuer else None, **given))
    except (BadInput, ValueError, TypeError) as error:
        raise PracticeFileError(
            f"{path.name}, account {visible(name)}: {visible(str(error)).rstrip('.')}.",
            hint=f"Mend {path}; docs/mail.md lists what may stand there.",
        ) from error


def account_named(config: Path, name: str) -> MailAccount:
    """One mailbox.

    Raises:
        NotFound: there is none of this name; says which there are.
    """
    found = accounts(config)
    for account in found:
        if account.name == name:
            return account
    there = ", ".join(account.name for account in found)
    raise NotFound(
        f"There is no mail account “{visible(name)}”.",
        hint=f"There are {there}." if there else "Set one up: paracase mail add NAME --host … --user …",
    )


def add(config: Path, account: MailAccount, secret: Secret | None) -> None:
    """Set a mailbox up, and keep its secret where the account says.

    Args:
        secret: None where a command prints it, or where a login gives it afterwards.

    Raises:
        BadInput: it cannot be used, or the name is taken.
        NotAllowed: the settings folder lies in an office, or the keyring does not answer; a command or a file is named at a
            service account's desk, where it would be run and read as the account.
    """
    known = accounts(config)
    checked(account)
    if (account.command or account.ca) and paths.ENTERED in os.environ:
        raise NotAllowed(
            "At this desk no command and no file is named for a mailbox: the office's account would run or read it.",
            hint="Root sets it up as that account: sudo -u ACCOUNT paracase --office DIR mail add …",
        )
    if any(other.name == account.name for other in known):
        raise BadInput(
            f"There is an account “{account.name}” already.",
            hint=f"Remove it first: paracase mail remove {account.name}.",
        )
    if any(not letter.isprintable() for text in (account.command, *account.folders, account.ca) for letter in text):
        raise BadInput("A name or command holds characters that cannot be seen.", hint="Type it by hand.")
    if secret is not None:
        keep_secret(config, account, secret)
    _write(config, [*known, account])


def remove(config: Path, name: str) -> MailAccount:
    """Forget a mailbox and its secret. What was fetched from it stays known, and is not fetched again by another account.

    Raises:
        NotFound: there is none of this name.
    """
    account = account_named(config, name)
    forget(config, _slot(account))
    _write(config, [other for other in accounts(config) if other.name != name])
    return account


def _write(config: Path, wanted: list[MailAccount]) -> None:
    lines = ["# Mailboxes for “paracase mail”; docs/mail.md. Passwords and tokens stand elsewhere.\n"]
    for account in wanted:
        issuer = account.issuer
        said: dict[str, Any] = {
            "host": account.host,
            "user": account.user,
            "port": account.port,
            "login": account.login.value,
            "keeping": account.keeping.value,
            "folders": list(account.folders),
            "ca": account.ca or None,
            "command": account.command or None,
            **({field: getattr(issuer, field) for field in _ISSUER} if issuer else {}),
        }
        lines.append(f"\n[{json.dumps(account.name)}]\n")
        lines += [
            f"{field} = {json.dumps(value, ensure_ascii=False)}\n" for field, value in said.items() if value is not None
        ]
    config.mkdir(parents=True, exist_ok=True)
    put_private(paths.mail_accounts(config), "".join(lines).encode())


def _slot(account: MailAccount) -> Slot:
    """Where the account's secret is, and what is said of it."""
    return Slot(account.name, account.name, account.keeping, account.command, "mail.toml", "paracase mail login")


def keep_secret(config: Path, account: MailAccount, secret: Secret) -> None:
    """Keep an account's password or token where the account says.

    Raises:
        BadInput: it is empty.
        NotAllowed: the settings folder lies in an office, or the keyring does not answer.
    """
    keep(config, _slot(account), secret)


def secret_of(config: Path, account: MailAccount) -> Secret:
    """What an account logs in with now: its password, or an access token.

    Raises:
        NotFound: there is none.
        NotAllowed: others may read the file, or the keyring does not answer.
        MailNotFetched: the command failed, or the issuer gives no token.
    """
    held = revealed(config, _slot(account))
    if account.keeping is Keeping.COMMAND:
        return held
    if account.issuer is None:
        return held
    found = tokens.refreshed(account.issuer, held, ca=account.ca)
    if found.refresh is not None and found.refresh.reveal() != held.reveal():
        keep_secret(config, account, found.refresh)  # many issuers take the old one back
    return found.access


def log_in(config: Path, account: MailAccount, tell: Callable[[str, str, int], None]) -> None:
    """Have a person allow the account in a browser, and keep the token that comes of it.

    Args:
        tell: is given the address to open, the code to type there, and the minutes it holds.

    Raises:
        BadInput: the account has a password.
        MailNotFetched: it was not allowed.
    """
    if account.issuer is None:
        raise BadInput(f"“{account.name}” does not log in with OAuth.", hint="Its password is given, not asked for.")
    asked = tokens.ask_code(account.issuer, ca=account.ca)
    tell(asked.address, asked.user_code, max(1, asked.seconds // 60))
    found = tokens.wait_for(account.issuer, asked, wait=time.sleep, now=time.monotonic, ca=account.ca)
    if found.refresh is None:
        raise MailNotFetched(
            "The issuer gives no token for the next time.",
            hint="What is asked for (scope) must have offline_access in it.",
        )
    keep_secret(config, account, found.refresh)
