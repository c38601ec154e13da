"""Modules of Python's library that a short answer can do without: ``standard.textwrap.wrap(…)`` loads one when it is used.

``paracase search`` waits for what it imports, not for what it does (docs/benchmarks.md): each of these takes 1 to 3 ms of
its time, and is needed in few answers or only where something failed. All others are imported as everywhere.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ctypes as ctypes
    import json as json
    import random as random
    import textwrap as textwrap
    import tomllib as tomllib
    import traceback as traceback
    import uuid as uuid
    import zoneinfo as zoneinfo
    from types import ModuleType
else:
    _MODULES = frozenset(["ctypes", "json", "random", "textwrap", "tomllib", "traceback", "uuid", "zoneinfo"])

    def __getattr__(name: str) -> ModuleType:
        """The module, when it is first asked for; from then on it stands here as if it had been imported."""
        if name not in _MODULES:
            raise AttributeError(f"{__name__} has no module {name}")
        globals()[name] = module = import_module(name)
        return module
