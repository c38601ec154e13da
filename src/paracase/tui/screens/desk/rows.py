"""How the Desk's lists look: rows of the store in, lines of pieces out. Nothing is decided here but width."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from paracase.domain.approvals.requests import RequestState
from paracase.domain.cases.tasks import TaskGroup, group_of
from paracase.domain.papers.documents import Handling, Outcome, TriageState
from paracase.domain.papers.facts import FACTS, FactKind
from paracase.domain.visible import cell_width, visible
from paracase.tui.display import (
    ago,
    cell,
    clock_time,
    fitted,
    late,
    list_day,
    list_moment,
    moment_day,
    piece,
    spread,
    type_label,
    type_short,
    whole_day,
)
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from paracase.domain.cases.elements import Completeness
    from paracase.domain.papers.facts import Fact
    from paracase.services.cases.cases import CaseDetail
    from paracase.store.cases.lines import CaseLine
    from paracase.store.cases.tasks import TaskRow
    from paracase.store.papers.lines import DocumentLine
    from paracase.store.people.contacts import ContactRow
    from paracase.tui.display import Line

_UNREAD = {Outcome.NO_TEXT, Outcome.NEEDS_OCR, Outcome.EMPTY, Outcome.ENCRYPTED, Outcome.DAMAGED, Outcome.TOO_LARGE,
           Outcome.TIMEOUT, Outcome.CRASHED, Outcome.UNSUPPORTED}  # fmt: skip


def _due_ink(day: str | None, today: date) -> str:
    if not day or day > today.isoformat():
        return "muted"
    return "alarm bold" if day < today.isoformat() else "warn"


def case_row(case: CaseLine, at: int, width: int, *, chosen: bool, today: date, complete: Completeness | None) -> Line:
    """Two lines: caption; number, next date, checklist. Where there is room, what the date is for."""
    if at == 0:
        name = cell(case.caption, width - 1, "strong bold" if chosen else "text", how="caption")
        return [(" ", "text"), name]
    if at == 2:
        return []
    if case.acceptance.words:
        return spread([(" ", "text"), piece(case.number, "muted"), (" ", "text"), *standing(case, today)], [], width)
    late_sign = "! " if case.next_on and case.next_on < today.isoformat() else ""
    day = late_sign + list_day(case.next_on, today)
    left: Line = [(" ", "text"), piece(case.number, "muted"), (" ", "text"), (day, _due_ink(case.next_on, today))]
    if width >= 40 and case.next_what:
        left += [("  ", "text"), piece(case.next_what, _due_ink(case.next_on, today) if late_sign else "muted")]
    return spread(left, [(" ", "text"), *_count(case, complete)], width)


def standing(case: CaseLine, today: date) -> Line:
    """Of a case that no attorney accepted: that it is so, and the nearest date anybody knows of, loud; else nothing."""
    if not case.acceptance.words:
        return []
    days = [day for day in (case.next_on, case.found_on) if day]
    line: Line = [(case.acceptance.words, "warn bold" if days else "warn")]
    return [*line, (f"  ! {list_day(min(days), today)}", "alarm bold")] if days else line


def case_line(
    case: CaseLine, _at: int, width: int, *, chosen: bool, today: date, complete: Completeness | None
) -> Line:
    """One line, for narrow screens: name, number, date, checklist."""
    number = max(8, min(14, cell_width(case.number)))
    name = width - number - 26
    late_sign = "!" if case.next_on and case.next_on < today.isoformat() else " "
    day = _due_ink(case.next_on, today)
    if case.acceptance.words:
        said = standing(case, today)
        room = width - number - 5 - sum(cell_width(words) for words, _ in said)
        caption = cell(case.caption, max(8, room), "strong bold" if chosen else "text", how="caption")
        return [("?", "warn"), caption, ("  ", "text"), cell(case.number, number, "muted"), ("  ", "text"), *said]
    return [
        (late_sign, day),
        cell(case.caption, name, "strong bold" if chosen else "text", how="caption"),
        ("  ", "text"),
        cell(case.number, number, "muted"),
        ("  ", "text"),
        cell(list_day(case.next_on, today), 10, day),
        ("  ", "text"),
        cell("".join(text for text, _ in _count(case, complete)), 9, "muted", right=True),
    ]


def _count(case: CaseLine, complete: Completeness | None) -> Line:
    new: Line = [(f"●{case.new} ", "strong")] if case.new else []
    if complete is None or not complete.needed:
        return new
    if not complete.open:
        return [*new, (f"✓ {complete.needed}", "good")]
    return [*new, (f"{complete.closed}/{complete.needed}", "muted")]


def document_state(line: DocumentLine) -> tuple[str, str]:
    """A document's state in one word, and its ink."""
    if line.missing:
        return "missing", "alarm"
    if line.state == TriageState.NEW:
        return "new", "strong bold" if line.opened_by is None else "text"
    if line.state == TriageState.SET_ASIDE:
        return "aside", "muted"
    if is_void(line):
        return "changed", "alarm"
    if line.approval is RequestState.PHONE:
        return "must ratify", "warn"
    if line.is_out:
        return "sent", "muted"
    if line.approval is not None and not line.is_other_version:
        return _APPROVAL.get(line.approval, ("in file", "muted"))
    if line.is_draft:
        return "draft", "text"
    if Outcome(line.outcome) in _UNREAD:
        return "no text", "warn"
    return "in file", "muted"


_APPROVAL = {
    RequestState.WAITING: ("for approval", "text"),
    RequestState.APPROVED: ("approved", "good"),
    RequestState.CHANGES: ("with changes", "warn"),
    RequestState.RETURNED: ("returned", "warn"),
}


_SHORT = {"for approval": "to atty", "with changes": "changes", "must ratify": "ratify"}
"""In eight cells."""


def is_void(line: DocumentLine) -> bool:
    """Whether the file in the folder is not the version that is approved."""
    return line.approval is not None and line.approval.is_for_these_bytes and line.is_other_version


def document_sign(line: DocumentLine) -> tuple[str, str]:
    """A document's sign."""
    if is_void(line):
        return "!", "alarm"
    if line.missing or (line.state == TriageState.IN_FILE and Outcome(line.outcome) in _UNREAD):
        return "!", "alarm" if line.missing else "warn"
    if line.duplicate_of is not None:
        return "=", "muted"
    return ("●", "strong") if line.state == TriageState.NEW and line.opened_by is None else (" ", "text")


def document_row(
    line: DocumentLine, _at: int, width: int, *, chosen: bool, today: date, depth: int = 0, unfolded: bool = False
) -> Line:
    """Sign, date, name, and as much more as fits: type, pages, from, state."""
    fresh = line.state == TriageState.NEW and line.opened_by is None
    state, state_ink = document_state(line)
    handling = "sequestered" if line.is_sequestered else Handling(line.handling).word
    tail: Line = []
    if width >= 66:
        tail += [("  ", "text"), cell(type_short(line.doc_type), 11, "muted")]
    if width >= 100:
        tail += [("  ", "text"), cell(line.pages or "", 4, "muted", right=True), ("  ", "text"),
                 cell(line.party or "", 18, "muted")]  # fmt: skip
    if width < 66:
        state = _SHORT.get(state, state)
    tail += [("  ", "text"), cell(state, 12 if width >= 66 else 8, state_ink)]
    used = 13 + sum(cell_width(text) for text, _ in tail)
    lead = ("  " * (depth - 1) + "└ ") if depth else ""
    more = f" +{line.children}" if line.children and not unfolded else ""
    word = f"  {handling}" if handling else ""
    room = width - used - len(lead) - len(more) - len(word)
    ink = "strong bold" if fresh or chosen else "text"
    name = fitted(visible(line.shown_name), max(6, room), "middle")
    return [
        document_sign(line),
        (" ", "text"),
        cell(list_day(line.day, today), 10, "text" if fresh else "muted"),
        (" ", "text"),
        (lead, "muted"),
        (name.rstrip() if more or word else name, ink),
        (more, "muted"),
        (word, "warn"),
        *([(" " * max(0, room - cell_width(name.rstrip())), "text")] if more or word else []),
        *tail,
    ]


def task_blocks(
    tasks: Sequence[TaskRow],
    *,
    today: date,
    me: int,
    width: int,
    with_case: bool = False,
    marks: Mapping[int, str] | None = None,
    proposed: Sequence[Block] = (),
) -> list[Block]:
    """Groups with their tasks: what is late or today may take two lines, a rule or person stands below.

    Args:
        marks: of a task that is a deadline's: its rule and how far it was looked at.
        proposed: what waits to be accepted; stands behind what is due today.
    """
    groups: dict[TaskGroup, list[TaskRow]] = {}
    for task in tasks:
        due = date.fromisoformat(task.due_on) if task.due_on else None
        groups.setdefault(group_of(due, today, task.whose), []).append(task)
    blocks: list[Block] = []
    for group in TaskGroup:
        if group is TaskGroup.SOON and proposed:
            blocks += [heading([])] * bool(blocks) + list(proposed)
        found = groups.get(group)
        if not found:
            continue
        if blocks:
            blocks.append(heading([]))
        ink = {"overdue": "alarm bold", "today": "warn bold"}.get(group, "strong bold")
        blocks.append(heading([(" ", "text"), (group.upper(), ink), (f" {len(found)}", "muted")]))
        blocks += [
            _task_block(
                task, group, today=today, me=me, width=width, with_case=with_case, mark=(marks or {}).get(task.id)
            )
            for task in found
        ]
    return blocks


def _task_block(
    task: TaskRow, group: TaskGroup, *, today: date, me: int, width: int, with_case: bool, mark: str | None
) -> Block:
    room = max(8, width - 15)
    what = visible(task.what)
    limit = 2 if group in {TaskGroup.OVERDUE, TaskGroup.TODAY} else 1
    words = [what[a:b] for a, b in wrapped(what, room)]
    if len(words) > limit:
        words = [*words[: limit - 1], " ".join(words[limit - 1 :])]
    if group is TaskGroup.TODAY:
        day, ink = clock_time(task.due_time), "text"
    else:
        day = list_day(task.due_on, today)
        ink = "alarm bold" if group is TaskGroup.OVERDUE else "muted"
    below: list[Line] = []
    if group is TaskGroup.OVERDUE and task.due_on:
        below.append([(late(date.fromisoformat(task.due_on), today), "alarm")])
    notes = _task_notes(task, today=today, me=me, with_case=with_case, with_time=group is not TaskGroup.TODAY)
    if mark:
        below.append([piece(mark, "muted")])
    if notes:
        below.append([piece(notes, "muted")])

    def paint(at: int, width: int, chosen: bool) -> Line:
        sign = ("!", "alarm bold") if task.urgent and at == 0 else (" ", "text")
        ink_of_words = "strong bold" if chosen and at == 0 else "text"
        if at < len(words):
            return [
                sign,
                cell(day if at == 0 else "", 10, ink),
                ("  ", "text"),
                cell(words[at], width - 13, ink_of_words),
            ]
        return [(" " * 13, "text"), *below[at - len(words)]]

    return Block(("task", task.id), len(words) + len(below), paint)


def _task_notes(task: TaskRow, *, today: date, me: int, with_case: bool, with_time: bool) -> str:
    """What stands under a task's wording: case, person, the date it had, time."""
    notes = (
        task.case_number if with_case else None,
        f"→ {task.assignee}" if task.assignee and task.assignee_id != me else None,
        f"was {list_day(task.was_on, today)}" if task.was_on and task.was_on != task.due_on else None,
        clock_time(task.due_time) if with_time else None,
    )
    return " · ".join(note for note in notes if note)


def labelled(key: Hashable, label: str, value: str, *, width: int = 9, ink: str = "text") -> Block:
    """A fact: its label in pencil, its value in ink."""

    def paint(_at: int, room: int, chosen: bool) -> Line:
        return [(" ", "text"), cell(label, width, "muted"), (" ", "text"),
                cell(value, room - width - 2, "strong bold" if chosen else ink)]  # fmt: skip

    return Block(key, 1, paint)


def done_blocks(tasks: Sequence[TaskRow], *, today: date) -> list[Block]:
    """What was done, newest first."""
    blocks = []
    for task in sorted(tasks, key=lambda t: t.done_at or "", reverse=True):
        day, what = list_day(task.done_at, today), task.what

        def paint(_at: int, width: int, chosen: bool, day: str = day, what: str = what) -> Line:
            ink = "strong bold" if chosen else "muted"
            return [("✓", "good"), cell(day, 10, "muted"), ("  ", "text"), cell(what, width - 13, ink)]

        blocks.append(Block(("task", task.id), 1, paint))
    return blocks


def _unaccepted(detail: CaseDetail, today: date) -> list[Block]:
    """Of a case that no attorney accepted: that it is so, by whom it was opened, and what its papers announce."""
    row = detail.acceptance
    if row is None or not row.state.words:
        return []
    told = [("State", row.state.words, "warn"), ("Opened", f"by {row.opened_by}", "text")]
    told += [("Because", row.reason, "text")] if row.reason else []
    told += [("! Date", f"{list_day(one.day, today)}  {one.what}", "alarm") for one in detail.dates_found]
    return [labelled(("acceptance", n), label, value, ink=ink) for n, (label, value, ink) in enumerate(told)]


def case_blocks(detail: CaseDetail, contacts: Sequence[ContactRow], *, today: date) -> list[Block]:
    """A case's facts, then its people."""
    case = detail.case
    blocks = _unaccepted(detail, today)
    for docket in detail.dockets or []:
        court = docket.court or "no court named"
        blocks.append(labelled(("docket", docket.number), "Court", court))
        relation = f", {docket.relation}" if docket.relation != "main" else ""
        blocks.append(labelled(("number", docket.number), "Docket", docket.number + relation))
        if docket.judge:
            blocks.append(labelled(("judge", docket.number), "Judge", docket.judge))
    if not detail.dockets:
        blocks.append(labelled(("docket", ""), "Docket", "no number yet", ink="muted"))
    team = {member.part: member.name for member in detail.team}
    if "lead" in team:
        blocks.append(labelled(("team", "lead"), "Attorney", team["lead"]))
    clients = [party for party in detail.parties if party.is_client]
    for party in [*clients, *(p for p in detail.parties if not p.is_client)]:
        label = "Client" if party.is_client else party.role.capitalize()
        blocks.append(labelled(("party", party.id), label, party.name))
    for contact in contacts:
        reach = contact.phone or contact.email
        blocks.append(labelled(("contact", contact.id), "Contact", f"{contact.name}{f', {reach}' if reach else ''}"))
    for hold in detail.holds:
        blocks.append(labelled(("hold", hold.id), "On hold", hold.reason, ink="alarm"))
    reviewed = ago(case.reviewed_at, today) if case.reviewed_at else "never"
    blocks.append(labelled(("reviewed", 0), "Reviewed", reviewed, ink="text" if case.reviewed_at else "muted"))
    blocks.append(labelled(("stage", 0), "Stage", case.stage.replace("_", " ")))
    if not detail.folder_present:
        blocks.append(labelled(("folder", 0), "Folder", "not there", ink="alarm"))
    return blocks


_BESIDE = (
    ("Pages", "pages"), ("Reading", "reading"), ("Not text", "not_as_text"), ("Hangs on", "hangs_on"),
    ("Same as", "duplicate_of"), ("Place", "place"),
)  # fmt: skip
"""What is shown of a document beside its facts."""


def fact_blocks(record: Mapping[str, Any]) -> list[Block]:
    """A document's known facts."""
    told = [(fact.label, _shown(fact, record.get(fact.column))) for fact in FACTS]
    told += [(label, str(record.get(name) or "")) for label, name in _BESIDE]
    blocks = [labelled((label, 0), label, value, width=10) for label, value in told if value]
    if len(record.get("cases", ())) > 1:  # else the case in front is all there is, and its numbers are the paper's own
        entries = dict(str(line).split("  ", 1) for line in record.get("on_dockets", ()))
        for case in record["cases"]:
            number, _, caption = str(case).partition(" ")
            on_docket = f"{number} no. {entries[number]}" if number in entries else number
            blocks.append(labelled(("case", number), "In case", f"{on_docket}  {caption}", width=10))
    for version in reversed(record.get("versions", [])):
        seq, sha, *_ = str(version).split("  ")
        blocks.append(
            labelled(("version", seq), "Version", f"{seq.removeprefix('v')} · {sha[:4]} {sha[4:8]}", width=10)
        )
    return blocks


def _shown(fact: Fact, value: object) -> str:
    text = str(value or "")
    if fact.kind is FactKind.DAY:
        return whole_day(text) if text else ""
    if fact.kind is FactKind.TYPE:
        return type_label(text)
    return text.replace("_", " ") if fact.kind.is_code else text


def came(line: DocumentLine, today: date) -> str:
    """When a document arrived: ``came today 8:31 am``, ``came Thu Nov 12``."""
    return f"came {'today ' if moment_day(line.arrived_at) == today else ''}{list_moment(line.arrived_at, today)}"
