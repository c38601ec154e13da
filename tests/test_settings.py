"""What a settings file may say of the time zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

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
