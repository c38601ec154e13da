"""Practice data as kept: what paracase ships, and the office's own files under ``.paracase/practice/``."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import PracticeFileError

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.practice.checklists import Checklists
    from paracase.domain.practice.examinations import Line
    from paracase.domain.practice.types import DocumentType


def _shipped(name: str) -> str:
    return resources.files("paracase.domain.practice").joinpath(name).read_text(encoding="utf-8")


def _own(office: Path | None, name: str) -> str | None:
    if office is None:
        return None
    path = paths.practice(office) / name
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise PracticeFileError(f"{name} cannot be read: {error}.", hint=f"Mend {path}, or remove it.") from error


def document_types(office: Path | None) -> list[DocumentType]:
    """All document types in order of precedence.

    Raises:
        PracticeFileError: the office's file cannot be used; names file, line and field.
    """
    from paracase.domain.practice.types import merged, parse_document_types

    shipped = parse_document_types(_shipped("doc_types.csv"), "doc_types.csv")
    own = _own(office, "doc_types.csv")
    return merged(shipped, parse_document_types(own, "practice/doc_types.csv")) if own is not None else shipped


def checklists(office: Path | None) -> Checklists:
    """Matter types with their stages and elements.

    Raises:
        PracticeFileError: the office's file cannot be used; names file, line and field.
    """
    from paracase.domain.practice.checklists import combine, parse_checklists

    files = [parse_checklists(_shipped("checklists.yaml"), "checklists.yaml")]
    own = _own(office, "checklists.yaml")
    if own is not None:
        files.append(parse_checklists(own, "practice/checklists.yaml"))
    return combine(*files)


def examinations(office: Path | None) -> dict[str, tuple[Line, ...]]:
    """What is looked at when work is examined, by its kind; an office's own file replaces a kind whole.

    Raises:
        PracticeFileError: the office's file cannot be used; names file and field.
    """
    from paracase.domain.practice.examinations import parse_examinations

    found = parse_examinations(_shipped("examinations.yaml"), "examinations.yaml")
    own = _own(office, "examinations.yaml")
    return found | parse_examinations(own, "practice/examinations.yaml") if own is not None else found
