"""Fixtures of tests that ask a PostgreSQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.needs import lacking
from tests.support.postgres import NoPostgres, cluster

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def reach() -> Iterator[str]:
    """How to connect to a PostgreSQL of this worker; without one its tests are skipped, or fail where it must be there."""
    try:
        with cluster() as running:
            yield running
    except NoPostgres as error:
        lacking(str(error))
