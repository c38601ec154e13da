"""HTML as lines: what a reader sees, block by block, so that labels and their values stay together."""

from __future__ import annotations

import re
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.charsets import best
from paracase.intake.extract.protocol import Extracted, capped, storable
from paracase.intake.extract.text import decode

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "caption",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
        "option",
        "title",
    ]
)
_SILENT = frozenset(["script", "style", "head", "template", "noscript", "object", "svg"])
_CELLS = frozenset(["td", "th"])
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{1,40})", re.I)
MAX_HTML = 64 << 20
MAX_LINKS = 100
"""Links of one page that are kept."""
MAX_LINK = 1000
"""Characters of an address; a longer one is left out."""
MAX_SHOWN = 120
_PIECES = 50
_WEB = re.compile(r"https?://[^\s/]", re.I)


class HtmlPage(NamedTuple):
    """What a page says, and where it leads."""

    text: str
    links: tuple[tuple[str, str], ...]
    """What can be clicked and its address; for programs, never shown and never opened."""


class _LinkEnd(NamedTuple):
    """Stands where a link ends."""

    start: int
    href: str


def html_text(markup: str) -> str:
    """The text of a page; no script, style or comment, each block on a line of its own."""
    return html_page(markup).text


def html_page(markup: str) -> HtmlPage:
    """The text of a page as ``html_text`` has it, and its links."""
    body = LexborHTMLParser(markup).root
    if body is None:
        return HtmlPage("", ())
    parts: list[str] = []
    links: dict[tuple[str, str], None] = {}
    # An explicit stack: hostile mail nests ten thousand tables.
    stack: list[LexborNode | str | _LinkEnd] = [body]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
        elif isinstance(node, _LinkEnd):
            shown = " ".join("".join(parts[node.start : node.start + _PIECES]).split())[:MAX_SHOWN]
            if shown:  # around a picture, or nothing: it tells a sender that the mail was read
                links.setdefault((storable(shown), node.href))
        else:
            parts.append(_opened(node, stack, len(parts) + 1, wants_links=len(links) < MAX_LINKS))
    lines = (_blanks(line) for line in "".join(parts).split("\n"))
    return HtmlPage(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip(), tuple(links)[:MAX_LINKS])


def _opened(node: LexborNode, stack: list[LexborNode | str | _LinkEnd], at: int, *, wants_links: bool) -> str:
    """The text a node begins with; what it holds and what ends it go onto the stack."""
    tag = node.tag or ""
    if tag == "-text":
        return re.sub(r"\s+", " ", node.text(deep=False) or "")
    if tag == "br":
        return "\n"
    if tag in _SILENT or tag.startswith(("-", "!")):
        return ""
    after = "\n" if tag in _BLOCKS else "\t" if tag in _CELLS else ""
    if after:
        stack.append(after)
    if tag == "a" and wants_links and (href := _href(node)):
        stack.append(_LinkEnd(at, href))
    children = []
    child = node.child
    while child is not None:
        children.append(child)
        child = child.next
    stack.extend(reversed(children))
    return "\n" if tag in _BLOCKS else ""


def _blanks(line: str) -> str:
    """A line with one blank between words, and a tab between the cells of a table that have any."""
    line = re.sub(r"[ \xa0]+", " ", line)
    return (re.sub(r" ?\t[\t ]*", "\t", line) if "\t" in line else line).strip()


def _href(node: LexborNode) -> str:
    """The address a link leads to, where that is one of the web and not longer than ``MAX_LINK``; else nothing."""
    raw = node.attributes.get("href") or ""
    href = "".join(storable(raw[: MAX_LINK * 2]).split())
    return href if len(href) <= MAX_LINK and _WEB.match(href) and href.isprintable() else ""


def charset_in(data: bytes) -> str:
    """The encoding a page itself names; empty when it names none."""
    match = _CHARSET.search(data[:4096])
    # A page whose letters were found as bytes is in no charset of two bytes, whatever it says (WHATWG HTML 13.2.3.2).
    return match[1].decode("ascii", "replace") if match else ""


def decode_html(data: bytes) -> str:
    """The markup as text, by the encoding the page itself names where all of it is in that."""
    label = charset_in(data)
    return best(data, label) if label else decode(data)


def extract(data: bytes, _name: str) -> Extracted:
    """Read a web page."""
    if len(data) > MAX_HTML:
        return Extracted(Outcome.TOO_LARGE, detail=f"{len(data):,} bytes of HTML")
    pages, cut = capped([storable(html_text(decode_html(data)))])
    return Extracted(
        Outcome.TEXT if pages[0] else Outcome.NO_TEXT, pages, page_count=1, flags=["text cut"] if cut else []
    )
