"""The result of doctor ssh as root keeps it: read back whole, believed for one office only, and only unchanged."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.people.door import NOTHING, DoorResult, parse_result, why_not

DIGEST = "ab" * 32
RESULT = DoorResult(
    "office-1", "/srv/office", "paracase", "2026-11-24T15:00:00.000000Z", "/etc/ssh/sshd_config", (),
    (("/etc/ssh/sshd_config", DIGEST), ("/etc/paracase/keys/paracase", DIGEST), ("/home/p/.ssh/keys", NOTHING)),
)  # fmt: skip
NOW: dict[str, str | None] = dict(RESULT.files)


def _why(
    now: dict[str, str | None] | None = None,
    result: DoorResult = RESULT,
    *,
    account: str = "paracase",
    folder: str = "/srv/office",
) -> str:
    return why_not(result, office="office-1", folder=folder, account=account, now=NOW | (now or {}))


@given(st.lists(st.text(max_size=30), max_size=4), st.lists(st.text(min_size=1, max_size=30), max_size=4))
def test_what_is_kept_is_read_back_and_is_one_line_each(reasons: list[str], names: list[str]) -> None:
    result = replace(RESULT, against=tuple(reasons), files=tuple((f"/{name}", DIGEST) for name in names))
    read = parse_result(result.text)
    assert read is not None
    assert read.text == result.text
    assert (read.holds, len(read.against), len(read.files)) == (not reasons, len(reasons), len(names))


@given(st.integers(min_value=0, max_value=len(RESULT.text) - 2))
def test_a_part_of_it_is_nothing(end: int) -> None:
    assert parse_result(RESULT.text[:end]) is None


def test_unchanged_it_holds() -> None:
    assert not _why()
    assert not _why({"/etc/ssh/sshd_config": None})  # unreadable to the account: as far as it can see


def test_whatever_changed_is_named() -> None:
    assert "is not what root looked at" in _why({"/etc/paracase/keys/paracase": "cd" * 32})
    assert "is not what root looked at" in _why({"/home/p/.ssh/keys": DIGEST})
    assert "was not there when root looked" in _why({"/etc/ssh/sshd_config.d/new.conf": DIGEST})
    assert "another office, folder or account" in _why(account="dana")
    assert "another office, folder or account" in _why(folder="/home/dana/copy")
    assert _why(result=replace(RESULT, against=("Logins: also by passwords",))) == "Logins: also by passwords"
