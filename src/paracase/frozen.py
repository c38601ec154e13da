"""Frozen shapes that are made when they are first used: ``@frozen`` instead of ``@dataclass(frozen=True, slots=True)``.

The dataclass's decorator compiles eight methods for each class, 0.5 to 1 ms, and imports ``inspect``: a third of the time of
``paracase search``, which makes one object of most of its classes or none. Here all methods but ``__init__`` are the same
for all classes, and that one is compiled with the first object. To whoever asks (``replace``, ``fields``, ``is_dataclass``)
such a class is a dataclass. ``field(…)`` and inheriting fields are refused: who needs them is a dataclass.
"""

from __future__ import annotations

from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Callable

Shape = TypeVar("Shape")


@dataclass_transform(frozen_default=True)
def frozen(cls: type[Shape]) -> type[Shape]:
    """Make a class with annotated fields one whose objects are compared by their values and never change."""
    return _made(cls, has_slots=True)


@dataclass_transform(frozen_default=True)
def frozen_open(cls: type[Shape]) -> type[Shape]:
    """The same, of objects that keep more beside their fields (``cached_property``)."""
    return _made(cls, has_slots=False)


def _made(cls: type[Shape], *, has_slots: bool) -> type[Shape]:
    space = dict(cls.__dict__)
    kinds: dict[str, Any] = cls.__annotations__
    names = tuple(name for name, kind in kinds.items() if not str(kind).startswith("ClassVar"))
    defaults = {name: space.pop(name) for name in names if name in space}
    _check(cls, defaults)
    for name in ("__dict__", "__weakref__"):
        space.pop(name, None)
    if has_slots:
        space["__slots__"] = names
    kind: Any = type(cls)
    made: Any = kind(cls.__name__, cls.__bases__, _METHODS | space | {"__match_args__": names})
    made.__qualname__ = cls.__qualname__
    made._defaults_of = defaults
    made._values_of = staticmethod(attrgetter(*names) if len(names) > 1 else _few(names))
    made.__init__ = _first(made)
    found: type[Shape] = made
    return found


def _check(cls: type[Any], defaults: dict[str, Any]) -> None:
    """Refuse what would silently be something else than with a dataclass.

    Raises:
        TypeError: fields are inherited, or ``field(…)`` was given.
        ValueError: a default that can change would be shared by all objects.
    """
    if any("__match_args__" in base.__dict__ for base in cls.__mro__[1:]):
        raise TypeError(f"{cls.__qualname__} inherits fields: only a dataclass does")
    for name, value in defaults.items():
        if type(value).__module__ == "dataclasses":
            raise TypeError(f"{cls.__qualname__}.{name} is a field(…): only a dataclass has those")
        if value.__class__.__hash__ is None:
            raise ValueError(f"{cls.__qualname__}.{name}: a default that can change is shared by all objects")


def _few(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    return lambda shape: tuple(getattr(shape, name) for name in names)


def _first(cls: type[Any]) -> Callable[..., None]:
    """What makes the first object of a class, and the method that makes the others."""

    def __init__(self: Any, *values: Any, **named: Any) -> None:  # noqa: N807  told in errors of the caller
        if cls.__init__ is __init__:
            cls.__init__ = _compiled(cls)
        cls.__init__(self, *values, **named)

    return __init__


def _compiled(cls: type[Any]) -> Callable[..., None]:
    names, defaults = cls.__match_args__, cls._defaults_of
    known: dict[str, Any] = {"_set_": object.__setattr__, **{f"_{name}_": value for name, value in defaults.items()}}
    taken = ", ".join(["self", *(f"{name}=_{name}_" if name in defaults else name for name in names)])
    lines = [f"_set_(self, {name!r}, {name})" for name in names]
    lines += ["self.__post_init__()"] if hasattr(cls, "__post_init__") else []
    exec(f"def __init__({taken}):\n  " + "\n  ".join(lines or ["pass"]), known)
    made: Callable[..., None] = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _equal(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self._values_of(self) == self._values_of(other)


def _hash(self: Any) -> int:
    return hash(self._values_of(self))


def _repr(self: Any) -> str:
    said = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{self.__class__.__qualname__}({said})"


def _refuse_set(self: Any, name: str, value: object) -> None:
    raise _dataclasses().FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(self: Any, name: str) -> None:
    raise _dataclasses().FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return list(self._values_of(self))


def _set_state(self: Any, values: list[Any]) -> None:
    for name, value in zip(self.__match_args__, values, strict=True):
        object.__setattr__(self, name, value)


def _dataclasses() -> Any:
    """The module that is not waited for: it is imported when it is asked of a class what a dataclass knows."""
    return import_module("dataclasses")


class _AsDataclass:
    """What ``dataclasses`` looks for in a class: taken from a dataclass with the same fields when it is first looked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, _: object, owner: type[Any]) -> Any:
        space = {
            "__annotations__": {name: owner.__annotations__[name] for name in owner.__match_args__},
            "__module__": owner.__module__,
            **owner._defaults_of,
        }
        same = _dataclasses().dataclass(frozen=True)(type(owner.__name__, (), space))
        for name in ("__dataclass_fields__", "__dataclass_params__"):
            setattr(owner, name, getattr(same, name))
        return getattr(same, self._name)


_METHODS = {
    "__eq__": _equal,
    "__hash__": _hash,
    "__repr__": _repr,
    "__setattr__": _refuse_set,
    "__delattr__": _refuse_delete,
    "__getstate__": _state,
    "__setstate__": _set_state,
    "__dataclass_fields__": _AsDataclass("__dataclass_fields__"),
    "__dataclass_params__": _AsDataclass("__dataclass_params__"),
}
