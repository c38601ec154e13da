"""How right triage is, measured on papers that somebody labeled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, write, write_json, write_rows
from paracase.cli.session import Json, Plain, Progress, session
from paracase.domain.clock import SystemClock
from paracase.domain.papers import evaluation, labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.papers.evaluation import Judged
    from paracase.services.papers.evaluating import Measurement

app = commands("triage")

UNLEARNED = "without what was learned"
_SCORES = ("field", "n", "right", "wrong", "missed", "blank", "filled", "sure!", "found%", "good%")
_MISSES = ("set", "paper", "field", "verdict", "proposed", "is", "right", "reason")


@app.command("evaluate")
def evaluate(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder of papers.")],
    labels_file: Annotated[
        Path | None, typer.Option("--labels", metavar="CSV", help="What is right about each; else DIR/labels.csv.")
    ] = None,
    cases: Annotated[
        Path | None,
        typer.Option(
            "--cases", metavar="CSV", help="Cases to measure with; else DIR/cases.csv, else those of this office."
        ),
    ] = None,
    corrections: Annotated[
        Path | None, typer.Option("--corrections", metavar="CSV", help="Wrong labels; else DIR/corrections.csv.")
    ] = None,
    ocr: Annotated[bool, typer.Option(help="Read scans by OCR.")] = True,
    learn: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=90,
            metavar="PERCENT",
            help="First file so many of them as labeled, and measure the others without and with what was learned.",
        ),
    ] = None,
    seed: Annotated[int, typer.Option(help="With --learn: which papers are filed first.")] = 0,
    misses: Annotated[bool, typer.Option("--misses", help="Also every fact that is not right.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """How right triage is on labeled papers: by fact, by confidence, and what would be misfiled (docs/triage.md)."""
    loaded = services.papers.labelled.load_labels(labels_file or folder / "labels.csv")
    path = corrections or _if_there(folder / "corrections.csv")
    better = services.papers.labelled.load_corrected(loaded, path) if path else None
    path = cases or _if_there(folder / "cases.csv")
    if path is not None:
        known = services.papers.labelled.load_cases(path)
    elif all(label.docket_text for label in loaded):
        known = services.papers.labelled.KnownCases({})
    else:
        with session(context).open() as office:
            known = services.papers.labelled.cases_of(office)
    with Progress("Papers") as progress:
        measurement = services.papers.evaluating.measure(
            folder,
            loaded,
            known,
            clock=SystemClock(),
            ocr=ocr,
            progress=progress.turn,
            teaching=services.papers.evaluating.Teaching(learn, seed) if learn else None,
        )
    by = {UNLEARNED: measurement.judged(better or loaded, learned=False)} if learn else {}
    by["as labeled"] = measurement.judged(loaded)
    if better is not None:
        by["as corrected"] = measurement.judged(better)
    if json:
        write_json(_as_json(measurement, by))
        return
    _write(measurement, by, chosen_form(as_json=False, plain=plain), misses=misses)


def _if_there(path: Path) -> Path | None:
    return path if path.is_file() else None


def _counts(score: evaluation.Score) -> tuple[Any, ...]:
    said = score.verdicts
    missed = said[evaluation.FactVerdict.MISSED] + said[evaluation.FactVerdict.PART]
    right, wrong, blank, filled = (said[evaluation.FactVerdict(word)] for word in ("right", "wrong", "blank", "filled"))
    return score.judged, right, wrong, missed, blank, filled, score.oversure, score.found, score.good


def _write(measurement: Measurement, by: dict[str, list[Judged]], form: OutputForm, *, misses: bool) -> None:
    for labelled, judged in by.items():
        mark = f", {labelled}" if len(by) > 1 else ""
        scores = evaluation.scores(judged)
        if form is OutputForm.PLAIN:
            rows = [(labelled, group, column, *_counts(score)) for (group, column), score in scores.items()]
            write_rows(form, ("labels", "set", *_SCORES), rows, empty="")
        for group in dict.fromkeys(group for group, _ in scores) if form is OutputForm.TABLE else ():
            write(f"{group}{mark}")
            rows = [(column, *_counts(score)) for (one, column), score in scores.items() if one == group]
            write_rows(form, _SCORES, rows, empty="")
            write("")
        _write_calibration(judged, form, mark)
    last = list(by.values())[-1]
    for labelled, judged in by.items():
        if labelled in (UNLEARNED, list(by)[-1]):
            _write_sheets(judged, f" {labelled}" if len(by) > 1 else "")
    _write_misfiled(last)
    if misses:
        write("")
        write_rows(form, _MISSES, [_miss(one) for one in _missed(last)], empty="Nothing is missed.")
    _say_what_was_not(measurement)


def _write_calibration(judged: Sequence[Judged], form: OutputForm, mark: str) -> None:
    rows = [
        (column, confidence.word, count, right, 100 * right // count)
        for (column, confidence), (count, right) in evaluation.calibration(judged).items()
    ]
    if form is OutputForm.TABLE:
        write(f"How sure, and how right{mark}")
    write_rows(form, ("field", "confidence", "n", "right", "right%"), rows, empty="Nothing is proposed.")
    write("")


def _write_sheets(judged: Sequence[Judged], mark: str) -> None:
    for group, (good, count) in evaluation.sheets_right(judged).items():
        write(f"{group}{mark}: of {count} sheets {good} could be taken with one Enter.")


def _write_misfiled(judged: Sequence[Judged]) -> None:
    misfiled = [one for one in judged if one.is_misfiled]
    ties = sum(one.is_tie_taken for one in judged)
    write(f"Misfiled by Enter: {len(misfiled)}. Taken out of several equally sure cases: {ties}.")
    for one in misfiled:
        assert one.confidence is not None
        write(f"  {one.paper}: {', '.join(one.given)} ({one.confidence.word}), right is {one.right}. {one.reason}")


def _missed(judged: Sequence[Judged]) -> list[Judged]:
    return [one for one in judged if one.verdict not in {evaluation.FactVerdict.RIGHT, evaluation.FactVerdict.BLANK}]


def _miss(one: Judged) -> tuple[Any, ...]:
    sure = one.confidence.word if one.confidence else ""
    return one.group, one.paper, one.column, one.verdict.value, "; ".join(one.given), sure, one.right, one.reason


def _say_what_was_not(measurement: Measurement) -> None:
    """What could not be measured, and what is measured as nothing: said, never left out."""
    for paper in measurement.not_there:
        say(f"Not there: {paper}")
    for paper, why in measurement.not_read:
        say(f"Not read: {paper} ({why})")
    if measurement.not_labelled:
        say(f"Without a label: {len(measurement.not_labelled)} files in this folder.")
    waiting = [name for name, column in labels.COLUMNS.items() if column.proposed is None]
    if waiting:
        say(f"Not proposed by this version, so always missed: {', '.join(waiting)}.")
    if measurement.taught:
        say(f"{measurement.taught} were filed first, and are not measured.")
    say(
        f"{len(measurement.proposed)} measured, {len(measurement.not_there)} not there; {measurement.cases} cases open."
    )


def _as_json(measurement: Measurement, by: dict[str, list[Judged]]) -> dict[str, Any]:
    last = list(by.values())[-1]
    return {
        "papers": len(measurement.proposed),
        "filed_first": measurement.taught,
        "cases": measurement.cases,
        "scores": [
            {"labels": labelled, "set": group, "field": column}
            | {
                "proposed": column not in labels.COLUMNS or labels.COLUMNS[column].proposed is not None,
                "n": score.judged,
                **{verdict.value: count for verdict, count in score.verdicts.items()},
                "wrong_while_sure": score.oversure,
                "guesses": score.guesses,
                "guesses_right": score.guesses_right,
                "found_percent": score.found,
                "good_percent": score.good,
            }
            for labelled, judged in by.items()
            for (group, column), score in evaluation.scores(judged).items()
        ],
        "calibration": [
            {"labels": labelled, "field": column, "confidence": confidence.word, "n": count, "right": right}
            for labelled, judged in by.items()
            for (column, confidence), (count, right) in evaluation.calibration(judged).items()
        ],
        "sheets": [
            {"set": group, "n": count, "right": good} for group, (good, count) in evaluation.sheets_right(last).items()
        ],
        "misfiled": [dict(zip(_MISSES, _miss(one), strict=True)) for one in last if one.is_misfiled],
        "ties_taken": sum(one.is_tie_taken for one in last),
        "misses": [dict(zip(_MISSES, _miss(one), strict=True)) for one in _missed(last)],
        "not_there": list(measurement.not_there),
        "not_read": [{"paper": paper, "why": why} for paper, why in measurement.not_read],
        "not_labelled": list(measurement.not_labelled),
    }
