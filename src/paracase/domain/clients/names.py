"""What a name is made of, for comparing: its words as folded, without titles and company forms; and other names within.

*Marigold Foods d/b/a Sunny Spoon* is two names, *Estate of Rosa Alvarado* is hers, *Bros.* is *Brothers*, *3 Rivers* is
*Three Rivers*.
"""

from __future__ import annotations

import re
from functools import lru_cache

from paracase.domain.words import fold
from paracase.frozen import frozen


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COMPANY_FORMS = _words(
    "inc incorporated llc llp ltd limited corp corporation co company lp lllp pc pllc plc pa na gmbh ag sa nv bv"
)
"""What a company is in law; it tells no company from another, and people leave it out or write another."""
_AFTER_NAMES = _words("jr sr ii iii iv esq esquire md phd dds rn cpa")
_TITLES = _words("mr mrs ms miss dr judge hon honorable rev")
_IDLE = _words("the and of a an for by in at on dba et al y e")
_WRITTEN_OUT = {
    "assoc": "associates", "assn": "association", "bros": "brothers", "ctr": "center",
    "dept": "department", "dist": "district", "ft": "fort", "grp": "group", "ins": "insurance", "intl": "international",
    "mfg": "manufacturing", "mgmt": "management", "mt": "mount", "natl": "national", "props": "properties",
    "st": "saint", "svcs": "services", "svc": "services", "service": "services", "sys": "systems", "system": "systems",
    "tech": "technologies", "technology": "technologies", "univ": "university", "hosp": "hospital",
    "transp": "transportation",
    "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine",
    "10": "ten", "1st": "first", "2nd": "second", "3rd": "third",
}  # fmt: skip
"""Short forms of one word → the word."""
TELLS_NOTHING = _words(
    "united states america state people commonwealth city county town village doe does roe national american general "
    "first second bank insurance services group holdings systems foods transit authority district school university college "
    "hospital center clinic association trust estate partners freight logistics department board commission international "
    "industries health medical care management properties construction north south east west new mutual lines "
    "transportation manufacturing technologies associates brothers apartments moving plumbing marine water rivers capital "
    "partnership foundation church saint fort mount family elementary road improvement realty farms trading energy "
    "financial solutions enterprises development orthopedic dental one two three four five six seven eight nine ten "
    "red blue hill"
)
"""Words that thousands of parties share: alone they make nobody alike."""
FIRM_WORDS = COMPANY_FORMS | _words(
    "bank insurance services group holdings systems foods transit authority district school university college hospital "
    "center clinic association trust partners freight logistics department board commission international industries "
    "management properties construction mutual lines transportation manufacturing technologies associates brothers city "
    "county state apartments capital foundation church realty farms trading enterprises solutions partnership robotics "
    "roofing moving plumbing marine poultry dialysis paving agency committee council union mfg bros intl"
)
"""Words that only an organization has in its name."""
_OTHER_NAME = re.compile(
    r"[\s,(]+(?:d\s*/?\s*b\s*/?\s*a|a\s*/\s*k\s*/\s*a|aka|f\s*/\s*k\s*/\s*a|fka|n\s*/\s*k\s*/\s*a|nka|doing business as|"
    r"also known as|formerly(?: known as)?|now known as|nee)\b[\s.:]*"
)
_CAPACITY = re.compile(
    r"(?:,?\s+(?:et\s+al|et\s+ux)\b.*|,?\s+an?\s+(?:individual|minor|single|married|\w+\s+(?:\w+\s+)?(?:corporation|company|"
    r"limited|partnership|municipal))\b.*|,?\s+(?:as|in\s+(?:his|her|their|its))\s+(?:trustee|executor|executrix|"
    r"administrator|administratrix|guardian|personal|successor|official|capacity|next)\b.*|,?\s+individually\b.*|"
    r"\blimited partnership\b|\bindividually and\b.*)"
)
_OF_SOMEBODY = re.compile(r"^(?:the\s+)?(?:estate|matter|conservatorship|guardianship)\s+of\s+")
_INITIALS = re.compile(r"\b((?:[a-z]\.\s?){2,})")
_WORD = re.compile(r"[^\W_]+")


@frozen
class NameForm:
    """One name as it is compared.

    Attributes:
        words: in their order; the surname of a person last, where a comma said which it is.
        is_firm: whether a word of it is one that only organizations have.
    """

    words: tuple[str, ...]
    is_firm: bool

    @property
    def telling(self) -> tuple[str, ...]:
        """The words that tell whose it is; all, where none does."""
        return tuple(word for word in self.words if word not in TELLS_NOTHING) or self.words

    @property
    def joined(self) -> str:
        """Written as one word: *de la Cruz* and *Delacruz* are one."""
        return "".join(self.words)


@lru_cache(maxsize=4096)
def forms_of(name: str) -> tuple[NameForm, ...]:
    """Every name that stands in what was written: the name, what it does business as, what it was called before."""
    parts = _OTHER_NAME.split(fold(name))
    return tuple(form for part in parts if (form := _form(part)).words)


def _form(text: str) -> NameForm:
    # U.S. and B.O.G. are one word; J.R. before a surname is two initials, and told apart when they are compared.
    text = _CAPACITY.sub("", _OF_SOMEBODY.sub("", text)).replace("'s ", " ").replace("'", "")
    if text.endswith("s hospital"):
        text = text.removesuffix("s hospital") + " hospital"
    said = _WORD.findall(text.replace("&", " "))
    is_firm = not FIRM_WORDS.isdisjoint(said)
    text = _surname_last(text)
    text = _INITIALS.sub(lambda found: " ".join(found[1].replace(".", " ").split()) + " ", text)
    words = [_WRITTEN_OUT.get(word, word) for word in _WORD.findall(text)]
    kept = [word for word in words if word not in COMPANY_FORMS and word not in _IDLE]
    if not is_firm:
        kept = [word for word in kept if word not in _AFTER_NAMES and word not in _TITLES] or kept
    is_firm = is_firm or not FIRM_WORDS.isdisjoint(words)
    return NameForm(tuple(kept), is_firm)


def _surname_last(text: str) -> str:
    """*Sizemore, Harold J., Jr.* the way it is said; what follows a comma and is no name stays behind."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    names = [part for part in parts if not set(_WORD.findall(part)) <= COMPANY_FORMS | _AFTER_NAMES | {"m", "d"}]
    if len(names) == 2 and not set(_WORD.findall(names[1])) & FIRM_WORDS:
        return f"{names[1]} {names[0]}"
    return " ".join(names)


def is_organization(name: str) -> bool:
    """Whether a name is that of an organization, as far as its words say."""
    return any(form.is_firm for form in forms_of(name))
