"""S shuts a paper and its copies; the attorney finds it in Approvals, and opens it again or keeps it shut."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paracase.domain.roles import Identity, Proof, Role
from paracase.services.papers import sequestering
from paracase.services.papers.searching import find
from paracase.services.people.people import add_person
from tests.support.desks import desk_on, run
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

SECRET = b"MEMORANDUM\n\nThe pomegranate strategy of our client.\n"


def _states(office: Office) -> list[str]:
    return [row.state.value for row in sequestering.listed(office)]


def test_one_key_shuts_it_and_the_attorney_decides(office: Office, config: Path) -> None:
    drop(office, "memo.txt", SECRET)
    drop(office, "twin.txt", SECRET)
    scan(office)

    async def at_the_desk() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            await driven.press("2")
            await driven.sees("pomegranate")
            await driven.press("S")
            await driven.sees("Sequester", "FRE 502(b)")
            await driven.press("enter")
            await driven.until(lambda: len(_states(office)) == 2)
            await driven.rests()
            assert "pomegranate" not in driven.text
            await driven.press("4")
            await driven.sees("SEQUESTERED", "is sequestered", "Shut with it")
            await driven.press("a")
            await driven.rests()
            assert _states(office) == ["waiting", "waiting"], "an attorney decides"

    run(at_the_desk)
    attorney = replace(
        office,
        person=add_person(office, "Dolores Ortega", Role.ATTORNEY),
        identity=Identity(Proof.ACCOUNT, account="ortega"),
    )

    async def decides() -> None:
        async with desk_on(attorney, config, size=(120, 36)) as driven:
            await driven.press("4")
            await driven.sees("SEQUESTERED", "waits for an attorney", "Shut with it")
            await driven.press("b")
            await driven.until(lambda: _states(office) == ["kept", "kept"])
            await driven.sees("kept shut")
            await driven.press("a")
            await driven.sees("Open it again?")
            assert _states(office) == ["kept", "kept"]
            await driven.press("enter")
            await driven.until(lambda: _states(office) == [])
            await driven.rests()
            assert "SEQUESTERED" not in driven.text

    run(decides)
    assert len(find(office, "pomegranate").hits) == 2


def test_the_reasons_of_what_is_nearly_the_same_name_nothing_of_a_sequestered_paper(
    office: Office, config: Path
) -> None:
    words = " ".join(f"Sentence {number} of the stipulation that both sides were to sign." for number in range(30))
    drop(office, "pomegranate strategy.txt", words.encode())
    scan(office)
    drop(office, "scan 7.txt", words.replace("both sides", "all sides", 1).encode())
    scan(office)

    def named(text: str) -> list[str]:
        """Lines that name it, but for what the desk answers to whoever shut it."""
        return [line for line in text.splitlines() if "pomegranate" in line and "Sequestered pomegranate" not in line]

    async def body() -> None:
        async with desk_on(office, config, size=(120, 36)) as driven:
            await driven.press("2")
            driven.triage.listed.choose(("paper", 2))
            await driven.sees("Nearly the same as", "pomegranate strategy")
            await driven.press("y")
            await driven.sees("Why: scan 7.txt", "pomegranate")
            await driven.press("escape")
            driven.triage.listed.choose(("paper", 1))
            await driven.rests()
            await driven.press("S")
            await driven.sees("Sequester")
            await driven.press("enter")
            await driven.until(lambda: _states(office) == ["waiting"])
            await driven.until(lambda: driven.triage.document_id == 2 and not named(driven.text))
            await driven.press("y")
            await driven.sees("Why: scan 7.txt")
            assert not named(driven.text)

    run(body)
