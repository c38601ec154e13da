"""A computation as it is kept beside its deadline: JSON, so that it is shown years later as it was made."""

from __future__ import annotations

import json
from datetime import date, datetime, time

from paracase.domain.deadlines.computing import Computed, DeadlineKind, OtherDate
from paracase.domain.deadlines.counting import Step

FORMAT = 1


def to_json(found: Computed) -> str:
    """As kept; days, times and the moment in ISO 8601."""
    return json.dumps(
        {
            "v": FORMAT,
            "kind": found.kind.value,
            "due": found.due.isoformat(),
            "safe": found.safe.isoformat() if found.safe else None,
            "moment": found.moment.isoformat() if found.moment else None,
            "at": found.at.isoformat("minutes") if found.at else None,
            "steps": [[one.day.isoformat(), one.words] for one in found.steps],
            "alternatives": [[one.day.isoformat(), one.reading, one.cite] for one in found.alternatives],
            "notes": list(found.notes),
        },
        ensure_ascii=False,
    )


def from_json(text: str) -> Computed:
    """As kept, read again.

    Raises:
        ValueError: another format, or nothing that was kept so.
    """
    kept = json.loads(text)
    if not isinstance(kept, dict) or kept.get("v") != FORMAT:
        raise ValueError("a computation of another format")
    return Computed(
        kind=DeadlineKind(kept["kind"]),
        due=date.fromisoformat(kept["due"]),
        safe=date.fromisoformat(kept["safe"]) if kept["safe"] else None,
        steps=tuple(Step(date.fromisoformat(day), words) for day, words in kept["steps"]),
        alternatives=tuple(
            OtherDate(date.fromisoformat(day), words, cite) for day, words, cite in kept["alternatives"]
        ),
        notes=tuple(kept["notes"]),
        moment=datetime.fromisoformat(kept["moment"]) if kept["moment"] else None,
        at=time.fromisoformat(kept["at"]) if kept["at"] else None,
    )
