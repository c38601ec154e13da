"""Practice files in YAML that are checked by pydantic, each fault named by file, line and field."""

from __future__ import annotations

from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from paracase.domain.errors import PracticeFileError
from paracase.domain.practice.loading import SafeLoader, fault_of
from paracase.domain.practice.types import practice_error
from paracase.domain.visible import visible


class Strict(BaseModel):
    """What a file may say: nothing but what is declared."""

    model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True, populate_by_name=True)


class _Lines(SafeLoader):
    """Keeps the line of every mapping, so that a fault can be named by its line."""


def _mapping(loader: _Lines, node: yaml.MappingNode) -> dict[Any, Any]:
    seen = set[str]()
    for key, _ in node.value:
        if key.value in seen:
            raise yaml.MarkedYAMLError(problem=f"“{key.value}” stands twice", problem_mark=key.start_mark)
        seen.add(key.value)
    value = loader.construct_mapping(node, deep=True)
    value["__line__"] = node.start_mark.line + 1
    return value


_Lines.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)
_Model = TypeVar("_Model", bound=BaseModel)


class _Words(_Lines):
    """Takes every name and value as it is written: a column may be called *No*, *On* or *2024*."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - as PyYAML declares it: of an instance


def numbered(text: str, source: str, *, as_words: bool = False) -> dict[str, Any]:
    """The names and values of a file; every mapping in it carries its line as ``__line__``.

    Args:
        as_words: every value is a text.

    Raises:
        PracticeFileError: names file and line.
    """
    try:
        # Without an anchor (&) there is nothing to refer to, and the second reading is spared.
        for event in yaml.parse(text, Loader=SafeLoader) if "&" in text else ():
            if isinstance(event, yaml.AliasEvent):  # unfolded, a few lines of them would fill the memory
                line = event.start_mark.line + 1 if event.start_mark is not None else 1
                raise PracticeFileError(f"{source}, line {line}: a reference (*) is not taken here.")
        data = yaml.load(text, Loader=_Words if as_words else _Lines)  # a SafeLoader that keeps lines
    except (ValueError, OverflowError, RecursionError) as error:
        raise PracticeFileError(
            f"{source}: a value of it cannot be read ({visible(str(error))[:80]}).",
            hint="Mend the line or remove the file.",
        ) from error
    except yaml.YAMLError as error:
        line, problem = fault_of(error, text)
        raise PracticeFileError(
            f"{source}, line {line}: {problem}.", hint="Mend the line or remove the file."
        ) from error
    if not isinstance(data, dict):
        raise PracticeFileError(f"{source}, line 1: expected names and values, found {type(data).__name__}.")
    data.pop("__line__")
    return data


def checked(model: type[_Model], item: Any, source: str) -> _Model:
    """One mapping of a file as its model.

    Raises:
        PracticeFileError: names file, line and field.
    """
    if not isinstance(item, dict):
        raise PracticeFileError(f"{source}: “{visible(str(item))[:40]}” has no fields.")
    line = item["__line__"]
    try:
        return model.model_validate(_bare(item))
    except ValidationError as error:
        raise practice_error(source, line, error) from error


def _bare(item: Any) -> Any:
    if isinstance(item, dict):
        return {key: _bare(value) for key, value in item.items() if key != "__line__"}
    return [_bare(one) for one in item] if isinstance(item, list) else item
