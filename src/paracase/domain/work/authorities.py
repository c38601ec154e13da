"""What citations look like: cases in reporters, statutes, regulations, rules, constitutions, and the record.

Only looks: which of them is a citation, of what, and what is odd about it is decided in ``citations``. Forms are those of
the Bluebook, the California Style Manual (year before the reporter) and the New York Official Style (brackets, no periods).
"""

from __future__ import annotations

import re
from enum import StrEnum


class CiteKind(StrEnum):
    """What a citation is of."""

    CASE = "case"
    SHORT = "short"
    """A case again, by volume and page: *123 F.3d at 456*."""
    ID = "id."
    SUPRA = "supra"
    STATUTE = "statute"
    REGULATION = "regulation"
    RULE = "rule"
    CONSTITUTION = "constitution"
    RECORD = "record"
    """A paper of this case: *ECF No. 12 at 3*, *Compl. ¶ 4*."""
    OTHER = "other"
    """A treatise, a law review, a restatement."""

    @property
    def is_again(self) -> bool:
        """Whether it says again what was cited in full somewhere else."""
        return self in {CiteKind.SHORT, CiteKind.ID, CiteKind.SUPRA}


_TOKEN = r"(?:[A-Z][A-Za-z.'’]*(?:\d{1,2}(?:d|st|nd|rd|th))?\.?|\d{1,2}(?:d|st|nd|rd|th)\b\.?|&)"
_PIN = r"\*?\d+(?:\s?[-–]\s?\*?\d+)?(?:\s?&?\s?nn?\.\s?\d+(?:[-–]\d+)?)?"
PINS = re.compile(rf"(?:,\s*(?:at\s+)?(?:pp?\.\s*)?{_PIN}(?![\d\w]*\s+(?:{_TOKEN}\s+)+\d))*")
IN_REPORTER = re.compile(
    rf"(?<![\w.§¶:/-])(?P<volume>\d{{1,4}})\s+(?P<reporter>{_TOKEN}(?:\s+{_TOKEN}){{0,6}}?)"
    rf"(?:\s*\((?:\d\s+)?[A-Z][a-z]{{2,7}}\.?\))?(?:\s+|,\s+(?=at\s))(?P<at>at\s+(?:pp?\.\s*)?)?(?P<page>\*?\d{{1,8}}|_{{2,}}|[-–—]{{2,}})(?![\w/:])"
)
YEAR_AFTER = re.compile(
    r"\s*[(\[](?P<court>[^()\[\]]{0,90}?)\b(?P<year>1[6-9]\d\d|2\d\d\d)\b(?P<rest>[^()\[\]]{0,60})[)\]]"
)
YEAR_BEFORE = re.compile(r"[(\[](?:[^()\[\]]{0,40}\s)?(?P<year>1[6-9]\d\d|2\d\d\d)[)\]]\s*$")
OTHER_REPORTER = re.compile(r"\b(?:L\.\s*Rev|L\.\s*J|J\.|Jur|A\.?L\.?R|Law\s+Review|Journal)\b")
NO_REPORTER = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?|U\.?\s?S\.?\s?C\.?(?:\s?[AS]\.?)?|C\.?\s?F\.?\s?R\.?|"
    r"N\.?Y\.?C\.?R\.?R\.?|(?:Ex|Exh|Exs)\.?|Exhibits?|(?:No|Nos)\.?|Plaintiffs?|Defendants?|(?:a|p)\.m\.?|[AP]\.?M\.?|ECF.*|"
    r"(?:Dkt|Doc)\.?.*|(?:Cal\.\s*)?Code.*|Id\.?|See|Cal\.\s*Code.*|Ch\.?|Tit(?:le)?\.?|Rule|Article|Part|Section|Days?"
)
"""What stands between two numbers and is no reporter: months, codes, words of sentences."""

_NUMBER = r"\d[\w.:-]*\w|\d"
_SUB = r"(?:\s?\([\w.]{1,5}\))*"
_SECTION = (
    rf"(?:{_NUMBER}){_SUB}(?:\s?[-–]\s?\d[\w.]*{_SUB})?(?:,?\s+et\s+seq\.?)?(?:,\s+subds?\.\s*\(\w+\)(?:\(\w+\))*)?"
)
_SECTIONS = rf"(?:§§\s*{_SECTION}(?:(?:,|,?\s+and|,?\s+&)\s+{_SECTION}(?!\s+[A-Z]))*|§?\s*{_SECTION})"
_SIGN = (
    rf"(?:§§\s*{_SECTION}(?:(?:,|,?\s+and|,?\s+&)\s+{_SECTION}(?!\s+[A-Z]))*|§\s*{_SECTION}|[Ss]ections?\s+{_SECTION})"
)
_CODE = r"(?:Code|Stat|Stats|Laws?|Ann|Gen)\b"

FORMS: tuple[tuple[CiteKind, re.Pattern[str]], ...] = tuple((kind, re.compile(pattern)) for kind, pattern in (
    (CiteKind.CONSTITUTION, r"\b(?:U\.\s?S\.|[A-Z][a-z]+\.|N\.\s?Y\.)\s+Const\.?,?\s+(?:amends?|art)\.?\s+[IVXLC\d]+"
                            r"(?:,\s*(?:§+|cl\.|sec\.)\s*\w+)*"),
    (CiteKind.REGULATION, rf"\b\d{{1,3}}\s+C\.?\s?F\.?\s?R\.?\s*(?:[Pp](?:ar)?ts?\.?\s*\d+|{_SECTIONS})"),
    (CiteKind.REGULATION, rf"\b\d{{1,3}}\s+N\.?\s?Y\.?\s?C\.?\s?R\.?\s?R\.?\s*{_SECTIONS}"),
    (CiteKind.REGULATION, rf"\bCal\.?\s+Code\s+Regs?\.?,?\s+tit\.?\s*\d+,?\s*{_SIGN}"),
    (CiteKind.REGULATION, r"\b\d{1,3}\s+Fed\.\s?Reg\.\s+[\d,]*\d(?:\s*\([^()]{0,24}\d{4}\))?"),
    (CiteKind.STATUTE, rf"\b\d{{1,2}}\s+U\.?\s?S\.?\s?C\.?(?:\s?[AS]\.)?\s*(?:[Ss]ec(?:tions?|s?\.)\s*)?{_SECTIONS}"),
    (CiteKind.STATUTE, rf"\bI\.?R\.?C\.?\s*{_SIGN}"),
    (CiteKind.STATUTE, r"\bPub\.\s?L\.(?:\s?No\.)?\s*\d+[-–]\d+(?:,\s*§\s*\d\w*)?"),
    (CiteKind.STATUTE, r"\b\d{1,3}\s+Stat\.\s+\d{1,5}\b"),
    (CiteKind.STATUTE, r"\b(?:N\.?Y\.?\s*)?C\.?P\.?L\.?R\.?\s*(?:§+\s*)?\d{3,5}" + _SUB),
    (CiteKind.STATUTE, rf"\bCode\s+(?:Civ|Crim)\.\s+Proc\.,?\s*{_SIGN}"),
    (CiteKind.STATUTE, rf"\b(?:[A-Z][A-Za-z.'’]*\s+(?:&\s+)?){{1,7}}{_CODE}\.?(?:\s+(?:Ann|Stat|Rev|Comp)\.)*"
                       rf"(?:\s+tit\.\s*\d+)?(?:\s+[a-z]+\.)?,?\s*{_SIGN}"),
    (CiteKind.STATUTE, rf"§+\s*{_SECTION},\s+Fla\.\s+Stat\."),
    (CiteKind.RULE, r"\bFed\.?\s?R\.?\s?(?:(?:Civ|Crim|App|Bankr)\.?\s?P|Evid)\.?\s*\d+(?:\.\d+)?" + _SUB),
    (CiteKind.RULE, r"\b(?:FRCP|FRCrP|FRAP|FRBP|FRE|TRCP|TRAP|CRC)\s*\d+(?:\.\d+)*[a-z]?" + _SUB),
    (CiteKind.RULE, r"\bCal(?:ifornia|\.)?\s+Rules?\s+of\s+Court,?\s*[Rr]ules?\s*\d+(?:\.\d+)*" + _SUB),
    (CiteKind.RULE, r"\b(?:[A-Z][a-z]{1,4}|N\.\s?[A-Z]|D\.\s?C)\.?\s+R\.\s+(?:[A-Z][A-Za-z&]*(?:\.\s*|\s+)){1,6}"
                     r"\d+(?:\.\d+)*[a-z]?(?:\.\d+)*" + _SUB),
    (CiteKind.RULE, r"\b(?:[A-Z]\.\s?){0,2}(?:[A-Z][a-z]+\.\s+)?(?:Civ\.\s*|Crim\.\s*|Bankr\.\s*)?"
                     r"(?:L\.\s?R\.|Local\s+(?:Civil\s+|Criminal\s+|Bankruptcy\s+)?Rule|LR|LCvR)\s*\d[\w.-]*" + _SUB),
    (CiteKind.RULE, r"\bRules?\s+\d+(?:\.\d+)?[a-z]?" + _SUB),
    (CiteKind.OTHER, rf"\bRestatement\s*\((?:First|Second|Third|Fourth)\)\s+of\s+(?:the\s+Law\s+(?:of\s+)?)?"
                      rf"(?:[A-Z][A-Za-z]*\s+(?:(?:&|and|of)\s+)?){{1,5}}{_SIGN}"),
    (CiteKind.RECORD, r"\b(?:ECF|Dkt\.?|Doc\.)\s*(?:Entry\s*)?(?:Nos?\.)?\s*\d+(?:-\d+)?"
                       r"(?:,?\s+(?:at\s+)?(?:pp?\.\s*)?\d+(?:[-–:]\d+)*|,?\s*¶+\s*\d+(?:[-–]\d+)?)?"),
    (CiteKind.RECORD, r"\b(?:[A-Z][\w'’-]*\.?\s+){0,3}"
                      r"(?:Decl|Dep|Aff|Affid|Compl|Compl't|Tr|Mot|Opp|Ans|Stip|FAC|SAC|TAC|RJN|SUF|UF|RT|CT)"
                      r"(?:\.|\b)(?:\s+Tr\.)?,?\s*(?:at\s+)?(?:¶+|pp?\.)?\s*\d+(?:[-–:.]\d+)*(?:,\s*(?:¶+\s*)?\d+(?:[-–:]\d+)*(?!\s+[A-Z]))*"),
    (CiteKind.RECORD, r"\b(?:Ex|Exh|Exs)\.\s*(?:[A-Z]{1,2}|\d{1,3})\b(?:,?\s+at\s+\d+(?:[-–:]\d+)*)?"),
    (CiteKind.STATUTE, rf"(?:§+\s*{_SECTION}|\b[Ss]ections?\s+(?:\d{{3,}}[\w.:-]*|\d+\.\d+){_SUB})"),
))  # fmt: skip
"""By what is more particular first: of two that overlap the one that begins earlier counts, then the longer one."""

UNPUBLISHED = re.compile(
    r"\b(?:Case\s+)?Nos?\.\s*[\w:.-]{0,30}\d[\w:.()-]{0,20},?\s*(?:slip\s+op\.[^()]{0,30}?)?\s*"
    r"\((?P<court>[^()]{2,60}?)\b(?P<year>1[89]\d\d|2\d\d\d)\)"
)
"""A decision by its docket number alone; with a WL or LEXIS number it is a case in a reporter."""
ID = re.compile(rf"\b(?:[Ii]d|[Ii]bid)\.(?:,?\s+(?:at\s+)?(?:(?:pp?\.|¶+|§+)\s*)?{_PIN}(?:,\s*{_PIN}(?!\s+[A-Z]))*)?")
SUPRA = re.compile(
    r"(?<![\w.'’&-])(?P<name>[A-Z][\w.'’&-]{0,40}(?:\s+(?:v\.?\s+)?[A-Z][\w.'’&-]{0,40}){0,5}),?\s+supra\b"
    rf"(?:,?\s+(?:at\s+(?:pp?\.\s*)?|pp?\.\s*|¶+\s*|§+\s*){_PIN})?"
)
WITHIN = re.compile(r"(?:note|part|section|sec\.|¶)\s*[\dIVXA-Z]", re.I)
"""After *supra*: a place in this paper, no authority."""

_NAME_WORD = r"(?:[A-Z][\w.'’&-]*,?|of|the|and|for|de|la|del|van|von|ex|rel\.|et|al\.|&|on|in|d/b/a|a/k/a)"
NAME_BEFORE = re.compile(
    rf"(?P<name>(?:In\s+re|Ex\s+parte|Matter\s+of|Estate\s+of)\s+{_NAME_WORD}(?:\s+{_NAME_WORD}){{0,9}}|"
    rf"(?:[A-Z][\w.'’&-]*,?)(?:\s+{_NAME_WORD}){{0,9}}\s+vs?\.?\s+{_NAME_WORD}(?:\s+{_NAME_WORD}){{0,9}}),?\s*$"
)
SIGNAL = re.compile(
    r"^(?:(?:But\s+)?[Ss]ee(?:,?\s+(?:also|generally|e\.g\.))?,?|Cf\.|Accord|Compare|Contra|E\.g\.,|In(?!\s+re)|Under|Citing|Quoting|"
    r"As|And|The|With|Both|Unlike|Like|While|Following|Since|Although|Because|However,|Moreover,|Indeed,|Here,)\s+"
)
