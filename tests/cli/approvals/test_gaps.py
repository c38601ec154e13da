"""What never came, by command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.offices import drop, garcia, scan
from tests.support.papers import stamped

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands


def test_gaps_are_listed_answered_for_and_taken_back(office: Office, paracase: Commands) -> None:
    number = garcia(office).case.number
    for no in ("41", "44"):
        drop(office, f"{no}.pdf", stamped("2:24-cv-01234-ABC", no, "11/19/26", "ORDER"))
    scan(office)
    missing = {"case": number, "kind": "number", "no": "42-43", "what": "41 and 44 are here"}
    assert paracase("case", "gaps", "--json")[:2] == (0, [missing])
    assert paracase("case", "gaps", "Garcia", "--json")[1] == [missing]
    assert paracase("case", "gap-answered", "Garcia", "number", "42", "--why", "not-ours")[0] == 0
    assert [gap["no"] for gap in paracase("case", "gaps", "--json")[1]] == ["43"]
    (said,) = paracase("case", "gaps", "Garcia", "--answered", "--json")[1]
    assert (said["kind"], said["no"], said["why"], said["by"]) == (
        "number", "42", "it is not ours to have", office.person.name,
    )  # fmt: skip
    assert paracase("undo")[0] == 0
    assert paracase("case", "gaps", "--json")[1] == [missing]
    for wrong, code in (
        (("Garcia", "number", "42", "--why", "other"), 2),
        (("Garcia", "number", "99", "--why", "came"), 3),
        (("Garcia", "letter", "42", "--why", "came"), 2),
        (("Garcia", "number", "x", "--why", "came"), 2),
        (("Nobody", "number", "42", "--why", "came"), 3),
    ):
        assert paracase("case", "gap-answered", *wrong)[0] == code
    assert paracase("case", "gaps", "--answered")[0] == 2
