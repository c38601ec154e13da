"""Personal identifiers are found where they stand, and not in what only looks a little like them."""

from __future__ import annotations

import pytest

from paracase.domain.work.identifiers import found_in, summary


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("His number is 078-05-1120.", "social security number"),
        ("SSN 219 09 9999", "social security number"),
        ("EIN 12-3456789", "taxpayer number"),
        ("DOB: 4/12/1984", "birth date"),
        ("born on March 3, 1991 in Fresno", "birth date"),
        ("date of birth 1991-03-03", "birth date"),
        ("Account No. 4417 1234 5678 9113", "account number"),
        ("acct # 000123456789", "account number"),
    ],
)
def test_found(text: str, kind: str) -> None:
    assert [item.kind for item in found_in([text])] == [kind]


@pytest.mark.parametrize(
    "text",
    ["Case 2:24-cv-01234", "xxx-xx-1120", "000-12-3456", "666-12-3456", "filed on March 3, 1991", "415-555-0134",
     "account ending in 9113", "42 U.S.C. § 1983", "BATES 000123-45", "Docket 12-34567"],
)  # fmt: skip
def test_not_found(text: str) -> None:
    assert found_in([text]) == []


def test_the_number_is_not_repeated() -> None:
    words = summary(found_in(["nothing", "078-05-1120 and DOB 4/12/1984"]))
    assert words == "2 found: social security number p. 2, birth date p. 2"
    assert summary([]) == "none found by scan"
