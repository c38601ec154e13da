"""Taking papers in and finding them: scan, watch, search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase.cli.output import Form, chosen_form, say, terminal_width, write, write_json, write_rows
from paracase.cli.session import Json, Plain, Progress, session
from paracase.domain.visible import counted, cut, first_words, visible

if TYPE_CHECKING:
    from paracase.services.papers.taking_in import ScanReport


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("scan")(scan)
    app.command("watch")(watch)
    app.command("search")(search)


def scan(
    context: typer.Context,
    wait: Annotated[float, typer.Option(help="Seconds to wait for files that are still arriving.")] = 10.0,
    ocr: Annotated[bool, typer.Option(help="Read scans by OCR.")] = True,
    json: Json = False,
) -> None:
    """One full pass until everything is indexed. Exit code 1 if the sum does not fit."""
    from paracase.services.papers.taking_in import scan as take_in

    with session(context).open() as office, Progress("Looking") as progress:
        report = take_in(office, wait_seconds=wait, ocr=ocr, progress=progress.turn)
    write_report(report, as_json=json)
    if not report.sum.fits:
        raise typer.Exit(1)


def write_report(report: ScanReport, *, as_json: bool) -> None:
    """The sum, and everything that could not be done, with its reason."""
    total = report.sum
    if as_json:
        write_json(_report(report))
        return
    write(total.sentence)
    read = ", ".join(f"{count:,} {outcome.replace('_', ' ')}" for outcome, count in sorted(report.outcomes.items()))
    write(f"read: {read or 'nothing yet'}")
    if total.passed_over:
        write(f"passed over: {total.passed_over} temporary files of other programs")
    for where, path, reason, detail in report.refused:
        write(f"refused  {where}/{path}: {_refusal(reason)}{f' ({detail})' if detail else ''}")
    for document_id, name, outcome, detail in report.unread[:50]:
        write(f"not read  {document_id}  {name}: {_outcome(outcome)}{f' ({detail})' if detail else ''}")
    if len(report.unread) > 50:
        write(f"not read  … and {len(report.unread) - 50} more: paracase search is:no-text")
    for folder in report.missing_folders:
        write(f"missing  {folder}: the folder is not there; nothing is concluded from it")
    if report.other_intake:
        say(f"  Process {report.other_intake} takes papers in too.")
    if report.waiting:
        say(f"  {counted(report.waiting, 'paper waits', 'papers wait')}: paracase triage list")


def _refusal(code: str) -> str:
    from paracase.domain.papers.documents import Refusal

    return Refusal(code).sentence


def _outcome(code: str) -> str:
    from paracase.domain.papers.documents import Outcome

    return Outcome(code).sentence


def _report(report: ScanReport) -> dict[str, Any]:
    return {
        "files": report.sum.files,
        "documents": report.sum.documents,
        "refused": report.sum.refused,
        "arriving": report.sum.arriving,
        "passed_over": report.sum.passed_over,
        "fits": report.sum.fits,
        "outcomes": report.outcomes,
        "waiting": report.waiting,
        "pending": report.pending,
        "refusals": [
            {"where": where, "path": path, "reason": reason, "sentence": _refusal(reason), "detail": detail}
            for where, path, reason, detail in report.refused
        ],
        "unread": [
            {"id": i, "name": name, "outcome": outcome, "sentence": _outcome(outcome), "detail": detail}
            for i, name, outcome, detail in report.unread
        ],
        "missing_folders": list(report.missing_folders),
    }


def watch(
    context: typer.Context,
    for_desks: Annotated[
        bool, typer.Option("--for-desks", hidden=True, help="End with the last open desk; desks start it so.")
    ] = False,
) -> None:
    """Watch the folders and take papers in until told to stop (Ctrl+C)."""
    import logging
    import signal

    from paracase import paths
    from paracase.services.office.desks import any_desk, give_way
    from paracase.services.papers.taking_in import Watch

    if for_desks:
        give_way()
    with session(context).open() as office:
        log = logging.getLogger("paracase.intake")
        handler = logging.FileHandler(paths.log(office.folder), encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
        log.propagate = False
        wanted = (lambda: any_desk(office.folder)) if for_desks else (lambda: True)
        watching = Watch(office, say=say, log=log, is_wanted=wanted)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: watching.stop())
        say(f"Watching {office.folder}. Ctrl+C ends it.")
        watching.run()
    say("Stopped.")


def search(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(help='Words, "phrases", -not, prefix*, case: type: by: from: to: is: in:'),
    ],
    best: Annotated[bool, typer.Option("--best", help="Best match first; else newest first.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="Hits on a page.")] = 20,
    page: Annotated[int, typer.Option(min=1, help="Which page of hits.")] = 1,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Find papers by their words and facts."""
    from paracase.services.papers.searching import find
    from paracase.store.search import COUNT_CAP

    with session(context).open() as office:
        found = find(
            office, " ".join(words), order="best" if best else "newest", limit=limit, offset=(page - 1) * limit
        )
    form = chosen_form(as_json=json, plain=plain)
    rows = [
        (
            h.document_id,
            h.day,
            " ".join(h.cases),
            h.name,
            h.handling if h.handling != "normal" else "",
            h.page,
            _marked(h.snippet, form),
        )
        for h in found.hits
    ]
    columns = ("id", "day", "case", "name", "handling", "page", "snippet")
    if form is Form.JSON:
        write_json(
            {
                "total": found.total,
                "capped": found.total >= COUNT_CAP,
                "without_text": found.without_text,
                "hits": [dict(zip(columns, row, strict=True)) for row in rows],
            }
        )
        return
    if form is Form.TABLE:
        _write_hits(rows)
    else:
        write_rows(form, columns, rows, empty=f"Nothing found for {' '.join(words)}.")
    more = "more than 1,000" if found.total >= COUNT_CAP else f"{found.total:,}"
    say(f"{more} found{f'; page {page}' if page > 1 or found.total > limit else ''}")
    if found.without_text:
        without = counted(found.without_text, "paper has", "papers have")
        say(f"  {without} no text and cannot be found by words: paracase search is:no-text")


def _write_hits(rows: list[tuple[Any, ...]]) -> None:
    """Two lines and a gap for each hit: what it is, and the words around the match."""
    width = terminal_width()
    for document_id, day, cases, name, handling, page, snippet in rows:
        head = f"{document_id:>5}  {day}  {cases or 'no case':<8}  "
        tail = "".join(f"  {part}" for part in (f"p. {page}" if page else "", handling) if part)
        write(head + cut(visible(name), max(12, width - len(head) - len(tail))) + tail)
        if snippet:
            write(" " * 7 + first_words(visible(snippet), width - 8))
        write("")


def _marked(snippet: str, form: Form) -> str:
    on, off = ("«", "»") if form is Form.TABLE else ("", "")
    return snippet.replace("\x02", on).replace("\x03", off)
