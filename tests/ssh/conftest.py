"""What tests over a real connection share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.services.people.keys import install_lines
from tests.support.delegated import firm_in, new_key, register
from tests.support.sshd import door_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm
    from tests.support.sshd import Door


@pytest.fixture
def open_door(office: Office, tmp_path: Path) -> Iterator[tuple[Firm, Door, Path]]:
    """An office, its door, and the attorney's key."""
    firm = firm_in(office)
    folder = tmp_path / "door"
    folder.mkdir()
    key = new_key(folder, "tablet")
    register(firm, firm.attorney, key)
    with door_in(folder) as door:
        install_lines(office, door.keys)
        yield firm, door, key
