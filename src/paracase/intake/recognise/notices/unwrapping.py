"""The notice itself within a mail: without the marks of a quotation, and with the sender and subject it first had.

Lawyers forward notices to their office, mail programs quote and wrap them. The innermost *From* and *Subject* are the
court's own.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from paracase.domain.papers.addresses import ADDRESS

_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.M)
_PREFIX = re.compile(r"^(?:\s*(?:re|fwd?|aw|wg|tr)\s*:|\s*\[(?:ext(?:ernal)?|e-?mail)\]:?)+\s*", re.I)
_FROM = re.compile(r"^[ \t*]*(?:From|Von)[ \t*]*:[ \t*]*(?P<value>[^\n]{3,300})", re.I | re.M)
_SUBJECT = re.compile(
    r"^[ \t*]*Subject[ \t*]*:[ \t*]*(?P<value>[^\n]{3,600}(?:\n(?![ \t]*(?:\w[\w -]{1,20}:|\n|$))[^\n]{1,200}){0,2})",
    re.I | re.M,
)
BIDI = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
"""Characters without width that mail programs leave between lines."""


class InnerMail(NamedTuple):
    """Where a notice came from before anybody forwarded it."""

    sender: str
    subject: str


def lines(text: str) -> str:
    """The text without marks of quotation and characters that have no width."""
    text = text.replace("\xa0", " ").replace("\r", "")
    text = text if text.isascii() else BIDI.sub("", text)
    return _QUOTED.sub("", text) if ">" in text else text


def without_prefix(subject: str) -> str:
    """A subject without *Re:*, *Fwd:* and the office's mark of mails from outside."""
    return _PREFIX.sub("", subject).strip()


def innermost(text: str, *, until: int, sender: str, subject: str) -> InnerMail:
    """The last sender and subject before the notice begins.

    Args:
        until: where in the text it begins.
        sender: the mail's own, where it was not forwarded.
        subject: the mail's own.
    """
    before = text[:until]
    found = [match["value"] for match in _FROM.finditer(before)]
    addresses = ADDRESS.findall(found[-1]) if found else []
    subjects = [match["value"] for match in _SUBJECT.finditer(before)]
    inner = " ".join(subjects[-1].split()) if subjects else subject
    own = ADDRESS.findall(sender)
    # “X On Behalf Of court@…”: the last address of the line is who wrote it.
    return InnerMail((addresses or own or [""])[-1].casefold(), without_prefix(inner))
