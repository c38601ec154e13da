"""What the office allows, on the command line."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.roles import Role
from paracase.services.office.changing import exempt, set_policy
from paracase.services.people.keys import add_key, give_account
from paracase.services.people.people import add_person
from tests.support.accounts import public_key, take_account
from tests.support.commands import PROGRAM
from tests.support.delegated import firm_in

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.commands import Commands


def test_it_is_listed_set_and_told_in_every_form(paracase: Commands, office: Office) -> None:
    attorney = add_person(office, "Ann Hale", Role.ATTORNEY)
    take_account(office, attorney)  # whoever sits here is she
    code, alone, _ = paracase("policy")
    assert (code, alone) == (0, paracase("policy", "list", "--plain")[1])
    assert "approval.phone\tno\t\t\t" in alone
    code, done, _ = paracase("policy", "set", "approval.phone", "yes", "--json")
    assert (code, done["summary"]) == (0, "approval.phone is yes now; it was no")
    line = next(row for row in paracase("policy", "list", "--json")[1] if row["item"] == "approval.phone")
    assert (line["value"], line["said_by"]) == ("yes", "Ann Hale")
    assert list(line) == ["item", "value", "said_by", "on", "decides"]
    assert paracase("undo")[1] == "Undone: approval.phone is yes now; it was no.\n"
    told = paracase("policy", "history", "--json")[1]
    assert [row["what"] for row in told] == [
        "Undone: approval.phone is yes now; it was no",
        "approval.phone is yes now; it was no",
    ]
    assert {row["who"] for row in told} == {"Ann Hale"}
    assert paracase("policy", "history", "--plain")[1].count("\n") == 2


def test_what_cannot_be_is_said_with_its_exit_code(paracase: Commands, office: Office) -> None:
    assert paracase("policy", "set", "approval.free", "no_such_type")[0] == 2
    assert paracase("policy", "set", "approval.fax", "yes")[0] == 2
    add_key(office, add_person(office, "Ann Hale", Role.ATTORNEY), public_key("hers"))
    code, _, said = paracase("policy", "set", "approval.phone", "yes")
    assert (code, "May: attorney." in said) == (4, True)
    code, _, said = paracase("--as", "AH", "policy", "set", "approval.phone", "yes")
    assert (code, "only said" in said) == (4, True)
    path = paths.settings(office.folder)
    path.write_bytes(path.read_bytes() + b"\n[approval]\nlevel = 'signed'\n")
    code, _, said = paracase("policy")
    assert (code, "paracase policy set approval.level signed" in said) == (9, True)


def test_two_people_where_no_attorney_can_come_in(paracase: Commands, office: Office) -> None:
    pat = add_person(office, "Pat Park", Role.ASSISTANT)
    add_key(office, pat, public_key("pat"))
    assert paracase("policy", "exempt", "answer", "--reason", "They are \x1b[2Jshort")[0] == 2
    code, done, _ = paracase("policy", "exempt", "answer", "--reason", "They are short", "--json")
    assert (code, done["summary"]) == (
        0,
        "Asked for, and waits for a second person: answer goes out without an approval: They are short",
    )
    said = paracase("policy", "list", "--plain")[2]
    assert "! Waits for a second person, and changes nothing until then: answer goes out" in said
    assert "confirm 1 (or decline 1)" in said
    (row,) = paracase("policy", "waiting", "--json")[1]
    assert (row["id"], row["asked_by"]) == (1, "Dana Ruiz")
    assert paracase("policy", "exemptions", "--json")[1] == []
    code, _, said = paracase("policy", "confirm", "1")
    assert (code, "Who asked for it does not confirm it" in said) == (4, True)
    code, _, said = paracase("--as", "PP", "policy", "confirm", "1")
    assert (code, "only said" in said) == (4, True)
    give_account(office, office.person, None)
    give_account(office, pat, office.identity.account)  # whoever sits here is Pat from now on
    code, _, said = paracase("policy", "confirm", "1")
    assert (code, "theirs before it was asked for" in said) == (4, True)
    assert paracase("policy", "decline", "1")[0] == 0
    exempt(office, "answer", reason="They are short")  # Dana asks once more
    code, said, _ = paracase("policy", "confirm", "2")
    assert (code, "answer goes out without an approval from now on" in said) == (0, True)
    (row,) = paracase("policy", "exemptions", "--json")[1]
    assert (row["type"], row["reason"], row["said_by"], row["ended"]) == ("answer", "They are short", "Pat Park", None)
    assert paracase("--as", "DR", "policy", "end", "answer")[0] == 4
    assert "Nothing waits." in paracase("policy", "waiting")[2]
    assert paracase("policy", "decline", "1")[0] == 3


def test_a_notice_waits_in_approvals_until_it_is_seen(paracase: Commands, office: Office) -> None:
    firm = firm_in(office)
    set_policy(firm.come_in(firm.other), "approval.level", "signed")
    hers = ("--as", firm.attorney.initials)
    assert "1 notice: paracase policy notices" in paracase(*hers, "approvals", "list")[2]
    rows = paracase(*hers, "policy", "notices", "--json")[1]
    assert [row["notice"] for row in rows] == ["approval.level is signed now; it was recorded. Said by Ann Hale."]
    code, shown, said = paracase(*hers, "policy", "notices", "--seen", "--plain")
    assert (code, shown.count("\n"), "nobody sees a notice for another" in said) == (4, 1, True)
    take_account(office, firm.attorney)
    code, shown, said = paracase(*hers, "policy", "notices", "--seen", "--plain")
    assert (code, shown.count("\n"), said) == (0, 1, "Seen, and recorded.\n")
    assert "notices" not in paracase(*hers, "approvals", "list")[2]
    assert paracase(*hers, "policy", "notices")[2] == "Nothing new.\n"


def test_a_new_office_has_no_policy_in_its_file(tmp_path: Path) -> None:
    subprocess.run(
        [PROGRAM, "init", tmp_path / "o", "--staff", "Dana Ruiz"], check=True, capture_output=True, timeout=60
    )
    assert "approval" not in paths.settings(tmp_path / "o").read_text(encoding="utf-8")
