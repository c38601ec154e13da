"""How the store keeps cases, their checklists, tasks and walls."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.store.cases import cases as cases
else:
    __getattr__ = submodules(__name__)
