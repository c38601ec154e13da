"""Days that a paper sets: hearings, conferences, trials, depositions, last days; and days it takes away.

Only what stands beside words that set it counts. A day that is told of (*was held on*, *whereas*), that stands in somebody
else's words, in a citation, or before the paper's own day, is none.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from paracase.domain.papers.confidence import Confidence
from paracase.intake.recognise.events.dates import TIME_BEFORE, WEEK, dates_of, hour_at, hour_of
from paracase.intake.recognise.events.gone import CONDITION, condition_of, is_refused
from paracase.intake.recognise.events.said import SaidEvent
from paracase.intake.recognise.events.words import DEPOSITION, cut_of, heard_in, plain, short_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from paracase.intake.recognise.events.dates import PlacedDay
    from paracase.intake.recognise.events.placed import PlacedText

_TOLD = re.compile(
    r"\bwhereas\b|\b(?:was|were|had\s+been|having\s+been|came\s+on(?:\s+for)?|took\s+place|held\s+a|conducted\s+a|"
    r"previously|"
    r"originally|initially|formerly)\b(?!\s+(?:ordered|reset|rescheduled|continued\s+to))|"
    r"(?<!\bbe\s)(?<!and\s)\b(?:filed|dated|signed|entered|issued|executed|decided|mailed|recorded|served|born|hired|"
    r"terminated|"
    r"occurred|injured|received|transcript\s+of|minutes\s+of)\s+(?:(?!by|or|before|no|not|later|due)\w+\s+){0,4}?"
    r"(?:on|of|as\s+of)?\s*$|\b(?:on\s+or\s+about|as\s+of|since|"
    r"effective|until\s+at\s+least|between)\s*$|\b(?:order|letter|stipulation|motion|notice|minute\s+entry|opinion|"
    r"judgment|decision|"
    r"declaration|affidavit)s?\s+(?:of|dated|filed|entered)\s*(?:on\s+)?$|\bsigned\s+by\b[^.;]{0,80}$|"
    r"\bstayed\b[^.;]{0,40}$|"
    r"\b(?:requests?|proposes?|propos(?:ed|ing)|seeks?|asks?|moves?|suggests?|prefers?|available|unavailable)\b[^.;]{0,60}$",
    re.I,
)
_HELD = re.compile(r"(?P<be>\bbe\s+(?:\w+\s+){0,2})?\bheld\b", re.I)
"""*Hearing held 12/07/2026*: it is over; not *to be held*."""
_AFTER_HELD = re.compile(
    r"\b(?:(?:re-?)?set|(?:re)?scheduled|continued|adjourned|noticed|begins?|due|deadline|shall|must|extended|"
    r"no\s+later\s+than|on\s+or\s+before)\b",
    re.I,
)
"""What sets a day all the same, behind what was held: *conference held, trial set for*."""
_GRANTED_TO = re.compile(
    r"\b(?:(?P<granted>grant(?:s|ed|ing)|approv(?:es|ed|ing))\b[^.;]{0,120}?\b)?to\s+"
    r"(?:continue|postpone|adjourn|reschedule|reset|advance)\b(?P<what>[^.;]{0,120}?)\bto\s+(?:" + WEEK + r")?$",
    re.I,
)
_IS_GRANTED = re.compile(r"^[^.;]{0,60}?\b(?:is|are|be)\s+(?:hereby\s+)?(?:granted|approved|so\s+ordered)\b", re.I)
_IN_PART = re.compile(r"\bin\s+part\b", re.I)
IN_PART = "It is granted in part: look whether this part is."
_CITED = re.compile(r"\(\s*(?:[\w.\s]{0,30}(?:Cir|Cal|Ct|App|Dist|Supp|[SNEWMCD]\.\s?D|D)\.[\w.\s]{0,20})$")
_SETS = re.compile(
    r"\b(?:(?:re-?|pre)?set|(?:re-?)?scheduled?|noticed|calendared|fixed|held|heard|(?:re-?)?convene|continued|"
    r"adjourned|moved|"
    r"postponed|advanced|reset|commences?|begins?|starts?|take\s+place|takes\s+place|conducted|appear|returnable|tried|"
    r"assigned|"
    r"specially\s+set|presented|conduct|will\s+be|shall\s+be|is)\b(?:[\s,]+(?!from\b)[\w()'\u2019.-]+){0,10}?[\s,:]*"
    r"(?:\b(?:for|on|to|until|at|as|is|beginning|commencing|the\s+week\s+of|day\s+of)\b[\s:]*){0,2}$",
    re.I,
)
_BY = re.compile(
    r"(?:\bby(?:\s+(?:no\s+later\s+than|close\s+of\s+business(?:\s+on)?|[\w:]+\s+[ap]\.?m\.?(?:\s+on)?))?|"
    r"\bon\s+or\s+before|"
    r"\b(?:no|not)\s+later\s+than(?:\s+\d{1,2}:\d\d\s*[ap]\.?m\.?(?:\s+on)?)?|\bdue(?:\s+(?:by|on|on\s+or\s+before))?|"
    r"\b(?:deadline|cut-?\s?off|date|last\s+day|bar\s+date)\b(?:\s+(?:date|for\b[^.;]{0,80}?|to\b[^.;]{0,80}?|is|of|"
    r"shall\s+be|"
    r"will\s+be|set\s+for))*|\bclos(?:e|es|ed|ing)(?:\s+(?:on|by))?|\bend(?:s|ing)?(?:\s+on)?|\bcomplet(?:e|ed|"
    r"ion)(?:\s+(?:by|on))?|"
    r"\bextended\s+(?:to(?:\s+and\s+including)?|through|until)|\b(?:through(?:\s+and\s+including)?|until|before)|"
    r"\bto\s+and\s+including)[\s:,]*$",
    re.I,
)
_LAST_DAY = re.compile(r"\b(?:last\s+day|deadline|time)\s+(?:for|to)\b|\bdue\b|\bdeadline\b|\bcut-?\s?off\b", re.I)
_MOVED = re.compile(
    r"^[\s,]*(?:at\s+[\d:]+\s*(?:[ap]\.?\s?m\.?)?,?\s*)?(?:(?:in|before)\s+[^.;]{0,60}?)?(?:\w+\s+){0,3}?(?:is|are|be|"
    r"was|has\s+been|"
    r"shall\s+be|:|-)?\s*(?:hereby\s+)?(?P<how>vacated|cancel+ed|stricken|taken\s+off(?:\s+calendar)?|continued|"
    r"adjourned|rescheduled|"
    r"reset|moved|postponed|advanced|off\s+calendar)\b",
    re.I,
)
_ENDED = re.compile(
    r"\b(?:vacat(?:es|ed|ing)|cancel(?:s|l?ed|l?ing)|strik(?:es|ing)|stricken)\b[^.;]{0,80}?\b(?:hearing|conference|"
    r"trial|argument|"
    r"mediation|deadline)\b[^.;]{0,60}$", re.I
)  # fmt: skip
_FROM = re.compile(r"\bfrom\s+(?:" + WEEK + r")?$", re.I)
_TO = re.compile(r"^(?:[\s,]*at\s+[\d:]+\s*(?:[ap]\.?\s?m\.?)?)?[\s,]*to\s+(?:" + WEEK + r")?$", re.I)
_CURRENT = re.compile(r"\b(?:currently|presently|now)\s+(?:set|scheduled|pending|noticed)\b", re.I)
_MUST = re.compile(
    r"(?P<who>\b(?:the\s+)?(?:parties|plaintiffs?|defendants?|counsel|appellants?|appellees?|petitioners?|respondents?|"
    r"debtors?|"
    r"trustee|movants?|claimants?|creditors?|government|each\s+party|all\s+parties|part(?:y|ies)|objectors?|"
    r"[A-Z]\w+)\b[\w\s,'\u2019()]{0,40}?)?"
    r"\b(?:shall|must|is\s+(?:hereby\s+)?(?:ordered|directed|required)\s+to|are\s+(?:hereby\s+)?(?:ordered|directed|"
    r"required)\s+to|"
    r"may|will)\s+(?:also\s+|jointly\s+|each\s+|promptly\s+|then\s+|be\s+)?(?P<act>file|serve|submit|provide|exchange|"
    r"disclose|produce|"
    r"meet|complete|lodge|respond|answer|show|notify|pay|deliver|deposit|designate|identify|move|oppose|reply|amend|"
    r"appear|contact|"
    r"advise|confer|mediate|filed|served|submitted|lodged|exchanged|completed|produced|disclosed|made|e-?mail|mail|"
    r"return|select|"
    r"inform|update|supplement|depose|conclude)\b(?P<rest>[^;]{0,160}?)$",
    re.I,
)
_LABEL_END = re.compile(
    r"(?:\s*(?:date|deadline|cut-?\s?off|due|by|on|is|are|to\s+be\s+(?:completed|filed|served))*)[\s.:\u2026_|"
    r"\u2013\u2014-]*$",
    re.I,
)
_EXTENDED = re.compile(
    r"\b(?:deadline|time)\s+(?:for|to)\s+(?P<what>[^.;]{4,90}?)\s+(?:is|are|be|shall\s+be)\s+(?:hereby\s+)?(?:extended|"
    r"continued|reset|"
    r"set)\s+(?:to|for|until|through)(?:\s+and\s+including)?\s*$", re.I
)  # fmt: skip
_ITEM = re.compile(r"^\s*\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\s+")
_GOES_ON = re.compile(r"(?:,|\b(?:by|on|before|for|is|than|and|or|to|of|the|until|through|from|set|at|due))$", re.I)
_JOINED = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:is|are|be|has\s+been|have\s+been|will\s+be|shall\s+be|hereby|currently|now|\s)*$", re.I
)
_NOTICE = re.compile(r"\bnotice(?:\s+is\s+(?:hereby\s+)?given)?\s+that,?\s+(?:on|at)\s*(?:" + WEEK + r")?$", re.I)
_SENTENCE = 230
"""Letters of a sentence that is quoted whole."""
_HEAR = re.compile(r"\b(?:hear(?:d|ing)?|move|argu\w+|appear|present)\b", re.I)
_SWORN = re.compile(
    r"\b(?:will|shall|to)\s+(?:\w+\s+){0,3}?(?:take|be\s+taken|depose|conduct)\b|\bset\b|\bnoticed\b|\bscheduled\b|"
    r"\btake\s+place\b",
    re.I,
)


def said_days(placed: PlacedText, own: date | None, *, is_order: bool, is_deposition: bool) -> Iterator[SaidEvent]:
    """Events with a day that a paper sets or takes away.

    Args:
        own: the paper's own day; what is not after it is told of, not set.
        is_order: a court's: what somebody *shall file by* a day is set by it.
        is_deposition: its title is a notice of a deposition, or a subpoena for one.
    """
    dates = dates_of(placed.text)
    for at, one in enumerate(dates):
        if own is not None and one.day <= own and not _is_old_of_moved(placed, dates, at):
            continue
        first, last = placed.clause(one.start)
        before_it = dates[at - 1].end if at and dates[at - 1].end > first else first
        after_it = dates[at + 1].start if at + 1 < len(dates) and dates[at + 1].start < last else last
        around = _Around(placed, one, first, max(first, before_it), min(after_it, one.end + 200))
        if placed.is_quoted(one.start) or _CITED.search(around.clause_before):
            continue
        if found := _read(around, is_order=is_order, is_deposition=is_deposition):
            yield found


def _is_old_of_moved(placed: PlacedText, dates: list[PlacedDay], at: int) -> bool:
    """Whether a day is the old one of a hearing that is moved: it may be over."""
    one = dates[at]
    return bool(_MOVED.match(placed.text[one.end : one.end + 90]) or _FROM.search(placed.text[: one.start][-40:]))


class _Around:
    """A date with what stands before and behind it in its clause."""

    def __init__(self, placed: PlacedText, one: PlacedDay, first: int, since: int, until: int) -> None:
        self.placed, self.one, self.first, self.since = placed, one, first, since
        self.last = placed.clause(one.start)[1]
        self.clause, self.clause_before = placed.text[first : self.last], placed.text[first : one.start]
        self.before = placed.text[since : one.start]
        self.after = placed.text[one.end : until]
        self.at, self.end = hour_at(placed.text, one.end)
        if not self.at and (before := TIME_BEFORE.search(self.before)):
            self.at = hour_of(before)

    def made(
        self, kind: str, what: str, start: int, *, who: str = "", end: int = 0, confidence: Confidence = Confidence.SURE
    ) -> SaidEvent:
        doubt = ""
        if self.one.is_wrong_weekday:
            confidence, doubt = Confidence.GUESS, "The day of the week is another than that of the date."
        end = max(end, self.end)
        return SaidEvent(kind, self.one.day, what, start, end, confidence, self.at, who=who, doubt=doubt)

    def is_over(self) -> bool:
        """Whether what stands before the day says that it was held; what else is set behind that is read alone."""
        held = [match for match in _HELD.finditer(self.before) if not match["be"]]
        if not held:
            return False
        rest = self.before[held[-1].end() :]
        if not _AFTER_HELD.search(rest):
            return True
        self.since, self.before = self.since + held[-1].end(), rest
        return False

    def changed(self, kind: str, what: str, start: int, *, of: str = "") -> SaidEvent:
        """What takes a day away or moves it: quoted as the whole sentence where that is short enough, less sure where it
        hangs on a condition."""
        if self.one.start - self.first <= _SENTENCE:
            start = self.first
        made = self.made(kind, what, start, end=min(self.last, start + _SENTENCE))
        if condition_of(self.placed.text, self.first, self.one.start, self.last):
            made = replace(made, confidence=Confidence.GUESS, doubt=CONDITION)
        return replace(made, of=of)


def _read(around: _Around, *, is_order: bool, is_deposition: bool) -> SaidEvent | None:
    if is_refused(around.clause):
        return None
    for reader in (_vacated, _moved_to):
        if changed := reader(around):
            return changed
    if is_order and (granted := _granted(around)):
        return granted
    if around.is_over() or _TOLD.search(around.before):
        return None
    if _CURRENT.search(around.before) and not _SETS.search(around.before):
        return None
    if is_deposition:
        return _deposed(around)
    found = _in_row(around) or _heard(around) or _cut(around)
    if found is None and is_order:
        found = _obliged(around)
    return found or _noticed(around)


def _vacated(around: _Around) -> SaidEvent | None:
    """The old day of what is moved or taken off."""
    is_gone = (
        _MOVED.match(around.after)
        or _ENDED.search(around.before)
        or (
            _FROM.search(around.before)
            and re.match(r"[^.;]{0,40}?\bto\b", around.placed.text[around.one.end : around.one.end + 60])
        )
    )
    if not is_gone:
        return None
    near = heard_in(around.before, itself=True)  # what stands since the day before: of that it is
    if near is not None:
        return around.changed("vacated", near[1], around.since + near[2], of=near[0])
    heard = heard_in(around.clause_before, itself=True)
    cut = None if heard else cut_of(around.clause_before)
    named = heard or cut
    if named is None:
        return None
    return around.changed("vacated", named[1], around.first + named[2], of=named[0])


def _moved_to(around: _Around) -> SaidEvent | None:
    """The new day behind ``from 11/02 to``, or ``is continued to``; what it is stands before the old one."""
    if not (
        _TO.match(around.before)
        or re.search(
            r"\b(?:continued|adjourned|rescheduled|reset|moved|postponed|advanced)\s+(?:(?:from\b[^.;]{0,40}?|"
            r"by\s+the\s+court\s+)?)"
            r"(?:to|until|for)\s*(?:" + WEEK + r")?$",
            around.before,
            re.I,
        )
    ):
        return None
    named = heard_in(around.before) or heard_in(around.clause_before)
    if named is None:
        return None
    start = max(around.first, around.one.start - 160) if heard_in(around.before) is None else around.since + named[2]
    return around.changed(named[0], named[1], start)


def _granted(around: _Around) -> SaidEvent | None:
    """The new day of a request that is granted: *ORDER granting Request to Continue Trial to January 11, 2027*."""
    asked = _GRANTED_TO.search(around.clause_before)
    if asked is None or not (asked["granted"] or _IS_GRANTED.match(around.after)):
        return None
    named = heard_in(asked["what"])
    if named is None:
        return None
    found = around.changed(named[0], named[1], around.first + asked.start())
    if _IN_PART.search(around.clause) and not found.doubt:
        found = replace(found, confidence=Confidence.GUESS, doubt=IN_PART)
    return found


def _deposed(around: _Around) -> SaidEvent | None:
    named = DEPOSITION.search(around.clause_before) or DEPOSITION.search(around.after)
    if named is None or not (_SWORN.search(around.clause_before) or _SWORN.search(around.after) or around.at):
        return None
    of = re.search(
        r"\bdeposition\s+(?:upon\s+oral\s+examination\s+)?of\s+(?:[Dd]efendant|[Pp]laintiff|[Ww]itness)?,?\s*"
        r"(?P<who>[A-Z][\w.'\u2019-]*(?:\s+[A-Z][\w.'\u2019-]*){0,4})", around.clause_before,
    )  # fmt: skip
    what = f"Deposition of {plain(of['who'])}" if of else "Deposition"
    start = max(around.first, around.one.start - 160)
    return around.made("deposition", what, start)


def _in_row(around: _Around) -> SaidEvent | None:
    """A row of a table or list: the label, then nothing but its day; or the day, then the label."""
    placed, one = around.placed, around.one
    first, last = placed.line(one.start)
    if around.since > first and dates_of(placed.text[first : one.start]):
        return None
    left = placed.text[first : one.start]
    right = placed.text[around.end : last] if around.end <= last else ""
    label = _LABEL_END.sub("", _ITEM.sub("", left)).strip(" \t|*")
    if (
        re.search(r"\b(?:shall|must|will|may|is|are|be|has|have|pursuant|set|scheduled)\b", label, re.I)
        or len(label) > 110
    ):
        return None
    start, end = first, 0
    if not label:
        above = placed.line_before(first)
        behind = right.strip(" \t:|.-\u2013\u2014,()")
        if behind and (not behind[0].isupper() or _GOES_ON.search(above)):
            return None
        label = re.split(r"\.\s|\bat\b\s+\d|\b(?:shall|must|will|is|are)\b", behind)[0].strip(" ,:")[:90]
        end = around.end + right.find(label) + len(label) if label else 0
        if not label:
            label, start = above, max(0, placed.text.rfind(above, 0, first)) if above else first
            if (
                not label
                or len(label) > 90
                or label.endswith((".", ",", ";"))
                or re.search(r"\b(?:shall|must|will)\b", label)
            ):
                return None
    elif len(label) < 4:
        return None
    return _of_label(around, label, start, end)


def _of_label(around: _Around, label: str, start: int, end: int) -> SaidEvent | None:
    """What the label of a row says, where it begins with it and says little else."""
    if _TOLD.search(label) or label.lower().startswith(("dated", "filed", "entered", "date of", "signed", "received")):
        return None
    heard, cut = heard_in(label, itself=True), cut_of(label)
    is_last_day = bool(_LAST_DAY.search(label)) or bool(_BY.search(around.before))
    if heard is not None and (cut is None or heard[2] <= cut[2]) and not (is_last_day and not around.at):
        if heard[2] > 45:
            return None
        return around.made(heard[0], heard[1], start, end=end)
    if cut is None or cut[2] > 45:
        return None
    return around.made(cut[0], cut[1], start, end=end)


def _heard(around: _Around) -> SaidEvent | None:
    before = around.before
    sets = _SETS.search(before)
    if sets is None or (_BY.search(before[-24:]) and not re.search(r"\bset\b[^.;]{0,20}$", before, re.I)):
        return None
    sworn = DEPOSITION.search(before)
    if sworn is not None:
        return around.made("deposition", plain(sworn.group()), around.since + sworn.start())
    heard, near = heard_in(before, itself=True), heard_in(before[: sets.start()], last=True, itself=True)
    if near is not None and _JOINED.match(before, near[3], sets.start()):
        heard = near
    asked = heard_in(before) if heard is None else None
    if asked is not None:  # a motion for a new trial that is set: what is set is its hearing
        return around.made("hearing", "Hearing", max(around.first, around.since + asked[2] - _OF_MOTION))
    if heard is None or _governs(before, heard[2]):
        return None
    if heard[2] > sets.start() and not re.search(r"\b(?:for|a|an|the)\b", before[sets.start() : heard[2]], re.I):
        return None
    return around.made(heard[0], heard[1], around.since + heard[2])


_OF_MOTION = 80
"""So many letters before what a motion asks for its name is looked for."""


def _governs(before: str, at: int) -> bool:
    """Whether what is set is a last day that only mentions what is heard: *motions in limine for the trial*."""
    cut = cut_of(before[:at])
    return cut is not None and bool(_LAST_DAY.search(before[:at]))


def _cut(around: _Around) -> SaidEvent | None:
    before = around.before
    by = _BY.search(before)
    if by is None:
        return None
    must = _MUST.search(before)
    since = must.start() if must is not None and _is_active(must) else 0
    cut = cut_of(before[since:])
    if cut is None:
        return _due(around, by)
    who = " ".join((must["who"] or "").split()) if must else ""
    start = since + cut[2] if must is None else min(must.start(), since + cut[2])
    return around.made(cut[0], cut[1], around.since + start, who=who)


def _is_active(must: re.Match[str]) -> bool:
    """*Shall file*, not *shall be filed*: what is filed stands behind it."""
    return not must["act"].lower().endswith("ed") and must["act"].lower() != "made"


def _due(around: _Around, by: re.Match[str]) -> SaidEvent | None:
    """``Surreply due by 12/4/2026``: whatever an entry says is due."""
    if not by.group().lower().lstrip().startswith("due"):
        return None
    words = re.search(
        r"(?:^|[.:;)]\s*)(?P<what>[A-Z][\w'\u2019/ -]{2,60}?)\s+(?:is\s+|are\s+)?$", around.before[: by.start()]
    )
    return around.made("date_set", plain(words["what"]), around.since + words.start("what")) if words else None


def _obliged(around: _Around) -> SaidEvent | None:
    """``The parties shall file a joint letter by December 4, 2026``: an order's own words say what is due."""
    by, must = _BY.search(around.before), _MUST.search(around.before)
    if extended := _EXTENDED.search(around.before):
        return around.made("date_set", short_words(extended["what"]), around.since + extended.start())
    if by is None or must is None:
        return None
    who = " ".join((must["who"] or "").split())
    if _is_active(must):
        act = around.before[must.start("act") : by.start()]
    else:  # *the accounting shall be filed*: what is filed stands before
        act, who = who or around.before[: must.start()][-60:], ""
    what = short_words(re.split(r",|\bwith\b|\bwhich\b|\bthat\b|\bpursuant\b", act)[0])
    return around.made("date_set", what, around.since + must.start(), who=who) if len(what) > 3 else None


def _noticed(around: _Around) -> SaidEvent | None:
    """``PLEASE TAKE NOTICE that on December 14, 2026 at 9:00 a.m. … will move``."""
    if not _NOTICE.search(around.before) or not (
        around.at and _HEAR.search(around.placed.text[around.end : around.end + 260])
    ):
        return None
    if DEPOSITION.search(around.placed.text[around.end : around.end + 200]):
        return None
    return around.made("hearing", "Hearing", max(around.first, around.one.start - 60), confidence=Confidence.LIKELY)
