"""What came of a pass over the folders: the sum, and everything that could not be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase import domain
from paracase.cli.output import say, write, write_json
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from paracase.services.papers.taking_in import ScanReport
    from paracase.store.papers.faults import FaultRow


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
        write(f"passed over: {total.left.sentence}")
    _write_what_failed(report)
    if report.other_intake:
        say(f"  Process {report.other_intake} takes papers in too.")
    if report.waiting:
        say(f"  {counted(report.waiting, 'paper waits', 'papers wait')}: paracase triage list")


def _write_what_failed(report: ScanReport) -> None:
    for file in report.refused:
        detail = f" ({file.detail})" if file.detail else ""
        write(f"refused  {file.root_kind}/{file.path}: {_refusal(file.reason)}{detail}")
    for paper in report.unread[:50]:
        detail = f" ({paper.detail})" if paper.detail else ""
        write(f"not read  {paper.id}  {paper.name}: {_outcome(paper.outcome)}{detail}")
    if len(report.unread) > 50:
        write(f"not read  … and {len(report.unread) - 50} more: paracase search is:no-text")
    for fault in report.faults:
        write(f"not recognized  {fault.id}  {fault.name}: {_fault(fault)}")
    for failed in report.failed:
        write(f"failed  {failed}")
    for state in report.folders:
        write(f"folder  {state.sentence}; nothing is concluded about its papers. {state.state.hint}")


def _refusal(code: str) -> str:
    return domain.papers.documents.IntakeRefusal(code).sentence


def _outcome(code: str) -> str:
    return domain.papers.documents.Outcome(code).sentence


def _fault(fault: FaultRow) -> str:
    return domain.papers.faults.fault_sentence(fault.reason, fault.program)


def _report(report: ScanReport) -> dict[str, Any]:
    return {
        "files": report.sum.files,
        "documents": report.sum.documents,
        "refused": report.sum.refused,
        "arriving": report.sum.arriving,
        "passed_over": report.sum.passed_over,
        "passed_over_by_kind": dict(report.sum.left.counts),
        "fits": report.sum.fits,
        "outcomes": report.outcomes,
        "waiting": report.waiting,
        "pending": report.pending,
        "refusals": [
            {
                "where": r.root_kind,
                "path": r.path,
                "reason": r.reason,
                "sentence": _refusal(r.reason),
                "detail": r.detail,
            }
            for r in report.refused
        ],
        "unread": [
            {"id": u.id, "name": u.name, "outcome": u.outcome, "sentence": _outcome(u.outcome), "detail": u.detail}
            for u in report.unread
        ],
        "not_recognized": [
            {"id": f.id, "name": f.name, "program": f.program, "reason": f.reason, "sentence": _fault(f)}
            for f in report.faults
        ],
        "failed": list(report.failed),
        "folders": [
            {"path": f.path, "state": f.state.value, "since": f.began, "sentence": f.sentence} for f in report.folders
        ],
    }
