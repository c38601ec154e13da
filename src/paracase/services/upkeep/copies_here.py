"""Copies of the office that lie inside its own folder: what was set aside by restore, repair and migrations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import paths

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class CopiesHere:
    """What lies there.

    Attributes:
        stores: stores from before a migration, single files.
        damaged: folders with a damaged store, as repair kept it.
        aside: whole office homes that a restore set aside, or one that is being built.
    """

    stores: tuple[Path, ...]
    damaged: tuple[Path, ...]
    aside: tuple[Path, ...]

    @property
    def names(self) -> list[str]:
        """As they are told."""
        return [found.name for found in (*self.stores, *self.damaged, *self.aside)]

    @property
    def with_texts(self) -> list[str]:
        """Those that still hold a store or an index; of an office set aside its vault stays, without what was purged."""
        aside = [found for found in self.aside if any(found.rglob("*.db"))]
        return [found.name for found in (*self.stores, *self.damaged, *aside)]


def copies_here(folder: Path) -> CopiesHere:
    """The copies that lie in an office's folder now."""
    home = paths.home(folder)
    aside = [found for found in folder.glob(f"{home.name} (*") if found.is_dir() and not found.is_symlink()]
    building = [paths.building(folder)] if paths.building(folder).is_dir() else []
    return CopiesHere(
        tuple(sorted(home.glob("office-before-*.db*"))),
        tuple(sorted(found for found in home.glob("damaged *") if found.is_dir() and not found.is_symlink())),
        tuple(sorted([*aside, *building])),
    )
