"""Words as people write them: names, lines, prose, and what they are compared by."""

from __future__ import annotations

import unicodedata

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible

MAX_WORDS = 8_000
"""Characters of a brief, a note, a question."""


def checked_name(name: str) -> str:
    """A person's name as given, without hidden characters.

    Raises:
        BadInput: it is empty or cannot be shown as it is.
    """
    name = " ".join(name.split())
    if not name or visible(name) != name or len(name) > 100:
        raise BadInput(f"“{visible(name)}” is not a name.", hint="Give a name of 1 to 100 letters.")
    return name


def initials_of(name: str) -> str:
    """``Maria del Carmen Ruiz`` → ``MDCR``."""
    return "".join(word[0] for word in name.split() if word[0].isalnum()).upper()[:4] or name[:2].upper()


def line(text: str, what: str, *, limit: int = 300, may_be_empty: bool = False) -> str:
    """One line as kept: white space folded, no hidden characters, no line breaks.

    Args:
        what: what it is, as a refusal names it: ``caption``, ``docket number``.

    Raises:
        BadInput: empty where it may not be, too long, or with hidden characters.
    """
    words = " ".join(text.split())
    if visible(words) != words:
        raise BadInput(
            f"The {what} “{visible(words)[:60]}” holds characters that cannot be seen.", hint="Type it again."
        )
    if (not words and not may_be_empty) or len(words) > limit:
        given = f" “{words[:40]}…”" if words else ""
        raise BadInput(f"The {what}{given} must have {0 if may_be_empty else 1} to {limit} letters.")
    return words


def prose(text: str, what: str, *, needed: bool = False) -> str:
    """Several lines as kept: hidden characters are refused, not dropped.

    Raises:
        BadInput: too long, with hidden characters, or empty where something is needed.
    """
    words = text.replace("\r\n", "\n").strip()
    if visible(words, lines=True) != words:
        raise BadInput(f"The {what} holds characters that cannot be seen.", hint="Type it again.")
    if len(words) > MAX_WORDS or (needed and not words):
        raise BadInput(f"The {what} must have {1 if needed else 0} to {MAX_WORDS:,} characters.")
    return words


def fold(text: str) -> str:
    """What two names are compared by: ``Zoë  Núñez–Ruiz`` and ``ZOE NUNEZ-RUIZ`` are the same to a person.

    Compatibility forms (NFKC) and case are folded, accents dropped, every kind of dash is ``-``, white space is one space.
    """
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    kept = (
        "-" if unicodedata.category(ch) == "Pd" or ch in _MINUS else ch for ch in plain if not unicodedata.combining(ch)
    )
    return " ".join("".join(kept).split())


_MINUS = "\u2212\u2043\u00ad"
"""Minus sign, hyphen bullet and soft hyphen: dashes to a person, other things to Unicode."""
