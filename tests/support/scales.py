"""Makes the weights of guard, questions and relays from the labeled sentences: ``python -m tests.support.scales``.

An averaged perceptron with a margin, in whole numbers, five times in five orders: the same sentences give the same file on
every machine. With ``figures [SET …]`` it prints recall and false alarms instead, of every set left
out of the learning; with ``held``, what the shipped detectors say of sentences that nobody learned or tuned from.
"""

from __future__ import annotations

import csv
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clients import advice, guard, relaying
from paracase.domain.clients.weighing import Scale
from paracase.store.office.practice import Practice

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

SENTENCES = Path(__file__).parents[1] / "domain" / "clients"
MADE = Path(__file__).parents[2] / "src" / "paracase" / "domain" / "clients" / "weights.py"
ATTORNEYS = ("Dana Ortiz", "Ortiz", "Dana", "Marcus Webb", "Webb", "Marcus", "Dana Ortega", "Ortega")
"""Who is an attorney of the office in the labeled sentences."""
_FILES = {
    Scale.ADVICE: ("labeled/guard.csv", "guard_variants.csv", "guard_fresh.csv"),
    Scale.ASKS: ("labeled/question.csv", "questions.csv"),
    Scale.RELAYS: ("labeled/relay.csv", "relays.csv"),
}
_BESIDE = {
    Scale.ADVICE: ("labeled/relay.csv",),
    Scale.ASKS: (),
    Scale.RELAYS: ("labeled/guard.csv", "guard_variants.csv", "guard_fresh.csv", "labeled/question.csv"),
}
"""Files of which what is nothing there is nothing here either: ordinary notes and letters."""
_POSITIVE = frozenset(["advice", "question", "relay"])
_LEANING = {Scale.ADVICE: 100, Scale.ASKS: 50, Scale.RELAYS: 80}
"""Added to every sentence: to miss one is worse than to mark one too many."""
_KEPT, _SEEDS, _ROUNDS, _MARGIN = 2500, range(1, 6), 20, 60
_WRITTEN_AFTER = {"3": {"kinds"}, "x1": {"kinds"}, "x2": {"kinds"}}
"""Sets whose writer had read another one: they are left out with it, or the figure would flatter."""


_HELD = {Scale.ADVICE: "held/guard.csv", Scale.ASKS: "held/question.csv", Scale.RELAYS: "held/relay.csv"}
"""Sentences that nothing is learned from, and no concept is widened by: what is to be expected."""


class Labeled(NamedTuple):
    """A sentence, and what it is."""

    set: str
    is_one: bool
    text: str


Weighed = tuple[tuple[str, ...], ...]
"""The names of what is weighed, of each sentence of a text."""


def labeled(scale: Scale) -> list[Labeled]:
    """The sentences of a scale."""
    found = [one for name in _FILES[scale] for one in _read(name)]
    beside = [one for name in _BESIDE[scale] for one in _read(name) if not one.is_one]
    return found + [one._replace(set="beside") for one in beside]


def _read(name: str) -> list[Labeled]:
    with (SENTENCES / name).open(encoding="utf-8", newline="") as file:
        return [
            Labeled(row.get("set") or name, row["label"] in _POSITIVE, row["sentence"]) for row in csv.DictReader(file)
        ]


def held(scale: Scale) -> list[Labeled]:
    """The sentences that are held out for good."""
    return _read(_HELD[scale])


def is_marked(scale: Scale, text: str) -> bool:
    """Whether the program marks a text, as it ships: phrases, weights and all."""
    if scale is Scale.ADVICE:
        return bool(guard.markings(text, Practice(None).advice_phrases, ATTORNEYS))
    if scale is Scale.ASKS:
        return advice.asks_for_advice(text) is not None
    return bool(relaying.relays_attorney(text, ATTORNEYS))


def of_held(scale: Scale) -> tuple[int, int, int, int]:
    """Of the sentences held out: found, of how many; marked falsely, of how many."""
    tried = [(one.is_one, is_marked(scale, one.text)) for one in held(scale)]
    right, wrong = ([seen for is_one, seen in tried if is_one is which] for which in (True, False))
    return sum(right), len(right), sum(wrong), len(wrong)


def weighed(scale: Scale, text: str, names: Sequence[str] = ATTORNEYS) -> Weighed:
    """What is weighed of a text."""
    if scale is Scale.ASKS:
        found = advice.evidence(text)
    elif scale is Scale.RELAYS:
        found = relaying.evidence(text, names)
    else:
        found = guard.evidence(text, names)
    return tuple((*(name for name, _, _ in each.weighables), *also) for each, also in found)


def examples(scale: Scale, sentences: Iterable[Labeled]) -> list[tuple[Weighed, bool]]:
    """Each text as it is weighed where the attorneys' names are known, and, of relays, where they are not."""
    found = []
    for one in sentences:
        found.append((weighed(scale, one.text), one.is_one))
        if scale is Scale.RELAYS and (bare := weighed(scale, one.text, ())) != found[-1][0]:
            found.append((bare, one.is_one))
    return found


def _once(given: Sequence[tuple[tuple[tuple[int, ...], ...], bool]], of: int, seed: int) -> list[int]:
    """One perceptron, averaged over all its turns, in thousandths; a text is as heavy as its heaviest sentence."""
    weights, summed = [0] * of, [0] * of
    order, turn, dice = list(range(len(given))), 1, random.Random(seed)
    for _ in range(_ROUNDS):
        dice.shuffle(order)
        for number in order:
            text, is_one = given[number]
            if text:
                weight, heaviest = max((sum([weights[name] for name in each]), each) for each in text)
                sign = 1 if is_one else -1
                if sign * weight < _MARGIN:
                    for name in heaviest:
                        weights[name] += sign
                        summed[name] += sign * turn
            turn += 1
    return [(1000 * (weight * turn - whole)) // turn for weight, whole in zip(weights, summed, strict=True)]


def learned(scale: Scale, given: Sequence[tuple[Weighed, bool]]) -> dict[str, int]:
    """The weights that are kept, in tenths of a turn."""
    names: dict[str, int] = {}
    numbered = [
        (tuple(tuple(names.setdefault(name, len(names)) for name in each) for each in text), is_one)
        for text, is_one in given
    ]
    every = [_once(numbered, len(names), seed) for seed in _SEEDS]
    total = {name: sum(once[number] for once in every) for name, number in names.items()}
    leading = sorted(total.items(), key=lambda one: (-abs(one[1]), one[0]))[:_KEPT]
    unit = 100 * len(_SEEDS)
    found = {name: (weight + unit // 2) // unit for name, weight in leading}
    found["bias"] = found.get("bias", 0) + _LEANING[scale]
    return {name: weight for name, weight in sorted(found.items()) if weight}


def weight_of(weights: Mapping[str, int], text: Weighed) -> int:
    """How much a text weighs."""
    return max((sum(weights.get(name, 0) for name in each) for each in text), default=-1)


def made(all_of: Mapping[Scale, Mapping[str, int]]) -> str:
    """The file."""
    head = (
        '"""What concepts and their order weigh in a sentence: advice, a question, an attorney\'s words told.\n\n'
        "Made from ``tests/domain/clients`` by ``python -m tests.support.scales``; not edited by hand.\n"
        '"""\n\nfrom __future__ import annotations\n\n# ruff: noqa: E501\n# fmt: off\nWEIGHTS: dict[str, str] = {\n'
    )
    body = ""
    for scale in Scale:
        parts = [f"{name}={weight}" for name, weight in all_of[scale].items()]
        lines = ["\t".join(parts[at : at + 8]) for at in range(0, len(parts), 8)]
        joined = "\n".join(line.replace("\\", "\\\\").replace('"', '\\"') for line in lines)
        body += f'    "{scale.value}": """\n{joined}\n""",\n'
    return f"{head}{body}}}\n"


def figures(only: Sequence[str]) -> None:
    """Recall and false alarms of each set, or of those named, learned from the others."""
    for scale in Scale:
        every = labeled(scale)
        sets = [name for name in dict.fromkeys(one.set for one in every) if name != "beside"]
        for held in (name for name in sets if not only or name in only):
            away = {held} | _WRITTEN_AFTER.get(held, set())
            weights = learned(scale, examples(scale, [one for one in every if one.set not in away]))
            tried = [(one.is_one, weight_of(weights, weighed(scale, one.text)) > 0) for one in every if one.set == held]
            right = [seen for is_one, seen in tried if is_one]
            wrong = [seen for is_one, seen in tried if not is_one]
            sys.stdout.write(
                f"{scale.value:8} {held:18} {sum(right):3} of {len(right):3}   false {sum(wrong):2} of {len(wrong)}\n"
            )


if __name__ == "__main__":
    if "figures" in sys.argv[1:2]:
        figures(sys.argv[2:])
    elif "held" in sys.argv[1:2]:
        for each in Scale:
            sys.stdout.write("{:8} {:3} of {:3}   false {:2} of {}\n".format(each.value, *of_held(each)))
    else:
        MADE.write_text(
            made({scale: learned(scale, examples(scale, labeled(scale))) for scale in Scale}), encoding="utf-8"
        )
