"""What an office allows: policy that protects somebody. Kept in the store, changed by an act, never by editing a file."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.visible import visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


class ValueKind(StrEnum):
    """How a value is written."""

    LEVEL = "recorded (also desk), gate or signed"
    TYPES = "document types with commas between them, or none"
    YES_NO = "yes or no"
    DAYS = "a number of court days from 1 to 30"
    ELEMENTS = "elements of the checklists with commas between them, or none"
    ATTORNEYS = "initials of attorneys with commas between them, or none"


@frozen
class PolicyItem:
    """One thing an office decides.

    Attributes:
        name: as it is typed; ``approval.level``.
        default: what holds in an office that never said otherwise.
        allows: what it decides, for who reads the list.
        is_an_attorneys: an attorney alone decides it: two people without one would take an attorney's work on themselves.
    """

    name: str
    kind: ValueKind
    default: str
    allows: str
    is_an_attorneys: bool = False


LEVEL = PolicyItem(
    "approval.level",
    ValueKind.LEVEL,
    "recorded",
    "what an approval needs: any record, recorded by gate, or the attorney's own signature",
)
SIGNED = PolicyItem("approval.signed", ValueKind.TYPES, "", "types that need a signature whatever the level")
RECORDED = PolicyItem(
    "approval.recorded", ValueKind.TYPES, "", "types for which the login is enough whatever the level"
)
FREE = PolicyItem(
    "approval.free", ValueKind.TYPES, "", "types listed before exemptions had reasons; see policy exemptions"
)
PHONE = PolicyItem(
    "approval.phone", ValueKind.YES_NO, "no", "whether an attorney's authority by phone may be recorded, to be ratified"
)
AGENT = PolicyItem(
    "approval.agent", ValueKind.YES_NO, "no", "whether approvals may be signed through an agent forwarded by SSH"
)
LOWERED = PolicyItem(
    "checklist.lowered",
    ValueKind.ELEMENTS,
    "",
    "checklist elements that the desk closes without an attorney’s sign-off",
    is_an_attorneys=True,
)
ANSWER_DAYS = PolicyItem(
    "answer.days", ValueKind.DAYS, "2", "in how many court days an attorney owes an answer to a client's question"
)
MOST_ANSWER_DAYS = 30
CONFLICTS = PolicyItem(
    "conflicts.attorney",
    ValueKind.ATTORNEYS,
    "",
    "attorneys who decide about conflicts, behind walls too; none: every attorney",
    is_an_attorneys=True,
)
LEVELS: Mapping[str, ApprovalLevel] = {
    "recorded": ApprovalLevel.DESK,
    "gate": ApprovalLevel.GATE,
    "signed": ApprovalLevel.SIGNED,
}
"""What ``approval.level`` can be; *recorded* was its word before there were three, and is the word that is kept."""
ITEMS = (LEVEL, SIGNED, RECORDED, FREE, PHONE, AGENT, LOWERED, ANSWER_DAYS, CONFLICTS)
"""All there is, in the order it is listed."""


@frozen
class Policy:
    """What an office allows now."""

    level: ApprovalLevel
    """What an approval must reach before what it is about goes out."""
    signed: tuple[str, ...]
    recorded: tuple[str, ...]
    free: tuple[str, ...]
    """Types that go out without an approval: exempted with a reason, or listed before reasons were asked for."""
    phone: bool
    agent: bool
    lowered: tuple[str, ...] = ()
    """Elements of the checklists that close without an attorney."""
    answer_days: int = 2
    """Court days in which an attorney owes an answer to a client's question."""
    conflicts: tuple[str, ...] = ()
    """Initials of the attorneys who decide about conflicts; none: every attorney does."""


def policy_of(values: Mapping[str, str], exempt: Collection[str] = ()) -> Policy:
    """What kept values mean; what was never said is as it is by default.

    Args:
        exempt: document types whose exemption is in force.
    """
    said = {item.name: values.get(item.name, item.default) for item in ITEMS}
    return Policy(
        LEVELS[said[LEVEL.name]],
        types_of(said[SIGNED.name]),
        types_of(said[RECORDED.name]),
        tuple(dict.fromkeys((*types_of(said[FREE.name]), *exempt))),
        said[PHONE.name] == "yes",
        said[AGENT.name] == "yes",
        types_of(said[LOWERED.name]),
        int(said[ANSWER_DAYS.name]),
        types_of(said[CONFLICTS.name]),
    )


def types_of(text: str) -> tuple[str, ...]:
    """The document types of a kept list."""
    return tuple(word for word in (part.strip() for part in text.split(",")) if word)


def item_named(name: str) -> PolicyItem:
    """The item that is meant.

    Raises:
        BadInput: there is none; says which there are.
    """
    found = next((item for item in ITEMS if item.name == name.strip().lower()), None)
    if found is None:
        known = ", ".join(item.name for item in ITEMS)
        raise BadInput(f"“{visible(name)[:60]}” is nothing an office decides.", hint=f"It decides {known}.")
    return found


def checked(
    item: PolicyItem,
    text: str,
    *,
    known_types: Collection[str],
    gates: Mapping[str, Collection[str]] = {},
    attorneys: Collection[str] = (),
) -> str:
    """A value as kept.

    Args:
        gates: element of the checklists → its gates, of all matter types that have one with that name.
        attorneys: initials of the attorneys who work here.

    Raises:
        BadInput: it is none; names item and value.
    """
    words = " ".join(text.split()).lower()
    if item.kind is ValueKind.ELEMENTS:
        return ", ".join(
            dict.fromkeys(_lowered(item, one, gates) for one in types_of("" if words == "none" else words))
        )
    if item.kind is ValueKind.ATTORNEYS:
        return ", ".join(
            dict.fromkeys(_attorney(item, one, attorneys) for one in types_of("" if words == "none" else words))
        )
    if item.kind is ValueKind.TYPES:
        given = types_of("" if words == "none" else words)
        wrong = next((code for code in given if code not in known_types), None)
        if wrong is None:
            return ", ".join(dict.fromkeys(given))
        raise BadInput(f"{item.name}: “{visible(wrong)[:60]}” is not a document type.", hint="See “paracase types”.")
    if item.kind is ValueKind.DAYS:
        if words.isascii() and words.isdigit() and 1 <= int(words[:4]) <= MOST_ANSWER_DAYS:
            return str(int(words))
        raise BadInput(f"{item.name}: “{visible(text)[:60]}” cannot be used.", hint=f"Say {item.kind.value}.")
    if item.kind is ValueKind.LEVEL and words == ApprovalLevel.DESK.value:
        return level_word(ApprovalLevel.DESK)
    allowed = tuple(LEVELS) if item.kind is ValueKind.LEVEL else ("yes", "no")
    if words not in allowed:
        raise BadInput(f"{item.name}: “{visible(text)[:60]}” cannot be used.", hint=f"Say {item.kind.value}.")
    return words


def _attorney(item: PolicyItem, given: str, attorneys: Collection[str]) -> str:
    """Initials as the staff has them.

    Raises:
        BadInput: no attorney has them.
    """
    found = next((initials for initials in attorneys if initials.lower() == given), None)
    if found is None:
        raise BadInput(
            f"{item.name}: “{visible(given)[:20]}” are no attorney's initials.",
            hint=f"Attorneys here: {', '.join(attorneys) or 'none'}.",
        )
    return found


def _lowered(item: PolicyItem, element: str, gates: Mapping[str, Collection[str]]) -> str:
    """An element whose gate the office may lower.

    Raises:
        BadInput: it is none, has no gate, or one that is not delegable.
    """
    shown = visible(element)[:60]
    if element not in gates:
        raise BadInput(f"{item.name}: “{shown}” is not an element.", hint="See “paracase checklist show”.")
    if "attorney-only" in gates[element]:
        raise BadInput(
            f"{item.name}: “{shown}” is not delegable: an attorney closes it, in every office.",
            hint="Accepting a client, a fee, a date, a signature, advice and trust money stay an attorney’s.",
        )
    if "attorney" not in gates[element]:
        raise BadInput(f"{item.name}: “{shown}” waits for no attorney as it is.")
    return element


def level_word(level: ApprovalLevel) -> str:
    """The word that ``approval.level`` is kept as for a level."""
    return next(word for word, one in LEVELS.items() if one is level)


def from_file(raw: Mapping[str, object]) -> dict[str, str]:
    """The values of an ``[approval]`` table that stood in the settings file, as they are kept.

    Raises:
        BadInput: a key or a value that never was one; names it.
    """
    values: dict[str, str] = {}
    for key, value in raw.items():
        item = item_named(f"approval.{key}")
        is_fit = {
            ValueKind.LEVEL: value in ("recorded", "signed"),
            ValueKind.TYPES: isinstance(value, list) and all(isinstance(code, str) for code in value),
            ValueKind.YES_NO: isinstance(value, bool),
        }[item.kind]
        if not is_fit:
            raise BadInput(f"{item.name}: “{visible(str(value))[:60]}” cannot be used.", hint=f"Say {item.kind.value}.")
        if isinstance(value, list):
            values[item.name] = ", ".join(value)
        else:
            values[item.name] = {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
    return values
