"""Modules that are loaded when something of them is first asked for: the one way to import late (PEP 562).

A package that says ``__getattr__ = submodules(__name__)`` gives its modules as attributes. Whoever must not pay for a module
at start imports the package at the top and names the module where it is used: ``services.papers.filing.file_document(…)``.
The package lists its modules under ``TYPE_CHECKING``, for mypy and for the contracts; a test holds that list complete.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType


def submodules(package: str) -> Callable[[str], ModuleType]:
    """What a package answers when one of its modules is asked for that was not loaded yet."""

    def load(name: str) -> ModuleType:
        whole = f"{package}.{name}"
        try:
            return import_module(whole)
        except ModuleNotFoundError as error:
            if error.name != whole:
                raise
            raise AttributeError(f"{package} has no module {name}") from error

    return load
