"""Who keeps time, as billing files name people: id, *Surname, First*, classification."""

from __future__ import annotations

import re

from paracase.domain.roles import Role
from paracase.domain.time.ledes import LONGEST
from paracase.domain.visible import visible

_AFTER = re.compile(r"(?:jr|sr|ii|iii|iv|esq|ph\.?d|acp|cp|rp)\.?", re.I)
"""What stands behind a surname and belongs to it."""
PARALEGAL = "LA"


def surname_first(name: str) -> str:
    """``Dana Ruiz`` as ``Ruiz, Dana``; a name with a comma as it stands; of one word: empty, for nobody knows."""
    if "," in name and not _AFTER.fullmatch(name.partition(",")[2].strip()):
        return name
    words = name.replace(",", " ").split()
    behind: list[str] = []
    while len(words) > 1 and _AFTER.fullmatch(words[-1]):
        behind.insert(0, words.pop())
    if len(words) < 2:
        return ""
    return f"{' '.join([words[-1], *behind])}, {' '.join(words[:-1])}"


def usual_keeper(name: str, initials: str, role: Role) -> tuple[str, str, str]:
    """Id, name and classification as far as they can be known: whether an attorney is partner or associate cannot."""
    return initials, surname_first(name), PARALEGAL if role is Role.PARALEGAL else ""


def keeper_fault(ident: str, name: str, classification: str) -> str:
    """What is wrong; empty where nothing is. The classification may be empty: until a file is made."""
    for field, value in (
        ("TIMEKEEPER_ID", ident),
        ("TIMEKEEPER_NAME", name),
        ("TIMEKEEPER_CLASSIFICATION", classification),
    ):
        if len(value) > LONGEST[field]:
            return f"“{visible(value)[:40]}” is longer than {LONGEST[field]} letters."
        if any(not " " <= letter <= "~" or letter in "|[]" for letter in value):
            return f"“{visible(value)[:40]}” holds characters that billing files cannot say."
    if not ident:
        return "The id is empty."
    if re.fullmatch(r"[^,]*[^\s,][^,]*, [^,\s][^,]*", name) is None:
        return f"“{visible(name)[:40]}” is not written “Surname, First”."
    return ""
