"""Reading what another system exported, by its mapping: every row with its place, and what is no row with the reason."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotFound
from paracase.domain.leaving.cells import decoded, records
from paracase.domain.leaving.mapping import fields_of, parse_map
from paracase.domain.leaving.reconciling import ReadRow
from paracase.domain.visible import counted, visible

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from paracase.domain.leaving.cells import TextRecord
    from paracase.domain.leaving.mapping import ImportMap, MappedFile, RowKind

MAX_BYTES = 500_000_000


@dataclass
class SourceRead:
    """What an export holds.

    Attributes:
        read: how many rows the files of each kind hold.
        said: what was noticed of files: their encoding, columns that are mapped to nothing.
    """

    rows: list[ReadRow] = field(default_factory=list)
    read: dict[RowKind, int] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)


def read_map(path: Path) -> ImportMap:
    """The mapping a person names.

    Raises:
        NotFound, BadInput: it is not there, or no text.
        PracticeFileError: names line and field.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise NotFound(f"There is no mapping {visible(str(path))}.", hint="docs/import.md shows one.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"The mapping {visible(str(path))} cannot be read: {visible(str(error))}.") from error
    return parse_map(text, path.name)


def read_files(mapping: ImportMap, source: Path) -> SourceRead:
    """Every row of the files that a mapping names.

    Args:
        source: the folder they lie in; or, where the mapping names one, that file.

    Raises:
        NotFound: one is not there.
        BadInput: one cannot be read, or has other columns than the mapping names.
    """
    found = SourceRead()
    for mapped in mapping.files:
        path = source if source.is_file() and len(mapping.files) == 1 else source / mapped.file
        _read_file(mapped, path, found)
    return found


def _read_file(mapped: MappedFile, path: Path, found: SourceRead) -> None:
    name = mapped.file
    text, encoding = decoded(bytes_of(path, name), name, mapped.encoding)
    every = records(text, name)
    header = next(every, None)
    if header is None:
        raise BadInput(f"{visible(name)} is empty.", hint="Export it again, or leave it out of the mapping.")
    columns = [" ".join(cell.split()) for cell in header.cells]
    _check_columns(mapped, columns)
    count = 0
    for one in every:
        found.rows.append(_row(mapped, columns, one))
        count += 1
    found.read[mapped.kind] = found.read.get(mapped.kind, 0) + count
    wanted = {column for known in mapped.columns for column in mapped.columns_of(known)}
    left = [visible(column) for column in columns if column and column not in wanted]
    beside = f"; not taken: {', '.join(left)}" if left else ""
    found.said.append(f"{visible(name)}: {counted(count, 'row')}, {encoding}{beside}")


def bytes_of(path: Path, name: str) -> bytes:
    """The bytes of a file of an export.

    Raises:
        NotFound: it is not there.
        BadInput: it is too large, or cannot be read.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise BadInput(f"{visible(name)} is larger than {MAX_BYTES:,} bytes.", hint="Export it in parts.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NotFound(
            f"There is no {visible(name)} in the export.", hint="Leave it out of the mapping, or export it."
        ) from error
    except OSError as error:
        raise BadInput(f"{visible(name)} cannot be read: {error.strerror}.") from error


def _check_columns(mapped: MappedFile, columns: list[str]) -> None:
    """See that every column the mapping names is there, once.

    Raises:
        BadInput: names those that are not, and what is there.
    """
    wanted = {column for known in mapped.columns for column in mapped.columns_of(known)}
    missing = sorted(column for column in wanted if column not in columns)
    twice = sorted(column for column in wanted if columns.count(column) > 1)
    there = ", ".join(visible(column) for column in columns)[:400]
    if missing:
        raise BadInput(
            f"{visible(mapped.file)} has no column {', '.join(visible(column) for column in missing)}.",
            hint=f"It has {there}. Name its columns as they are.",
        )
    if twice:
        raise BadInput(
            f"{visible(mapped.file)} has {', '.join(map(visible, twice))} twice.", hint="Rename one of them."
        )


def _row(mapped: MappedFile, columns: list[str], one: TextRecord) -> ReadRow:
    whole = hashlib.sha256("\x1f".join(one.cells).encode("utf-8", "surrogatepass")).hexdigest()
    if len(one.cells) != len(columns):
        why = f"it has {counted(len(one.cells), 'cell')}, and the header {len(columns)}"
        return ReadRow(mapped.kind, mapped.file, one.line, f"#{whole}", whole, {}, why)
    fields = fields_of(mapped, dict(zip(columns, one.cells, strict=True)))
    if not any(cell.strip() for cell in one.cells):
        return ReadRow(mapped.kind, mapped.file, one.line, f"#{whole}", whole, {}, "it is empty")
    return ReadRow(mapped.kind, mapped.file, one.line, _key(fields, whole), digest_of(fields), fields)


def _key(fields: Mapping[str, str], whole: str) -> str:
    """What a row is known again by: its number there; of a matter without one the case's; else all of it."""
    return fields.get("id") or fields.get("number") or f"#{whole}"


def digest_of(fields: Mapping[str, str]) -> str:
    """The SHA-256 of the fields of a row."""
    return hashlib.sha256(json.dumps(dict(sorted(fields.items()))).encode()).hexdigest()
