"""What counts within a group of RTF, and what groups there are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.intake.extract.charsets import codec_of
from paracase.intake.extract.word.looks import WHITE

if TYPE_CHECKING:
    from paracase.intake.extract.word.looks import Props

TEXT = ""
"""The destination of what is printed."""
HEADS = frozenset(["header", "headerl", "headerr", "headerf"])
FEET = frozenset(["footer", "footerl", "footerr", "footerf"])
NOTES = frozenset(["footnote", "annotation"])
SHOWN = frozenset([
    "rtf", "fldrslt", "field", "shptxt", "shp", "shpinst", "shppict", "result", "listtext", "pntext", "ud", "dptxbxtext",
    "mmath", "moMath", "moMathPara", "mr", "mf", "mnum", "mden", "msSup", "msSub", "msup", "msub", "me", "background",
    "pgptbl", "upr", "formfield", "ffl", "object", "do",
])  # fmt: skip
"""Groups whose words are printed where they stand."""
LAYOUT = frozenset([
    "fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "rsidtbl", "generator", "themedata",
    "colorschememapping", "latentstyles", "datastore", "xmlnstbl", "mmathPr", "filetbl", "revtbl", "pnseclvl", "panose",
    "falt", "fname", "fontemb", "fontfile", "defchp", "defpap", "wgrffmtfilter", "passwordhash", "userprops", "nextfile",
    "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "ftncn", "aftncn", "listpicture", "blipuid", "picprop", "sp", "sn", "sv",
    "shprslt", "nonshppict", "bkmkstart", "bkmkend", "atrfstart", "atrfend", "atnref", "atndate", "atnparent", "atntime",
    "objclass", "objname", "creatim", "revtim", "printim", "buptim", "author", "operator", "pn", "pntxta", "pntxtb",
    "ffname", "ffdeftext", "ffformat", "ffhelptext", "ffstattext", "ffentrymcr", "ffexitmcr", "datafield",
    "oldcprops", "oldpprops", "oldtprops", "oldsprops", "protusertbl", "ctrlPr", "mctrlPr", "fldtype", "keycode", "tc",
    "pgdsctbl", "pgdscno", "pgdsc", "lsdlockedexcept", "hl", "hlfr", "hlloc", "hlsrc", "objalias",
    "objsect", "writereservhash",
])  # fmt: skip
"""Groups that say how words look, or say again what others said."""
PROPERTIES = {
    "title": "title", "subject": "subject", "keywords": "keywords", "doccomm": "comments", "company": "company",
    "manager": "manager", "category": "category",
}  # fmt: skip
CHARSETS = {
    0: "cp1252", 77: "mac-roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437",
    255: "cp850",
}  # fmt: skip
LETTERS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ", "zwj": "",
    "zwnj": "", "zwbo": "", "zwnbo": "", "ltrmark": "", "rtlmark": "",
}  # fmt: skip
"""Words that stand for a letter."""


@dataclass(slots=True)
class RtfGroup:
    """What counts within braces."""

    to: str = TEXT
    run: Props = field(default_factory=dict)
    font: int = -1
    skip: int = 1
    """Letters that stand for a Unicode letter in programs that know none."""
    ground: int = WHITE
    is_gone: bool = False
    """Whether a tracked change deletes it."""
    is_starred: bool = False
    is_begun: bool = False
    """Whether its first word was read, which names its destination."""

    def inner(self) -> RtfGroup:
        """The braces within."""
        return RtfGroup(self.to, dict(self.run), self.font, self.skip, self.ground, self.is_gone)


@dataclass(slots=True)
class RtfTables:
    """Fonts and colors by their numbers."""

    codec: str = "cp1252"
    codecs: dict[int, str] = field(default_factory=dict)
    fonts: dict[int, str] = field(default_factory=dict)
    colors: list[int | None] = field(default_factory=list)
    _parts: list[int] = field(default_factory=lambda: [0, 0, 0])
    _is_told: bool = False

    def part(self, at: int, light: int) -> None:
        """How much red, green or blue the next color has."""
        self._parts[at] = max(0, min(light, 255))
        self._is_told = True

    def end_color(self, many: int) -> None:
        """So many colors end here; one of which nothing was told is the program's own."""
        for _ in range(min(many, 1_000)):
            red, green, blue = self._parts
            self.colors.append(red << 16 | green << 8 | blue if self._is_told else None)
            self._parts, self._is_told = [0, 0, 0], False

    def codec_for(self, font: int) -> str:
        """How the bytes of a font's letters are read."""
        return self.codecs.get(font, self.codec)

    def charset(self, font: int, number: int) -> None:
        """A font names its charset."""
        if number in CHARSETS:
            self.codecs[font] = CHARSETS[number]

    def codepage(self, number: int) -> None:
        """The document names its code page."""
        self.codec = codec_of(f"cp{number}") or self.codec

    def color(self, number: int) -> str:
        """A color by its number, in six digits; *auto* where it is left to the program."""
        found = self.colors[number] if 0 <= number < len(self.colors) else None
        return "auto" if found is None else f"{found:06X}"
