"""Settings files of the plainest lines are read without the parser, and say what it says they do."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some

from paracase.domain.errors import PracticeFileError
from paracase.settings import Settings, load, plainly, render

if TYPE_CHECKING:
    from pathlib import Path

PIECES = (
    "[office]", "[cases]", "[a.b]", "[]", "[ office ]", "name", "key", '"a b"', "true", "1", "0", "01", "-1", "1.5",
    "1.", ".5", "1_0", "1e3", "+1", " = ", "=", '"a"', '"a#b"', '"', "'a'", '["a"]', '["a", "b"]', '["a, b"]',
    '["a","b"]', "[]", '[["a"]]', '["a" ]', "# c", '  # "c"', "  # c]", " ", "é", '"é"', "2026-01-01", '"""', "nan",
    "\n", "\n", "\n", "\r\n", "\t", "\u2028", '"a\\n"',
)  # fmt: skip


@given(some.lists(some.sampled_from(PIECES), max_size=16).map("".join))
def test_what_is_read_without_the_parser_is_what_the_parser_reads(text: str) -> None:
    plain = plainly(text)
    if plain is not None:
        said = tomllib.loads(text)
        assert plain == said
        assert repr(plain) == repr(said)  # 1 is not True, and no decimal


@pytest.mark.parametrize(
    "line",
    [
        'a = "x"',
        'a = ""',
        "a = 12",
        "a = 0.25",
        "a = true",
        'a = ["x", "y z"]',
        'a = "x"  # says x',
        'a = "x#y"',
        "[t]\nb = 0",
    ],
)
def test_plain_lines_need_no_parser(line: str) -> None:
    assert plainly(line) == tomllib.loads(line)


def test_what_init_writes_needs_no_parser() -> None:
    written = render(Settings(name="Whitfield & Söhne", backup_folder="/mnt/backup"))
    assert plainly(written) == tomllib.loads(written)


@pytest.mark.parametrize(
    "text", ['a = "x"\na = "y"', "[t]\n[t]", "a = 1\n[a]", "a = 01", 'a = "\\x"', "a", "= 1", '"a']
)
def test_what_is_no_settings_file_is_left_to_the_parser(text: str) -> None:
    assert plainly(text) is None
    with pytest.raises(tomllib.TOMLDecodeError):
        tomllib.loads(text)


@pytest.mark.parametrize("zone", ["America/New_York", "Pacific/Honolulu", "UTC", "America/Port-au-Prince"])
def test_a_zone_is_known(zone: str, tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    path.write_text(render(Settings(time_zone=zone)))
    assert load(path).time_zone == zone


@pytest.mark.parametrize("zone", ["America", "zone.tab", "America/Nowhere", "../zoneinfo/UTC", "/zoneinfo/UTC", ""])
def test_what_is_no_zone_is_said(zone: str, tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    path.write_text(render(Settings(time_zone=zone)))
    with pytest.raises(PracticeFileError, match="is not a time zone"):
        load(path)
