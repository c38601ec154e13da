"""Which court a text names, however it is written."""

from __future__ import annotations

from collections import Counter

import pytest

from paracase.domain.cases.courts import parse_courts
from paracase.domain.errors import PracticeFileError
from paracase.store.office.practice import Practice

COURTS = Practice(None).courts


def test_the_table_has_every_court_once() -> None:
    kinds = Counter(court.kind for court in COURTS.by_code.values())
    assert (kinds["district"], kinds["bankruptcy"], kinds["circuit"]) == (94, 94, 13)
    counties = {"superior": 58, "ny-supreme": 62, "tx-district": 254, "fl-circuit": 67}
    assert {kind: kinds[kind] for kind in counties} == counties
    assert {"scotus", "jpml", "uscfc", "tax", "cit"} <= COURTS.by_code.keys()
    states = {court.state for court in COURTS.by_code.values() if court.kind == "highest"}
    assert len(states) == 51, "of each state, and of the District of Columbia"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("cacd", "cacd"),
        ("C.D. Cal.", "cacd"),
        ("SDNY", "nysd"),
        ("U.S. District Court for the Northern District of Texas", "txnd"),
        ("UNITED STATES DISTRICT COURT\n   DISTRICT OF NEW JERSEY", "njd"),
        ("IN THE UNITED STATES BANKRUPTCY COURT\n  FOR THE DISTRICT OF DELAWARE", "deb"),
        ("Bankr. D. Del.", "deb"),
        ("United States Court of Appeals for the Federal Circuit", "cafc"),
        ("9th Cir.", "ca9"),
        ("D.D.C.", "dcd"),
        ("Los Angeles County Superior Court", "Los Angeles Superior Court"),
        (
            "SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF LOS ANGELES - CENTRAL DISTRICT",
            "Los Angeles Superior Court",
        ),
        ("SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF NASSAU", "Supreme Court, Nassau County"),
        ("Kings County Supreme Court", "Supreme Court, Kings County"),
        ("IN THE DISTRICT COURT   §\n 57TH JUDICIAL DISTRICT  §\n BEXAR COUNTY, TEXAS", "Bexar County District Court"),
        (
            "IN THE CIRCUIT COURT OF THE SEVENTEENTH JUDICIAL CIRCUIT IN AND FOR BROWARD COUNTY, FLORIDA",
            "Broward Circuit Court",
        ),
        ("IN THE SUPREME COURT OF TEXAS", "tex"),
        ("Indiana Supreme Court", "ind"),
        ("SUPREME COURT OF THE UNITED STATES", "scotus"),
    ],
)
def test_a_court_is_known_by_every_name_it_has(text: str, code: str) -> None:
    found = COURTS.named(text)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("text", ["", "arbitration", "Riverside", "the court", "N.D. of nowhere"])
def test_what_names_no_court_is_none(text: str) -> None:
    assert COURTS.named(text) is None


def test_the_court_an_appeal_comes_from_is_another() -> None:
    below = "Appeal from the United States District Court\nfor the Central District of California"
    text = f"United States Court of Appeals\nfor the Ninth Circuit\n\n{below}"
    found = [(mention.court.code, mention.is_other) for mention in COURTS.mentions(text)]
    assert found == [("ca9", False), ("cacd", True)]


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("ecf_notice@nysd.uscourts.gov", "nysd"),
        ("https://ecf.cacb.uscourts.gov/doc1/1", "cacb"),
        ("CACD_ECFMail@cacd.uscourts.gov", "cacd"),
        ("x@nysd.uscourts.gov.example.com", "nysd"),
    ],
)
def test_a_host_names_its_court(address: str, code: str) -> None:
    found = COURTS.of_host(address)
    if address.endswith("example.com"):
        assert found is None
    else:
        assert found is not None
        assert found.code == code


def test_a_file_of_courts_that_cannot_be_used_names_its_line() -> None:
    heading = "code,kind,name,state,place,also\n"
    own = parse_courts(heading + "smallclaims,arbitration,Small Claims of X,CA,,X Small Claims\n", "courts.csv")
    assert own[0].also == ("X Small Claims",)
    for wrong in ("code,name\n", heading + "a,b\n", heading + "a,tribunal,A,,,\n"):
        with pytest.raises(PracticeFileError, match="line"):
            parse_courts(wrong, "courts.csv")
