"""Fixtures of tests that ask a PostgreSQL."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.support.portable.gate import MUST
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
        if os.environ.get(MUST) == "must":
            raise
        pytest.skip(str(error))
