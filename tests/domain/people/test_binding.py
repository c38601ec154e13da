"""Which key binds: taken away, and past its last day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.clock import format_instant
from paracase.domain.people.binding import KeysSaid

LINE = "ssh-ed25519 AAAA"


def _said(expires: object) -> KeysSaid:
    said = KeysSaid()
    data = {"key": 1, "staff": 7, "line": LINE, "fingerprint": "SHA256:x", "expires": expires}
    said.take(3, {"kind": "staff.key_added", "data": data})
    return said


@given(
    st.dates(date(2000, 1, 2), date(2099, 1, 1)),
    st.datetimes(datetime(2000, 1, 2), datetime(2099, 12, 30), timezones=st.just(UTC)),  # noqa: DTZ001  made aware here
)
def test_a_key_has_expired_when_its_last_day_has_ended_everywhere(last: date, at: datetime) -> None:
    """The last place where a day ends is twelve hours behind UTC."""
    ended = datetime(last.year, last.month, last.day, tzinfo=UTC) + timedelta(days=1, hours=12)
    found = _said(last.isoformat())
    assert found.expired(7, LINE, before=4, at=format_instant(at)) == (at >= ended)
    assert found.expired(7, "SHA256:x", before=4, at=format_instant(at)) == (at >= ended)


@given(st.one_of(st.none(), st.integers(), st.just("")))
def test_one_without_a_last_day_or_of_another_does_not_expire(expires: object) -> None:
    found, at = _said(expires), "2099-01-01T00:00:00.000000Z"
    assert found.expired(7, LINE, before=4, at=at) == (expires == "")
    assert not found.expired(8, LINE, before=4, at=at)
    assert not _said("2000-01-01").expired(7, LINE, before=3, at=at), "it did not bind yet"
