"""Named slots of a Word template: ``{{tools}}``, wherever Word split it into runs.

Works on the text of a part's XML, so that nothing else of it changes by a byte: re-writing it as a tree would rename its
namespaces, and Word refuses a part whose ``mc:Ignorable`` names none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape, unescape

from paracase.domain.visible import without_hidden

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXT = re.compile(r"<w:t(?P<is>(?:\s[^<>]*)?)>(?P<text>[^<]*)</w:t>|(?P<end></w:p>|<w:p[\s>])")
_SLOT = re.compile(r"\{\{\s*([A-Za-z][A-Za-z0-9_ -]{0,40}?)\s*\}\}")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


class Filled(NamedTuple):
    """A part with its slots filled.

    Attributes:
        used: the slots that were filled.
        unknown: slots that are none of ours; they stand as they were.
    """

    xml: str
    used: frozenset[str]
    unknown: tuple[str, ...]


def fill(xml: str, values: Mapping[str, str]) -> Filled:
    """Fill the slots of a part (``word/document.xml``, a header, a footer).

    A slot stands within one paragraph, in as many runs as Word likes; its value takes the look of the first of them.
    """
    used: set[str] = set()
    unknown: list[str] = []
    changed: list[tuple[int, int, str]] = []
    for run in _paragraphs(xml):
        texts = [unescape(match["text"]) for match in run]
        new = _in_paragraph(texts, values, used, unknown)
        changed += [
            (*match.span(), f'<w:t xml:space="preserve">{escape(text)}</w:t>')
            for match, text, old in zip(run, new, texts, strict=True)
            if text != old
        ]
    for start, end, text in sorted(changed, reverse=True):
        xml = xml[:start] + text + xml[end:]
    return Filled(xml, frozenset(used), tuple(dict.fromkeys(unknown)))


def _paragraphs(xml: str) -> list[list[re.Match[str]]]:
    """The texts of each paragraph."""
    found: list[list[re.Match[str]]] = [[]]
    for match in _TEXT.finditer(xml):
        if match["end"] is not None:
            found.append([])
        else:
            found[-1].append(match)
    return [run for run in found if run]


def _in_paragraph(texts: list[str], values: Mapping[str, str], used: set[str], unknown: list[str]) -> list[str]:
    new = list(texts)
    starts = [sum(map(len, texts[:at])) for at in range(len(texts))]
    found = [
        (slot, slot[1].strip().lower().replace(" ", "_").replace("-", "_")) for slot in _SLOT.finditer("".join(texts))
    ]
    unknown += [slot[1].strip() for slot, name in found if name not in values]
    for slot, name in reversed(found):
        if name not in values:
            continue
        used.add(name)
        value = _CONTROL.sub(" ", without_hidden(" ".join(values[name].split())))
        first = True
        for at, text in enumerate(texts):
            begin, end = max(slot.start(), starts[at]), min(slot.end(), starts[at] + len(text))
            if begin >= end:
                continue
            a, b = begin - starts[at], end - starts[at]
            new[at] = new[at][:a] + (value if first else "") + new[at][b:]
            first = False
    return new
