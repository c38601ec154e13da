"""The cues of all types of papers, of which only those are tried whose words a text has; made once for the same types."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.cue_index import CueIndex

if TYPE_CHECKING:
    from paracase.domain.practice.types import DocumentType


class TypeCues(NamedTuple):
    """By where a cue is looked for, an index of those of all types; they are numbered as the types stand in their list."""

    title: CueIndex
    name: CueIndex
    text: CueIndex
    docket: CueIndex


@lru_cache(maxsize=4)
def cues_of(types: tuple[DocumentType, ...]) -> TypeCues:
    """The indexes of these types."""
    every = list(enumerate(types))
    return TypeCues(
        CueIndex((number, kind.title_cue) for number, kind in every if kind.title_cue),
        CueIndex((number, kind.name_cue) for number, kind in every if kind.name_cue),
        CueIndex((number, kind.text_cue) for number, kind in every if kind.text_cue),
        CueIndex((number, kind.docket_cue) for number, kind in every if kind.docket_cue),
    )
