"""What paperless-ngx exports: its documents with their files, and the notes on them.

The export is a folder with ``manifest.json``: a list of records ``{"model", "pk", "fields"}`` as Django writes them. A
record ``documents.document`` names its file in ``__exported_file_name__``, and its archived PDF in
``__exported_archive_name__``, which is not taken: the original is the paper. With a split manifest documents, notes and
custom fields stand in files ``*-manifest.json`` beside it.

Source: paperless-ngx, ``document_exporter`` (docs.paperless-ngx.com/administration, and
``src/documents/management/commands/document_exporter.py``), read 2026-11-30.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from paracase.domain.errors import BadInput, NotFound
from paracase.domain.leaving.mapping import RowKind
from paracase.domain.leaving.reconciling import ReadRow
from paracase.domain.papers.naming import safe_name
from paracase.domain.visible import counted, visible
from paracase.services.leaving.reading import digest_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from paracase.domain.leaving.mapping import PaperlessMap
    from paracase.services.leaving.reading import SourceRead

MANIFEST = "manifest.json"
_FILE = "__exported_file_name__"
_DIGESTS = {32: "md5", 64: "sha256"}
"""Which digest ``checksum`` is, by how long it is written."""


@dataclass(frozen=True, slots=True)
class PaperlessDocument:
    """A document of the export.

    Attributes:
        cases: what may name its case, the first that does counts.
        name: what its file is called here: its day and title.
    """

    path: Path
    cases: tuple[str, ...]
    name: str
    checksum: str


@dataclass
class PaperlessExport:
    """Its documents, by the key of their rows."""

    documents: dict[str, PaperlessDocument] = field(default_factory=dict)


def read(mapped: PaperlessMap, source: Path, found: SourceRead) -> PaperlessExport:
    """Read an export: its documents and notes become rows.

    Raises:
        NotFound: there is no manifest.
        BadInput: it is none of paperless-ngx.
    """
    records = list(_records(source))
    by_model: dict[str, dict[Any, Mapping[str, Any]]] = {}
    for one in records:
        by_model.setdefault(one["model"], {})[one.get("pk")] = one["fields"]
    export = PaperlessExport()
    documents = by_model.get("documents.document", {})
    files = {one.get("pk"): one.get(_FILE) for one in records if one["model"] == "documents.document"}
    for at, (key, fields) in enumerate(documents.items(), start=1):
        found.rows.append(_document(mapped, source, by_model, export, str(key), fields, files.get(key), at))
    notes = by_model.get("documents.note", {})
    for at, (key, fields) in enumerate(notes.items(), start=1):
        found.rows.append(_note(export, documents, str(key), fields, at))
    found.read[RowKind.DOCUMENTS] = len(documents)
    if notes:
        found.read[RowKind.NOTES] = found.read.get(RowKind.NOTES, 0) + len(notes)
    beside = ", ".join(
        f"{len(by_model.get(f'documents.{model}', {})):,} {words}"
        for model, words in (("tag", "tags"), ("correspondent", "correspondents"), ("documenttype", "types"))
    )
    found.said.append(f"{MANIFEST}: {counted(len(documents), 'document')}; {beside} stand in no file and are not taken")
    return export


def _records(source: Path) -> Iterator[Mapping[str, Any]]:
    main = source / MANIFEST
    if not main.is_file():
        raise NotFound(f"There is no {MANIFEST} in {visible(str(source))}.", hint="Unpack the export; name its folder.")
    for path in (main, *sorted(source.rglob("*-manifest.json"))):
        try:
            records = json.loads(path.read_bytes())
        except (ValueError, OSError) as error:
            raise BadInput(f"{visible(path.name)} cannot be read: {visible(str(error))[:120]}.") from error
        is_whole = isinstance(records, list) and all(
            isinstance(one, dict) and isinstance(one.get("model"), str) and isinstance(one.get("fields"), dict)
            for one in records
        )
        if not is_whole:
            raise BadInput(f"{visible(path.name)} is no manifest of paperless-ngx.")
        yield from records


def _document(
    mapped: PaperlessMap,
    source: Path,
    models: Mapping[str, Mapping[Any, Mapping[str, Any]]],
    export: PaperlessExport,
    key: str,
    fields: Mapping[str, Any],
    name: object,
    at: int,
) -> ReadRow:
    said = {one: str(fields.get(one) or "") for one in ("title", "created", "checksum", "archive_serial_number")}
    path, why = _path(source, name)
    if path is None:
        return ReadRow(RowKind.DOCUMENTS, MANIFEST, at, key, digest_of(said), said, why)
    day = said["created"][:10]
    called = safe_name(f"{day} {said['title'] or path.stem}".strip() + path.suffix)
    cases = _cases(mapped, models, key, fields)
    export.documents[key] = PaperlessDocument(path, cases, called, said["checksum"])
    return ReadRow(RowKind.DOCUMENTS, MANIFEST, at, key, digest_of(said), said)


def _path(source: Path, name: object) -> tuple[Path | None, str]:
    """The file of a document, which lies in the folder of the export; or why there is none."""
    if not isinstance(name, str) or not name:
        return None, "the manifest names no file for it"
    parts = PurePosixPath(name.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or ":" in parts.parts[0]:
        return None, f"its file {visible(name)[:80]} lies outside the export"
    path = source.joinpath(*parts.parts)
    if path.is_symlink() or not path.is_file():
        return None, f"its file {visible(name)[:80]} is not there"
    return path, ""


def _cases(
    mapped: PaperlessMap,
    models: Mapping[str, Mapping[Any, Mapping[str, Any]]],
    key: str,
    fields: Mapping[str, Any],
) -> tuple[str, ...]:
    found: list[str] = []
    names = {pk: one.get("name") for pk, one in models.get("documents.customfield", {}).items()}
    for one in models.get("documents.customfieldinstance", {}).values() if mapped.custom_field else ():
        if str(one.get("document")) == key and names.get(one.get("field")) == mapped.custom_field:
            found += [str(value) for name, value in one.items() if name.startswith("value_") and value]
    tags = models.get("documents.tag", {})
    for tag in fields.get("tags") or () if mapped.tag else ():
        name = str(tags.get(tag, {}).get("name") or "")
        if name.startswith(mapped.tag):
            found.append(name.removeprefix(mapped.tag).strip())
    who = str(models.get("documents.correspondent", {}).get(fields.get("correspondent"), {}).get("name") or "")
    return (*found, *([mapped.correspondent[who]] if who in mapped.correspondent else []))


def _note(
    export: PaperlessExport, documents: Mapping[Any, Mapping[str, Any]], key: str, fields: Mapping[str, Any], at: int
) -> ReadRow:
    of = fields.get("document")
    document = export.documents.get(str(of))
    title = str(documents.get(of, {}).get("title") or "") if isinstance(of, int | str) else ""
    said = {
        "words": str(fields.get("note") or ""), "on": str(fields.get("created") or "")[:10], "subject": title,
        "matter": next(iter(document.cases), "") if document is not None else "",
    }  # fmt: skip
    return ReadRow(RowKind.NOTES, MANIFEST, at, f"note-{key}", digest_of(said), said)


def digests(document: PaperlessDocument) -> tuple[str, str]:
    """The SHA-256 of a document's file, and what is wrong with its bytes: paperless noted others. Empty where nothing is.

    Raises:
        OSError: it cannot be read.
    """
    with document.path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        kind = _DIGESTS.get(len(document.checksum), "")
        if not kind or kind == "sha256":
            return (
                sha256,
                "" if not kind or sha256 == document.checksum else "its bytes are not those that were exported",
            )
        file.seek(0)
        noted = hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
    return sha256, "" if noted == document.checksum else "its bytes are not those that were exported"
