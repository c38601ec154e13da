"""The commands of rules, as a paralegal types them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.offices import drop, scan
from tests.support.papers import mail

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands


def test_a_rule_from_its_preview_to_its_end(paracase: Commands, office: Office) -> None:
    drop(office, "one.eml", mail("Notice of Hearing", "one"))
    drop(office, "two.eml", mail("Notice of Hearing (continued)", "two"))
    scan(office)
    what = ("--set", "type=notice_of_hearing", "--folder", "Pleadings", "--task", "Calendar it", "--for", "Dana")
    code, out, talk = paracase("rule", "add", "--like", "1", *what)
    assert code == 0
    assert "When: from counsel@example.com" in out
    assert "Then: type notice of hearing, folder Pleadings, task “Calendar it” for Dana Ruiz" in out
    assert "Would have caught 2 of 2 papers: 2 new." in out
    assert "Nothing was kept; say --yes" in talk
    code, out, _ = paracase("rule", "list", "--json")
    assert out == []
    code, out, _ = paracase("rule", "add", "--like", "1", "--by", "sender", *what, "--yes", "--json")
    assert (code, out["rule"]) == (0, 1)
    code, out, _ = paracase("rule", "list", "--json")
    assert [(one["id"], one["when"], one["from_document"]) for one in out] == [(1, "from counsel@example.com", 1)]
    code, out, _ = paracase("rule", "change", "1", "--subject", "continued", "--json")
    assert [one["id"] for one in out["caught"]] == [2]
    code, out, _ = paracase("rule", "change", "1", "--subject", "continued", "--yes")
    assert (code, "Changed rule 1" in out) == (0, True)
    code, out, _ = paracase("rule", "show", "1", "--json")
    assert (out["papers"], [one["by"] for one in out["caught"]]) == (2, ["counsel@example.com"])
    code, out, _ = paracase("rule", "show", "1")
    assert "made by" in out
    code, out, _ = paracase("rule", "remove", "1")
    assert (code, "Removed rule 1" in out) == (0, True)
    code, out, _ = paracase("undo")
    code, out, _ = paracase("rule", "list", "--json")
    assert [one["id"] for one in out] == [1]
    code, _, talk = paracase("rule", "show", "9")
    assert (code, "There is no rule 9" in talk) == (3, True)
    code, _, talk = paracase("rule", "add", "--like", "1", "--by", "moon", *what)
    assert code == 2
    code, _, talk = paracase("rule", "add", "--like", "1")
    assert (code, "proposes nothing" in talk) == (2, True)
