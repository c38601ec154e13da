"""Which case: by docket number, by the office's own case number, by the folder the paper lies in, by party names."""

from __future__ import annotations

import re

from paracase.domain.cases.dockets import DocketNumber, find_docket_numbers, parse_docket_number, same_docket
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.domain.words import fold, keyed
from paracase.intake.recognise import stamp
from paracase.intake.recognise.paper import Knowledge, KnownCase, Paper, quoted

_GENERIC = frozenset(
    [
        "inc",
        "llc",
        "llp",
        "ltd",
        "corp",
        "corporation",
        "company",
        "co",
        "the",
        "and",
        "of",
        "et",
        "al",
        "state",
        "united",
        "states",
        "america",
        "department",
        "city",
        "county",
        "john",
        "jane",
        "doe",
        "bank",
        "insurance",
        "services",
        "group",
        "holdings",
        "estate",
    ]
)


def recognise(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    """Suggest cases, surest first."""
    found: list[Proposal] = []
    if paper.folder_case is not None and (case := knowledge.case(paper.folder_case)):
        found.append(_case(case, Confidence.SURE, f"lies in the folder of case {case.number}"))
    found += _by_docket(paper, knowledge)
    found += _by_number(paper, knowledge)
    return found + _by_parties(paper, knowledge)


def _case(case: KnownCase, confidence: Confidence, reason: str) -> Proposal:
    return Proposal(Field.CASE, str(case.id), confidence, reason)


def _matches(number: DocketNumber, knowledge: Knowledge) -> list[KnownCase]:
    return [case for case in knowledge.cases if any(same_docket(number, known) for known, _ in case.dockets)]


def _by_docket(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    found: list[Proposal] = []
    mark = stamp.stamp_of(paper)
    if mark is not None:
        cases = _matches(mark.docket, knowledge)
        sure = Confidence.SURE if len(cases) == 1 else Confidence.LIKELY
        found += [_case(case, sure, f"court stamp {quoted(mark.words, 120)}") for case in cases]
    for named in paper.notice.cases if paper.notice is not None else ():
        cases = _matches(parse_docket_number(named.number), knowledge)
        sure = Confidence.SURE if len(cases) == 1 else Confidence.LIKELY
        found += [_case(case, sure, f"notice of a court {quoted(named.number)}") for case in cases]
    for source, text in (("file name", paper.name.replace("_", " ")), ("text", paper.head)):
        for number in find_docket_numbers(text)[:20]:
            cases = _matches(number, knowledge)
            likely = Confidence.LIKELY if len(cases) == 1 and number.key.count("-") == 2 else Confidence.GUESS
            found += [_case(case, likely, f"docket number in the {source} {quoted(number.raw)}") for case in cases]
    return found


def _by_number(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    found = []
    head = keyed(paper.head)
    for case in knowledge.cases:
        pattern = re.compile(rf"(?<![\w-]){re.escape(keyed(case.number))}(?![\w-])", re.I)
        for source, text in (("file name", keyed(paper.name.replace("_", " "))), ("text", head)):
            if pattern.search(text):
                found.append(_case(case, Confidence.LIKELY, f"our case number in the {source} {quoted(case.number)}"))
                break
    return found


def _names(case: KnownCase) -> list[str]:
    names = list(case.parties)
    names += re.split(r"\s+v(?:s)?\.?\s+|\bIn re:?\s+|\bMatter of\s+", case.caption, flags=re.I)
    return [name.strip(" ,.") for name in names if name.strip(" ,.")]


def _by_parties(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    text = fold(f"{paper.name.replace('_', ' ')}\n{paper.head}")
    scored: list[tuple[int, KnownCase, list[str]]] = []
    for case in knowledge.cases:
        hits = []
        for name in dict.fromkeys(_names(case)):
            words = [w for w in re.findall(r"[^\W\d_]{3,}", fold(name)) if w not in _GENERIC]
            if words and all(re.search(rf"\b{re.escape(word)}\b", text) for word in words[:3]):
                hits.append(name)
        if hits:
            scored.append((len(hits), case, hits))
    scored.sort(key=lambda row: -row[0])
    found = []
    for count, case, hits in scored[:5]:
        alone = count > 1 and (len(scored) == 1 or scored[1][0] < count)
        confidence = Confidence.LIKELY if alone else Confidence.GUESS
        found.append(_case(case, confidence, f"names {', '.join(quoted(name, 40) for name in hits[:3])}"))
    return found
