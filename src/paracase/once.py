"""A property that is found out once for each object: ``functools.cached_property`` without the lock that Python 3.11 takes.

Where a paper has forty of them, the locks are a tenth of what recognising it costs. Two threads may find the same out twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Self

Value = TypeVar("Value")


class once(Generic[Value]):  # noqa: N801  a decorator, as property is
    """Found out when it is first asked for, and kept with the object."""

    def __init__(self, found_by: Callable[[Any], Value]) -> None:
        self._found_by = found_by
        self.__doc__ = found_by.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, of: None, owner: type) -> Self: ...
    @overload
    def __get__(self, of: object, owner: type) -> Value: ...
    def __get__(self, of: object | None, owner: type) -> Self | Value:
        if of is None:
            return self
        value = self._found_by(of)
        of.__dict__[self._name] = value  # from now on Python finds it there, and asks here no more
        return value
