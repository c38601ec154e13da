"""How the store keeps the office itself: its folders and settings."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.store.office import changes as changes
    from paracase.store.office import practice as practice
    from paracase.store.office import rulebook as rulebook
else:
    __getattr__ = submodules(__name__)
