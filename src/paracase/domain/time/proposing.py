"""Entries proposed at the end of a day from what a person did, as the record says. Nothing of it counts without a yes.

Time is known only where the record knows it: how long a delivery took, as whoever delivered said; how long pages stood in
front of whoever examined or decided. A screen that stood open counts nothing, and the time between two acts is nobody's:
where the record knows no minutes, a proposal says so and has none. What was spoken and written with people is
proposed each for itself, with the minutes that were logged. Suggested activities are those of the practice notes
(``utbms.csv``): research A102, draft A103, review A104, in the firm A105, file work A110.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.clients.communications import CommunicationKind, Counterpart, SpokenWay
from paracase.domain.time.entries import TimeKind, TimeSource, tenths_of_minutes, tenths_of_seconds
from paracase.domain.time.tasks import NO_TASKS, TaskProposed
from paracase.domain.visible import counted, without_hidden
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from paracase.domain.time.tasks import TaskTable

NAMED = 2
"""So many papers or assignments are named in the words of a proposal; of more it says how many."""
_NAME = 90
"""Letters of each."""
FILE_WORK = "L140"
"""Document and file management."""


@frozen
class WorkKind:
    """What acts of some kinds are, as time.

    Attributes:
        verb: how the words of an entry begin.
        things: what they were about, one and several, where nothing is named.
        task: UTBMS; empty where the act does not say it.
    """

    activity: str
    verb: str
    things: tuple[str, str]
    kind: TimeKind = TimeKind.SUBSTANTIVE
    task: str = ""


_PAPERS = WorkKind("A110", "Organize case file:", ("paper", "papers"), TimeKind.CLERICAL, FILE_WORK)
_OPENING = WorkKind("A110", "Open case file, keep its facts:", ("entry", "entries"), TimeKind.CLERICAL, FILE_WORK)
_DOCKETING = WorkKind("A110", "Docket events and deadlines:", ("entry", "entries"), TimeKind.CLERICAL, FILE_WORK)
_COLLECTING = WorkKind(
    "A110", "Collect papers of the checklist:", ("element", "elements"), TimeKind.CLERICAL, FILE_WORK
)
_REQUESTING = WorkKind("A108", "Request records and follow up:", ("element", "elements"), task="L110")
_LOOKING = WorkKind("A104", "Review collected papers:", ("element", "elements"))
_GIVING = WorkKind("A105", "Instruct on", ("assignment", "assignments"))
_DRAFTING = WorkKind("A103", "Draft", ("paper", "papers"))
_RESEARCH = WorkKind("A102", "Research", ("question", "questions"))
_EXAMINING = WorkKind("A104", "Examine", ("draft", "drafts"))
_CITING = WorkKind("A104", "Check citations and quotations of", ("draft", "drafts"))
_ASKING = WorkKind("A105", "Present for the attorney's decision:", ("paper", "papers"))
_DECIDING = WorkKind("A104", "Review and decide", ("paper", "papers"))
_GOING_OUT = WorkKind("A110", "File, serve or send", ("paper", "papers"), TimeKind.CLERICAL, FILE_WORK)
_SETS = WorkKind("A101", "Prepare filing set:", ("paper", "papers"))

RESEARCH = "assignment.delivered.research"
"""A delivery of what was to be researched: the entry of the act does not say it, its assignment does."""
WORK: dict[str, WorkKind] = {
    **dict.fromkeys(
        ("document.filed", "document.moved", "document.changed", "document.version_taken", "document.restored",
         "document.taken_out", "document.thread"), _PAPERS
    ),
    **dict.fromkeys(("case.opened", "case.opened_unaccepted", "case.changed"), _OPENING),
    **dict.fromkeys(
        ("event.recorded", "event.accepted", "event.declined", "event.struck", "event.moved", "deadline.closed",
         "deadline.verified", "deadline.doubted", "deadline.reopened", "deadline.struck"), _DOCKETING
    ),
    **dict.fromkeys(("element.received", "element.missing"), _COLLECTING),
    **dict.fromkeys(("element.requested", "element.noted"), _REQUESTING),
    "element.reviewed": _LOOKING,
    **dict.fromkeys(("assignment.given", "assignment.asked", "assignment.answered"), _GIVING),
    "assignment.delivered": _DRAFTING,
    RESEARCH: _RESEARCH,
    "assignment.examined": _EXAMINING,
    "assignment.cite_ticked": _CITING,
    "assignment.filing_set": _SETS,
    "approval.asked": _ASKING,
    **dict.fromkeys(("approval.approved", "approval.changes", "approval.returned"), _DECIDING),
    **dict.fromkeys(("release.filed", "release.served", "release.sent"), _GOING_OUT),
}  # fmt: skip
"""Kind of act → what it is as time. Acts of other kinds (sight, keys, policy, tasks) are nobody's billing."""


_ACTIVITIES = {Counterpart.CLIENT: "A106", Counterpart.OPPOSING_COUNSEL: "A107"}
"""Communicate with the client, with other outside counsel; with anybody else it is A108."""


@frozen
class DoneAct:
    """One act of a person, in one case.

    Attributes:
        data: what the ledger's entry says.
        named: papers or assignments it was about, by name.
        types: what each of these is, as it was filed; empty where that is not known.
    """

    act_id: int
    kind: str
    at: str
    case_id: int
    data: Mapping[str, Any]
    named: tuple[str, ...]
    types: tuple[str, ...] = ()


@frozen
class SpokenWith:
    """One communication of a person, in one case.

    Attributes:
        minutes: 0 where nobody said how long it took.
    """

    communication_id: int
    case_id: int
    kind: CommunicationKind
    direction: SpokenWay
    who: str
    standing: Counterpart
    minutes: int

    @property
    def origin(self) -> str:
        """As an entry made from it names it."""
        return f"communication:{self.communication_id}"


@frozen
class Proposed:
    """An entry that nobody said yes to.

    Attributes:
        tenths: as the record knows; 0 where it knows nothing, or less than three minutes.
        seconds: what it knows; None where nothing is known of at least one of the acts.
        origin: the acts, as an entry made from it names them.
        why_task: the task in words, and what it was proposed from; empty where none is.
    """

    case_id: int
    activity: str
    task: str
    words: str
    kind: TimeKind
    tenths: int
    seconds: int | None
    origin: str
    source: TimeSource = TimeSource.ACTS
    why_task: str = ""

    @property
    def is_known(self) -> bool:
        """Whether it can be counted as it stands."""
        return self.tenths > 0


def known_seconds(data: Mapping[str, Any]) -> int | None:
    """How long an act took, where its entry says so; None where it does not."""
    for name, of in (("seconds", 1), ("minutes", 60)):
        said = data.get(name)
        if isinstance(said, int) and not isinstance(said, bool) and said > 0:
            return said * of
    return None


def acts_in(origin: str) -> frozenset[str]:
    """The acts and communications an origin names: ``act:12 act:13``."""
    return frozenset(origin.split())


def proposed(
    acts: Iterable[DoneAct], *, taken: frozenset[str] = frozenset(), tasks: TaskTable = NO_TASKS
) -> list[Proposed]:
    """What a day's acts propose: one entry for each case, kind of work and task; known time apart from what is not known.

    Args:
        taken: what entries name already, counted or turned down: none of it is proposed again.
        tasks: what papers' types say of the task.
    """
    groups: dict[tuple[int, WorkKind, str, bool], list[DoneAct]] = {}
    whys: dict[tuple[int, WorkKind, str], str] = {}
    for act in acts:
        work = WORK.get(act.kind)
        if work is None or f"act:{act.act_id}" in taken:
            continue
        task = _task(act, work, tasks)
        whys.setdefault((act.case_id, work, task.code), task.why)
        groups.setdefault((act.case_id, work, task.code, known_seconds(act.data) is not None), []).append(act)
    return [
        _made(work, some, TaskProposed(code, whys[case_id, work, code]), is_known=is_known)
        for (case_id, work, code, is_known), some in groups.items()
    ]


def _task(act: DoneAct, work: WorkKind, tasks: TaskTable) -> TaskProposed:
    """The task of an act: that of its kind of work, else of what it was about."""
    if work.task:
        said = tasks.of_code(work.task, f"what was done ({work.verb.rstrip(':').lower()})")
        return said if said.code else TaskProposed(work.task)
    types = act.types or ("",) * len(act.named)
    return tasks.of(zip(types, act.named, strict=True))


def proposed_of_talks(talks: Iterable[SpokenWith], *, taken: frozenset[str] = frozenset()) -> list[Proposed]:
    """What communications propose: one entry for each, with the minutes that were logged. What was said is not told in
    it: an entry of time goes on bills and into files that others read.

    Args:
        taken: as for ``proposed``.
    """
    return [_of_talk(one) for one in talks if one.origin not in taken]


def _of_talk(one: SpokenWith) -> Proposed:
    way = "with" if one.kind is CommunicationKind.MEETING else "from" if one.direction is SpokenWay.IN else "to"
    whom = "" if one.standing is Counterpart.OTHER else f"{one.standing.words} "
    activity = _ACTIVITIES.get(one.standing, "A108")
    return Proposed(
        one.case_id,
        activity,
        "",
        f"{one.kind.words} {way} {whom}{_name(one.who)}",
        TimeKind.SUBSTANTIVE,
        tenths_of_minutes(one.minutes),
        one.minutes * 60 or None,
        one.origin,
        TimeSource.COMMUNICATION,
    )


def _made(work: WorkKind, acts: Sequence[DoneAct], task: TaskProposed, *, is_known: bool) -> Proposed:
    seconds = sum(known_seconds(act.data) or 0 for act in acts) if is_known else None
    return Proposed(
        acts[0].case_id,
        work.activity,
        task.code,
        _words(work, acts),
        work.kind,
        tenths_of_seconds(seconds) if seconds is not None else 0,
        seconds,
        " ".join(dict.fromkeys(f"act:{act.act_id}" for act in acts)),
        why_task=task.why,
    )


def _words(work: WorkKind, acts: Sequence[DoneAct]) -> str:
    names = list(dict.fromkeys(name for act in acts for one in _named(act) if (name := _name(one))))
    if names and len(names) <= NAMED:
        return f"{work.verb} {'; '.join(names)}"
    return f"{work.verb} {counted(len(names) or len(acts), *work.things)}"


def _named(act: DoneAct) -> tuple[str, ...]:
    """What an act was about; an element of a checklist by its id, where no paper is it."""
    element = act.data.get("element")
    return act.named or ((element.replace("-", " ").replace("_", " "),) if isinstance(element, str) else ())


def _name(text: str) -> str:
    words = " ".join(without_hidden(text).split())
    return words if len(words) <= _NAME else f"{words[: _NAME - 1].rstrip()}…"
