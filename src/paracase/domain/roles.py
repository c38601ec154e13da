"""Staff roles and what each may do. One place decides, for the command line and the screens alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person is in the office; being administrator is apart from it."""

    ATTORNEY = "attorney"
    PARALEGAL = "paralegal"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Person:
    """Who acts. Every act carries one."""

    id: int
    name: str
    initials: str
    role: Role
    is_admin: bool
