"""How the store keeps papers: intake to file, Triage, search."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.store.papers import lists as lists
else:
    __getattr__ = submodules(__name__)
