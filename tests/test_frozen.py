"""``@frozen`` is ``@dataclass(frozen=True, slots=True)`` to whoever uses it."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace
from functools import cached_property
from typing import Any, ClassVar

import pytest

from paracase.frozen import frozen, frozen_open

NOT_WAITED_FOR = [
    "dataclasses",
    "inspect",
    "uuid",
    "platform",
    "shutil",
    "typer",
    "json",
    "tomllib",
    "traceback",
    "textwrap",
    "random",
    "zoneinfo",
]


@frozen
class Paper:
    """A paper as a list has it."""

    KIND: ClassVar[str] = "paper"
    id: int
    name: str = "none"
    tags: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """Its name, told."""
        return self.name.upper()


@dataclass(frozen=True, slots=True)
class Same:
    """The same, by the standard library."""

    id: int
    name: str = "none"
    tags: tuple[str, ...] = ()


@frozen_open
class Desk:
    """A shape that keeps what it computed."""

    number: int

    @cached_property
    def twice(self) -> int:
        """Computed once."""
        return self.number * 2


@frozen
class Nothing:
    """A shape without fields."""


def test_it_is_made_compared_and_told_as_a_dataclass_is() -> None:
    for made, same in (
        (Paper(1), Same(1)),
        (Paper(2, "a", ("b",)), Same(2, "a", ("b",))),
        (Paper(id=3, name="c"), Same(3, "c")),
    ):
        assert repr(made) == repr(same).replace("Same", "Paper")
        assert asdict(made) == asdict(same)
        assert hash(made) == hash(same)
        assert [each.name for each in fields(made)] == [each.name for each in fields(same)]
    assert Paper(1) == Paper(1, "none")
    assert Paper(1) != Paper(2)
    other: object = Same(1)
    assert Paper(1) != other
    assert Paper(1).told == "NONE"
    assert Paper.KIND == "paper"
    shapes: tuple[object, ...] = (Paper, Paper(1))
    assert all(is_dataclass(shape) for shape in shapes)
    assert Nothing() == Nothing()
    assert len({Paper(1), Paper(1), Paper(2)}) == 2
    match Paper(7, "x"):
        case Paper(number, name):
            assert (number, name) == (7, "x")


def test_it_is_not_changed() -> None:
    paper = Paper(1)
    with pytest.raises(FrozenInstanceError):
        paper.name = "other"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del paper.name
    assert replace(paper, name="other") == Paper(1, "other")
    assert not hasattr(paper, "__dict__")


@pytest.mark.parametrize(("values", "named"), [((), {}), ((1, "a", (), 4), {}), ((1,), {"no": 2})])
def test_what_no_field_takes_is_an_error(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="__init__"):
        Paper(*values, **named)


def test_what_only_a_dataclass_can_is_refused() -> None:
    with pytest.raises(TypeError, match="inherits fields"):

        @frozen
        class Below(Paper):
            """Has fields of its own beside those of another."""

            more: int = 0

    with pytest.raises(TypeError, match="field"):

        @frozen
        class Made:
            """A default that is made for each object."""

            all: list[int] = field(default_factory=list)

    with pytest.raises(ValueError, match="shared"):

        @frozen
        class Shared:
            """A default that all objects would change."""

            all: list[int] = []  # noqa: RUF012  what is refused


def test_it_is_copied_and_goes_to_another_process() -> None:
    paper = Paper(4, "d", ("e",))
    assert pickle.loads(pickle.dumps(paper)) == paper
    assert copy.copy(paper) == paper
    assert copy.deepcopy(paper) == paper


def test_an_open_one_keeps_what_it_computed() -> None:
    desk = Desk(4)
    assert (desk.twice, desk.__dict__["twice"]) == (8, 8)
    assert replace(desk, number=5).twice == 10
    assert pickle.loads(pickle.dumps(desk)) == desk


def test_a_search_does_not_wait_for_dataclasses() -> None:
    code = (
        "import sys\n"
        "before = set(sys.modules)\n"  # who measures coverage has imported some of them already
        "from paracase.cli.papers import short_search\n"
        "from paracase.cli.cases import short_list\n"
        "import paracase.services.office.opening, paracase.services.papers.searching, paracase.services.cases.task_list\n"
        f"print(sorted({set(NOT_WAITED_FOR)} & (set(sys.modules) - before)))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"
