"""What is known of a person or an organization: how they may be reached, who speaks for them, what they are called."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.domain.words import line
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping


class PersonKind(StrEnum):
    """What it is."""

    PERSON = "person"
    ORGANIZATION = "organization"


class NameKind(StrEnum):
    """What another name of a person is."""

    ALIAS = "alias"
    FORMER = "former"
    AFFILIATE = "affiliate"
    """Of a company that belongs to it, or to which it belongs."""
    DBA = "dba"
    """What it does business as."""


class SafeWay(StrEnum):
    """A way by which somebody may be reached without harm to them."""

    CALL = "call"
    LETTER = "letter"
    E_MAIL = "e-mail"
    TEXT = "text"
    PORTAL = "portal"
    MEETING = "meeting"


LIMITS = {
    "language": 60, "phone": 100, "email": 200, "address": 500, "safe_note": 500, "note": 2000,
}  # fmt: skip
"""Texts of a person that may be empty, and how many letters they may have."""


@frozen
class Reach:
    """How a person may be reached.

    Attributes:
        safe_way: the ways, in the order of the list; empty: nobody said, and that is no permission.
        represented_by: the lawyer's or firm's name; empty when there is none or it is not in sight.
        is_represented: a lawyer speaks for them; nobody writes to them but through counsel (Model Rule 4.2).
    """

    safe_way: tuple[SafeWay, ...]
    safe_note: str
    language: str
    represented_by: str
    is_represented: bool

    @property
    def words(self) -> list[str]:
        """As a screen says it, a line for each thing that is known."""
        ways = ", ".join(way.value for way in self.safe_way) or "nobody said which"
        told = [f"Safe ways: {ways}{f' ({self.safe_note})' if self.safe_note else ''}"]
        told += [f"Language: {self.language}"] if self.language else []
        by = f" by {self.represented_by}" if self.represented_by else ""
        return told + ([f"Represented{by}: nobody writes to them but through counsel."] if self.is_represented else [])


def safe_ways(text: str) -> tuple[SafeWay, ...]:
    """The ways a list names, each once.

    Raises:
        BadInput: one is none.
    """
    found = []
    for part in re.split(r"[,;]", text):
        word = " ".join(part.split()).lower().replace("email", "e-mail").replace("e_mail", "e-mail")
        if not word:
            continue
        if word not in set(SafeWay):
            known = ", ".join(SafeWay)
            raise BadInput(f"“{visible(part)[:40]}” is not a way to reach anybody.", hint=f"There are {known}.")
        found.append(SafeWay(word))
    return tuple(dict.fromkeys(found))


def checked_person(values: Mapping[str, str]) -> dict[str, str]:
    """A person's texts as kept; what is not given is not there.

    Raises:
        BadInput: names the field.
    """
    clean = {}
    if "name" in values:
        clean["name"] = line(values["name"], "name", limit=300)
    for name, limit in LIMITS.items():
        if name in values:
            clean[name] = line(values[name], name.replace("_", " "), limit=limit, may_be_empty=True)
    if "safe_way" in values:
        clean["safe_way"] = ", ".join(safe_ways(values["safe_way"]))
    if clean.get("email") and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", clean["email"]):
        raise BadInput(f"“{clean['email']}” is not an e-mail address.", hint="Write it as name@example.com.")
    if clean.get("phone") and sum(letter.isdigit() for letter in clean["phone"]) < 7:
        raise BadInput(f"“{clean['phone']}” is not a telephone number.", hint="It has at least seven digits.")
    return clean
