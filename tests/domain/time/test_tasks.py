"""Task codes proposed from what papers are, by the shipped tables; where those disagree or say nothing, none."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

from paracase.domain.practice.utbms import parse_billing_codes
from paracase.domain.time.proposing import DoneAct, proposed
from paracase.domain.time.tasks import TaskProposed, TaskTable, TypedTask


def _shipped(name: str) -> str:
    return (files("paracase.domain.practice") / name).read_text(encoding="utf-8")


def table() -> TaskTable:
    rows = csv.DictReader(_shipped("doc_types.csv").splitlines())
    types = {row["type"]: TypedTask(row["utbms_task"], row["label"]) for row in rows}
    return TaskTable(types, parse_billing_codes(_shipped("utbms.csv"), "utbms.csv"))


@pytest.mark.parametrize(
    ("kind", "name", "code", "why"),
    [
        ("complaint", "Complaint", "L210", "L210 Pleadings: the paper is filed as Complaint"),
        ("answer", "Answer", "L210", "L210 Pleadings: the paper is filed as Answer"),
        ("motion_summary_judgment", "MSJ", "L240",
         "L240 Dispositive Motions: the paper is filed as Motion for Summary Judgment"),
        ("interrogatories", "Rogs", "L310", "L310 Written Discovery: the paper is filed as Interrogatories"),
        ("document_production", "ABC001", "L320", "L320 Document Production: the paper is filed as Production"),
        ("deposition_transcript", "Lee", "L330", "L330 Depositions: the paper is filed as Deposition Transcript"),
        ("motion_in_limine", "MIL 1", "L430",
         "L430 Written Motions and Submissions: the paper is filed as Motion in Limine"),
        ("exhibit_list", "List", "L440", "L440 Other Trial Preparation and Support: the paper is filed as Exhibit List"),
        ("opposition", "Opposition", "L250", "L250 Other Written Motions and Submissions: the paper is filed as Opposition"),
        ("opposition", "Opposition to Motion to Dismiss", "L240",
         "L240 Dispositive Motions: its name says “Motion to Dismiss”"),
        ("", "Draft reply on motion to compel interrogatory answers", "L350",
         "L350 Discovery Motions: its name says “motion to compel”"),
        ("", "Notes", "", ""),
        ("invoice", "Bill", "", ""),  # an expense's code is no task
        ("memorandum_internal", "Memo", "", ""),
        ("no such type", "Memo", "", ""),
    ],
)  # fmt: skip
def test_a_paper_says_its_task(kind: str, name: str, code: str, why: str) -> None:
    assert table().of([(kind, name)]) == TaskProposed(code, why)


def test_papers_of_two_tasks_say_none_and_of_one_say_it_once() -> None:
    both = [("complaint", "Complaint"), ("interrogatories", "Rogs")]
    assert table().of(both) == TaskProposed()
    assert table().of([("complaint", "Complaint"), ("answer", "Answer")]).code == "L210"
    assert table().of([]) == TaskProposed()


def _examined(number: int, kind: str, name: str, minutes: int) -> DoneAct:
    data = {"minutes": minutes}
    return DoneAct(number, "assignment.examined", "2026-11-30T15:00:00.000000Z", 1, data, (name,), (kind,))


def test_work_of_two_tasks_is_two_entries() -> None:
    acts = [_examined(1, "complaint", "Complaint", 12), _examined(2, "interrogatories", "Rogs", 13),
            _examined(3, "answer", "Answer", 6)]  # fmt: skip
    found = proposed(acts, tasks=table())
    assert [(one.task, one.tenths, one.origin) for one in found] == [("L210", 3, "act:1 act:3"), ("L310", 2, "act:2")]
    assert found[0].why_task == "L210 Pleadings: the paper is filed as Complaint"


def test_file_work_says_so() -> None:
    at = "2026-11-30T15:00:00.000000Z"
    filed = DoneAct(2, "document.filed", at, 1, {}, ("Order.pdf",), ("order",))
    found = proposed([DoneAct(1, "case.opened", at, 1, {}, ()), filed], tasks=table())
    assert [(one.task, one.why_task) for one in found] == [
        ("L140", "L140 Document/File Management: what was done (open case file, keep its facts)"),
        ("L140", "L140 Document/File Management: what was done (organize case file)"),
    ]
