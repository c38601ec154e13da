"""A service account for two people: everything it will do is shown, then done; and turned back."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from paracase import domain, paths, services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.errors import BadInput
from paracase.domain.people.seat import DeskRecord
from paracase.domain.people.service_account import AccountWanted, steps

app = commands("office")
MACHINE = Path("/")
_SHOWN = 10


@app.command("serve-account")
def serve_account(
    context: typer.Context,
    account: Annotated[str | None, typer.Option(help="The account that is to own the office; else paracase.")] = None,
    group: Annotated[str | None, typer.Option(help="The group of the desk; else the account's name and -desk.")] = None,
    people: Annotated[
        list[str] | None,
        typer.Option("--person", metavar="NAME=LOGIN", help="Who sits at the desk, and the account they log in with."),
    ] = None,
    unit: Annotated[
        bool, typer.Option("--unit", help="Write a unit of systemd's too, that takes papers in without a desk.")
    ] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Turn it back: owners, modes and lists as they were.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what it would do, and do nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do it without asking.")] = False,
    json: Json = False,
) -> None:
    """Give an office to an account of its own, which the people of the desk enter by one rule of sudo. Run by root."""
    services.people.serving.machine.need_root()
    account = account or "paracase"
    if undo:
        _undo(account, dry_run=dry_run, yes=yes, json=json)
        return
    folder = services.office.opening.find_office(
        session(context).office, here=Path.cwd(), config=paths.personal_config()
    )
    record = DeskRecord(str(folder), account, group or f"{account}-desk", sys.executable)
    wanted = AccountWanted(record, tuple(_pair(text) for text in people or _asked()), unit)
    services.people.serving.looking.refuse(wanted, MACHINE)
    answers = services.people.serving.looking.ask(wanted, MACHINE)
    found = services.people.serving.looking.look(wanted, answers, MACHINE)
    planned = steps(wanted, found)
    if json and dry_run:
        names = ("step", "what", "before", "after", "done", "text")
        rows = [
            dict(zip(names, (s.kind.value, s.subject, s.before, s.after, s.is_done, s.text), strict=True))
            for s in planned
        ]
        write_json({"office": record.folder, "account": account, "group": record.group, "steps": rows})
        return
    (say if json else write)(f"{record.folder}, now {found.owner}'s, becomes the account {account}'s:")
    for number, step in enumerate(planned, 1):
        (say if json else write)(f"{number:>3}  {step.sentence}{' (is so)' if step.is_done else ''}")
        for line in step.text.splitlines() if not step.is_done else ():
            (say if json else write)(f"       | {line}")
    if not _agreed(dry_run=dry_run, yes=yes):
        return
    served = services.people.serving.carrying.serve(
        wanted, answers, found, MACHINE, lambda step: say(f"  {step.subject}")
    )
    if json:
        write_json({"account": account, "entries": served.entries, "left": list(served.left)})
    else:
        again = "" if account == "paracase" else f" --account {account}"
        write(
            f"Done: {served.entries:,} files and folders. Turned back by: paracase office serve-account --undo{again}"
        )
        _left(served.left)
    say("  Log in again, so that the group counts. Then everybody starts paracase as before.")
    say(f"  Once, for the gate: systemctl reload ssh; then: paracase --office {folder} doctor ssh --account {account}")


@app.command("accounts")
def accounts(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Whose the office is, who sits at its desk, and what of that is amiss. Exit code 1 when something is bad."""
    folder = services.office.opening.find_office(
        session(context).office, here=Path.cwd(), config=paths.personal_config()
    )
    checks = services.people.serving.checking.examine_accounts(folder, MACHINE)
    rows = [(check.health.value, check.name, check.finding, check.mend) for check in checks]
    write_rows(chosen_form(as_json=json, plain=plain), ("health", "name", "finding", "mend"), rows, empty="")
    if any(check.health is domain.health.Health.BAD for check in checks):
        raise typer.Exit(1)


def _undo(account: str, *, dry_run: bool, yes: bool, json: bool) -> None:
    for line in services.people.serving.carrying.what_is_turned_back(account, MACHINE):
        (say if json else write)(f"  {line}")
    if not _agreed(dry_run=dry_run, yes=yes):
        return
    served = services.people.serving.carrying.turn_back(account, MACHINE, lambda what: say(f"  {what}"))
    if json:
        write_json({"account": account, "entries": served.entries, "left": list(served.left)})
        return
    write(f"Turned back: {served.entries:,} files and folders.")
    _left(served.left)


def _left(paths_left: tuple[str, ...]) -> None:
    if not paths_left:
        return
    write(f"{domain.visible.counted(len(paths_left), 'thing')} left as it is: somebody else's, or no file:")
    for path in paths_left[:_SHOWN]:
        write(f"  {path}")
    if len(paths_left) > _SHOWN:
        write(f"  … and {len(paths_left) - _SHOWN:,} more")


def _pair(text: str) -> tuple[str, str]:
    name, sign, login = text.rpartition("=")
    if not sign or not name.strip() or not login.strip():
        raise BadInput(f"“{text}” does not say whose account it is.", hint='Write it as "Dana Ruiz=dana".')
    return name.strip(), login.strip()


def _asked() -> list[str]:
    """Who sits at the desk, where a person can be asked."""
    if not sys.stdin.isatty():
        raise BadInput("Nobody is named who sits at the desk.", hint='--person "Dana Ruiz=dana", once for each.')
    found: list[str] = []
    while text := str(typer.prompt("Who sits at the desk (NAME=LOGIN; empty: that is all)", default="", err=True)):
        found.append(text)
    return found


def _agreed(*, dry_run: bool, yes: bool) -> bool:
    if dry_run:
        say("Nothing was done.")
        return False
    if yes:
        return True
    if not (sys.stdin.isatty() and os.isatty(2)):
        raise BadInput("It is done only when it is said so.", hint="Give --yes, or --dry-run to look.")
    if typer.confirm("Do it?", default=False, err=True):
        return True
    say("Nothing was done.")
    return False
