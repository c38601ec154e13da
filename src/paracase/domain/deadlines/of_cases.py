"""What of a case decides which rules apply, as far as its docket numbers, court and kind of matter say it.

What they do not say is empty, and is asked: nothing is taken for granted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.deadlines.rules import CourtLevel

if TYPE_CHECKING:
    from collections.abc import Iterable

_LEVELS = {
    **dict.fromkeys(
        ("district", "superior", "ny-supreme", "tx-district", "tx-county", "fl-circuit", "fl-county"), CourtLevel.TRIAL
    ),
    **dict.fromkeys(("supreme", "circuit", "highest", "intermediate", "appellate"), CourtLevel.APPELLATE),
    "bankruptcy": CourtLevel.BANKRUPTCY,
}
"""By the kind of a court (``courts.csv``). The courts of claims, tax and trade have rules of their own, arbitrators too."""
_MATTERS = {
    **dict.fromkeys(("civil_litigation", "personal_injury", "employment"), "civil"),
    "family": "family",
    "bankruptcy_consumer": "bankruptcy",
    "immigration": "immigration",
    "probate": "probate",
}
_DOCKETS = {"cr": "criminal", "bk": "bankruptcy", "ap": "bankruptcy", "mj": "criminal"}


CASE_TYPES = frozenset({*_MATTERS.values(), *_DOCKETS.values()})
"""The types of cases that rules tell apart, or that no rule loaded here is for."""


def level_of(kind: str) -> CourtLevel | None:
    """The level of a court of a kind; None where its rules are others than those known here."""
    return _LEVELS.get(kind)


def case_type_of(matter_type: str, docket_keys: Iterable[str]) -> str:
    """*civil*, *criminal*, *bankruptcy*: a docket number that says it wins over the kind of the matter."""
    for key in docket_keys:
        for part in key.split("-"):
            if part in _DOCKETS:
                return _DOCKETS[part]
    return _MATTERS.get(matter_type, "")
