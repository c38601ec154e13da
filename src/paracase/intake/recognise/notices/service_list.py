"""Whom a notice of CM/ECF says it was mailed to, and who must be served by other means."""

from __future__ import annotations

import re

from paracase.domain.papers.addresses import ADDRESS
from paracase.intake.recognise.notices.notice import ELECTRONIC, MOST, OTHER, ServedPerson, one_line

_HEAD = re.compile(
    r"^[^\n]{0,80}?Notice\s+(?P<not>(?:has|will)\s+(?:not\s+be|not\s+been)|(?:has|will)\s+be(?:en)?)\s+"
    r"(?P<how>electronically\s+(?:mailed|sent)|"
    r"(?:served|delivered|mailed|sent)\s+by\s+other\s+means|sent\s+by\s+(?:us\s+)?mail)[^\n]*?to\s*:{1,2}[ \t]*",
    re.I | re.M,
)
_END = re.compile(
    r"^[^\n]{0,10}The following document\(s\)|^[^\n]{0,80}(?:These participants|Parties to be served)|"
    r"^Document description:",
    re.I | re.M,
)
_NOBODY = re.compile(r"^(?:no trustee|,|none|n/?a|for internal use only)$", re.I)


def served(text: str) -> tuple[ServedPerson, ...]:
    """Everybody on the lists of service, those served by other means first."""
    heads = list(_HEAD.finditer(text))
    found: list[ServedPerson] = []
    for index, head in enumerate(heads):
        end = heads[index + 1].start() if index + 1 < len(heads) else len(text)
        block = text[head.end() : end]
        if stop := _END.search(block):
            block = block[: stop.start()]
        is_mailed = "electronically" in head["how"].casefold() and "not" not in head["not"].casefold().split()
        found += _mailed(block) if is_mailed else _other(block)
    once = dict.fromkeys(sorted(found, key=lambda one: one.how != OTHER))
    return tuple(once)[:MOST]


def _mailed(block: str) -> list[ServedPerson]:
    """Names with addresses: in one line, or the name in one line and the addresses below."""
    found: list[ServedPerson] = []
    name, words = "", ""
    for line in block.split("\n"):
        addresses = ADDRESS.findall(line)
        if not addresses:
            if line.strip():
                name = words = one_line(line)
            continue
        before = one_line(line[: line.index(addresses[0])]).strip(" :,;<(-")
        if before:
            name, words = before, one_line(line)
        if not name and found:  # addresses that go on below
            last = found.pop()
            found.append(ServedPerson(last.name, ELECTRONIC, (*last.addresses, *addresses), last.words))
        elif name or addresses:
            found.append(ServedPerson(name or addresses[0], ELECTRONIC, tuple(addresses), words or one_line(line)))
        name = words = ""
    return found


def _other(block: str) -> list[ServedPerson]:
    """Names with postal addresses, an empty line between two; a line alone is a name."""
    found = []
    for part in re.split(r"\n[ \t]*\n", block):
        kept = [one_line(line) for line in part.split("\n") if line.strip()]
        if not kept or _NOBODY.match(kept[0]) or "@" in kept[0]:
            continue
        found.append(ServedPerson(kept[0][:120], OTHER, tuple(kept[1:8]), kept[0]))
    return found
