"""Rules: that they start only where they apply, in the version that is law, and never as more than they are."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from paracase.domain.deadlines.applying import Given, RuleAnswer
from paracase.domain.deadlines.files import parse_rules
from paracase.domain.deadlines.rules import CaseFacts, CourtLevel, RuleMark, applies
from paracase.domain.errors import BadInput, NotFound, PracticeFileError
from paracase.services.deadlines.asking import Where, by_event, by_rule, counting_court, rules_due
from paracase.store.office.rulebook import Rulebook

BOOK = Rulebook(None)
CIVIL = CaseFacts(CourtLevel.TRIAL, "civil", "other")
SHARED = Path(__file__).parents[4] / "shared" / "practice"


RULE = "{id: own-1, trigger: incident, event: e1, count: 21 day after, levels: [trial], cite: c, mark: text}"


def started(event: str, court: str, facts: CaseFacts, on: date = date(2026, 11, 2)) -> set[str]:
    found, _ = by_event(BOOK, event, counting_court(BOOK, Where(court), None), Given(on, governed_on=on), facts)
    return {one.rule.id for one in found}


def one(rule: str, court: str, given: Given, facts: CaseFacts = CIVIL) -> RuleAnswer:
    return by_rule(BOOK, rule, counting_court(BOOK, Where(court), None), given, facts)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the source tables are not here")
@pytest.mark.parametrize("name", ["frcp_deadlines.csv", "ca_ny_tx_deadlines.csv"])
def test_every_row_of_the_source_tables_is_a_rule_with_its_count_and_cite(name: str) -> None:
    rules = {rule.id: rule for rule in BOOK.rules if rule.last is None}
    with (SHARED / name).open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            rule = rules[row["id"]]
            assert (rule.trigger, rule.event, rule.mark) == (row["trigger"], row["event"], RuleMark(row["verified"]))
            assert rule.cite == row["rule_cite"]
            assert rule.adds_service == (row["service_extension"] == "y")
            if rule.period is not None and rule.id != "tx-166a-hear-min":  # the day after 35, as a not-before
                assert (
                    rule.period.words
                    == f"{row['offset']} {row['unit'].replace('_', ' ')}"
                    + ("" if row["offset"] == "1" else "s")
                    + f" {row['direction']}"
                )


def test_every_rule_says_where_it_applies() -> None:
    assert all(rule.levels and rule.cite and (rule.period or rule.manual) for rule in BOOK.rules)


def test_no_rule_of_appeals_starts_in_a_trial_court() -> None:
    for event in (
        "served_motion",
        "served_response",
        "record_filed",
        "served_opening_brief",
        "judgment_entered_appeal",
    ):
        assert started(event, "us-fed", CIVIL) == set(), event
        assert started(event, "us-fed", CaseFacts(CourtLevel.APPELLATE)) != set(), event


def test_a_notice_of_appeal_is_due_from_a_judgment_of_the_trial_court_only() -> None:
    assert "frap-4a1A" in started("judgment_entered", "us-fed", CIVIL)
    assert "frap-4a1A" not in started("judgment_entered", "us-fed", CaseFacts(CourtLevel.APPELLATE, "civil"))


@pytest.mark.parametrize("case_type", ["criminal", "bankruptcy"])
def test_no_civil_rule_starts_in_another_type_of_case(case_type: str) -> None:
    court = counting_court(BOOK, Where("us-fed"), None)
    for event in sorted({rule.trigger for rule in BOOK.rules if rule.id.startswith("fed-")}):
        found, passed = by_event(BOOK, event, court, Given(date(2026, 11, 2)), CaseFacts(CourtLevel.TRIAL, case_type))
        assert [one.rule.id for one in found if one.rule.id.startswith("fed-")] == []
        assert all("calendar manually" in why.why_not for rule, why in passed if rule.id.startswith("fed-"))


def test_no_summary_judgment_date_starts_from_another_motion() -> None:
    assert started("hearing", "us-ca", CIVIL) == {"ca-1005-motion", "ca-1005-opp", "ca-1005-reply"}
    msj = CaseFacts(CourtLevel.TRIAL, "civil", "msj")
    assert started("hearing", "us-ca", msj) == {"ca-437c-motion", "ca-437c-opp", "ca-437c-reply"}
    assert not {"tx-91a-hear", "tx-91a-resp"} & started("hearing", "us-tx", msj)


def test_what_is_not_known_of_a_case_is_asked_and_nothing_is_proposed() -> None:
    court = counting_court(BOOK, Where("us-ca"), None)
    for facts, asked in (
        (CaseFacts(), "level of the court"),
        (CaseFacts(CourtLevel.TRIAL), "type of the case"),
        (CaseFacts(CourtLevel.TRIAL, "civil"), "kind of the motion"),
    ):
        found, passed = by_event(BOOK, "hearing", court, Given(date(2027, 3, 1)), facts)
        assert not found
        assert any(asked in why.ask for _, why in passed)


def test_a_national_default_is_never_shown_where_local_rules_govern() -> None:
    found = one("fed-6c1", "us-fed", Given(date(2026, 12, 14)))
    assert (found.words, found.computed) == ("calendar manually: local rule", None)


@pytest.mark.parametrize(
    ("rule", "on", "governed", "due"),
    [
        # 81, 20 and 11 days since January 1, 2025; 75, 14 and 5 before (Code Civ. Proc. 437c).
        ("ca-437c-opp", date(2026, 11, 30), date(2026, 8, 1), date(2026, 11, 10)),
        ("ca-437c-opp", date(2025, 3, 17), date(2024, 12, 2), date(2025, 3, 3)),
        ("ca-437c-motion", date(2026, 11, 30), date(2026, 8, 1), date(2026, 9, 10)),
        # Eighty-one days before November 30 are September 10, by hand served.
        ("tx-166a-resp", date(2026, 3, 2), None, date(2026, 3, 23)),
    ],
)
def test_the_version_that_is_law(rule: str, on: date, governed: date | None, due: date) -> None:
    court, facts = rule[:2], CaseFacts(CourtLevel.TRIAL, "civil", "msj")
    found = one(rule, f"us-{court}", Given(on, method="personal", governed_on=governed), facts).computed
    assert found is not None
    assert found.due == due


def test_texas_responses_of_before_march_2026_run_from_the_hearing() -> None:
    with pytest.raises(BadInput, match="not on 2026-02-27"):
        one("tx-166a-resp", "us-tx", Given(date(2026, 2, 27)))
    msj = CaseFacts(CourtLevel.TRIAL, "civil", "msj")
    on = date(2026, 4, 20)
    _, passed = by_event(BOOK, "hearing", counting_court(BOOK, Where("us-tx"), None), Given(on), msj)
    assert "tx-166a-resp-before-2026" in {rule.id for rule, _ in passed}


def test_no_days_for_mail_after_entry_of_judgment() -> None:
    # Three mail days after entry: a late appeal (Halicki, 5th Cir. 1998).
    found = one("frap-4a1A", "us-fed", Given(date(2026, 11, 2), method="mail")).computed
    assert found is not None
    assert found.due == date(2026, 12, 2)


def test_the_opposition_is_not_moved_by_the_method_of_service() -> None:
    dates = {
        one("ca-1005-opp", "us-ca", Given(date(2026, 12, 14), method=method)).computed.due  # type: ignore[union-attr]
        for method in ("personal", "mail", "electronic")
    }
    assert dates == {date(2026, 12, 1)}


def test_overnight_on_a_motion_is_two_calendar_days_further_back() -> None:
    # Sixteen court days before Monday, June 18, 2018 are May 24 (Code Civ. Proc. 1005(b)).
    found = one("ca-1005-motion", "us-ca", Given(date(2018, 6, 18), method="overnight")).computed
    assert found is not None
    assert found.due == date(2018, 5, 22)


def test_the_earlier_of_two_counts_once_both_days_are_known_and_what_is_missing_is_said() -> None:
    alone = one("ca-8.104", "us-ca", Given(date(2026, 11, 2))).computed
    assert alone is not None
    assert alone.due == date(2027, 1, 4)  # the sixtieth day is New Year's Day, a Friday
    assert any("180 days after judgment entered: the day of that is not given" in note for note in alone.notes)
    both = one("ca-8.104", "us-ca", Given(date(2026, 11, 2), others={"judgment_entered": date(2026, 6, 1)})).computed
    assert both is not None
    assert both.due == both.safe == date(2026, 11, 30)  # 180 days: Saturday, November 28
    assert alone.safe is None


def test_a_count_backward_is_not_guessed_where_nobody_said_how_it_was_served() -> None:
    # E-service would be November 16, mail November 13 (Code Civ. Proc. 1005(b)): November 18 would be too late.
    motion = one("ca-1005-motion", "us-ca", Given(date(2026, 12, 14)))
    assert (motion.computed, motion.words.startswith("asks how it was served")) == (None, True)
    harbor = one("fed-11c2", "us-fed", Given(date(2026, 11, 4)))  # by mail one may not file before December 1
    assert harbor.computed is None


@pytest.mark.parametrize("event", ["hearing", "msj_response_filed"])
def test_the_day_that_decides_which_version_is_law_is_asked(event: str) -> None:
    facts, court = CaseFacts(CourtLevel.TRIAL, "civil", "msj"), counting_court(BOOK, Where("us-tx"), None)
    _, passed = by_event(BOOK, event, court, Given(date(2026, 3, 20)), facts)
    asked = {rule.id for rule, why in passed if "motion filed" in why.ask}
    assert asked == {"tx-166a-resp-before-2026"} if event == "hearing" else {"tx-166a-reply"}
    found, _ = by_event(BOOK, "hearing", court, Given(date(2026, 3, 20), governed_on=date(2026, 2, 10)), facts)
    (old,) = [one.computed for one in found if one.rule.id == "tx-166a-resp-before-2026"]
    assert old is not None
    assert old.due == date(2026, 3, 13)


def test_the_day_that_decides_steers_only_rules_that_name_one() -> None:
    court = counting_court(BOOK, Where("us-fed"), None)
    given = Given(date(2026, 3, 20), method="electronic", governed_on=date(2025, 6, 1))
    found, _ = by_event(BOOK, "served_bill_of_costs", court, given, CaseFacts(CourtLevel.APPELLATE, "civil"))
    assert [one.rule.id for one in found] == ["frap-39d2"]


def _own(tmp_path: Path, **files: str) -> Rulebook:
    folder = tmp_path / ".paracase" / "practice" / "rules"
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return Rulebook(tmp_path)


def test_another_length_counts_for_safe_also_where_both_end_on_one_day(tmp_path: Path) -> None:
    # Twenty-four days from June 12, 2026 and twenty-one both end on July 6; read with July 3 open the shorter ends there.
    line = RULE.replace("21 day", "24 day").replace("levels", "also_read: 21 day after, reading: shorter, levels")
    book = _own(tmp_path, a_yaml=f"profile: us-fed\nrules:\n  - {line}\n")
    found = by_rule(
        book, "own-1", counting_court(book, Where("us-fed"), None), Given(date(2026, 6, 12)), CIVIL
    ).computed
    assert found is not None
    assert (found.due, found.safe) == (date(2026, 7, 6), date(2026, 7, 3))


def test_one_rule_in_two_files_or_in_a_file_that_is_not_read_is_named(tmp_path: Path) -> None:
    text = f"profile: us-fed\nrules:\n  - {RULE}\n"
    with pytest.raises(PracticeFileError, match=r"b\.yaml: rule “own-1” stands in another file too"):
        _ = _own(tmp_path / "one", a_yaml=text, b_yaml=text).rules
    with pytest.raises(PracticeFileError, match=r"a\.yml is not read"):
        _ = _own(tmp_path / "two", a_yml=text).rules
    with pytest.raises(PracticeFileError, match=r"a\.yaml, line 1, field profile: “us-xx” is not known"):
        _ = _own(tmp_path / "three", a_yaml=text.replace("us-fed", "us-xx")).rules


def test_six_months_are_not_relied_on_where_180_days_are_argued() -> None:
    found = one("ca-gov-claim", "us-ca", Given(date(2026, 5, 4))).computed
    assert found is not None
    assert (found.due, found.safe) == (date(2026, 11, 4), date(2026, 11, 2))  # 180 days: October 31, a Saturday


def test_the_safe_harbor_is_a_not_before() -> None:
    found = one("fed-11c2", "us-fed", Given(date(2026, 11, 2), method="electronic")).computed
    assert found is not None
    assert found.due == date(2026, 11, 24)


def test_recalled_rules_and_versions_say_so() -> None:
    found = one("fed-1447c", "us-fed", Given(date(2026, 11, 2))).computed
    assert found is not None
    assert any("recalled" in note for note in found.notes)


def test_an_unknown_rule_or_event_is_named() -> None:
    with pytest.raises(NotFound, match="fed-99"):
        one("fed-99", "us-fed", Given(date(2026, 11, 2)))
    with pytest.raises(NotFound, match="full_moon"):
        started("full_moon", "us-fed", CIVIL)


def test_rules_are_due_after_the_first_of_december_or_january() -> None:
    text = (
        "profile: {}\nsource: s\nread: {}\nrules:\n"
        "  - {{id: r1, trigger: incident, event: e1, count: 5 day after, levels: [trial], cite: c, mark: text}}\n"
    )
    federal, state = (parse_rules(text.format(code, "2025-12-15"), "f")[0] for code in ("us-fed", "us-ca"))
    assert rules_due([federal], date(2026, 11, 30)) == []
    assert rules_due([federal], date(2026, 12, 1)) == [federal]
    assert rules_due([state], date(2026, 1, 1)) == [state]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            "{id: r1, trigger: incident, event: e1, count: 5 days after, levels: [trial], cite: c, mark: text}",
            "line 3, field count",
        ),
        (
            "{id: r1, trigger: incident, event: e1, count: 5 day after, levels: [], cite: c, mark: text}",
            "line 3, field levels",
        ),
        (
            "{id: r1, trigger: incident, event: e1, levels: [trial], cite: c, mark: text}",
            "line 3, field .*a rule has a count",
        ),
        (RULE.replace("count: 21", "count: 7 day after, count: 21"), "line 3: “count” stands twice"),
        (RULE.replace("levels", "kind: date_certain, levels"), "line 3, field kind"),
        (RULE.replace("levels", "roll: none, levels"), "only a derived event does not roll"),
        (RULE.replace("21 day after", "21 day before, snap: mon 10:00"), "snap is for a count that goes forward"),
        (RULE.replace("levels", "from: 2026-02-01, to: 2025-01-01, levels"), "from is after to"),
        (RULE.replace("levels", "from: 2026-02-30, levels"), "a value of it cannot be read"),
        (RULE.replace("own-1", '"X own-1"'), "line 3, field id"),
        (RULE.replace("e1", "&a e1").replace("cite: c", "cite: *a"), "line 3: a reference"),
        (
            "{id: r1, trigger: incident, event: e1, count: 5 day after, levels: [trial], cite: c, mark: text, moon: full}",
            "field moon",
        ),
        (
            "{id: r1, trigger: incident, event: e1, count: 5 day after, snap: mon, levels: [trial], cite: c, mark: text}",
            "field snap",
        ),
    ],
)
def test_a_fault_in_a_rule_is_named_by_line_and_field(line: str, words: str) -> None:
    with pytest.raises(PracticeFileError, match=words):
        parse_rules(f"profile: us-fed\nrules:\n  - {line}\n", "local.yaml")


@pytest.mark.parametrize("head", ["read: soon", "read: [1]", "profile: [a]", "moon: full", "source: {a: b}"])
def test_a_fault_in_the_head_of_a_file_is_named(head: str) -> None:
    text = f"{head}\n" + ("" if head.startswith("profile") else "profile: us-fed\n") + f"rules:\n  - {RULE}\n"
    with pytest.raises(PracticeFileError, match=rf"local\.yaml, line 1, field {head.split(':')[0]}"):
        parse_rules(text, "local.yaml")


def test_two_versions_of_one_rule_may_not_overlap() -> None:
    line = "{id: r1, trigger: incident, event: e1, count: 5 day after, levels: [trial], cite: c, mark: text}"
    with pytest.raises(PracticeFileError, match="stands twice"):
        parse_rules(f"profile: us-fed\nrules:\n  - {line}\n  - {line}\n", "local.yaml")


def test_an_office_puts_its_own_rules_in_the_place_of_shipped_ones(tmp_path: Path) -> None:
    folder = tmp_path / ".paracase" / "practice" / "rules"
    folder.mkdir(parents=True)
    (folder / "cacd.yaml").write_text(
        "profile: us-fed\nsource: L.R. 6-1\nrules:\n"
        "  - {id: fed-6c1, trigger: hearing, event: serve_motion_and_notice, count: 28 day before, levels: [trial],\n"
        "     case_types: [civil], cite: L.R. 6-1, mark: text, read: 2026-11-01}\n",
        encoding="utf-8",
    )
    book = Rulebook(tmp_path)
    found = by_rule(book, "fed-6c1", counting_court(book, Where("us-fed"), None), Given(date(2026, 12, 14)), CIVIL)
    assert found.computed is not None
    assert found.computed.due == date(2026, 11, 16)
    assert applies(found.rule, CIVIL, date(2026, 12, 14)).yes


def test_safe_counts_from_the_earliest_of_several_events() -> None:
    """CRC 8.104(a): 60 days after service of notice of entry, or 180 after entry, whichever is earlier."""
    given = Given(
        date(2026, 11, 2),
        others={"judgment_entered": date(2026, 6, 1)},
        firsts={"judgment_entered": date(2026, 4, 1)},
    )
    found = one("ca-8.104", "us-ca", given).computed
    assert found is not None
    assert found.safe is not None
    assert found.safe <= date(2026, 9, 28) < found.due  # April 1 and 180 days
