"""What a settings file may say of the time zone, and when it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.dates.shown import DateForm
from paracase.domain.errors import PracticeFileError
from paracase.settings import Settings, load, load_as_it_is, render

if TYPE_CHECKING:
    from pathlib import Path


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


@pytest.mark.parametrize(
    ("said", "form"), [('dates = "iso"\n', DateForm.ISO), ('dates = "us"\n', DateForm.US), ("", DateForm.US)]
)
def test_days_are_shown_in_us_order_unless_the_office_says_iso(said: str, form: DateForm, tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    path.write_text(f"[office]\n{said}")
    assert load(path).dates is form


def test_another_form_of_days_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    path.write_text('[office]\ndates = "european"\n')
    with pytest.raises(PracticeFileError, match=r"field office\.dates: “european” must be us or iso"):
        load(path)


def test_settings_asked_for_again_are_those_of_the_file_as_it_is_now(tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    assert load_as_it_is(path) == Settings()
    for name in ("One", "Another", "A third"):
        path.write_text(f'[office]\nname = "{name}"\n', encoding="utf-8")
        assert load_as_it_is(path) is load_as_it_is(path), "read once"
        assert load_as_it_is(path).name == name
    path.write_text("[office]\nname = 1\n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(PracticeFileError):
            load_as_it_is(path)
    path.unlink()
    assert load_as_it_is(path) == Settings()
