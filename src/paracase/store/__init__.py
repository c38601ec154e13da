"""How it is kept: the only package that knows SQL, SQLite and the vault."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.store import migrate as migrate
else:
    __getattr__ = submodules(__name__)
