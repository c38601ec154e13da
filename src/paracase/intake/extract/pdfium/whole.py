"""What a PDF says of itself as a whole, and which of its layers are drawn: told apart from another version's, not read.

PDFium lists no layers. So the dictionaries that switch them are looked for in the file itself and in the objects packed into
streams, and a digest of them is kept: that it is another one is all that is said.
"""

from __future__ import annotations

import re

import pypdfium2

from paracase.domain.papers.account import Fate, PaperPart
from paracase.intake.extract.pdfium import raw
from paracase.intake.extract.pdfium.opening import from_header
from paracase.intake.extract.protocol import digest_of

_XMP = re.compile(rb"/Type\s*/Metadata\b[^\0]{0,400}?>>\s*stream\r?\n(.{0,1000000}?)endstream", re.DOTALL)
_LAYERS = re.compile(rb"/(?:OCProperties\b|Type\s*/OCG\b)")
_AROUND = 2000
"""Bytes of an object that are looked at behind the name of its layers."""


def parts_of(data: bytes) -> list[PaperPart]:
    """One part for the metadata and one for the layers, also where there are none: so that *same* can be said of both."""
    try:
        document = pypdfium2.PdfDocument(from_header(data))
    except pypdfium2.PdfiumError:
        return []
    told = "\n".join(f"{key}={value}" for key, value in sorted(document.get_metadata_dict().items()) if value)
    metadata = told.encode("utf-8", "surrogatepass") + b"\0".join(_XMP.findall(data))
    objects = b"\n".join([data, *raw.packed_objects(data)])
    layers = [_object_at(objects, found.start()) for found in _LAYERS.finditer(objects)]
    return [
        PaperPart("metadata", "", Fate.LAYOUT, "", digest_of(metadata), len(metadata)),
        PaperPart("layer", "", Fate.LAYOUT, "", digest_of(b"\0".join(layers)), sum(map(len, layers))),
    ]


def _object_at(data: bytes, at: int) -> bytes:
    """What stands from a name to the end of its object."""
    return data[at : at + _AROUND].partition(b"endobj")[0]
