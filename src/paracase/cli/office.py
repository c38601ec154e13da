"""Making an office and looking after it: init, doctor, verify, backup, restore, export."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from paracase.cli.output import Form, chosen_form, say, write, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, Progress, session

if TYPE_CHECKING:
    from paracase.domain.roles import Role


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("init")(init)
    app.command("doctor")(doctor)
    app.command("verify")(verify)
    app.command("receipt")(receipt)
    app.command("backup")(backup)
    app.command("restore")(restore)
    app.command("export")(export)
    app.command("undo")(undo)
    app.command("types")(types)


def init(
    directory: Annotated[Path, typer.Argument(help="The folder that becomes the office.")],
    staff: Annotated[str | None, typer.Option(help="Name of the first staff member, its administrator.")] = None,
    role: Annotated[str, typer.Option(help="attorney, paralegal or assistant.")] = "paralegal",
    name: Annotated[str, typer.Option(help="The office's name; else the folder's.")] = "",
    zone: Annotated[str, typer.Option(help="IANA time zone of the office.")] = "America/New_York",
) -> None:
    """Make an office: Inbox, Cases, store and vault."""
    from paracase import paths
    from paracase.domain.clock import SystemClock
    from paracase.services.office.founding import init_office
    from paracase.services.office.opening import remember_office
    from paracase.settings import Settings

    if staff is None:
        staff = _ask("Your name", option="--staff NAME")
    settings = Settings(time_zone=_zone(zone))
    office = init_office(
        directory, clock=SystemClock(), name=name, staff_name=staff, role=_role(role), settings=settings
    )
    remember_office(office.folder, paths.personal_config())
    write(f"Made the office “{office.settings.name}” in {office.folder}.")
    say(f"  Drop papers into {paths.inbox(office.folder)}, then: paracase scan")
    say('  Open the first case: paracase case add "Garcia v. Meridian Freight"')
    office.close()


def _ask(question: str, *, option: str) -> str:
    from paracase.domain.errors import BadInput

    if not sys.stdin.isatty():
        raise BadInput(f"{question} is needed.", hint=f"Give it with {option}.")
    return str(typer.prompt(question))


def _role(text: str) -> Role:
    from paracase.cli.choices import choice
    from paracase.domain.roles import Role as Known

    return choice(Known, text, "role")


def _zone(text: str) -> str:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    from paracase.domain.errors import BadInput

    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise BadInput(f"“{text}” is not a time zone.", hint="Write it as America/Chicago.") from error
    return text


def doctor(
    context: typer.Context,
    what: Annotated[str, typer.Argument(metavar="[ssh]", help="ssh looks at sshd and its key files.")] = "",
    account: Annotated[str | None, typer.Option(help="ssh: the account that owns the office; else this one.")] = None,
    config: Annotated[Path | None, typer.Option(help="ssh: another sshd_config than the system's.")] = None,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What is wrong, and how to mend it. Exit code 1 when something is bad."""
    from paracase.domain.errors import BadInput
    from paracase.domain.health import Health
    from paracase.services.upkeep.doctor import examine

    if what not in {"", "ssh"}:
        raise BadInput(f"“{what}” is nothing the doctor looks at apart.", hint="Known is ssh.")
    with session(context).open() as office:
        if what == "ssh":
            from paracase.services.people.sshd import examine_sshd

            checks = examine_sshd(office, account=account, config=config)
        else:
            checks = examine(office)
    form = chosen_form(as_json=json, plain=plain)
    signs = {Health.GOOD: "ok", Health.WARN: "?", Health.BAD: "!"}
    if form is Form.TABLE:
        for check in checks:
            write(f"{signs[check.health]:<3} {check.name:<12} {check.finding}")
            if check.mend:
                write(f"{'':<16} → {check.mend}")
    else:
        rows = [(check.health.value, check.name, check.finding, check.mend) for check in checks]
        write_rows(form, ("health", "name", "finding", "mend"), rows, empty="")
    if any(check.health is Health.BAD for check in checks):
        raise typer.Exit(1)


def verify(
    context: typer.Context,
    subset: Annotated[str, typer.Option(help="Per cent of the vault to re-read, e.g. 5%.")] = "100%",
    receipt: Annotated[
        list[Path] | None,
        typer.Option(metavar="FILE", help="Receipts that left the machine: nothing before may differ."),
    ] = None,
    json: Json = False,
) -> None:
    """Re-read ledger, approvals, signatures, the store's pages and the vault. Never repairs. Exit code 7 on any fault."""
    from paracase.domain.errors import BadInput, Damaged
    from paracase.services.upkeep.verifying import verify as check

    digits = subset.strip().removesuffix("%")
    if not digits.isdigit() or not 1 <= int(digits) <= 100:
        raise BadInput(f"“{subset}” is not a part of the vault.", hint="Write it as 5%.")
    from paracase.services.upkeep.receipts import read_receipts

    receipts = [found for path in receipt or [] for found in read_receipts(path)]
    with session(context).open() as office, Progress("Verifying") as progress:
        result = check(office, subset=int(digits), receipts=receipts, progress=progress.at)
    record = {
        "entries": result.entries,
        "head": result.head,
        "objects": f"{result.objects:,} of {result.total_objects:,}",
        "bytes": f"{result.bytes_read:,}",
        "approvals": result.approvals,
        "signatures": result.signatures,
        "receipts": result.receipts or None,
        "faults": list(result.faults),
        "clean": result.clean,
    }
    if json:
        write_json(record | {"objects": result.objects, "total": result.total_objects, "bytes": result.bytes_read})
    else:
        write_record(Form.PLAIN, record | {"clean": "yes" if result.clean else "NO"})
    if not result.clean:
        raise typer.Exit(Damaged.exit_code)


def receipt(
    context: typer.Context,
    daily: Annotated[
        bool, typer.Option("--daily", help="Write the day's receipt into a file, to be mailed or printed.")
    ] = False,
    directory: Annotated[Path | None, typer.Option("--dir", help="Where; else in .paracase/receipts.")] = None,
    json: Json = False,
) -> None:
    """The ledger's head and count. Kept elsewhere, it proves later that nothing before it was rewritten or cut."""
    from paracase.services.upkeep.receipts import daily_receipt
    from paracase.services.upkeep.receipts import receipt as made

    with session(context).open() as office:
        if daily or directory is not None:
            write(str(daily_receipt(office, directory)))
            return
        found = made(office)
    if json:
        write_json({"office": found.office, "entries": found.entries, "head": found.head, "at": found.at})
        return
    write(found.text.rstrip())


def backup(
    context: typer.Context,
    directory: Annotated[Path, typer.Argument(help="A folder on another disk; later backups there copy only the new.")],
    json: Json = False,
) -> None:
    """Back up store and vault, and verify the copy."""
    from paracase.services.upkeep.backups import back_up

    with session(context).open() as office, Progress("Copying") as progress:
        done = back_up(office, directory, progress=progress.at)
    record = {
        "folder": str(done.folder),
        "objects": done.objects,
        "copied": done.copied,
        "copied_bytes": done.copied_bytes,
        "entries": done.entries,
        "head": done.head,
    }
    write_record(Form.JSON if json else Form.PLAIN, record)


def restore(
    backup_directory: Annotated[Path, typer.Argument(metavar="BACKUP", help="The backup's folder.")],
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="Where the office is made again.")],
    json: Json = False,
) -> None:
    """Make an office again from a backup: store, vault, and every file at its place."""
    from paracase.domain.clock import SystemClock
    from paracase.services.upkeep.backups import restore as bring_back

    with Progress("Restoring") as progress:
        done = bring_back(backup_directory, directory, clock=SystemClock(), progress=progress.at)
    record = {
        "folder": str(done.folder),
        "documents": done.documents,
        "written": done.written,
        "elsewhere": done.elsewhere,
        "objects": done.objects,
    }
    write_record(Form.JSON if json else Form.PLAIN, record)
    say(f"  The texts are read again by: paracase --office {done.folder} scan")


def export(
    context: typer.Context,
    directory: Annotated[Path, typer.Argument(help="A new folder.")],
    form: Annotated[str, typer.Option("--format", help="csv or json.")] = "csv",
) -> None:
    """Write every table as CSV or JSON. The papers themselves are in their folders, as always."""
    from paracase.domain.errors import BadInput
    from paracase.services.upkeep.exporting import export as write_out

    if form not in {"csv", "json"}:
        raise BadInput(f"“{form}” is not a format.", hint="Known are csv, json.")
    with session(context).open() as office:
        counts = write_out(office, directory, "csv" if form == "csv" else "json")
    write_rows(chosen_form(as_json=False, plain=False), ("table", "rows"), counts.items(), empty="")


def undo(context: typer.Context, json: Json = False) -> None:
    """Take back my newest act, and say what was taken back."""
    from paracase.cli.document import tell
    from paracase.services.undo import undo as take_back

    with session(context).open() as office:
        tell(take_back(office), as_json=json)


def types(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """The document types in force, in their order of precedence."""
    with session(context).open() as office:
        rows = [(k.code, k.label, k.folder, k.route) for k in office.document_types]
    write_rows(chosen_form(as_json=json, plain=plain), ("code", "label", "folder", "route"), rows, empty="No types.")
