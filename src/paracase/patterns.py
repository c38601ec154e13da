"""Regular expressions that are compiled when they are first used: ``late_pattern(…)`` instead of ``re.compile(…)``.

Compiling takes 0.1 to 1 ms each, and ``paracase search`` imports thirty to use two. What is not on the way of a short answer
is compiled with its module, as everywhere.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


def late_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A pattern that is used by its methods (``FOUND.search(text)``); functions of ``re`` do not take it.

    Raises:
        re.error: when it is first used, the source is no pattern; ``tests/test_patterns.py`` uses every one.
    """
    return cast("re.Pattern[AnyStr]", _Late(source, flags))


class _Late:
    """Stands where the pattern will; each of its methods is asked for once, and then found at once."""

    def __init__(self, source: Any, flags: int) -> None:
        self._asked = source, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # what copying and pickling look for
            raise AttributeError(name)
        found = getattr(re.compile(*self._asked), name)
        setattr(self, name, found)
        return found
