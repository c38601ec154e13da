"""Checklists: for each matter type its stages, and in each the elements a case must contain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from paracase.domain.cases.cases import Side
from paracase.domain.errors import PracticeFileError
from paracase.domain.practice.loading import SafeLoader, fault_of
from paracase.domain.practice.types import practice_error
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from collections.abc import Collection

GATES = ("", "attorney", "attorney-only")
"""Who closes an element: the desk; an attorney, which the office may lower; an attorney, and nobody lowers that."""
SIDES_KEY = "_sides"
"""Where a file says which sides the cases of a matter type can be on."""


class Each(StrEnum):
    """Of whom an element has one row each: parties of the case with such a role."""

    PARTY = "party"
    CLIENT = "client"
    OPPONENT = "opponent"
    DEFENDANT = "defendant"
    PROVIDER = "provider"
    CUSTODIAN = "custodian"
    DEPONENT = "deponent"
    EXPERT = "expert"
    WITNESS = "witness"
    CARRIER = "carrier"
    LIENHOLDER = "lienholder"
    BENEFICIARY = "beneficiary"


class _Item(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str
    what: str
    source: str
    doc_type: str
    need: str
    gate: str = ""
    side: tuple[Side, ...] = ()
    each: str = ""

    @field_validator("need")
    @classmethod
    def _need(cls, value: str) -> str:
        if value not in {"must", "should"} and not (value.startswith("if(") and value.endswith(")")):
            raise ValueError("must be must, should or if(…)")
        return value

    @field_validator("gate")
    @classmethod
    def _gate(cls, value: str) -> str:
        if value not in GATES:
            raise ValueError("must be empty, attorney or attorney-only")
        return value

    @field_validator("each")
    @classmethod
    def _each(cls, value: str) -> str:
        if value and value not in set(Each):
            raise ValueError("must be empty or one of " + ", ".join(Each))
        return value


_SAME_SIDE = {
    "plaintiff": Side.PETITIONER, "petitioner": Side.PLAINTIFF, "defendant": Side.RESPONDENT, "respondent": Side.DEFENDANT,
}  # fmt: skip
"""The same side, as other courts call it. An appellant may have been either, and is neither here."""
_SHORT = {"rfa": "RFA", "rule26f": "Rule 26(f)", "eeoc": "EEOC", "id": "ID", "depo": "deposition", "msj": "MSJ"}
"""Parts of ids that are written otherwise in a label."""


@dataclass(frozen=True, slots=True)
class Element:
    """One thing the case must contain at a stage."""

    id: str
    what: str
    source: str
    doc_type: str
    need: str
    gate: str
    side: tuple[Side, ...] = ()
    """On which sides a case needs it; none is every side."""
    each: str = ""
    """Of which parties it has one row each; empty is one row."""

    @property
    def label(self) -> str:
        """A name of a few words, from its id: ``initial-disclosures-ours`` → *Initial disclosures ours*."""
        words = [_SHORT.get(word, word) for word in self.id.replace("_", "-").split("-")]
        return " ".join([words[0][:1].upper() + words[0][1:], *words[1:]])

    @property
    def is_gated(self) -> bool:
        """Whether an attorney's sign-off closes it, and nothing else does."""
        return bool(self.gate)

    @property
    def can_be_lowered(self) -> bool:
        """Whether the office may leave it to the desk."""
        return self.gate == "attorney"

    @property
    def is_conditional(self) -> bool:
        """Whether the case needs it only if something is so."""
        return self.need.startswith("if(")

    @property
    def condition(self) -> str:
        """What must be so; empty for the others."""
        return self.need[3:-1] if self.is_conditional else ""


@dataclass(frozen=True, slots=True)
class Checklists:
    """Matter type → stage → elements, with ``{use: X}`` resolved and ``_common`` at the ends."""

    matters: dict[str, dict[str, tuple[Element, ...]]]
    sides: dict[str, tuple[Side, ...]]
    """Matter type → the sides its elements tell apart."""

    @property
    def matter_types(self) -> list[str]:
        """All matter types a case can have."""
        return list(self.matters)

    @property
    def gates(self) -> dict[str, set[str]]:
        """The gates of each element, by its id; elements of several matter types may have one id."""
        found: dict[str, set[str]] = {}
        for stages in self.matters.values():
            for one in (element for elements in stages.values() for element in elements):
                found.setdefault(one.id, set()).add(one.gate)
        return found

    def stages(self, matter_type: str) -> list[str]:
        """The stages of a matter type in their order."""
        return list(self.matters.get(matter_type, {}))

    def elements(self, matter_type: str, stage: str) -> tuple[Element, ...]:
        """The elements of a stage; none when the practice files do not know it (any more)."""
        return self.matters.get(matter_type, {}).get(stage, ())

    def for_side(self, matter_type: str, stage: str, side: str, besides: Collection[str] = ()) -> tuple[Element, ...]:
        """The elements of a stage that a case on this side needs. On a side the matter type does not tell apart: all.

        Args:
            besides: elements, by id, that it has whatever its side: something was done about them.
        """
        ours = self.side_of(matter_type, side)
        return tuple(
            one
            for one in self.elements(matter_type, stage)
            if ours is None or not one.side or ours in one.side or one.id in besides
        )

    def side_of(self, matter_type: str, side: str) -> Side | None:
        """A case's side in the words of its matter type; None where it is none of them, and nothing can be told apart."""
        known = self.sides.get(matter_type, ())
        return next((one for one in known if one in {side, _SAME_SIDE.get(side)}), None)


class _Lines(SafeLoader):
    """Keeps the line of every mapping, so that a fault can be named by its line."""


def _mapping(loader: _Lines, node: yaml.MappingNode) -> dict[Any, Any]:
    value = loader.construct_mapping(node, deep=True)
    value["__line__"] = node.start_mark.line + 1
    return value


_Lines.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def parse_checklists(text: str, source: str) -> dict[str, dict[str, Any]]:
    """Read one checklist file to matter type → stage → elements or a ``{use: X}`` name.

    Raises:
        PracticeFileError: names file, line and field.
    """
    try:
        data = yaml.load(text, Loader=_Lines)  # a SafeLoader that keeps lines
    except yaml.YAMLError as error:
        line, problem = fault_of(error, text)
        raise PracticeFileError(
            f"{source}, line {line}: {problem}.", hint="Mend the line or remove the file."
        ) from error
    if not isinstance(data, dict):
        raise PracticeFileError(f"{source}, line 1: expected matter types, found {type(data).__name__}.")
    result: dict[str, dict[str, Any]] = {}
    for matter, stages in data.items():
        if matter == "__line__":
            continue
        if matter == SIDES_KEY:
            result[SIDES_KEY] = _sides(source, stages, data["__line__"])
            continue
        if not isinstance(stages, dict):
            raise PracticeFileError(f"{source}, line {data['__line__']}: “{visible(str(matter))}” has no stages.")
        result[str(matter)] = {
            str(stage): _stage(source, str(stage), items, stages["__line__"])
            for stage, items in stages.items()
            if stage != "__line__"
        }
    return result


def _sides(source: str, given: Any, line: int) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise PracticeFileError(f"{source}, line {line}: {SIDES_KEY} names no matter types.")
    at = given.pop("__line__")
    found = {}
    for number, (matter, sides) in enumerate(given.items()):
        if not isinstance(sides, list) or not sides or any(side not in set(Side) for side in sides):
            where, known = f"{source}, line {at + number}", ", ".join(Side)
            raise PracticeFileError(f"{where}, field {visible(str(matter))[:40]}: sides are some of {known}.")
        found[str(matter)] = tuple(Side(side) for side in sides)
    return found


def _stage(source: str, stage: str, items: Any, line: int) -> tuple[Element, ...] | str:
    if isinstance(items, dict) and set(items) == {"use", "__line__"}:
        return str(items["use"])
    if not isinstance(items, list):
        raise PracticeFileError(f"{source}, line {line}: stage “{visible(stage)}” is not a list of elements.")
    elements: list[Element] = []
    for item in items:
        if not isinstance(item, dict):
            raise PracticeFileError(f"{source}, line {line}: “{visible(str(item))[:40]}” is not an element.")
        at = item.pop("__line__")
        try:
            checked = _Item.model_validate(item)
        except ValidationError as error:
            raise practice_error(source, at, error) from error
        elements.append(Element(**checked.model_dump()))
    return tuple(elements)


def combine(*files: dict[str, dict[str, Any]]) -> Checklists:
    """Later files override matter types of earlier ones; ``{use: X}`` and ``_common`` are put in place.

    Raises:
        PracticeFileError: a matter type uses one that does not exist, or names a side that it does not have.
    """
    raw: dict[str, dict[str, Any]] = {}
    for content in files:
        for matter, stages in content.items():
            raw.setdefault(matter, {}).update(stages)
    common = raw.pop("_common", {})
    sides: dict[str, tuple[Side, ...]] = raw.pop(SIDES_KEY, {})
    _check_sides(raw, sides)
    matters: dict[str, dict[str, tuple[Element, ...]]] = {}
    for matter, stages in raw.items():
        full: dict[str, tuple[Element, ...]] = {}
        if "intake" in common:
            full["intake"] = common["intake"]
        for stage, items in stages.items():
            if isinstance(items, str):
                if items not in raw:
                    raise PracticeFileError(
                        f"Matter type “{visible(matter)}” uses “{visible(items)}”, which is unknown."
                    )
                full.update({k: v for k, v in raw[items].items() if not isinstance(v, str) and k not in full})
            else:
                full[stage] = full.get(stage, ()) + items
        if "closing" in common:
            full["closing"] = full.pop("closing", ()) + common["closing"]
        matters[matter] = full
    return Checklists(matters, sides)


def with_gates(own: Checklists, shipped: Checklists) -> Checklists:
    """An office's checklists with every gate that is shipped: a file that anybody at the desk edits takes none away.

    An element keeps the gate it has in its matter type; in one that is not shipped, the highest it has anywhere.
    """
    anywhere = shipped.gates

    def gated(matter: str, one: Element) -> Element:
        here = {e.gate for of in shipped.matters.get(matter, {}).values() for e in of if e.id == one.id}
        gate = max({one.gate, *(here or anywhere.get(one.id, set()))}, key=GATES.index)
        return one if gate == one.gate else replace(one, gate=gate)

    matters = {
        matter: {stage: tuple(gated(matter, one) for one in of) for stage, of in stages.items()}
        for matter, stages in own.matters.items()
    }
    return Checklists(matters, own.sides)


def _check_sides(raw: dict[str, dict[str, Any]], sides: dict[str, tuple[Side, ...]]) -> None:
    for matter, stages in raw.items():
        for items in stages.values():
            for element in items if isinstance(items, tuple) else ():
                other = [side for side in element.side if side not in sides.get(matter, ())]
                if other:
                    raise PracticeFileError(
                        f"“{visible(matter)}”, element “{visible(element.id)}”: its cases are on no side “{other[0]}”.",
                        hint=f"Name the sides of {visible(matter)} under {SIDES_KEY}.",
                    )
