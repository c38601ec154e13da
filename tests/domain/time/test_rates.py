"""Rates with their days, and names in billing files."""

from __future__ import annotations

from datetime import date

import pytest

from paracase.domain.errors import BadInput
from paracase.domain.roles import Role
from paracase.domain.time.keepers import keeper_fault, surname_first, usual_keeper
from paracase.domain.time.rates import RateSpan, dollars, parse_rate, rate_on


@pytest.mark.parametrize(
    ("text", "cents"), [("185", 18500), ("$185.50", 18550), ("1,050", 105000), ("0", 0), ("10000", 1000000)]
)
def test_rates_are_dollars_an_hour(text: str, cents: int) -> None:
    assert parse_rate(text) == cents
    assert parse_rate(dollars(cents)) == cents


@pytest.mark.parametrize("text", ["", "-5", "185.5", "1,85", "10000.01", "a lot", "1e3", "١٨٥"])
def test_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        parse_rate(text)


def test_the_rate_of_a_day_is_the_one_that_began_last() -> None:
    spans = [
        RateSpan(1, Role.PARALEGAL, 15000, "2026-01-01", None, "A"),
        RateSpan(2, Role.PARALEGAL, 18500, "2026-07-01", None, "A"),
        RateSpan(3, Role.ATTORNEY, 35000, "2026-01-01", "2026-06-30", "A"),
        RateSpan(4, Role.PARALEGAL, 20000, "2026-09-01", "2026-09-30", "A"),
        RateSpan(5, Role.PARALEGAL, 19000, "2026-07-01", None, "A"),
    ]  # fmt: skip

    def cents(role: Role, month: int, day: int) -> int | None:
        return rate_on(spans, role, date(2026, month, day))

    assert cents(Role.PARALEGAL, 6, 30) == 15000
    assert cents(Role.PARALEGAL, 7, 1) == 19000  # said again for the same day: the later word holds
    assert cents(Role.PARALEGAL, 9, 30) == 20000
    assert cents(Role.PARALEGAL, 10, 1) == 19000
    assert (cents(Role.ATTORNEY, 6, 30), cents(Role.ATTORNEY, 7, 1)) == (35000, None)
    assert cents(Role.ASSISTANT, 7, 1) is None


@pytest.mark.parametrize(
    ("name", "written"),
    [("Dana Ruiz", "Ruiz, Dana"), ("Maria del Carmen Ruiz", "Ruiz, Maria del Carmen"), ("Paul Reed Jr.", "Reed Jr., Paul"),
     ("Paul Reed, Jr.", "Reed Jr., Paul"), ("Ruiz, Dana", "Ruiz, Dana"), ("Cher", "")],
)  # fmt: skip
def test_names_are_turned_only_where_it_can_be_known(name: str, written: str) -> None:
    assert surname_first(name) == written


def test_whether_an_attorney_is_a_partner_is_not_guessed() -> None:
    assert usual_keeper("Ann Hale", "AH", Role.ATTORNEY) == ("AH", "Hale, Ann", "")
    assert usual_keeper("Dana Ruiz", "DR", Role.PARALEGAL) == ("DR", "Ruiz, Dana", "LA")
    assert usual_keeper("Jun Park", "JP", Role.ASSISTANT)[2] == ""


@pytest.mark.parametrize(
    "keeper", [("", "Ruiz, Dana", "LA"), ("DR", "Dana Ruiz", "LA"), ("DR", "Müller, Zoë", "LA"), ("D|R", "Ruiz, Dana", "LA"),
               ("D" * 21, "Ruiz, Dana", "LA"), ("DR", "R" * 30 + ", D", "LA"), ("DR", "Ruiz, Dana", "PARALEGALXX")],
)  # fmt: skip
def test_what_a_file_could_not_say_is_refused(keeper: tuple[str, str, str]) -> None:
    assert keeper_fault(*keeper)
    assert keeper_fault("DR", "Ruiz, Dana", "LA") == ""
