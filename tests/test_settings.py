"""What a settings file may say of the time zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.dates.shown import DateForm
from paracase.domain.errors import PracticeFileError
from paracase.settings import Settings, load, render

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
