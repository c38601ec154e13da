"""What stands in a file that is handed over, before it is written: its facts, its papers, its sections. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileSection:
    """One part of the file, as rows.

    Attributes:
        name: of its CSV file.
        is_ours: privileged or work product: goes to the client and to successor counsel only.
        note: what has to be known to read it.
    """

    name: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    is_ours: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper that goes, where it lies in the file.

    Attributes:
        number: by which sections name it: ``document 85``.
    """

    path: str
    number: int
    docket: str
    day: str
    title: str
    kind: str
    handling: str
    inside: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class LeftLine:
    """A paper that does not go, and why."""

    docket: str
    day: str
    title: str
    why: str
    decided: str


@dataclass(frozen=True, slots=True)
class CaseFile:
    """The file of a case.

    Attributes:
        title: the caption with the case's number.
        facts: what is said of it at its head.
        mind: sentences that whoever receives it, or signs it, has to know.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    mind: tuple[str, ...]
    papers: tuple[PaperLine, ...]
    left: tuple[LeftLine, ...]
    sections: tuple[FileSection, ...]
    made: str
