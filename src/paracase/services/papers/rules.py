"""Rules made from an example: made with a preview of what they would have caught, changed, removed, and their tasks.

A rule proposes (``intake/recognise/rules.py``); a person files. What follows a filing is the rule's task, which goes with
the filing when that is undone.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.cases.tasks import TaskLine, TaskState, parse_task_line
from paracase.domain.errors import BadInput, NotFound
from paracase.domain.papers import acts, naming
from paracase.domain.papers.documents import TriageState
from paracase.domain.papers.facts import BY_COLUMN
from paracase.domain.papers.rules import RULED, Quote, Rule, Traits, address_of, caught, name_like, traits_of
from paracase.domain.roles import Right
from paracase.domain.steps import PaperStep, RowStep
from paracase.domain.visible import name_text, visible
from paracase.services.acts import record
from paracase.services.cases.tasks import assignee
from paracase.services.papers.proposing import check_facts, document_row
from paracase.store import rows, walls
from paracase.store.cases.tasks import insert_task
from paracase.store.papers import rules as kept
from paracase.store.people.staff import list_staff

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.steps import Step
    from paracase.services.acts import Occasion
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.engine import Transaction
    from paracase.store.papers.rules import PaperLike

LONGEST = 300
"""Letters of a condition or a folder."""
_THERE = {"active": 1}


class By(StrEnum):
    """What of the example a rule goes by."""

    SENDER = "sender"
    DOMAIN = "domain"
    SUBJECT = "subject"
    NAME = "name"
    TYPE = "type"


class RuleWish(NamedTuple):
    """What a person says of a rule; None says nothing, an empty text that there is none."""

    sender: str | None = None
    subject: str | None = None
    file_name: str | None = None
    type_is: str | None = None
    facts: Mapping[str, str | None] = {}
    folder: str | None = None
    task: str | None = None
    task_for: str | None = None


class Catch(NamedTuple):
    """A paper that a rule would have caught.

    Attributes:
        differs: what was decided of it otherwise than the rule proposes, in words.
    """

    id: int
    name: str
    state: str
    quote: Quote
    differs: tuple[str, ...]


class Preview(NamedTuple):
    """What a rule would have caught of the papers that are here.

    Attributes:
        papers: how many were looked at.
    """

    rule: Rule
    papers: int
    caught: tuple[Catch, ...]

    def among(self, state: TriageState) -> int:
        """How many of them are in a state."""
        return sum(1 for one in self.caught if one.state == state)

    @property
    def otherwise(self) -> int:
        """How many were decided otherwise than the rule proposes."""
        return sum(1 for one in self.caught if one.differs)


def all_rules(office: Office) -> list[Rule]:
    """The rules in force, oldest first."""
    return kept.all_rules(office.store.read)


def rule_row(office: Office, rule_id: int) -> Rule:
    """One rule.

    Raises:
        NotFound: there is none with this number.
    """
    found = kept.get_rule(office.store.read, rule_id)
    if found is None:
        raise NotFound(f"There is no rule {rule_id}.", hint="See “paracase rule list”.")
    return found


def like(office: Office, document_id: int, by: Sequence[By], wish: RuleWish) -> Rule:
    """A rule made from a paper, not kept yet.

    Args:
        by: what of the paper it goes by; nothing: the sender of a mail, the name of another file.
        wish: what the person says besides, or instead.

    Raises:
        BadInput: the paper does not have what the rule is to go by, or the rule would do nothing.
        NotFound: there is no such paper, or nobody is meant by ``task_for``.
    """
    row = document_row(office, document_id)
    paper = kept.paper(office.store.read, row.id)
    if paper is None:
        raise BadInput(
            f"“{row.name}” came inside another paper and is filed with it.",
            hint=f"Make the rule from document {row.parent_id}.",
        )
    traits = _traits(paper)
    said = any(text is not None for text in (wish.sender, wish.subject, wish.file_name, wish.type_is))
    default = () if said else ((By.SENDER,) if traits.sender else (By.NAME,))
    taken: dict[str, Any] = {}
    for one in by or default:
        taken |= _taken(paper, traits, one)
    empty = Rule(0, document_id, "", "", "", "", {}, "", "", None, None, office.person.name, office.now())
    return _checked(office, _with(office, replace(empty, **taken), wish))


def _taken(paper: PaperLike, traits: Traits, by: By) -> dict[str, str]:
    found = {
        By.SENDER: ("sender", traits.sender),
        By.DOMAIN: ("sender", traits.sender and f"@{traits.sender.rpartition('@')[2]}"),
        By.SUBJECT: ("subject", " ".join(traits.subject.split())),
        By.NAME: ("file_name", name_like(paper.name)),
        By.TYPE: ("type_is", (paper.proposed or paper.doc_type or "")),
    }
    condition, value = found[by]
    if not value:
        raise BadInput(f"“{visible(paper.name)}” has no {by.value} to go by.", hint="Say what to go by: --by name.")
    return {condition: value}


def _traits(paper: PaperLike) -> Traits:
    kinds = tuple(dict.fromkeys(kind for kind in (paper.proposed, paper.doc_type) if kind))
    return traits_of(paper.name, paper.meta, kinds)


def _with(office: Office, rule: Rule, wish: RuleWish) -> Rule:
    said = {
        "sender": wish.sender,
        "subject": wish.subject,
        "file_name": wish.file_name,
        "type_is": wish.type_is,
        "folder": wish.folder,
        "task": wish.task,
    }
    values: dict[str, Any] = {name: " ".join(text.split()) for name, text in said.items() if text is not None}
    facts = {**rule.facts, **check_facts(office, wish.facts)}
    values["facts"] = {name: value for name, value in facts.items() if value}
    if wish.task_for is not None:
        person = assignee(office, wish.task_for) if wish.task_for.strip() else None
        values |= {"task_for": person.id if person else None, "task_for_name": person.name if person else None}
    return replace(rule, **values)


def _checked(office: Office, rule: Rule) -> Rule:
    """A rule that can be kept.

    Raises:
        BadInput: names what cannot.
    """
    if not rule.asks:
        raise BadInput(
            "The rule has no condition: it would catch every paper.", hint="Say one: --by sender, --subject …"
        )
    if not (rule.facts or rule.folder):
        raise BadInput(
            "The rule proposes nothing.", hint="Say what: --set type=…, --folder …; a task is shown with it in Triage."
        )
    for text in (rule.sender, rule.subject, rule.file_name, rule.folder, rule.task):
        if len(text) > LONGEST or visible(text) != text:
            raise BadInput(f"“{visible(text)[:60]}” cannot be used.", hint=f"At most {LONGEST} visible letters.")
    sender = rule.sender.lower()
    if sender and not address_of(sender if not sender.startswith("@") else f"x{sender}"):
        raise BadInput(
            f"“{rule.sender}” is no address.", hint="Such as clerk@court.example, or @court.example for all there."
        )
    other = [BY_COLUMN[column] for column in rule.facts if BY_COLUMN[column] not in RULED]
    if other:
        raise BadInput(
            f"A rule does not propose the {other[0].in_sentence}: that is each paper's own.",
            hint="It may propose " + ", ".join(fact.word for fact in RULED) + ".",
        )
    if rule.type_is:
        check_facts(office, {"doc_type": rule.type_is})
    if rule.task:
        rule = _with_task(office, rule)
    elif rule.task_for is not None:
        raise BadInput("There is no task in the rule that could be for somebody.", hint='--task "Calendar the hearing"')
    return replace(rule, sender=sender, folder=str(naming.safe_folder(rule.folder)) if rule.folder else "")


def _with_task(office: Office, rule: Rule) -> Rule:
    said = parse_task_line(rule.task, today=office.today)
    if said.case is not None:
        raise BadInput("The task of a rule is in the case its paper is filed in.", hint="Leave the # out.")
    if said.assignee and rule.task_for is None:
        person = assignee(office, said.assignee)
        return replace(rule, task_for=person.id, task_for_name=person.name)
    return rule


def preview(office: Office, rule: Rule) -> Preview:
    """What a rule would have caught of the papers that may be seen here; of filed ones by the names they have now."""
    looked, found = 0, []
    for paper in kept.papers(office.store.read):
        looked += 1
        quote = caught(rule, _traits(paper))
        if quote is not None:
            found.append(Catch(paper.id, paper.name, paper.state, quote, _differs(rule, paper)))
    return Preview(rule, looked, tuple(found))


def _differs(rule: Rule, paper: PaperLike) -> tuple[str, ...]:
    if paper.state != TriageState.IN_FILE:
        return ()
    decided = {"doc_type": paper.doc_type, "title": paper.title, "party": paper.party, "handling": paper.handling}
    return tuple(
        f"{BY_COLUMN[column].in_sentence} {decided[column] or 'none'}"
        for column, value in rule.facts.items()
        if column in decided and decided[column] != value
    )


def add(office: Office, rule: Rule) -> Done:
    """Keep a rule; it is ``made("rule")``. Papers that wait and that it catches are looked at again."""
    office.require(Right.FILE)
    rule = _checked(office, rule)
    with office.store.write() as tx:
        row = {**kept.columns_of(rule), "document_id": rule.document_id}
        rule_id = kept.insert_rule(tx.db, row, by=office.person.id, at=office.now())
        _look_again(tx, [rule])
        return record(
            office,
            tx,
            acts.RULE_ADDED,
            f"Rule {rule_id}: {rule.when} → {rule.then}",
            data={"rule": rule_id, "document": rule.document_id},
            steps=[RowStep(kept.TABLE, (rule_id,), {"active": 0}, _THERE)],
        )


def changed(office: Office, rule_id: int, wish: RuleWish) -> Rule:
    """A rule as it would be, not kept yet.

    Raises:
        BadInput: it cannot be so.
        NotFound: there is none with this number.
    """
    return _checked(office, _with(office, rule_row(office, rule_id), wish))


def change(office: Office, rule: Rule) -> Done:
    """Keep a rule as it was changed.

    Raises:
        BadInput: nothing is different, or it cannot be so.
    """
    office.require(Right.FILE)
    rule, before = _checked(office, rule), rule_row(office, rule.id)
    with office.store.write() as tx:
        now = rows.row_of(tx.db, kept.TABLE, (rule.id,)) or {}
        values = {name: value for name, value in kept.columns_of(rule).items() if now[name] != value}
        if not values:
            raise BadInput("Nothing to change.", hint="Name at least one thing that is different.")
        rows.update_row(tx.db, kept.TABLE, (rule.id,), values)
        _look_again(tx, [before, rule])
        return record(
            office,
            tx,
            acts.RULE_CHANGED,
            f"Changed rule {rule.id}: {rule.when} → {rule.then}",
            data={"rule": rule.id},
            steps=[RowStep(kept.TABLE, (rule.id,), {name: now[name] for name in values}, values)],
        )


def remove(office: Office, rule_id: int) -> Done:
    """A rule proposes no more; tasks it made stay.

    Raises:
        NotFound: there is none with this number.
    """
    office.require(Right.FILE)
    rule = rule_row(office, rule_id)
    with office.store.write() as tx:
        rows.update_row(tx.db, kept.TABLE, (rule_id,), {"active": 0})
        _look_again(tx, [rule])
        return record(
            office,
            tx,
            acts.RULE_REMOVED,
            f"Removed rule {rule_id}: {rule.when}",
            data={"rule": rule_id},
            steps=[RowStep(kept.TABLE, (rule_id,), _THERE, {"active": 0})],
        )


def _look_again(tx: Transaction, changed_rules: Sequence[Rule]) -> None:
    """What waits and is caught by one of these; whatever it is taken for, since that may change with a rule."""
    loose = [replace(rule, type_is="") for rule in changed_rules]
    if any(not rule.asks for rule in loose):
        found = [paper.id for paper in kept.papers(tx.db) if paper.state == TriageState.NEW]
    else:
        found = [
            paper.id
            for paper in kept.papers(tx.db)
            if paper.state == TriageState.NEW and any(caught(rule, _traits(paper)) for rule in loose)
        ]
    kept.look_again(tx.db, found)


def look_again_put_back(office: Office, tx: Transaction, occasion: Occasion) -> tuple[()]:
    """A rule was taken back, or done again: papers it proposes for, or did, are looked at again."""
    del office
    numbers = {int(step.key[0]) for step in occasion.steps if isinstance(step, RowStep) and step.table == kept.TABLE}
    there = [rule for rule in kept.in_force(tx.db) if rule.id in numbers]
    if len(there) == len(numbers):
        _look_again(tx, there)
    kept.look_again(tx.db, kept.ruled(tx.db, numbers))
    return ()


def make_tasks(office: Office, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    """The tasks of the rules that catch what was filed; for each paper of its own, in the case it was filed in."""
    rules = [rule for rule in kept.in_force(tx.db) if rule.task]
    steps: list[Step] = []
    for step in occasion.steps if rules else ():
        if not isinstance(step, PaperStep) or step.before.get("state") == TriageState.IN_FILE:
            continue
        paper = kept.paper(tx.db, step.document_id)
        if paper is None or not step.after.get("cases"):
            continue
        name = name_text(step.source[1].rpartition(b"/")[2]) if step.source else paper.name
        traits = _traits(paper._replace(name=name))
        steps += [_task(office, tx, rule, step) for rule in rules if caught(rule, traits) is not None]
    return tuple(steps)


def _task(office: Office, tx: Transaction, rule: Rule, step: PaperStep) -> Step:
    """A rule's task. Nothing in it may keep a paper from being filed: a line that says no day any more is taken as words."""
    try:
        said = parse_task_line(rule.task, today=office.today)
    except BadInput:
        said = TaskLine(rule.task)
    case_id = max(step.after["cases"], key=lambda case: case[1])[0]  # each with whether it is the paper's own
    here = {person.id for person in list_staff(tx.db)}
    is_theirs = rule.task_for in here and case_id not in walls.unseen_cases(tx.db, rule.task_for or 0)
    task_id = insert_task(
        tx,
        what=said.what,
        due_on=said.due.isoformat() if said.due else None,
        due_time=said.at.isoformat("minutes") if said.at else None,
        case_id=case_id,
        document_id=step.document_id,
        assignee_id=rule.task_for if is_theirs else office.person.id,
        urgent=said.urgent,
        note=f"By rule {rule.id}: {rule.when}",
        by=office.person.id,
        at=office.now(),
    )
    return RowStep("task", (task_id,), {"state": TaskState.DROPPED.value}, {"state": TaskState.OPEN.value})
