"""How it is kept: the only package that knows SQL, SQLite and the vault."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.store import cases as cases
    from paracase.store import ledger as ledger
    from paracase.store import migrate as migrate
    from paracase.store import office as office
    from paracase.store import only_read as only_read
    from paracase.store import papers as papers
    from paracase.store import vault as vault
else:
    __getattr__ = submodules(__name__)
