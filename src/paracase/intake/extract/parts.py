"""The parts of a mail, whatever it came in: which are its text, which papers of their own, and what became of every leaf.

What was met is listed by a walk of its own (``leaves``); a leaf that nobody spoke of is *left out*.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.account import DIGEST, Fate, PaperPart, settled
from paracase.intake.extract import agenda, bodies, cms, letterhead, mapi, tnef
from paracase.intake.extract.charsets import best
from paracase.intake.extract.headers import ENCODINGS, MailPart, file_name, header_text, parameter, parsed
from paracase.intake.extract.html import MAX_LINKS, charset_in, html_page
from paracase.intake.extract.protocol import MAX_CHILD_BYTES, MAX_CHILDREN, MAX_TEXT, Later, digest_of, storable
from paracase.intake.extract.streamed import boundary_in, reparsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.intake.extract.streamed import Parsed

MAX_BODY = 2 * MAX_TEXT
"""Bytes of a long body that are decoded as text."""
MAX_OPENED = 64 << 20
"""Bytes of a part that is opened where it stands: what is larger becomes a paper, which is opened then."""
HELD, HELD_PART = 8 << 20, 1 << 20
"""Bytes of long bodies that are held while a mail is read: of all, and of one."""
MAX_PARTS = 1000
MAX_DEPTH = 50
MANY, TOO_MANY = "some parts not read: too many", "some attachments not taken out: too many"
_MAILS = frozenset(["message/rfc822", "message/global", "message/news", "message/partial"])
_SIGNATURES = frozenset(["application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"])
_COVERS = frozenset(["application/pkcs7-mime", "application/x-pkcs7-mime"])
_AGENDAS = frozenset(["text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/x-vcalendar"])
_PAGES = frozenset(["text/html", "text/x-amp-html", "text/watch-html", "text/enriched", "text/richtext"])
_NOTHING = PaperPart("body", "", Fate.TEXT)
"""Of a part without bytes, or whose parts are listed in its place."""


class MailLeaf(NamedTuple):
    """What a part is beside its bytes."""

    part: MailPart
    kind: str
    name: str
    inside: str
    """The kind of the parts it stands in."""


def leaves(root: MailPart) -> Iterator[MailPart]:
    """Every part that has no parts: a mail within a mail is one."""
    waiting = [root]
    while waiting:
        part = waiting.pop()
        if part.inside is not None and not part.stated_type.startswith("message/"):
            waiting += reversed(part.inside)
        else:
            yield part


class Parts:
    """What the parts of a mail hold, collected under the caps.

    Args:
        size: bytes of the file: attachments are no larger.
    """

    def __init__(self, parsed: Parsed, size: int) -> None:
        self._parsed = parsed
        self._most = max(MAX_CHILD_BYTES, size)
        self._roots: list[MailPart] = []
        self._claims: dict[str, PaperPart] = {}
        self._made: list[MailPart] = []
        self._more: list[PaperPart] = []
        self._texts: list[str] = []
        self._again: list[str] = []
        self._pages: list[str] = []
        self._pictures: list[tuple[MailLeaf, bytes | Later]] = []
        self._unpacks = cms.MAX_UNPACKED
        self.children: list[tuple[str, bytes | Later]] = []
        self.events: list[dict[str, str]] = []
        self.links: list[tuple[str, str]] = []
        self.notes: list[str] = []
        self._parts = self._bytes = self._held = 0

    def collect(self, root: MailPart) -> None:
        """Go through a mail's parts."""
        self._texts += self._open(root, 0)
        while self._pictures:
            self._picture(*self._pictures.pop(0))

    def text(self) -> str:
        """The body."""
        return bodies.together(["\n".join(text for text in self._texts if text.strip()), *self._again])

    def account(self) -> list[PaperPart]:
        """What became of every leaf; nothing where all of it is text."""
        met = {str(id(part)): part for root in self._roots for part in leaves(root)}
        found = settled(met, self._claims, lambda key: _left_out(met[key], "not read"))
        found = [part for part in found if part.size or part.fate is not Fate.TEXT] + self._more
        return found if any(part.fate is not Fate.TEXT for part in found) else []

    def _open(self, root: MailPart, depth: int) -> list[str]:
        """The texts of a mail, or of what stood folded up in one."""
        self._roots.append(root)
        return self._take(root, depth, "")

    def _take(self, part: MailPart, depth: int, inside: str) -> list[str]:
        self._parts += 1
        if self._parts > MAX_PARTS or depth > MAX_DEPTH:
            self._note(MANY)
            for leaf in leaves(part):
                self._claim(leaf, _left_out(leaf, "too many parts, or nested too deep"))
            return []
        kind = part.stated_type
        if kind.startswith("message/"):
            return self._message(part, kind)
        if part.is_multipart():
            return self._several(part, kind, depth)
        if kind.startswith("multipart/") and (again := self._reread(part)) is not None:
            self._claim(part, _NOTHING)
            return self._open(again, depth + 1)
        return self._leaf(MailLeaf(part, kind, file_name(part), inside), depth)

    def _several(self, part: MailPart, kind: str, depth: int) -> list[str]:
        """The texts of parts: of alternatives what they say together, of others all in their order."""
        inside = part.inside or []
        texts = [self._take(one, depth + 1, kind) for one in inside]
        if kind == "multipart/alternative":
            said = [
                bodies.Alternative("\n".join(text), one.stated_type == "text/plain")
                for one, text in zip(inside, texts, strict=True)
            ]
            texts = [[bodies.merged(said)]]
        around = [self._beside(part.preamble), *(one for text in texts for one in text), self._beside(part.epilogue)]
        return [text for text in around if text]

    def _beside(self, text: str | None) -> str:
        """What stands before the first part or after the last, unless it only says that there are parts."""
        if not text or not text.strip():
            return ""
        said = self._resolved(text)
        return "" if len(said) < 400 and "MIME" in said.upper() else said

    def _reread(self, part: MailPart) -> MailPart | None:
        """A part of parts in which the parser saw none: its boundary is missing, or it stands encoded."""
        if part.encoding in ENCODINGS:
            data, is_cut = _whole(Later(lambda: self._parsed.decoded(part)))
            return None if is_cut else _with_parts(reparsed(part, data=data)) or _with_parts(
                reparsed(part, boundary_in(best(data, None)), data=data)
            )  # fmt: skip
        boundary = boundary_in(part.body)
        return _with_parts(reparsed(part, boundary)) if boundary else None

    def _message(self, part: MailPart, kind: str) -> list[str]:
        """A mail within a mail is a paper; a report says its fields."""
        inside = part.inside
        if inside is None:
            data = self._data(part)
            if kind in _MAILS:
                head = parsed(_first(data))
                self._mail(part, head, data)
                return []
            return [self._said(part, "report", storable(best(_whole(data)[0], None)))]
        if kind in _MAILS:
            inner = inside[0] if inside else MailPart()
            written = _written(inner)
            is_long = self._parsed.has_marks(written)
            self._mail(part, inner, Later(lambda: self._parsed.raw(written, unified=True)) if is_long else written)
            return []
        lines = [self._fields(one) for one in inside]
        text = self._said(part, "report", "\n\n".join(line for line in lines if line))
        if kind == "message/external-body":
            self._claim(part, _left_out(part, "kept outside of the mail"))
        return [text]

    def _fields(self, part: MailPart) -> str:
        """The fields of a report and what stands under them, as lines."""
        found = [f"{name}: {header_text(part, name)}" for name in dict.fromkeys(part.keys())]
        rest = [part.body] if part.inside is None else [self._fields(one) for one in part.inside]
        return "\n".join([*found, self._resolved("\n".join(rest))]).strip()

    def _resolved(self, text: str) -> str:
        """Text as it was parsed, with what was left of it in the file."""
        data = _whole(Later(lambda: self._parsed.raw(text.encode("utf-8", "surrogateescape"))))[0]
        return storable(best(data, None)).replace("\r\n", "\n").strip()

    def _mail(self, part: MailPart, head: MailPart, data: bytes | Later) -> None:
        name = file_name(part) or f"{header_text(head, 'Subject') or 'message'}.eml"
        self._add(MailLeaf(part, "message", name, ""), data)
        if part.stated_type == "message/partial":
            self._claim(part, _left_out(part, "a piece of a message that came in several"))

    def _leaf(self, found: MailLeaf, depth: int) -> list[str]:
        part, kind, name, _ = found
        data = self._data(part)
        if part.left_out and not data:
            self._claim(part, _left_out(part, part.left_out))
            return []
        if not data:
            self._claim(part, _NOTHING)
            return []
        if self._is_body(found):
            return [self._body(part, kind, data)]
        opened = self._unfolded(found, data, depth)
        if opened is not None:
            return opened
        if kind in _AGENDAS and not name and isinstance(data, bytes):
            return [self._agenda(part, data)]
        if kind.startswith("image/") and part["Content-ID"] and _disposition(part) != "attachment":
            self._pictures.append((found, data))
            return []
        self._add(found, data)
        if part.left_out:
            self._claim(part, _left_out(part, part.left_out))
        return []

    def _is_body(self, found: MailLeaf) -> bool:
        """Whether a part is read with the mail, and no file beside it."""
        part, kind, name, _ = found
        if kind == "text/rfc822-headers":
            return True
        if not kind.startswith("text/") or kind in _AGENDAS or kind == "text/rtf" or part.is_file:
            return kind.startswith("multipart/")  # without any parts: its text is the mail's
        if _disposition(part) == "attachment":
            return False
        return not name or (kind in {"text/plain", "text/html"} and not self._has_text)

    @property
    def _has_text(self) -> bool:
        return any(part.kind == "body" for part in self._claims.values())

    def _body(self, part: MailPart, kind: str, data: bytes | Later) -> str:
        whole, is_cut = _whole(data)
        if is_cut:
            whole = whole[: whole.rfind(b"\n") + 1] or whole
            self._more.append(PaperPart("body", _where(part), Fate.LEFT_OUT, "longer than is read"))
        label = parameter(part, "charset", "content-type")
        if kind in _PAGES:
            self._pages.append(best(whole, label or charset_in(whole)))
            text, links = html_page(self._pages[-1])
            self.links = [*self.links, *links][:MAX_LINKS]
            return self._said(part, "body", storable(text), whole)
        if bodies.is_pgp(whole):
            self._more.append(_encrypted(_where(part), whole))
        rest, files = bodies.without_files(whole) if b"begin" in whole else (whole, [])
        for name, file in files:
            self._made.append(MailPart())
            self._add(MailLeaf(self._made[-1], "attachment", storable(best(name, None)).strip(), ""), file)
        return self._said(part, "body", storable(best(rest, label)).replace("\r\n", "\n"), whole)

    def _unfolded(self, found: MailLeaf, data: bytes | Later, depth: int) -> list[str] | None:
        """What stands folded up in a part, opened: a ``winmail.dat``, a signed mail. None for any other part."""
        part, kind, name, inside = found
        first = _first(data)
        if inside == "multipart/signed" and kind in _SIGNATURES and isinstance(data, bytes) and cms.is_signature(data):
            self._claim(part, PaperPart("signature", name, Fate.LAYOUT, "", digest_of(data), len(data)))
            return []
        if first.startswith(tnef.MAGIC):
            return self._outlook(part, name, data, depth)
        if kind in _COVERS or name.lower().endswith((".p7m", ".p7z")):
            return self._cover(part, data, depth)
        if inside == "multipart/encrypted":
            whole = _whole(data)[0]
            is_version = kind == "application/pgp-encrypted" and len(whole) < 200
            said = PaperPart("cover", name, Fate.LAYOUT, "", digest_of(whole), len(whole))
            self._claim(part, said if is_version else _encrypted(_where(part), whole))
            self._note("encrypted")
            return []
        return None

    def _outlook(self, part: MailPart, name: str, data: bytes | Later, depth: int) -> list[str] | None:
        whole, is_cut = _whole(data, MAX_OPENED)
        try:
            item = None if is_cut or depth > MAX_DEPTH else tnef.read(whole)
        except tnef.NotTnef:
            item = None
        if item is None:
            return None
        said = PaperPart("Outlook cover", name, Fate.LAYOUT, "opened", digest_of(whole), len(whole))
        self._claim(part, said)
        # Its text says again what the mail says: only what is new in it is added.
        self._again += self._open(mapi.as_mail(item), depth + 1)
        return []

    def _cover(self, part: MailPart, data: bytes | Later, depth: int) -> list[str] | None:
        whole, is_cut = _whole(data, MAX_OPENED)
        what, content = cms.opened(whole, self._unpacks)
        if what is cms.Wrapped.ENCRYPTED:
            self._claim(part, _encrypted(_where(part), whole))
            self._note("encrypted")
            return []
        if what is cms.Wrapped.TOO_LARGE:
            why = "a compressed mail, larger than is opened"
            self._claim(part, PaperPart("cover", _where(part), Fate.LEFT_OUT, why, digest_of(whole), len(whole)))
            return []
        if is_cut or what not in {cms.Wrapped.SIGNED, cms.Wrapped.COMPRESSED}:
            return None
        self._unpacks -= len(content) if what is cms.Wrapped.COMPRESSED else 0
        kind = "signature" if what is cms.Wrapped.SIGNED else "cover"
        self._claim(part, PaperPart(kind, _where(part), Fate.LAYOUT, "opened", digest_of(whole), len(whole)))
        return self._open(parsed(content), depth + 1)

    def _agenda(self, part: MailPart, data: bytes) -> str:
        read = agenda.read(data, parameter(part, "charset", "content-type"))
        self.events += read.events
        self._more += read.parts
        return self._said(part, "invitation", storable(read.text), data)

    def _picture(self, found: MailLeaf, data: bytes | Later) -> None:
        """A picture in the text is a paper, unless it is a small drawing of a letterhead or a signature."""
        part, name = found.part, found.name
        content_id = str(part["Content-ID"]).strip().strip("<>")
        is_shown = bool(content_id) and any(f"cid:{content_id}" in page for page in self._pages)
        if is_shown and isinstance(data, bytes) and letterhead.is_letterhead(data, name):
            fate = Fate.LAYOUT if letterhead.is_spacer(data) else Fate.DRAWN
            self._claim(part, PaperPart("picture", name, fate, "", digest_of(data), len(data)))
            return
        self._add(found, data)

    def _data(self, part: MailPart) -> bytes | Later:
        """A part without its transfer encoding; a long one when it is wanted."""
        if part.content is not None:
            return part.content  # type: ignore[no-any-return]  # bytes or Later
        if self._parsed.is_long(part._payload):  # type: ignore[attr-defined]  # as it was parsed
            later = Later(lambda: self._parsed.decoded(part))
            if self._held < HELD:  # taken out once, instead of when it is asked for and again when it is wanted
                data, is_cut = _whole(later, HELD_PART)
                self._held += len(data)
                return later if is_cut else data
            return later if any(later.pieces()) else b""
        return b"" if part.is_multipart() else _joined(self._parsed.decoded(part))

    def _add(self, found: MailLeaf, data: bytes | Later) -> None:
        part, kind, name, _ = found
        name = name or f"attachment {len(self.children) + 1}.{_extension(kind)}"
        size = len(data) if isinstance(data, bytes) else 0  # what is left in the file is no larger than the file
        digest = digest_of(data) if isinstance(data, bytes) else ""
        self._bytes += size
        said = "message" if kind == "message" else "attachment"
        if len(self.children) >= MAX_CHILDREN or self._bytes > self._most:
            self._note(TOO_MANY)
            if isinstance(data, Later):  # nobody else hashes it: it goes nowhere
                digest, size = _hashed(data)
            self._claim(part, PaperPart(said, name, Fate.LEFT_OUT, "too many attachments", digest, size))
            return
        self.children.append((name[:300], data))
        self._claim(part, PaperPart(said, name, Fate.CHILD, "", digest, size))

    def _said(self, part: MailPart, kind: str, text: str, data: bytes = b"") -> str:
        data = data or text.encode("utf-8", "replace")
        self._claim(part, PaperPart(kind, _where(part), Fate.TEXT, "", digest_of(data), len(data)))
        return text

    def _claim(self, part: MailPart, said: PaperPart) -> None:
        self._claims[str(id(part))] = said

    def _note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)


def _disposition(part: MailPart) -> str:
    return (part.get_content_disposition() or "").lower()


def _where(part: MailPart) -> str:
    return file_name(part) or {"text/plain": "plain text", "text/html": "web page"}.get(
        part.stated_type, part.stated_type
    )


def _left_out(part: MailPart, why: str) -> PaperPart:
    return PaperPart("mail part", _where(part), Fate.LEFT_OUT, why)


def _encrypted(where: str, data: bytes) -> PaperPart:
    why = "encrypted: who it was written to can open it in a mail program"
    return PaperPart("encrypted message", where, Fate.LEFT_OUT, why, digest_of(data), len(data))


def _with_parts(part: MailPart) -> MailPart | None:
    return part if part.is_multipart() else None


def _extension(kind: str) -> str:
    known = {"calendar": "ics", "vcard": "vcf", "x-vcard": "vcf", "plain": "txt", "octet-stream": "bin"}
    last = kind.partition("/")[2] or "bin"
    return known.get(last, last)


def _written(inner: MailPart) -> bytes:
    """A mail within a mail, as a file of its own."""
    try:
        return mapi.written(inner)
    except UnicodeEncodeError:  # a part said to have parts that has none, with letters of no charset
        return inner.as_string().encode("utf-8", "replace")


def _joined(pieces: Iterator[bytes | None]) -> bytes:
    found: list[bytes] = []
    for piece in pieces:
        if piece is None:
            found.clear()
        else:
            found.append(piece)
    return b"".join(found)


def _whole(data: bytes | Later, most: int = MAX_BODY) -> tuple[bytes, bool]:
    """A part's bytes as far as they are read here, and whether there are more."""
    if isinstance(data, bytes):
        return data, False
    found = bytearray()
    for piece in data.pieces():
        if piece is None:
            found.clear()
            continue
        found += piece
        if len(found) > most:
            return bytes(found), True
    return bytes(found), False


def _hashed(data: Later) -> tuple[str, int]:
    """What is kept of a long part to know its bytes again, and how many there are; nothing of it is held."""
    digest, size = hashlib.sha256(), 0
    for piece in data.pieces():
        if piece is None:
            digest, size = hashlib.sha256(), 0
        else:
            digest.update(piece)
            size += len(piece)
    return digest.hexdigest()[:DIGEST], size


def _first(data: bytes | Later) -> bytes:
    if isinstance(data, bytes):
        return data[: 64 << 10]
    return next((piece[: 64 << 10] for piece in data.pieces() if piece), b"")
