"""Sentences of what people write, as a few symbols: who, may or must, does what in a dispute, how it ends, when and where.

Places are those of the text itself, character for character, whatever quotes, capitals and line breaks it has. One pass, no
pattern that goes back.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clients.concepts import concepts_of, root_of
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "＇": "'", "“": '"', "”": '"', "\u00a0": " ", "‐": "-", "‑": "-"})
_TOKEN = late_pattern(r"[^\W\d_]+(?:['.-][^\W\d_]+)*'?|\$ ?\d[\d,.]*|\d[\d,.:/%-]*|\n[ \t\r]*\n|[.!?;:,()—–\"]")
_SHORT = frozenset("mr mrs ms mx dr st no vs v jr sr atty hon inc llc ltd co dept ave blvd esq approx ext p pp a.m p.m".split())
_ENDS = frozenset(".!?")
_ARTICLES = frozenset("a an the".split())
_FUNCTION = frozenset(
    """it this that these those there to of if because so but and or do does did is are was were be been being has have had
    please just only any all some every for from with in on at by about than more most less like as into over under up off out
    your you i we he she they him her them his their my me us our not no what when where who whose which why how whether
    can could may might must should would will shall then while though although too very really ever never always got get
    go going make makes made take takes let lets want wants""".split()
)
_TITLES = frozenset("ms mr mrs mx miss atty".split())
_ROLES = frozenset(
    """attorney attorneys lawyer lawyers counsel counselor partner partners atty attys licda lic licenciada licenciado abogada
    abogado esquire""".split()
)
_NO_INITIALS = frozenset("ok id hr pt tv pm am us it hi no yes po dc la ny ca tx nj fl az nv ch et vs pc sf md do".split()) - {"do"}
_OURS = frozenset("boss jefa jefe upstairs".split())
_THEIRS = frozenset("opposing their his her defense defendant's plaintiff's insurer's husband's wife's ex's side's landlord's "
                    "adverse prosecuting district company's carrier's employer's spouse's hospital's bank's seller's".split())  # fmt: skip
_SPLIT = {
    "u": ("you",), "ur": ("your",), "urs": ("yours",), "clt": ("client",), "clts": ("client",), "clt's": ("client",),
    "wanna": ("want", "to"), "gotcha": ("got", "you"), "dont": ("do", "not"), "doesnt": ("does", "not"),
    "didnt": ("did", "not"), "cant": ("can", "not"), "wont": ("will", "not"), "isnt": ("is", "not"),
    "wasnt": ("was", "not"), "arent": ("are", "not"), "shouldnt": ("should", "not"), "wouldnt": ("would", "not"),
    "couldnt": ("could", "not"), "havent": ("have", "not"), "hasnt": ("has", "not"), "thats": ("that", "is"),
    "im": ("i", "am"), "ive": ("i", "have"), "youre": ("you", "are"), "youll": ("you", "will"), "whats": ("what", "is"),
    "shes": ("she", "is"), "hes": ("he", "is"), "theyre": ("they", "are"), "theyll": ("they", "will"),
    "bc": ("because",), "cuz": ("because",), "cause": ("because",), "abt": ("about",), "w": ("with",), "wether": ("whether",),
    "tmrw": ("tomorrow",), "tmw": ("tomorrow",), "txt": ("text",), "txted": ("texted",), "txt'd": ("texted",),
    "pls": ("please",), "plz": ("please",), "thx": ("thanks",), "appt": ("appointment",), "depo": ("deposition",),
    "depos": ("depositions",), "mtg": ("meeting",), "stip": ("stipulation",), "resched": ("rescheduled",), "vm": ("voicemail",),
    "dept": ("department",), "docs": ("documents",), "recs": ("records",), "til": ("until",), "till": ("until",), "lmk": ("let", "me", "know"),
    "re": ("about",), "q": ("question",), "ok": ("okay",), "ok'd": ("okayed",), "oked": ("okayed",), "ppl": ("people",),
    "def": ("definitely",), "prob": ("probably",), "probs": ("probably",), "thru": ("through",), "mon": ("monday",),
    "tues": ("tuesday",), "tue": ("tuesday",), "wed": ("wednesday",), "thurs": ("thursday",), "thur": ("thursday",), "thu": ("thursday",),
    "fri": ("friday",), "sat": ("saturday",), "jan": ("january",), "feb": ("february",), "apr": ("april",), "aug": ("august",),
    "sept": ("september",), "sep": ("september",), "oct": ("october",), "nov": ("november",), "dec": ("december",),
    "wk": ("week",), "wks": ("weeks",), "hrs": ("hours",), "min": ("minutes",), "mins": ("minutes",), "idk": ("i", "do", "not", "know"),
    "ya": ("you",), "y'all": ("you",), "em": ("them",), "'em": ("them",), "outta": ("out", "of"), "kinda": ("kind",), "lotta": ("lot",),
    "won't": ("will", "not"), "can't": ("can", "not"), "cannot": ("can", "not"), "shan't": ("shall", "not"),
    "ain't": ("is", "not"), "gonna": ("going", "to"), "gotta": ("got", "to"), "i'm": ("i", "am"), "let's": ("let", "us"),
}  # fmt: skip
_ENDINGS = (("n't", "not"), ("'ll", "will"), ("'re", "are"), ("'ve", "have"), ("'d", "would"))
_MOST_TOKENS = 400
"""Of one sentence: what is longer is looked at in pieces."""


class Token(NamedTuple):
    """A word or sign; ``symbol`` is what it stands for among its neighbors, "" where it is passed over."""

    start: int
    end: int
    root: str
    symbol: str
    concepts: tuple[str, ...]


class Sentence(NamedTuple):
    """One sentence, from ``start`` to ``end``."""

    start: int
    end: int
    tokens: tuple[Token, ...]


@lru_cache(maxsize=8192)
def _looked_up(word: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Root, symbol and concepts of the one or two words that a written word is."""
    if word in _SPLIT:
        return tuple(one for part in _SPLIT[word] for one in _looked_up(part))
    for ending, second in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return (*_looked_up(word[: -len(ending)]), *_looked_up(second))
    plain = word.removesuffix("'").removesuffix("'s") if word not in {"it's", "that's", "what's", "there's", "who's", "he's", "she's"} else word[:-2]
    if plain != word and word[:-2] in {"it", "that", "what", "there", "who", "he", "she"}:
        return (*_looked_up(plain), *_looked_up("is"))
    root, concepts = root_of(plain), concepts_of(plain)
    symbol = plain if plain in _FUNCTION else concepts[0] if concepts else "_"
    if word != plain:
        concepts = (*concepts, "OF")
    return ((root, "" if plain in _ARTICLES else symbol, concepts),)


def sentences(text: str, names: Collection[str] = ()) -> Iterator[Sentence]:
    """The sentences of a text; a line break within one is a space.

    Args:
        names: words by which the office's attorneys are called, in small letters.
    """
    plain = text.translate(_STRAIGHT)
    raw: list[tuple[int, int, str]] = []
    for found in _TOKEN.finditer(plain):
        word = found[0]
        if word[0] == "\n":
            if raw:
                yield _made(plain, raw, names)
                raw = []
            continue
        raw.append((found.start(), found.end(), word))
        if (word in _ENDS and _is_end(plain, raw)) or len(raw) >= _MOST_TOKENS:
            yield _made(plain, raw, names)
            raw = []
    if raw:
        yield _made(plain, raw, names)


def _is_end(plain: str, raw: Sequence[tuple[int, int, str]]) -> bool:
    """Whether a sign ends a sentence: a period after *Ms* or an initial does not."""
    if raw[-1][2] != ".":
        return True
    after = plain[raw[-1][1] : raw[-1][1] + 3].lstrip()
    if len(raw) < 2:
        return True
    before = raw[-2][2].lower()
    if before in {"a.m", "p.m"} and raw[-2][1] == raw[-1][0]:
        return not after or after[:1].isupper()
    if before in _SHORT or (len(before) == 1 and before.isalpha() and before != "i"):
        return False
    return not after or not after[:1].islower()


def _made(plain: str, raw: Sequence[tuple[int, int, str]], names: Collection[str]) -> Sentence:
    """Tokens of the words: titles with their names are one person, what an office's attorney is called is an attorney."""
    tokens: list[Token] = []
    caps = sum(word.isupper() and len(word) > 1 for _, _, word in raw) * 2 > len(raw)
    at = 0
    while at < len(raw):
        start, end, word = raw[at]
        low, at = word.lower(), at + 1
        if not (word[0].isalpha()):
            tokens.append(_sign(start, end, low))
            continue
        if (low in _TITLES or low == "dr") and at < len(raw):
            while at < len(raw) and (raw[at][2] == "." or (raw[at][2][0].isupper() and raw[at - 1][2] in {".", word})):
                at += 1
            who = "DR" if low == "dr" else "ATTY" if _is_named(raw[at - 1][2], names) else "TITLED"
            end = raw[at - 1][1]
            tokens.append(Token(start, end, who.lower(), who, (who, *(("OF",) if raw[at - 1][2].lower().endswith("'s") else ()))))
            continue
        if names and (word[0].isupper() or caps) and _is_named(word, names):
            if tokens and tokens[-1].symbol == "ATTY" and tokens[-1].end >= start - 2:
                tokens[-1] = tokens[-1]._replace(end=end)
            else:
                tokens.append(Token(start, end, "atty", "ATTY", ("ATTY", *(("OF",) if low.endswith("'s") else ()))))
            continue
        base = low.removesuffix("'").removesuffix("'s")
        if base in _ROLES:
            theirs = tokens and any(one.root in _THEIRS or plain[one.start : one.end].lower() in _THEIRS for one in tokens[-2:])
            while at < len(raw) and raw[at][2][0].isupper() and not caps and raw[at][2].isalpha() and raw[at][2].lower() not in _FUNCTION:
                end, at = raw[at][1], at + 1
                if at < len(raw) and raw[at][2] == "." and len(raw[at - 1][2]) == 1:
                    at += 1
            who = "THEIRATTY" if theirs else "ATTY"
            of = ("OF",) if "'" in plain[start:end][-2:] else ()
            tokens.append(Token(start, end, base, who, (who, *of)))
            continue
        if word.isupper() and len(word) == 2 and not caps and low not in _NO_INITIALS and low not in _SPLIT:
            tokens.append(Token(start, end, "initials", "INITIALS", ("INITIALS",)))
            continue
        found = _looked_up(low)
        if len(found) == 1 and found[0][1] == "_" and word[0].isupper() and not caps and (tokens or _says(raw, at)):
            of = found[0][2]
            tokens.append(Token(start, end, "name", "NAME", ("NAME", *of)))
            continue
        tokens += [Token(start, end, root, symbol, concepts) for root, symbol, concepts in found]
    return Sentence(raw[0][0], raw[-1][1], tuple(tokens))


def _says(raw: Sequence[tuple[int, int, str]], at: int) -> bool:
    return at < len(raw) and any("SAY" in one[2] or one[0] in {"has", "would", "is", "had", "will"} for one in _looked_up(raw[at][2].lower()))


def _is_named(word: str, names: Collection[str]) -> bool:
    low = word.lower()
    return low.removesuffix("'").removesuffix("'s") in names


def _sign(start: int, end: int, low: str) -> Token:
    if low[0] == "$":
        return Token(start, end, "#money", "#money", ("VALUE", "#money"))
    if low[0].isdigit():
        kind = "#time" if ":" in low else "#share" if "%" in low else "#money" if "," in low else "#"
        return Token(start, end, kind, kind, (kind,))
    mark = "," if low in ",;:()—–" else low
    return Token(start, end, mark, "" if mark == "." else mark, ())
