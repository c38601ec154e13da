"""The attorney's queue by command: asked, listed, read, withdrawn; and who may not decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.delegated import firm_in

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands


def test_a_request_is_put_read_and_withdrawn(office: Office, paracase: Commands) -> None:
    firm = firm_in(office)
    firm.save("letter.docx", "Dear Ms. Alvarez", "The hearing is on 12 January.")
    firm.save("exhibit.docx", "EXHIBIT A")
    exhibit = firm.document("exhibit.docx")
    code, made, _ = paracase(
        "approvals", "ask", firm.case_number, "letter.docx", f"{exhibit}=exhibit", "--purpose", "send", "--json"
    )
    assert code == 0
    number = str(made["request"])
    listed = paracase("approvals", "list", "--all", "--json")[1]
    assert [(row["id"], row["what"], row["state"]) for row in listed] == [(int(number), "letter.docx", "waiting")]
    shown = paracase("approvals", "show", number, "--json")[1]
    assert (shown["purpose"], shown["attorney"], len(shown["papers"])) == ("send", "Dolores Ortega", 2)
    assert "The hearing is on 12 January." in paracase("approvals", "read", number)[1]
    for words in (("approve",), ("return", "--comment", "No."), ("changes", "--comment", "Two.")):
        code, _, said = paracase("approvals", words[0], number, "--initials", "DO", *words[1:])
        assert code == 4, said  # a paralegal decides nothing
    assert paracase("approvals", "return", number, "--initials", "DO", "--page", "four")[0] == 2
    assert paracase("approvals", "ask", firm.case_number, "letter.docx", "x=exhibit")[0] == 2
    assert paracase("approvals", "withdraw", number)[0] == 0
    assert paracase("approvals", "list", "--all", "--json")[1] == []
    assert paracase("queue", "lend", "Ann Hale", "--until", "+7d")[0] == 4
