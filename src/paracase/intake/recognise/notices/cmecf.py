"""Notices of CM/ECF: electronic filing in district and bankruptcy courts, claims, edited entries; dockets on appeal.

Parsed by labels, in HTML made into lines and in plain variants, forwarded or not. One notice can name several cases, each
with its own number of the document. The docket text ends only where the form goes on (the next label, the lists of
service, the list of documents), never at an empty line: clerks leave some within it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.papers import docket_text as entry
from paracase.domain.sifting import lowered
from paracase.intake.recognise.notices.labelled import LabelledValue, first_line, values
from paracase.intake.recognise.notices.notice import (
    MOST,
    NDA,
    NEF,
    MailedWords,
    Notice,
    NoticeAttachment,
    NoticeCase,
    iso_day,
    one_line,
)
from paracase.intake.recognise.notices.service_list import served
from paracase.intake.recognise.notices.unwrapping import innermost

if TYPE_CHECKING:
    from collections.abc import Sequence

_FORM = re.compile(
    r"Notice of (?:Electronic (?:Claims? )?Filing|Docket Activity|Bankruptcy Case Filing)|The following transaction was|"
    r"Activity in (?:\w+ )?Case\b|Docket Entry\s*#?\s*\d+\s+has been (?:updated|edited|modified)|"
    r"(?:Case|Docket)\b.{0,60}\bhas been (?:modified|updated)",
    re.I,
)
SIGNS = (
    "electronic filing",
    "electronic claim",
    "docket activity",
    "bankruptcy case filing",
    "following transaction was",
    "activity in ",
    "has been updated",
    "has been edited",
    "has been modified",
)
"""Of these one stands in whatever ``_FORM`` matches."""
_APPEAL = re.compile(r"Notice of Docket Activity|Court of Appeals", re.I)
_CLAIM = re.compile(r"Notice of Electronic Claims? Filing", re.I)
_EDITED = re.compile(
    r"(?:Docket Entry\s*#?\s*(?P<number>\d+)|(?:Case|Docket)\b.{0,60}?)\s+has been (?:updated|edited|modified)[^\n]{0,120}",
    re.I,
)
_LABELS = (
    "Case Name",
    "Case Number",
    "Case No",
    "Filer",
    "Chapter",
    "Document Number",
    "Document(s)",
    "Docket Text",
    "Docket Entry Text",
    "Creditor Name",
    "Claim Number",
    "Amount Claimed",
    "Amount Secured",
    "Amount Priority",
    "Judge",
    "WARNING",
)
_TRANSACTION = re.compile(r"following\s+transaction\s+was\s.{0,400}?(?=Case\s+Name|$)", re.I | re.S)
_FILED = re.compile(r"filed\s+on\s+(\d{1,2}/\d{1,2}/\d{4})", re.I)
_ENTERED = re.compile(r"(?:entered|received)\b.{0,200}?\bon\s+(\d{1,2}/\d{1,2}/\d{4})", re.I | re.S)
_BY_WHOM = re.compile(r"(?:entered\s+by|received\s+from)\s+(.{2,80}?)\s+(?:on|entered)\s", re.I | re.S)
_TEXT_END = re.compile(
    r"\n[^\n]{0,60}\bNotice\s+(?:has|will)\s+(?:not\s+)?be|\n[ \t]*The following document\(s\)|"
    r"\n[ \t]*(?:Document description|"
    r"Electronic document Stamp):|\n[ \t]*Motion\(s\) referenced:|\n[ \t]*Copy the URL address|\n[ \t]*(?:-{5,}|_{5,})",
    re.I,
)
_NUMBER = re.compile(r"[\w:.\-/]*\d[\w:.\-/]*")
_ANNOUNCED = re.compile(r"^(?:\W*(?:no\W*|)\(?\s*(?:no )?document attached\s*\)?)|\bno document\b", re.I)
_DESCRIBED = re.compile(
    r"^[ \t]*Document description:[ \t]*(?P<what>[^\n]*)\n(?:[ \t]*\n)?[ \t]*Original filename:[ \t]*(?P<file>[^\n]*)",
    re.I | re.M,
)
_HEADING = re.compile(
    r"^[^\n]{0,40}(?:U\.?\s?S\.?|United States)\s+(?:District|Bankruptcy)\s+Court[^\n]{0,120}(?:\n\s*[^\n]{3,120})?|"
    r"^[^\n]{0,40}United States Court of Appeals[^\n]{0,120}|"
    r"^[^\n]{0,20}(?:United States )?Court of International Trade[^\n]{0,60}|"
    r"^[^\n]{0,40}(?:U\.?\s?S\.?|United States)\s+Court of Federal Claims[^\n]{0,60}",
    re.I | re.M,
)
_URL = re.compile(r"https?://[\w.-]+\.uscourts\.gov/[^\s<>\"]{1,400}", re.I)
_DOCUMENT_URL = re.compile(r"/(?:doc1|docs1|cgi-bin/show_\w+|n/beam|cmecf/servlet)\b", re.I)
_CASE_AHEAD = re.compile(
    r"^(?:Activity in (?:\w+ )?case|Ch[- ]?\d{1,2}\b|Multiple Cases)[\s:-]*|"
    r"^(?:\d+:)?\d{2}-(?:\w{2,5}-)?\d{3,6}[\w-]*[\s:-]+|"
    r"^CH(?:AP)?-?\d*\s*[-:]*\s+|^[\s:;-]+",
    re.I,
)


def read(words: MailedWords) -> Notice | None:
    """Read a notice of CM/ECF; None when the text has not its form."""
    form = _FORM.search(words.text) or (_FORM.search(words.subject) if words.subject else None)
    if form is None:
        return None
    edited = _EDITED.search(f"{words.subject}\n{words.text[:6000]}")
    found = values(words.text, _LABELS)
    labels = {one.label for one in found}
    has_form = bool(labels & {"docket text", "docket entry text"}) and bool(labels & {"case number", "case no"})
    is_claim = "claim number" in labels and "case number" in labels and _CLAIM.search(words.text) is not None
    if not (has_form or is_claim):
        return _edited(words, found, edited) if edited is not None else None
    begin = found[0].start
    return _notice(
        words,
        found,
        begin,
        is_claim=is_claim,
        edited=edited is not None and edited.start() < begin + len(words.subject),
    )


def _notice(
    words: MailedWords, found: Sequence[LabelledValue], begin: int, *, is_claim: bool, edited: bool
) -> Notice | None:
    text = words.text
    cases = _cases(found, text, words)
    if not cases:
        return None
    raw = next((one for one in found if one.label in {"docket text", "docket entry text"}), None)
    docket_words = _until_end(text[raw.start :].split(":", 1)[1]) if raw is not None else ""
    docket_text = entry.clean(docket_words)
    match = _TRANSACTION.search(text)
    transaction = match.group() if match else ""
    filed, entered, by = _FILED.search(transaction), _ENTERED.search(transaction), _BY_WHOM.search(transaction)
    heading = _heading(text, begin)
    is_appeal = bool(_APPEAL.search(text[: begin + 200])) and "district court" not in heading.casefold()
    inner = innermost(text, until=begin, sender=words.sender, subject=words.subject)
    claim = {one.label: one for one in found} if is_claim else {}
    filers = _filers(found)
    if is_claim and (creditor := claim.get("creditor name")):
        filers = (re.sub(r"\s+as agent for$", "", first_line(creditor.value)),)
        docket_text = (
            docket_text or f"Proof of Claim {first_line(claim['claim number'].value).split(' ')[0]} by {filers[0]}"
        )
    document = next((one for one in found if one.label in {"document number", "document(s)"}), None)
    has_document = _has_document(document, text, is_claim=is_claim)
    said = {one.label: one.words for one in reversed(found)}
    said["heading"], said["transaction"] = heading, one_line(transaction)[:200]
    short = "Proof of Claim" if is_claim else short_description(inner.subject, cases)
    return Notice(
        NDA if is_appeal else NEF,
        "CM/ECF",
        cases,
        short,
        docket_text,
        one_line(docket_words),
        filers,
        one_line(by[1]) if by else "",
        iso_day(filed[1]) if filed else "",
        iso_day(entered[1]) if entered else "",
        "",
        _attachments(docket_text, text),
        served(text),
        entry.related(docket_text),
        inner.sender,
        heading,
        tuple(
            dict.fromkeys(url for url in (*_URL.findall(text), *(href for _, href in words.links)) if _URL.match(url))
        )[:MOST],
        has_document,
        any(entry.is_restricted(part) for part in (docket_text, short) if part),
        "edited" if edited else "",
        said,
    )


def _edited(words: MailedWords, found: Sequence[LabelledValue], edited: re.Match[str]) -> Notice | None:
    """A mail that says an entry or a case was changed, without a notice's form: the case stands in it, or in the subject."""
    cases = _cases(found, words.text, words)
    if not cases:
        whole = f"{words.subject}\n{words.text[:3000]}"
        match = re.search(r"\bcase\b[^\n]{0,30}?((?:\d{1,2}:)?\d{2}-(?:[a-z]{2,5}-)?\d{3,6}[\w-]*)", whole, re.I)
        if match is None:
            return None
        caption = re.match(
            r"[ \t:,;-]*([A-Z][^\n]{2,120}?\sv\.?\s[^\n]{2,100})$", whole[match.end() :].split("\n", 1)[0]
        )
        cases = (NoticeCase(match[1], one_line(caption[1]) if caption else ""),)
    inner = innermost(words.text, until=len(words.text), sender=words.sender, subject=words.subject)
    if not re.search(r"@[\w.-]*\.uscourts\.gov$", inner.sender):
        return None  # anybody can write that something was changed
    number = edited["number"] or ""
    cases = tuple(NoticeCase(one.number, one.caption, one.document or number, one.link) for one in cases)
    body = next((part for part in re.split(r"\n[ \t]*\n", words.text) if edited[0][:40] in part), edited[0])
    return Notice(
        NEF,
        "CM/ECF",
        cases,
        "Docket entry updated" if number else "Case modified",
        entry.clean(edited[0]),
        one_line(body)[:400],
        sender=inner.sender,
        court_words=_heading(words.text, len(words.text)),
        has_document=False,
        status="edited",
        words={one.label: one.words for one in reversed(found)},
    )


def _cases(found: Sequence[LabelledValue], text: str, words: MailedWords) -> tuple[NoticeCase, ...]:
    """Every case with its name and its document: a name or a number begins the next one when the last has one."""
    cases: list[dict[str, str]] = []
    for one in found:
        if one.label in {"docket text", "docket entry text"}:
            break
        key = {"case name": "caption", "case number": "number", "case no": "number"}.get(one.label, "document")
        if one.label not in {"case name", "case number", "case no", "document number", "document(s)"}:
            continue
        if not cases or (key in cases[-1] and key != "document"):
            cases.append({})
        cases[-1].setdefault(key, _value(key, one.value))
        if key == "document":
            cases[-1].setdefault("link", _link(one.value, cases[-1]["document"], words))
    if cases and not any(case.get("link") for case in cases):
        url = next((url for url in _URL.findall(text) if _DOCUMENT_URL.search(url)), "")
        cases[0]["link"] = url
    made = (NoticeCase(**case) for case in cases[:MOST] if case.get("number"))
    return tuple(dict.fromkeys(made))


def _value(key: str, value: str) -> str:
    if key == "caption":
        return one_line(re.split(r"\n[ \t]*\n", value)[0])[:300]
    if key == "document":
        match = re.match(r"\s*(\d{1,6})\b(?!\s*\d)", value)
        return match[1] if match else ""
    match = _NUMBER.match(value.strip())
    return (match[0] if match else "").strip(".:-/")


def _link(value: str, document: str, words: MailedWords) -> str:
    """Where the document is: the address beside its number, or the one behind the number in a page."""
    beside = next((url for url in _URL.findall(value) if _DOCUMENT_URL.search(url)), "")
    return beside or next(
        (
            href
            for shown, href in words.links
            if document and shown.strip().startswith(document) and _DOCUMENT_URL.search(href) and _URL.match(href)
        ),
        "",
    )


def _until_end(value: str) -> str:
    """The docket text, up to where the form goes on."""
    end = _TEXT_END.search(f"\n{value}")
    again = re.search(r"\n[ \t]*Case\s+Name\s*:|\n[^\n]{0,60}\bNotice of (?:Electronic|Docket)\b", value, re.I)
    stops = [at for at in (end.start() - 1 if end else None, again.start() if again else None) if at is not None]
    return value[: max(0, min(stops))] if stops else value


def _heading(text: str, begin: int) -> str:
    """The court as the notice's heading names it; *Notice of Electronic Filing* under it is none of its words."""
    headings = [match[0] for match in _HEADING.finditer(text[: begin + 400])]
    return (
        one_line(re.sub(r"\n[^\n]*\b(?:Notice of|Case Name|The following)\b[^\n]*", "", headings[-1], flags=re.I))
        if headings
        else ""
    )


def _filers(found: Sequence[LabelledValue]) -> tuple[str, ...]:
    """Those of the line *Filer* and the lines under it, one name a line."""
    names: list[str] = []
    for one in found:
        if one.label == "filer":
            names += [
                one_line(line) for line in one.value.split("\n") if line.strip() and not line.strip().startswith("http")
            ]
    return tuple(dict.fromkeys(name for name in names if 1 < len(name) < 160))[:MOST]


def _has_document(document: LabelledValue | None, text: str, *, is_claim: bool) -> bool:
    if document is not None and _ANNOUNCED.search(document.value[:300]):
        return False
    number = document is not None and re.match(r"\s*\d", document.value) is not None
    return is_claim or number or _DESCRIBED.search(text) is not None


def _attachments(docket_text: str, text: str) -> tuple[NoticeAttachment, ...]:
    """Those of the docket text's list; else those that the list of documents has after the main one.

    The list of documents stands once for each case of a notice.
    """
    described: list[tuple[str, str]] = [(one_line(m["what"]), one_line(m["file"])) for m in _DESCRIBED.finditer(text)]
    listed = entry.attachments(docket_text)
    if described and len(described) > 1 and described[0] in described[1:]:
        described = described[: described.index(described[0], 1)]
    if listed:
        files = [file for _, file in described[1:]] if len(described) == len(listed) + 1 else []
        return tuple(
            NoticeAttachment(one.number, one.description, _own_file(files[index]) if files else "")
            for index, one in enumerate(listed[:MOST])
        )
    return tuple(
        NoticeAttachment(str(number), what, _own_file(file))
        for number, (what, file) in enumerate(described[1:MOST], 1)
        if what
    )


def _own_file(name: str) -> str:
    """The file's name without its folder; nothing where the court keeps it back."""
    last = re.split(r"[\\/]", name)[-1].strip()
    return "" if last.casefold() in {"n/a", "suppressed"} else last[:200]


def short_description(subject: str, cases: Sequence[NoticeCase]) -> str:
    """What the subject says of the event: without the case's number and its name, which courts put before or behind it.

    ``Activity in Case 1:26-cv-1 Doe v. Roe Order on Motion to Dismiss`` is *Order on Motion to Dismiss*.
    """
    words, cases = one_line(subject)[:1000], cases[:5]  # a subject names one case, or a few
    quoted = re.search(r"[\"\u201c]([^\"\u201d]{3,120})[\"\u201d]", words)
    if quoted is not None:
        return quoted[1].strip()
    for _ in range(8):
        shorter = _CASE_AHEAD.sub("", words, count=1)
        for case in cases:
            bare = re.sub(r"-?[A-Za-z]{1,4}\d?$", "", case.number) or case.number
            for known in (case.number, bare):
                shorter = re.sub(rf"^{re.escape(known)}[\w-]*[\s:;-]*", "", shorter, flags=re.I)
            if case.caption:
                shorter = re.sub(
                    rf"^(?:Ch(?:apter)?\s+\d+\s+)?{re.escape(case.caption)}[\s:;-]*(?:Ch\s+\d+\s)?",
                    "",
                    shorter,
                    flags=re.I,
                )
                shorter = _without_name_behind(shorter, case.caption)
        if shorter == words:
            break
        words = shorter
    return words.strip(" -:;,.")


def _without_name_behind(words: str, caption: str) -> str:
    """Without the case's name at the end, which courts cut off where their line is full."""
    for size in range(len(caption), 7, -1):
        if words[-size:].lower() != caption[:size].lower():
            continue
        cut = re.search(r"[\s;:-]+(?:(?:CH\d*|AP|BK)\s*-?\s*)?$", words[:-size], re.I)
        if cut is not None:
            return words[: cut.start()]
    return re.sub(r"\s+-\s+(?:CH\d*|AP)(?:\s*-)?\s*$", "", words)


def begins(head: str) -> bool:
    """Whether a paper that is no mail begins as a printed notice does."""
    low = lowered(head)
    return (
        "case number" in low
        and any(sign in low for sign in SIGNS)
        and _FORM.search(head) is not None
        and re.search(r"^[ \t>*|]*Case Number\s*:", head, re.I | re.M) is not None
    )
