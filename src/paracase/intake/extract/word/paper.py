"""A whole Word document: its stories, what stands beside them, its flags and its account."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from paracase.domain.papers.account import Fate, PaperPart
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.claims import Claims, properties
from paracase.intake.extract.opc import NotReadable, Package, Relation
from paracase.intake.extract.protocol import EXTRACTOR, Extracted, capped, storable
from paracase.intake.extract.word.asked import WordContext
from paracase.intake.extract.word.looks import Styles, Theme
from paracase.intake.extract.word.numbering import Numbering
from paracase.intake.extract.word.story import Story
from paracase.intake.extract.word.styling import read_numbering, read_styles
from paracase.intake.extract.xmlstream import BadXml, UnboundPrefix, words_of

if TYPE_CHECKING:
    from paracase.intake.extract.word.lines import Beside

_STORIES = {
    "header": "header", "footer": "footer", "footnotes": "footnotes", "endnotes": "endnotes", "comments": "comments",
    "glossarydocument": "building blocks",
}  # fmt: skip
_WORDS = {
    "chart": ("chart", ("c:v", "a:t")), "chartex": ("chart", ("a:t",)), "chartusershapes": ("chart", ("a:t",)),
    "diagramdata": ("diagram", ("a:t",)), "diagramdrawing": ("diagram", ("a:t",)),
}  # fmt: skip
"""Drawings that are read by their words alone."""
LOOKS = {
    "hidden": "hidden text", "white": "white text", "covered": "text in the color of its ground", "tiny": "tiny text",
    "struck": "struck-through text",
}  # fmt: skip
"""The flags of words that are not seen, or not in force."""
GUTTER = 10
"""So many numbers one after the other, each a line of its own, number the lines of a pleading."""
MAX_DATA = 20_000


class Merged(Protocol):
    """Reads a file that Word merges in when it opens the paper."""

    def __call__(self, data: bytes, content_type: str, /) -> tuple[str, str]:
        """Its text; or why there is none."""
        ...


class WordPaper:
    """Reads a Word document.

    Args:
        main: its main part.
        merged: reads what it merges in.
    """

    def __init__(self, package: Package, main: str, merged: Merged) -> None:
        self._package, self._main, self._merged = package, main, merged
        self._claims = Claims(package)
        self._relations = package.relations(main)
        self._context = WordContext(chunk=self._chunk)
        self._stories: dict[str, list[str]] = {}
        """Lines by kinds of stories."""
        self._beside: list[str] = []

    def read(self) -> Extracted:
        """Its text, flags and account."""
        self._prepare()
        fault = self._story(self._main, "body", self._context)
        body = self._stories.get("body", [])
        if fault and not body:
            outcome = Outcome.ENCRYPTED if "password" in fault else Outcome.DAMAGED
            return Extracted(outcome, detail=f"its main part: {fault}"[:300], parts=self._account())
        for relation in sorted(self._targets(_STORIES), key=lambda r: r.target):
            is_apart = relation.kind == "glossarydocument"
            context = WordContext(chunk=lambda _part, _id: []) if is_apart else self._context
            if not self._claims.is_claimed(relation.target):
                self._story(self._package.own_name(relation.target), _STORIES[relation.kind], context)
        self._drawings()
        shown = properties(self._package, self._claims)
        before, gutter = _without_gutter(list(dict.fromkeys(self._stories.get("header", []))))
        after = [*dict.fromkeys(self._stories.get("footer", [])), *self._notes(), *self._unprinted(), *self._beside]
        is_compared = bool(self._context.found.aside or self._targets(["customxml"]))
        words = Counter(" ".join((*before, *body, *after)).split() if is_compared else ())
        after += _elsewhere(self._context.found, words) + self._data(words) + gutter + shown
        content = "\n".join(filter(None, ["\n".join(before), "\n\n".join(body), "\n".join(after)]))
        pages, cut = capped([storable(content)])
        parts = self._account()
        flags = ["text cut"] if cut else []
        outcome = Outcome.TEXT if pages[0].strip() else Outcome.NO_TEXT
        return Extracted(outcome, pages, page_count=None, flags=flags + self._flags(), extractor=EXTRACTOR, parts=parts)

    def _prepare(self) -> None:
        """Colors, styles and lists: without them words are read all the same."""
        for kind, name in (("theme", "theme"), ("styles", "styles"), ("numbering", "numbering")):
            data = next((self._bytes(r.target) for r in self._targets([kind])), b"")
            try:
                if name == "theme":
                    self._context.theme = Theme(data)
                elif name == "styles":
                    self._context.styles = read_styles(data, self._context.theme) if data else Styles()
                else:
                    self._context.numbering = read_numbering(data) if data else Numbering()
            except BadXml as error:
                for relation in self._targets([kind]):
                    self._claims.claim(relation.target, name, Fate.LEFT_OUT, str(error))

    def _bytes(self, name: str) -> bytes:
        try:
            return self._package.read(name)
        except NotReadable:
            return b""

    def _targets(self, kinds: object) -> list[Relation]:
        """The parts that the main part names, of some kinds."""
        return [
            relation
            for relation in self._relations.values()
            if relation.kind in kinds and not relation.is_external and self._package.has(relation.target)  # type: ignore[operator]
        ]

    def _story(self, name: str, kind: str, context: WordContext) -> str:
        """Read a story; returns why it could not be, or not to its end."""
        fault = ""
        relations = self._package.relations(name)
        story = Story(context, name, relations)
        try:
            data = self._package.read(name)
            try:
                story.read(data)
            except UnboundPrefix:
                story = Story(context, name, relations)
                story.read(data, qualified=False)
        except (NotReadable, BadXml) as error:
            fault = str(error)
        self._stories.setdefault(kind, []).extend(story.blocks)
        why = f"damaged: {fault}; what stands before was read" if fault and story.blocks else fault
        self._claims.claim(name, kind, Fate.LEFT_OUT if fault else Fate.TEXT, why)
        self._draw_of(name, relations)
        return fault

    def _draw_of(self, name: str, relations: dict[str, Relation]) -> None:
        """The charts and diagrams of a story, by their words."""
        for relation in relations.values():
            if relation.kind in _WORDS and not relation.is_external and self._package.has(relation.target):
                kind, within = _WORDS[relation.kind]
                self._words(relation.target, kind, within)
                if relation.kind == "chart":
                    self._draw_of(relation.target, self._package.relations(relation.target))

    def _words(self, name: str, kind: str, within: tuple[str, ...]) -> None:
        if self._claims.is_claimed(name):
            return
        try:
            text = words_of(self._package.read(name), within)
        except (NotReadable, BadXml) as error:
            self._claims.claim(name, kind, Fate.LEFT_OUT, str(error))
            return
        self._claims.claim(name, kind, Fate.TEXT)
        words = " | ".join(line.strip() for line in text.split("\n") if line.strip())
        if words and f"[{kind}] {words}" not in self._beside:
            self._beside.append(f"[{kind}] {words}")

    def _drawings(self) -> None:
        if "building blocks" in self._stories:
            self._beside += [f"[building block] {b}" for b in dict.fromkeys(self._stories["building blocks"])]

    def _chunk(self, part: str, relation_id: str) -> list[str]:
        relation = self._package.relations(part).get(relation_id)
        if relation is None or relation.is_external or not self._package.has(relation.target):
            where = relation.target if relation is not None else relation_id
            self._claims.add(PaperPart("merged file", where, Fate.LEFT_OUT, "it is not in the paper"))
            return []
        try:
            text, why = self._merged(self._package.read(relation.target), self._package.content_type(relation.target))
        except NotReadable as error:
            text, why = "", str(error)
        self._claims.claim(relation.target, "merged file", Fate.LEFT_OUT if why else Fate.TEXT, why)
        return [text] if text.strip() else []

    def _notes(self) -> list[str]:
        found = self._context.found
        numbers: Counter[str] = Counter()
        labels = {}
        for kind, note_id in dict.fromkeys(found.references):
            numbers[kind] += 1
            labels[(kind, note_id)] = f"{kind} {numbers[kind]}"
        lines = []
        for note in found.notes:
            label = labels.get((note.kind, note.id), note.kind)
            who = f", {note.author}" if note.author else ""
            text = "\n".join(note.blocks).strip().removeprefix("†").strip()
            if text:
                lines.append((f"[{label}{who}] {text}", note.kind == "separator"))
        return [line for line, is_line in lines if not is_line] + [line for line, is_line in lines if is_line]

    def _unprinted(self) -> list[str]:
        """What a tracked change took away, where links lead, how fields are made, what pictures say."""
        found = self._context.found
        lines = []
        for word, group in groupby(found.gone, key=lambda piece: piece[0]):
            text = " ".join("".join(words for _, words in group).split())
            if word and text:
                lines.append(f"[{word}] {text}")
        for words, target in found.links:
            if target.lower().removeprefix("mailto:").rstrip("/") != words.lower().rstrip("/"):
                lines.append(f"[link] {words} → {target}" if words else f"[link] {target}")
        lines += [f"[field] {code}" for code in found.codes]
        return lines + [f"[picture] {words}" for words in found.alternatives]

    def _data(self, words: Counter[str]) -> list[str]:
        """What forms are bound to: told where the page does not show it."""
        lines = []
        for relation in self._targets(["customxml"]):
            try:
                text = words_of(self._package.read(relation.target))
            except (NotReadable, BadXml) as error:
                self._claims.claim(relation.target, "form data", Fate.LEFT_OUT, str(error))
                continue
            is_short = len(text) <= MAX_DATA
            self._claims.claim(
                relation.target, "form data", Fate.TEXT if is_short else Fate.LEFT_OUT, "" if is_short else "too long"
            )
            if Counter(text.split()) - words and is_short:
                lines.append(f"[data] {text}")
        return lines

    def _account(self) -> list[PaperPart]:
        self._claims.follow()
        return self._claims.account()

    def _flags(self) -> list[str]:
        found, kinds = self._context.found, [kind for kind, _ in self._claims.external]
        package = self._package
        names = " ".join(package.names).lower()
        types = {package.content_type(name) for name in package.names}
        links = kinds.count("hyperlink")
        has_template = "attachedtemplate" in kinds or any(
            relation.kind == "attachedtemplate" and relation.is_external
            for name in package.names
            if name.endswith(".rels") and not self._claims.is_read(name)
            for relation in package.relations_in(name, "").values()
        )
        said = {
            "has tracked changes": found.has_changes,
            "has comments": any(note.kind == "comment" for note in found.notes),
            "has macros": "vbaproject" in names or any("vbaproject" in kind for kind in types),
            "has a remote template": has_template,
            **{flag: look in found.looks for look, flag in LOOKS.items()},
            "has fields that Word fills in": found.has_fields,
            f"external links: {links}": bool(links),
            "is signed": any("digital-signature" in kind for kind in types) or "_xmlsignatures" in names,
            f"two parts of one name: {', '.join(map(storable, package.twins[:3]))}": bool(package.twins),
        }
        return [flag for flag, is_so in said.items() if is_so]


def _elsewhere(found: Beside, words: Counter[str]) -> list[str]:
    """What is drawn in a second way, for programs that cannot draw the first; and characters where there should be none."""
    lines = []
    aside = " ".join("".join(found.aside).split())
    if set(aside.split()) - set(words):
        lines.append(f"[shown by other programs] {aside}")
    if found.stray:
        lines.append(f"[out of place] {' '.join(' '.join(found.stray).split())}")
    return lines


def _without_gutter(lines: list[str]) -> tuple[list[str], list[str]]:
    """Headers without the numbers beside a pleading's lines, which stand in them as 28 paragraphs."""
    numbers = [line for line in lines if line.strip().isdigit()]
    if len(numbers) < GUTTER:
        return lines, []
    return [line for line in lines if not line.strip().isdigit()], [f"[line numbers] {' '.join(numbers)}"]
