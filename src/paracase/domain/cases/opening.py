"""What a case is called that is opened from a paper, where the paper writes its names in capitals or gives no caption."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEFT = frozenset({"plaintiff", "petitioner", "appellant", "claimant", "relator", "complainant"})
_RIGHT = frozenset({"defendant", "respondent", "appellee"})
_ALONE = frozenset({"debtor", "in re", "estate", "decedent"})
_STAYS = frozenset(
    [
        "LLC",
        "LLP",
        "LP",
        "PLLC",
        "PC",
        "PA",
        "PLC",
        "USA",
        "US",
        "NA",
        "FSB",
        "II",
        "III",
        "IV",
        "VI",
        "AG",
        "SA",
        "GMBH",
        "BMW",
        "IBM",
        "UPS",
    ]
)
_SMALL = frozenset(
    ["of", "and", "the", "for", "in", "on", "by", "to", "an", "a", "d/b/a", "dba", "et", "al", "al.", "v.", "vs."]
)


def mixed_case(name: str) -> str:
    """A name in capitals as one writes it: ``ROSA ALVARADO`` → ``Rosa Alvarado``; one in mixed case stays as it is."""
    letters = [ch for ch in name if ch.isalpha()]
    if not letters or any(ch.islower() for ch in letters):
        return name
    words = []
    for number, word in enumerate(name.split()):
        bare = re.sub(r"[^A-Z]", "", word)
        if bare in _STAYS or (len(bare) > 1 and "." in word[1:-1]):  # L.L.C., U.S.
            words.append(word)
        elif number and word.lower() in _SMALL:
            words.append(word.lower())
        else:
            large = re.sub(r"(^|[-/('’.&\"“])([a-z])", lambda match: match[1] + match[2].upper(), word.lower())
            large = re.sub(r"(['’])S(?=$|\W)", r"\1s", large)
            words.append(re.sub(r"^Mc([a-z])", lambda match: f"Mc{match[1].upper()}", large))
    return " ".join(words)


def caption_of(parties: Sequence[tuple[str, str]]) -> str:
    """The caption that the people of a paper make: the first of each side; empty where a side is not known.

    Args:
        parties: name and role of each, in the order of the paper.
    """
    alone = next((name for name, role in parties if role.lower() in _ALONE), "")
    sides = [[name for name, role in parties if role.lower() in side] for side in (_LEFT, _RIGHT)]
    if all(sides):
        return " v. ".join(f"{side[0]}{' et al.' if len(side) > 1 else ''}" for side in sides)
    return f"In re {alone}" if alone else ""
