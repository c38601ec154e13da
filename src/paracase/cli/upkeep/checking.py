"""Looking after an office: doctor, verify, receipt."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from paracase import domain, services
from paracase.cli.output import OutputForm, chosen_form, say, write, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, Progress, session
from paracase.domain.errors import BadInput, Damaged


def doctor(
    context: typer.Context,
    what: Annotated[str, typer.Argument(metavar="[ssh]", help="ssh looks at sshd and its key files.")] = "",
    account: Annotated[str | None, typer.Option(help="ssh: the account that owns the office; else this one.")] = None,
    config: Annotated[Path | None, typer.Option(help="ssh: another sshd_config than the system's.")] = None,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What is wrong, and how to mend it. Exit code 1 when something is bad."""
    if what not in {"", "ssh"}:
        raise BadInput(f"“{what}” is nothing the doctor looks at apart.", hint="Known is ssh.")
    with session(context).open() as office:
        if what == "ssh":
            checks = services.people.sshd.examine_sshd(office, account=account, config=config)
            checks += services.people.door.keep_result(office, checks, account=account, config=config)
        else:
            checks = services.upkeep.doctor.examine(office)
    form = chosen_form(as_json=json, plain=plain)
    signs = {domain.health.Health.GOOD: "ok", domain.health.Health.WARN: "?", domain.health.Health.BAD: "!"}
    if form is OutputForm.TABLE:
        for check in checks:
            write(f"{signs[check.health]:<3} {check.name:<12} {check.finding}")
            if check.mend:
                write(f"{'':<16} → {check.mend}")
    else:
        rows = [(check.health.value, check.name, check.finding, check.mend) for check in checks]
        write_rows(form, ("health", "name", "finding", "mend"), rows, empty="")
    if any(check.health is domain.health.Health.BAD for check in checks):
        raise typer.Exit(1)


def verify(
    context: typer.Context,
    subset: Annotated[str, typer.Option(help="Percent of the vault to re-read, e.g. 5%.")] = "100%",
    receipt: Annotated[
        list[Path] | None,
        typer.Option(metavar="FILE", help="Receipts that left the machine: nothing before may differ."),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Read the vault on from where the last one was cut off, within a day.")
    ] = False,
    json: Json = False,
) -> None:
    """Re-read ledger, approvals, signatures, the store's pages and the vault. Never repairs. Exit code 7 on any fault."""
    digits = subset.strip().removesuffix("%")
    if not digits.isdigit() or not 1 <= int(digits) <= 100:
        raise BadInput(f"“{subset}” is not a part of the vault.", hint="Write it as 5%.")
    if resume and int(digits) < 100:
        raise BadInput("Only a verification of the whole vault goes on.", hint="Leave out --subset, or --resume.")

    receipts = [found for path in receipt or [] for found in services.upkeep.receipts.read_receipts(path)]
    with session(context).open() as office, Progress("Verifying") as progress:
        try:
            result = services.upkeep.verifying.verify(
                office, subset=int(digits), receipts=receipts, resume=resume, progress=progress.at
            )
        except KeyboardInterrupt:
            reached = services.upkeep.cut_off.cut_off(office)
            if reached.objects or reached.text:
                say(f"{reached.objects:,} objects were read. “paracase verify --resume” goes on from there.")
            raise
    record = {
        "entries": result.entries,
        "head": result.head,
        "objects": f"{result.objects:,} of {result.total_objects:,}",
        "read_before": f"{result.before:,} of them, from {result.began} on" if result.before else None,
        "bytes": f"{result.bytes_read:,}",
        "approvals": result.approvals,
        "signatures": result.signatures,
        "receipts": result.receipts or None,
        "outside": result.outside.words,
        "derived": result.derived.rows,
        "not_provable": [one.words for one in result.derived.unprovable],
        "texts": result.texts.read + result.texts.before,
        "texts_not_read": [f"{count:,}: not read again: {why}" for why, count in result.texts.not_read],
        "faults": list(result.faults),
        "clean": result.clean,
    }
    if json:
        write_json(
            record
            | {"objects": result.objects, "read_before": result.before, "total": result.total_objects}
            | {"bytes": result.bytes_read}
        )
    else:
        write_record(OutputForm.PLAIN, record | {"not_provable": result.derived.by_table, "clean": result.standing})
    if result.faults:
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
    with session(context).open() as office:
        if daily or directory is not None:
            write(str(services.upkeep.receipts.daily_receipt(office, directory)))
            return
        found = services.upkeep.receipts.receipt(office)
    if json:
        write_json(
            {
                "office": found.office,
                "entries": found.entries,
                "head": found.head,
                "at": found.at,
                "decisions": found.level,
            }
        )
        return
    write(found.text.rstrip())
