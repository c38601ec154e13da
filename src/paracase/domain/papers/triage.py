"""Triage: in which order papers are looked at, and which of them came together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Urgency(IntEnum):
    """What kind of sender a paper has; papers of courts wait least."""

    COURT = 0
    SERVED = 1
    MAIL = 2
    REST = 3


def urgency_of(*, has_docket_no: bool, source: str, starts_deadline: bool, is_mail: bool) -> Urgency:
    """How urgent a paper is by where it comes from.

    Args:
        source: the usual source of its (likely or sure) document type; empty when that is not known.
        starts_deadline: whether a paper of that type starts a deadline when it is served.
    """
    if has_docket_no or source == "court":
        return Urgency.COURT
    if starts_deadline or source == "opposing":
        return Urgency.SERVED
    return Urgency.MAIL if is_mail else Urgency.REST


@dataclass(frozen=True, slots=True)
class Incoming:
    """What ordering needs of one paper that waits."""

    id: int
    urgency: Urgency
    folder: str | None
    """The folder of the Inbox it was dropped with; None when it lies there by itself or elsewhere."""


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One row of Triage: a paper, or a folder that was dropped together."""

    papers: tuple[int, ...]
    folder: str | None = None


TOGETHER = 2
"""A folder with fewer papers is no folder to Triage."""


def ordered(papers: Iterable[Incoming]) -> list[QueueEntry]:
    """The rows of Triage: the most urgent first, then the oldest (ids are by arrival).

    A folder dropped together is one row, as urgent as its most urgent paper and as old as its oldest.
    """
    alone: list[tuple[Urgency, int, QueueEntry]] = []
    folders: dict[str, list[Incoming]] = {}
    for paper in papers:
        if paper.folder is None:
            alone.append((paper.urgency, paper.id, QueueEntry((paper.id,))))
        else:
            folders.setdefault(paper.folder, []).append(paper)
    for folder, inside in folders.items():
        if len(inside) < TOGETHER:
            alone += [(paper.urgency, paper.id, QueueEntry((paper.id,))) for paper in inside]
            continue
        inside.sort(key=lambda p: (p.urgency, p.id))
        first = min(p.id for p in inside)
        alone.append((inside[0].urgency, first, QueueEntry(tuple(p.id for p in inside), folder)))
    return [entry for _, _, entry in sorted(alone, key=lambda row: (row[0], row[1]))]


def breakdown(names: Sequence[str]) -> list[tuple[str, int]]:
    """How often each answer stands among marked papers, most often first: shown before many take one answer."""
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
