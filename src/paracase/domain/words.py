"""Words as people write them: names, lines, prose."""

from __future__ import annotations

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


def line(text: str, what: str, *, limit: int = 300) -> str:
    """One line as kept.

    Raises:
        BadInput: empty, too long, or with hidden characters.
    """
    words = " ".join(text.split())
    if not words or visible(words) != words or len(words) > limit:
        raise BadInput(f"“{visible(words)[:60]}” is not {what}.", hint=f"Write 1 to {limit} letters.")
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
