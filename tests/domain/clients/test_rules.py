"""What a match means (Model Rules 1.7, 1.9, 1.18), how somebody may be reached (4.2), when a credential is renewed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.clients.conflicts import (
    HitState,
    NameSide,
    NameStanding,
    hidden_words,
    is_opposed,
    side_of,
    standing_of,
    state_of_hit,
)
from paracase.domain.clients.credentials import renewal_due
from paracase.domain.clients.persons import SafeWay, checked_person, safe_ways
from paracase.domain.clients.serving import ServedOn, ServiceWay, certificate
from paracase.domain.errors import BadInput


@pytest.mark.parametrize(
    ("role", "is_client", "is_closed", "acceptance", "standing"),
    [
        ("plaintiff", True, False, None, NameStanding.CLIENT),
        ("plaintiff", True, True, None, NameStanding.FORMER),
        ("plaintiff", True, False, "accepted", NameStanding.CLIENT),
        ("plaintiff", True, False, "waiting", NameStanding.PROSPECTIVE),
        ("plaintiff", True, False, "declined", NameStanding.DECLINED),
        ("defendant", False, False, None, NameStanding.OPPONENT),
        ("opposing party", False, False, None, NameStanding.OPPONENT),
        ("opposing counsel", False, False, None, NameStanding.OTHER),
        ("counsel for defendant", False, False, None, NameStanding.OTHER),
        ("witness", False, False, None, NameStanding.OTHER),
        ("former client", False, False, None, NameStanding.FORMER),
        ("prospective client", False, False, None, NameStanding.PROSPECTIVE),
    ],
)
def test_what_somebody_is_to_the_office(
    role: str, is_client: bool, is_closed: bool, acceptance: str | None, standing: NameStanding
) -> None:
    assert standing_of(role, is_client=is_client, is_closed=is_closed, acceptance=acceptance) is standing


def test_a_client_stops_an_opponent_and_an_opponent_a_client_and_nothing_else() -> None:
    stops = {(side, standing) for side in NameSide for standing in NameStanding if is_opposed(side, standing, 100)}
    assert stops == {
        (NameSide.AGAINST, NameStanding.CLIENT),
        (NameSide.AGAINST, NameStanding.PROSPECTIVE),
        (NameSide.OURS, NameStanding.OPPONENT),
    }
    assert not any(is_opposed(side, standing, 89) for side, standing in stops), (
        "only alike: an attorney looks, nothing stops"
    )


def test_who_is_on_the_same_side_needs_no_decision() -> None:
    assert state_of_hit(NameSide.OURS, NameStanding.FORMER) is HitState.SAME_SIDE
    assert state_of_hit(NameSide.AGAINST, NameStanding.OPPONENT) is HitState.SAME_SIDE
    assert state_of_hit(NameSide.AGAINST, NameStanding.FORMER) is HitState.OPEN
    assert state_of_hit(NameSide.UNKNOWN, NameStanding.CLIENT) is HitState.OPEN
    assert side_of("cross-defendant", is_client=False) is NameSide.AGAINST
    assert hidden_words(1).startswith("1 match you may not see")
    assert hidden_words(2).startswith("2 matches you may not see")


def test_safe_ways_are_known_words_each_once() -> None:
    assert safe_ways("Text, email; text") == (SafeWay.TEXT, SafeWay.E_MAIL)
    assert safe_ways("") == ()
    with pytest.raises(BadInput, match="pigeon"):
        safe_ways("pigeon")


@pytest.mark.parametrize(("field", "value"), [("email", "no-at"), ("phone", "12"), ("name", " "), ("note", "a\u202eb")])
def test_what_cannot_be_used_is_named(field: str, value: str) -> None:
    with pytest.raises(BadInput):
        checked_person({field: value})


@given(st.dates(date(2026, 1, 1), date(2030, 1, 1)), st.dates(date(2026, 1, 1), date(2030, 1, 1)))
def test_a_renewal_is_due_sixty_days_before_and_never_after_it_lapsed(lapses: date, today: date) -> None:
    due = renewal_due(lapses, today)
    assert due <= lapses
    if today <= lapses - timedelta(days=60):
        assert due == lapses - timedelta(days=60)


def test_a_certificate_names_papers_people_and_ways_and_leaves_day_and_signature_blank() -> None:
    served = [
        ServedOn("Lee Park", "Pinecrest", ServiceWay.MAIL, "1 Main St; Reno, NV"),
        ServedOn("Clerk", "", ServiceWay.ECF, ""),
    ]
    text = certificate("Alvarado v. Pinecrest", ["2:26-cv-1 (nvd)"], ["Answer"], served)
    for words in ("    1. Answer", "    Lee Park, for Pinecrest", "    Reno, NV", "first class, postage prepaid",
                  "electronic filing system"):  # fmt: skip
        assert words in text
    assert text.count("____________________") == 3
