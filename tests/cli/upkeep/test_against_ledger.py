"""What the store says and the ledger does not, by command: refused, named, not called approved, exit code 7."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import paths
from tests.support.tampering import opened, past_triggers

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.commands import Commands
    from tests.support.delegated import Firm


def test_a_request_set_to_approved_by_hand(firm: Firm, paracase: Commands) -> None:
    firm.save("Letter.docx", "LETTER", "We demand payment.")
    number = firm.ask("Letter.docx")
    document = str(firm.document("Letter.docx"))
    code, found, _ = paracase("verify", "--json")
    assert (code, found["clean"], found["not_provable"]) == (0, True, [])
    raw = opened(paths.store(firm.office.folder))
    past_triggers(raw, lambda: raw.execute("UPDATE request SET state = 'approved' WHERE id = ?", (number,)))
    raw.close()
    (listed,) = paracase("approvals", "list", "--decided", "--json")[1]
    assert listed["state"].startswith("NOT PROVEN: the ledger does not bear out “approved”")
    assert "NOT PROVEN" in paracase("approvals", "show", str(number), "--json")[1]["state"]
    code, _, err = paracase(
        "release", "add", firm.case_number, document, "--how", "filed", "--to", "Court", "--open-check"
    )
    assert code != 0
    assert "the ledger does not bear it out" in err
    code, found, _ = paracase("verify", "--json")
    assert (code, found["clean"]) == (7, False)
    (fault,) = found["faults"]
    assert fault.startswith(f"request {number}, state: the ledger says “waiting” (entry ")
    assert fault.endswith("), the row says “approved”")


def test_the_head_by_command(firm: Firm, paracase: Commands, tmp_path: Path) -> None:
    assert paracase("ledger", "head")[0] == 2  # nobody said where
    assert paracase("ledger", "tail")[0] == 2
    assert paracase("ledger", "head", "--daily")[0] == 2
    assert paracase("ledger", "head", "--to", str(tmp_path / "nowhere"))[0] == 1
    place = tmp_path / "elsewhere"
    place.mkdir()
    code, first, _ = paracase("ledger", "head", "--to", str(place), "--daily", "--json")
    assert (code, paracase("ledger", "head", "--json")[1]["where"]) == (0, first["where"])
    code, found, _ = paracase("verify", "--json")
    assert (code, found["outside"]) == (
        0, f"no rewriting before {_last(firm, place)} (entry {first['entries']}), by 2 heads kept outside",
    )  # fmt: skip
    place.rename(tmp_path / "unmounted")
    code, found, _ = paracase("verify", "--json")
    assert code == 0
    assert f"{place} (it is not there) could not be read" in found["outside"]
    assert paracase("ledger", "head", "--no-daily")[0] == 0
    assert paracase("verify", "--json")[1]["outside"].startswith("no head kept outside was compared")


def _last(firm: Firm, place: Path) -> str:
    """When the first of those heads was made that know the most entries."""
    from paracase.services.upkeep.heads import heads_at

    return max(heads_at(firm.office, str(place)), key=lambda one: one.entries).at
