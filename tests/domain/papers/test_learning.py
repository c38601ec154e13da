"""What filings teach: the same whatever came between, of a fixed size, silent where little is known, calibrated."""

from __future__ import annotations

import random
from array import array
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.papers import learning
from paracase.domain.papers.learning import FEW, RECORD, Habit, Learned, Lesson, Trait
from paracase.domain.papers.perceptron import ROOM, TYPES

if TYPE_CHECKING:
    from collections.abc import Sequence

KINDS = ("order", "invoice", "demand_letter")


def lesson(document: int, kind: str, *words: str, at: int | None = None, sender: str = "", **said: object) -> Lesson:
    tells = (Trait(sender).number,) if sender else ()
    numbers = tuple(Trait(word).number for word in (*((sender,) if sender else ()), *words))
    case, folder = said.get("case", 1), said.get("folder", "")
    assert isinstance(case, int)
    return Lesson(document, f"{document if at is None else at:06}", case, kind, str(folder), tells, array("I", numbers))


LESSONS = st.builds(
    lambda document, kind, words, at, sender, case: lesson(
        document, kind, *words, at=at, sender=sender, case=case, folder=f"F{case}"
    ),
    st.integers(1, 40),
    st.sampled_from(KINDS),
    st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=5, unique=True),
    st.integers(0, 60),
    st.sampled_from(("", "ann", "bob")),
    st.integers(1, 2),
)


def state(learned: Learned) -> tuple[object, ...]:
    """All that it says anything by."""
    perceptron = learned.perceptron
    scores = perceptron.scores([Trait(word).number for word in "abcdefgh"])
    return learned.lessons, scores, perceptron.places, perceptron.steps, list(learned.record)


def counts(learned: Learned) -> tuple[object, ...]:
    """What is exact at once, whatever came between."""
    return learned.types, learned._habits, learned._folders


@settings(max_examples=50)
@given(st.lists(LESSONS, max_size=60, unique_by=(lambda one: one.document, lambda one: one.order)))
def test_learnt_one_by_one_in_their_order_is_learnt_anew(lessons: list[Lesson]) -> None:
    one_by_one = Learned()
    for one in sorted(lessons, key=lambda one: one.order):
        one_by_one.put(one)
    assert not one_by_one.is_stale
    assert state(one_by_one) == state(Learned.of(lessons))
    assert counts(one_by_one) == counts(Learned.of(reversed(lessons)))


@settings(max_examples=50)
@given(st.lists(st.one_of(LESSONS, st.integers(1, 40)), max_size=60))
def test_filed_decided_otherwise_and_taken_back_in_any_order(acts: Sequence[Lesson | int]) -> None:
    """Habits are right at once; where the weights may not be it says so, and made anew they are those of what is left."""
    learned = Learned()
    left: dict[int, Lesson] = {}
    for act in acts:
        if isinstance(act, int):
            learned.remove(act)
            left.pop(act, None)
        else:
            learned.put(act)
            left[act.document] = act
    anew = Learned.of(left.values())
    assert counts(learned) == counts(anew)
    assert learned.lessons == anew.lessons
    if not learned.is_stale:
        assert state(learned) == state(anew)
    assert state(Learned.of(learned.lessons.values())) == state(anew)


def test_an_undo_unlearns() -> None:
    learned = Learned.of(lesson(n, "invoice", "pay", "now", sender="till") for n in range(1, 21))
    assert learned.weigh((Trait("till").number,), (Trait("till").number, Trait("pay").number)) is not None
    for document in range(1, 21):
        learned.remove(document)
    assert learned.is_stale
    assert learned.is_silent
    assert counts(learned) == counts(Learned())
    assert state(Learned.of(learned.lessons.values())) == state(Learned())


@pytest.mark.parametrize(("same", "others", "is_firm"), [(7, 0, False), (8, 0, True), (16, 1, False), (17, 1, True)])
def test_a_habit_is_as_likely_as_is_asked(same: int, others: int, *, is_firm: bool) -> None:
    """Laplace: the next is the same with (same + 1) / (all + 2); asked are 90 %."""
    assert Habit(0, "invoice", same, same + others).is_firm is is_firm
    assert ((same + 1) / (same + others + 2) >= 0.9) is is_firm


def test_few_papers_say_nothing() -> None:
    learned = Learned.of(lesson(n, "invoice", "pay", sender="till") for n in range(1, FEW))
    assert learned.weigh((Trait("till").number,), (Trait("pay").number,)) is None
    learned.put(lesson(FEW, "invoice", "pay", sender="till"))
    opinion = learned.weigh((Trait("till").number,), (Trait("till").number, Trait("pay").number))
    assert opinion is not None
    assert (opinion.type, opinion.likely, opinion.habit) == ("invoice", True, Habit(0, "invoice", FEW, FEW))
    assert learned.weigh((), (Trait("pay").number,)) is None, "what is not known by its sender is not known yet"


def mixed(count: int, *, noise: float, seed: int = 0) -> Learned:
    """Words that say the type, but for some papers that are filed as anything."""
    chance = random.Random(seed)
    made = []
    for number in range(1, count + 1):
        kind = chance.choice(KINDS)
        filed = chance.choice(KINDS) if chance.random() < noise else kind
        made.append(lesson(number, filed, f"of {kind}", *chance.sample("abcdefgh", 3)))
    return Learned.of(made)


def test_what_it_may_say_follows_from_how_right_it_was() -> None:
    """Words that hold are likely; where papers are filed as anything nothing is, however clear the words were."""
    words = [Trait("of order").number, Trait("a").number]
    holds, anything = mixed(200, noise=0), mixed(200, noise=1)
    opinion = holds.weigh((), words)
    assert opinion is not None
    assert (opinion.type, opinion.likely) == ("order", True)
    assert opinion.weighty[0] == 0, "the word that told is named first"
    opinion = anything.weigh((), words)
    assert opinion is None or not opinion.likely


def test_habits_that_do_not_hold_are_not_followed() -> None:
    """Eight papers of a sender as one type, and the ninth always as another: after ten such, no habit is likely."""
    made, number = [], 0
    for sender in range(14):
        for nth in range(9):
            number += 1
            made.append(lesson(number, "invoice" if nth < 8 else "order", "w", sender=f"s{sender}"))
    for nth in range(8):
        made.append(lesson(number + 1 + nth, "invoice", "w", sender="new"))
    opinion = Learned.of(made).weigh((Trait("new").number,), (Trait("new").number, Trait("w").number))
    assert opinion is None or not opinion.likely


def test_a_subfolder_is_named_in_its_own_case_or_where_several_cases_have_it() -> None:
    """Its name can tell of its case."""
    one = Learned.of(lesson(n, "invoice", "pay", sender="till", case=7, folder="Costs/Ink") for n in range(1, 21))
    tells = (Trait("till").number,)
    found = one.folder(tells, "invoice", 7)
    assert found is not None
    assert (found.value, found.same) == ("Costs/Ink", 20)
    assert one.folder(tells, "invoice", 8) is None
    assert one.folder(tells, "invoice", None) is None
    assert one.folder(tells, "order", 7) is None
    two = Learned.of(lesson(n, "invoice", "pay", sender="till", case=n % 2, folder="Costs/Ink") for n in range(1, 21))
    assert two.folder(tells, "invoice", None) is not None
    mixed_up = Learned.of(
        lesson(n, "invoice", "pay", sender="till", case=7, folder=f"Costs/{n % 2}") for n in range(1, 21)
    )
    assert mixed_up.folder(tells, "invoice", 7) is None


def test_it_stays_of_one_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest papers fall out at the end; their weight goes when so many did that all is made anew."""
    monkeypatch.setattr(learning, "PAPERS", 30)
    monkeypatch.setattr(learning, "_FORGOTTEN", 5)
    learned = Learned.of(lesson(n, "invoice", "pay", sender="till") for n in range(1, 31))
    for number in range(31, 36):
        assert not learned.is_stale
        learned.put(lesson(number, "order", "pay", sender="till"))
    assert learned.is_stale
    assert sorted(learned.lessons) == list(range(6, 36))
    assert learned.types == {"invoice": 25, "order": 5}
    learned.put(lesson(2, "order", "pay"))
    assert 2 not in learned.lessons, "older than all that are kept"
    assert len(learned.record) <= RECORD
    assert len(learned.perceptron.places) == ROOM * TYPES


def test_more_types_than_there_is_room_for() -> None:
    learned = Learned.of(lesson(n, f"kind{n}", "w") for n in range(1, TYPES + 20))
    assert len(learned.perceptron.types) == TYPES
    assert learned.weigh((), (Trait("w").number,)) is None
