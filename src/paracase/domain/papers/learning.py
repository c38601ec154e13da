"""What the office's filings teach: which type a paper is filed as here, and into which subfolder papers of a sender go.

Two things, both of a fixed size and both made of what people filed, in the order they filed it:

- *habits* are counts: so many papers of this sender, of these so many as this type. They are exact, whatever is added or
  taken back, in any order.
- an *averaged perceptron* (Freund and Schapire 1999; Collins 2002) of hashed words weighs everything else. It goes once
  through the papers. One paper more, filed later than all others, is one step more, and the same as beginning anew; what is
  taken back, decided otherwise or filed out of order marks it *stale*, and it is made anew from the lessons, which are kept.

How far it may be trusted is measured, not assumed: before a paper is learnt it is weighed, and whether that was right is
the *record* (progressive validation; Blum, Kalai and Langford 1999). What it may say of a paper follows from the record.

It keeps no words: numbers of words (CRC-32), of documents and cases, codes of types and the names of subfolders.
"""

from __future__ import annotations

import zlib
from collections import Counter, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from paracase.domain.papers.perceptron import Perceptron

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

Counted = TypeVar("Counted")

PAPERS = 3_000
"""So many of the newest filed papers teach: what the office does now, and a fixed size."""
FEATURES = 48
"""Words of a paper that are weighed."""
TELLS = 3
"""Of these, ones that tell whom it is of: address, domain, letterhead."""
FEW = 12
"""With fewer papers it says nothing."""
KNOWN = 3
"""A type of which fewer papers were filed is not proposed."""
RECORD = 400
"""The last papers whose answers are remembered."""
LEAST = 20
"""Answers of the record that a measure is taken from, at least."""
LIKELY, GUESS = 0.95, 0.5
"""Share of the record's answers that were right from a margin on: to be *likely* (asked are 90 %, and the margin is chosen
after the fact), and to be said at all."""
HABIT = 0.9
"""(same + 1) / (all + 2), Laplace's rule of succession: 8 of 8, 17 of 18."""
_TRIALS = 10
"""Habits that were tried so often are asked for their own record."""
_FORGOTTEN = 300
"""Papers that fell out at the old end leave their weight behind until so many did."""


class Trait(NamedTuple):
    """Something of a paper that is weighed.

    Attributes:
        key: what is the same in other papers.
        words: how it stands in this one.
        place: where it stands there; empty for what is not written in it.
    """

    key: str
    words: str = ""
    place: str = ""

    @property
    def number(self) -> int:
        """As it is kept."""
        return zlib.crc32(self.key.encode(errors="replace"))


@dataclass(frozen=True, slots=True)
class Lesson:
    """A paper that was filed, as far as it teaches.

    Attributes:
        at: when it was filed; lessons are learnt in this order.
        case: 0 where it is in none.
        folder: below the folder of its case.
        tells: numbers of the traits that tell whom it is of.
        features: numbers of all its traits, four bytes each.
    """

    document: int
    at: str
    case: int
    type: str
    folder: str
    tells: tuple[int, ...]
    features: array[int]

    @property
    def order(self) -> tuple[str, int]:
        """Its place among the others."""
        return self.at, self.document


class Tried(NamedTuple):
    """What was said of a paper before it was learnt, and whether it was right.

    Attributes:
        margin: by how much the first type led the second, a word.
        claim: 0 nothing was said, 1 a guess, 2 likely.
        habit: whether its sender's habit said the same.
        is_known: whether papers of its sender, domain or letterhead had been filed: of strangers less can be said.
    """

    margin: float
    is_right: bool
    claim: int
    habit: bool
    is_known: bool


class Habit(NamedTuple):
    """How papers that have a trait in common were filed.

    Attributes:
        tell: which of the traits that tell whom a paper is of.
        same: so many of them as ``value``.
    """

    tell: int
    value: str
    same: int
    all: int

    @property
    def is_firm(self) -> bool:
        """Whether the next such paper is as likely as is asked."""
        return (self.same + 1) / (self.all + 2) >= HABIT


class Opinion(NamedTuple):
    """What is to be said of a paper.

    Attributes:
        likely: it may be taken by Enter.
        contradicts: a cue that says otherwise is only a guess.
        papers: so many of this type taught it.
        habit: what is known of its sender, where that says the same.
        weighty: places of the traits that spoke most for it; where no habit says it.
    """

    type: str
    likely: bool
    contradicts: bool
    papers: int
    habit: Habit | None
    weighty: tuple[int, ...]


class Learned:
    """What was learnt, and how right it was. Not for two threads at once."""

    def __init__(self) -> None:
        self.lessons: dict[int, Lesson] = {}
        self.perceptron = Perceptron()
        self.record: deque[Tried] = deque(maxlen=RECORD)
        self.is_stale = False
        self.forgotten = 0
        self.last: tuple[str, int] = ("", 0)
        self.types: Counter[str] = Counter()
        self._habits: dict[int, Counter[str]] = {}
        self._folders: dict[tuple[int, str], Counter[tuple[str, int]]] = {}
        self._margins: dict[bool, _Margins] = {}

    @classmethod
    def of(cls, lessons: Iterable[Lesson]) -> Learned:
        """Everything anew."""
        made = cls()
        for lesson in sorted(lessons, key=lambda one: one.order):
            made.put(lesson)
        return made

    @property
    def is_silent(self) -> bool:
        """Whether too few papers were filed to say anything."""
        return len(self.lessons) < FEW

    @property
    def said(self) -> int:
        """Of how many of the remembered papers it would have said something."""
        return sum(1 for one in self.record if one.claim)

    @property
    def said_right(self) -> int:
        """Of these, how many were filed so."""
        return sum(1 for one in self.record if one.claim and one.is_right)

    @property
    def likely(self) -> tuple[int, int]:
        """Of how many it would have said it as *likely*, and how many of these were filed so."""
        claimed = [one.is_right for one in self.record if one.claim > 1]
        return len(claimed), sum(claimed)

    @property
    def firm_habits(self) -> int:
        """Senders and letterheads whose papers are filed as one type."""
        return sum(1 for tell in self._habits if (found := self._habit((tell,))) is not None and found.is_firm)

    def become(self, other: Learned) -> None:
        """What another has learnt; for whoever holds this one."""
        self.__dict__.update(other.__dict__)

    def put(self, lesson: Lesson) -> None:
        """A paper was filed, or is decided otherwise by now."""
        before = self.lessons.get(lesson.document)
        if before == lesson:
            return
        if before is not None:
            self.remove(lesson.document)
        elif len(self.lessons) >= PAPERS:
            oldest = min(self.lessons)
            if lesson.document < oldest:
                return
            self._count(self.lessons.pop(oldest), -1)
            self.forgotten += 1
            self.is_stale |= self.forgotten >= _FORGOTTEN
        is_last = lesson.order > self.last
        if is_last:
            self._try(lesson)
            self.perceptron.learn(lesson.features, lesson.type)
            self.last = lesson.order
        else:
            self.is_stale = True
        self.lessons[lesson.document] = lesson
        self._count(lesson, 1)

    def remove(self, document: int) -> None:
        """A paper teaches no more; its habits go at once, its weight when all is made anew."""
        lesson = self.lessons.pop(document, None)
        if lesson is not None:
            self._count(lesson, -1)
            self.is_stale = True

    def restore(self, lessons: Iterable[Lesson]) -> None:
        """Lessons that the weights know already: as they were kept."""
        for lesson in lessons:
            self.lessons[lesson.document] = lesson
            self._count(lesson, 1)

    def _count(self, lesson: Lesson, by: int) -> None:
        _add(self.types, lesson.type, by)
        for tell in lesson.tells:
            _add(self._habits.setdefault(tell, Counter()), lesson.type, by)
            _add(self._folders.setdefault((tell, lesson.type), Counter()), (lesson.folder, lesson.case), by)
            if not self._habits[tell]:
                del self._habits[tell]
            if not self._folders[tell, lesson.type]:
                del self._folders[tell, lesson.type]

    def _try(self, lesson: Lesson) -> None:
        """Weigh a paper as if nobody knew what it was filed as."""
        top = self._top(lesson.features)
        if self.is_silent or top is None:
            return
        said = self._opinion(top, lesson.tells, lesson.features)
        claim = 0 if said is None else 2 if said.likely else 1
        habit = self._habit(lesson.tells)
        is_habit = habit is not None and habit.is_firm and habit.value == top.type
        is_right, is_known = top.type == lesson.type, self._knows(lesson.tells)
        self.record.append(Tried(top.margin, is_right, claim, is_habit, is_known))
        self._margins.clear()

    def _top(self, features: Sequence[int]) -> _Top | None:
        """The type that leads, of those that are known well enough, and the next."""
        perceptron = self.perceptron
        scores = zip(perceptron.scores(features), perceptron.types, strict=True) if features else ()
        led = sorted((one for one in scores if self.types[one[1]] >= KNOWN), reverse=True)
        if not led:
            return None
        second = led[1] if len(led) > 1 else (0.0, None)
        return _Top(led[0][1], second[1], (led[0][0] - max(second[0], 0.0)) / len(features))

    def weigh(self, tells: Sequence[int], features: Sequence[int]) -> Opinion | None:
        """What is to be said of a paper; None where that is nothing."""
        top = None if self.is_silent else self._top(features)
        return None if top is None else self._opinion(top, tells, features)

    def _opinion(self, top: _Top, tells: Sequence[int], features: Sequence[int]) -> Opinion | None:
        likely, guess = self._measured(is_known=self._knows(tells))
        habit = self._habit(tells)
        if habit is not None and habit.value != top.type:
            habit = None
        by_weight = _reaches(top.margin, likely)
        by_habit = habit is not None and habit.is_firm and self._habits_hold()
        if not by_habit and not _reaches(top.margin, guess):
            return None
        weighty = () if habit is not None else self._weighty(features, top)
        return Opinion(top.type, by_weight or by_habit, by_weight, self.types[top.type], habit, weighty)

    def _weighty(self, features: Sequence[int], top: _Top) -> tuple[int, ...]:
        lead = self.perceptron.lead(features, top.type, top.second)
        return tuple(sorted((i for i in range(len(features)) if lead[i] > 0), key=lambda i: (-lead[i], i)))

    def _habit(self, tells: Sequence[int]) -> Habit | None:
        """How papers of this sender were filed, by the first trait that has a habit."""
        found = None
        for i, tell in enumerate(tells):
            counts = self._habits.get(tell)
            if not counts:
                continue
            kind, same = max(counts.items(), key=lambda one: (one[1], one[0]))
            habit = Habit(i, kind, same, counts.total())
            if habit.is_firm:
                return habit
            found = found or (habit if same >= KNOWN else None)
        return found

    def _habits_hold(self) -> bool:
        """Whether habits were right where they were tried."""
        tried = [one.is_right for one in self.record if one.habit]
        return len(tried) < _TRIALS or sum(tried) >= HABIT * len(tried)

    def _knows(self, tells: Sequence[int]) -> bool:
        return any(tell in self._habits for tell in tells)

    def _measured(self, *, is_known: bool) -> _Margins:
        """From which margins on the record was as right as is asked; of known senders and of strangers apart."""
        found = self._margins.get(is_known)
        if found is None:
            led = sorted((one for one in self.record if one.is_known is is_known), key=lambda one: -one.margin)
            found = self._margins[is_known] = _Margins(*(_from(led, share) for share in (LIKELY, GUESS)))
        return found

    def folder(self, tells: Sequence[int], kind: str, case: int | None) -> Habit | None:
        """Into which subfolder papers of this type and sender go; None where that is no firm habit.

        The name of a subfolder can tell of its case: it is said only of a paper of the same case, or where papers of
        several cases went into folders of that name.
        """
        if self.is_silent:
            return None
        for i, tell in enumerate(tells):
            counts = self._folders.get((tell, kind))
            for within in (case, None) if counts and case is not None else (None,):
                found: Counter[str] = Counter()
                for (folder, of_case), many in (counts or {}).items():
                    if within is None or of_case == within:
                        found[folder] += many
                if not found:
                    continue
                name, same = max(found.items(), key=lambda one: (one[1], one[0]))
                where = {of_case for (folder, of_case) in counts or () if folder == name}
                habit = Habit(i, name, same, found.total())
                if habit.is_firm and name and (within is not None or len(where) > 1):
                    return habit
        return None


class _Margins(NamedTuple):
    likely: float | None
    guess: float | None


class _Top(NamedTuple):
    type: str
    second: str | None
    margin: float


def _add(counts: Counter[Counted], key: Counted, by: int) -> None:
    counts[key] += by
    if not counts[key]:
        del counts[key]


def _reaches(margin: float, asked: float | None) -> bool:
    return asked is not None and margin >= asked


def _from(led: Sequence[Tried], share: float) -> float | None:
    """The least margin from which on so large a share of answers was right; None where no ``LEAST`` answers reach it."""
    found, right = None, 0
    for count, one in enumerate(led, 1):
        right += one.is_right
        if count >= LEAST and right >= share * count:
            found = one.margin
    return found
