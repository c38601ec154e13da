"""Papers that attack a reader, made small: bombs, odd charsets, deep nesting. Kinds, with what may come of each.

The right outcome is what the format says of such a file, or that it was stopped by a limit with its name; never a crash
of the reader without one, and never a text that is not in the file.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import Outcome
from tests.support.papers import docx, mail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STOPPED = frozenset([Outcome.TIMEOUT, Outcome.TOO_LARGE, Outcome.CRASHED])
READ = frozenset([Outcome.TEXT])
ANY = frozenset(Outcome) - {Outcome.PENDING}


@dataclass(frozen=True, slots=True)
class Hostile:
    """A paper, what may come of it, and words that must then be in its text; a large one is made when it is asked for."""

    name: str
    made: bytes | Callable[[], bytes]
    outcomes: frozenset[Outcome]
    words: str = ""

    @property
    def data(self) -> bytes:
        """Its bytes."""
        return self.made if isinstance(self.made, bytes) else self.made()


CHARSETS = (
    "idna", "punycode", "undefined", "raw_unicode_escape", "unicode_escape", "zlib", "rot13", "hex", "uu", "mbcs", "oem",
    "palmos", "string-escape", "utf-8-sig", "unknown-8bit", "x" * 39, "utf-8'; drop", "\u212aoi8-r",
)  # fmt: skip
"""What a paper may say its charset is: codecs of Python that are none for text, and words that are none at all."""


def charsets() -> Iterator[Hostile]:
    """Short papers whose charset is none: they are read as what they look like."""
    for number, charset in enumerate(CHARSETS):
        label = charset.encode("utf-8")
        page = b"<html><head><meta charset=%b></head><body>A letter from the clerk</body></html>" % label
        yield Hostile(f"page {number}.html", page, READ, "A letter from the clerk")
        letter = (
            b"From: clerk@court.example\r\nTo: desk@firm.example\r\nSubject: =?%b?q?Notice?= of hearing\r\n"
            b"Date: Mon, 23 Nov 2026 10:00:00 -0500\r\nMIME-Version: 1.0\r\n"
            b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=%b\r\n\r\n"
            b"The hearing is on 9 December.\r\n--b\r\nContent-Type: application/pdf\r\n"
            b"Content-Disposition: attachment; filename*=%b''order.pdf\r\n\r\nnot really\r\n--b--\r\n"
        ) % (label, label, label)
        yield Hostile(f"letter {number}.eml", letter, READ, "The hearing is on 9 December.")


def web_pages() -> Iterator[Hostile]:
    """Pages of a few megabytes that take a browser's parser minutes, or a codec of Python's hours."""
    slow = b"<html><head><meta charset=punycode></head><body>clerk</body></html>-" + b"a" * 3_500_000
    yield Hostile("punycode.html", slow, READ, "clerk")
    yield Hostile("adoption.html", b"<html><body>" + b"<a><b><i><font><p>" * 150_000 + b"x", STOPPED | READ)
    yield Hostile("deep.html", b"<div>" * 700_000 + b"bottom", STOPPED | READ)
    yield Hostile("attributes.html", b"<p " + b" ".join(b"a%d=1" % n for n in range(300_000)) + b">end", STOPPED | READ)
    yield Hostile("tables.html", b"<table><tr><td>" * 200_000 + b"end", STOPPED | READ)


def mails() -> Iterator[Hostile]:
    """Letters whose headers or parts have no end."""
    nested = b"Subject: bottom\r\n\r\nhere\r\n"
    for level in range(3000):
        nested = b"Subject: level %d\r\nContent-Type: message/rfc822\r\n\r\n" % level + nested
    yield Hostile("nested.eml", b"From: a@b.example\r\n" + nested, ANY)
    parts = b"--x\r\nContent-Type: text/plain\r\n\r\nz\r\n" * 100_000
    head = b"From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
    yield Hostile("many parts.eml", head + parts + b"--x--\r\n", READ | STOPPED)
    long = b"From: " + b"a@b.example, " * 70_000 + b"\r\nSubject: " + b"=?utf-8?q?x?= " * 30_000 + b"\r\n\r\nbody\r\n"
    yield Hostile("long header.eml", long, READ | STOPPED)
    nul = b'From: a@b.example\r\nSubject: x\r\nContent-Type: text/plain; charset="u\x00tf"\r\n\r\nbody words\r\n'
    yield Hostile("nul.eml", nul, READ, "body words")
    yield Hostile("slip.eml", mail("slip", "body", ("..\\..\\evil.exe", b"x"), ("/etc/passwd", b"y")), READ, "body")


def packages() -> Iterator[Hostile]:
    """ZIP files and what is made of them."""
    yield Hostile("empty name.zip", _zip(("", b"hello")), frozenset([Outcome.LISTED, Outcome.DAMAGED]))
    slip = _zip(("../../slipped.txt", b"out"), ("/abs.txt", b"a"), ("..\\win.txt", b"w"))
    yield Hostile("slip.zip", slip, frozenset([Outcome.LISTED]), "slipped.txt")
    yield Hostile("many.zip", lambda: _zip(*((f"f{n}", b"") for n in range(60_000))), frozenset([Outcome.LISTED]))
    yield Hostile("amplified.docx", _amplified, READ | STOPPED)
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    yield Hostile("laughs.docx", word(_p("before &l9; after"), f'<!DOCTYPE w [<!ENTITY l0 "ha ">{laughs}]>'), ANY)
    yield Hostile(
        "xxe.docx", word(_p("before &e; after"), '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>'), ANY
    )
    yield Hostile("zeros.docx", lambda: word(_p("start"), blank=300), STOPPED)


def others() -> Iterator[Hostile]:
    """PDF, RTF and plain text."""
    yield Hostile("loop.pdf", _pdf(b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2000000000 >>"), ANY)
    kids = b" ".join([b"3 0 R"] * 200_000)
    yield Hostile("200k pages.pdf", _pdf(b"<< /Type /Pages /Count 200000 /Kids [" + kids + b"] >>"), ANY)
    yield Hostile("flate.pdf", _pdf(b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>", _flate_bomb()), ANY)
    yield Hostile("deep.rtf", rb"{\rtf1\ansi " + b"{" * 500_000 + b"x" + b"}" * 500_000 + b"}", ANY)
    yield Hostile("form feeds.txt", b"\x0c" * 3_000_000, frozenset([Outcome.NO_TEXT]))
    yield Hostile("one line.txt", b"word " * 700_000, READ, "word word")


def all_of_them() -> list[Hostile]:
    """Every kind."""
    return [*charsets(), *web_pages(), *mails(), *packages(), *others()]


def _zip(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            info = zipfile.ZipInfo("placeholder")
            info.filename = name
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()


def _p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _amplified() -> bytes:
    return word("".join(_p(f"{'the same words again ' * 60}{number}") for number in range(4000)))


def word(body: str, before: str = "", *, blank: int = 0) -> bytes:
    """A Word file with this for its body, this before its first element, and so many megabytes of blanks after its last."""
    source, out = io.BytesIO(docx("placeholder")), io.BytesIO()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                text = data.decode()
                start = text.index("?>") + 2 if text.startswith("<?xml") else 0
                text = text[:start] + before + text[start:]
                data = text.replace("<w:body>", f"<w:body>{body}").encode()
            with new.open(name, "w") as member:
                member.write(data)
                for _ in range(blank if name == "word/document.xml" else 0):
                    member.write(b" " * (1 << 20))
    return out.getvalue()


def _pdf(pages: bytes, content: bytes = b"<< /Length 0 >>\nstream\n\nendstream") -> bytes:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>"
    out = b"%PDF-1.7\n"
    for number, item in enumerate((b"<< /Type /Catalog /Pages 2 0 R >>", pages, page, content), start=1):
        out += b"%d 0 obj\n" % number + item + b"\nendobj\n"
    return out + b"trailer\n<< /Root 1 0 R >>\n%%EOF\n"


def _flate_bomb() -> bytes:
    packed = zlib.compress(zlib.compress(b"q Q\n" * (50 << 20), 9), 9)
    return b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n%b\nendstream" % (len(packed), packed)
