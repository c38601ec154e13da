"""A person's calendars on servers, kept in their own settings folder: what they are (``calendars.toml``), no secrets."""

from __future__ import annotations

import json
import os
import tomllib
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.domain.agenda.servers import CalendarAccount, checked_calendar
from paracase.domain.errors import (
    BadInput,
    CalendarNotPublished,
    MailNotFetched,
    NotAllowed,
    NotFound,
    PracticeFileError,
)
from paracase.domain.papers.mailboxes import Keeping
from paracase.domain.visible import visible
from paracase.services.papers import kept_secrets

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.intake.fetching.imap import Secret

_FIELDS = ("url", "user", "keeping", "ca", "command")


def calendars(config: Path) -> list[CalendarAccount]:
    """The calendars, in the order they were set up.

    Raises:
        PracticeFileError: the file cannot be used; names the account.
    """
    path = paths.calendar_accounts(config)
    try:
        data = tomllib.loads(path.read_bytes().decode())
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        raise PracticeFileError(f"{path.name}: {visible(str(error))}.", hint=f"Mend {path}, or remove it.") from error
    return [_account(path, name, said) for name, said in data.items()]


def _account(path: Path, name: str, said: Any) -> CalendarAccount:
    try:
        if not isinstance(said, dict) or not all(isinstance(value, str) for value in said.values()):
            raise BadInput("every value is a text")
        if unknown := set(said) - set(_FIELDS):
            raise BadInput(f"“{visible(min(unknown))}” is not known")
        given = {**said, "keeping": Keeping(said.get("keeping", Keeping.FILE))}
        return checked_calendar(CalendarAccount(name=name, **given))
    except (BadInput, ValueError, TypeError) as error:
        words = f"{path.name}, account {visible(name)}: {visible(str(error)).rstrip('.')}."
        raise PracticeFileError(words, hint=f"Mend {path}; docs/calendar.md says how.") from error


def calendar_named(config: Path, name: str | None) -> CalendarAccount:
    """One calendar; without a name the only one.

    Raises:
        NotFound: there is none of this name.
        BadInput: there are several, and none is named.
    """
    found = calendars(config)
    there = ", ".join(one.name for one in found)
    if name is None and len(found) > 1:
        raise BadInput("There are several calendars.", hint=f"Name one: {there}.")
    for one in found:
        if name in {None, one.name}:
            return one
    words = f"There is no calendar “{visible(name)}”." if name else "No calendar is set up."
    hint = f"There are {there}." if there else "Set one up: paracase calendar add NAME --url … --user …"
    raise NotFound(words, hint=hint)


def add(config: Path, account: CalendarAccount, password: Secret | None) -> None:
    """Set a calendar up, and keep its password where the account says.

    Raises:
        BadInput: it cannot be used, or the name is taken.
        NotAllowed: the settings folder lies in an office, or the keyring does not answer; a command or a file is named at a
            service account's desk.
    """
    known = calendars(config)
    checked_calendar(account)
    if (account.command or account.ca) and paths.ENTERED in os.environ:
        raise NotAllowed(
            "At this desk no command and no file is named: the office's account would run or read it.",
            hint="Root sets it up as that account: sudo -u ACCOUNT paracase --office DIR calendar add …",
        )
    if any(other.name == account.name for other in known):
        hint = f"Remove it first: paracase calendar remove {account.name}."
        raise BadInput(f"There is a calendar “{account.name}” already.", hint=hint)
    if not (account.command + account.ca).isprintable():
        raise BadInput("A command or name holds characters that cannot be seen.", hint="Type it by hand.")
    if password is not None:
        keep_password(config, account, password)
    _write(config, [*known, account])


def remove(config: Path, name: str) -> CalendarAccount:
    """Forget a calendar and its password; what is on the server stays there.

    Raises:
        NotFound: there is none of this name.
    """
    account = calendar_named(config, name)
    kept_secrets.forget(config, _slot(account))
    _write(config, [other for other in calendars(config) if other.name != name])
    return account


def keep_password(config: Path, account: CalendarAccount, password: Secret) -> None:
    """Keep a calendar's password where its account says.

    Raises:
        BadInput: it is empty.
        NotAllowed: the settings folder lies in an office, or the keyring does not answer.
    """
    kept_secrets.keep(config, _slot(account), password)


def password_of(config: Path, account: CalendarAccount) -> Secret:
    """The password now.

    Raises:
        NotFound: there is none.
        NotAllowed: others may read the file, or the keyring does not answer.
        CalendarNotPublished: the command failed.
    """
    try:
        return kept_secrets.revealed(config, _slot(account))
    except MailNotFetched as error:
        raise CalendarNotPublished(str(error), hint=error.hint) from None


def _slot(account: CalendarAccount) -> kept_secrets.Slot:
    """No mailbox has a space in its name: the two kinds of accounts never share a secret."""
    return kept_secrets.Slot(
        account.name, f"calendar {account.name}", account.keeping, account.command, "calendars.toml",
        "paracase calendar login",
    )  # fmt: skip


def _write(config: Path, wanted: list[CalendarAccount]) -> None:
    lines = ["# Calendars for “paracase calendar publish”; docs/calendar.md. Passwords stand elsewhere.\n"]
    for account in wanted:
        lines.append(f"\n[{json.dumps(account.name)}]\n")
        said = {field: str(getattr(account, field)) for field in _FIELDS}
        lines += [f"{field} = {json.dumps(value, ensure_ascii=False)}\n" for field, value in said.items() if value]
    config.mkdir(parents=True, exist_ok=True)
    kept_secrets.put_private(paths.calendar_accounts(config), "".join(lines).encode())
