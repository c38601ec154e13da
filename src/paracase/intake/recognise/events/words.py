"""What orders and notices set days for, as they call it, and what of it becomes of a case's calendar."""

from __future__ import annotations

import re

COUNTS = {
    name: number + 1
    for number, name in enumerate(
        (
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "twenty-one",
        )
    )
} | {"twenty-eight": 28, "thirty": 30, "forty-five": 45, "sixty": 60, "ninety": 90}
"""The numbers of days that orders write out."""

_HEARD = (
    (r"(?P<trial>(?:(?:jury|bench|court|non-?jury|civil|criminal|final)\s+){0,2}(?<!before\s)trial)"
     r"(?!\s+(?:readiness|setting|management|conference|brief|exhibit|witness|subpoena|order|court|counsel|judge|"
     r"date\s+conf|"
     r"preparation|calendar\s+call|docket\s+call|scheduling))(?:\s+(?:date|setting|week|term|period))?"),
    (r"(?P<conference>(?:(?:(?:final|initial|further|joint|mandatory|preliminary|telephonic|telephone|video|discovery|"
     r"settlement|status|scheduling|case\s+management|trial\s+readiness|trial\s+setting|trial\s+management|"
     r"trial\s+scheduling|"
     r"pre-?\s?trial|pre-?motion|compliance|planning|attorney|mediation|rule\s+(?:16|26\(f\))(?:\([a-z]\))?|26\(f\)|"
     r"in-?chambers|"
     r"appeal|oral\s+argument)\s+){1,3}(?:conference|call)|calendar\s+call|docket\s+call|conference(?:\s+call)?|mediation"
     r"(?:\s+(?:session|conference))?|"
     r"(?:\u00a7\s*)?341(?:\(a\))?\s+meeting(?:\s+of\s+creditors)?|meeting\s+of\s+creditors|meeting\s+of\s+counsel|"
     r"early\s+neutral\s+evaluation(?:\s+conference)?))"),
    (r"(?P<hearing>(?:(?:motions?|evidentiary|confirmation|preliminary|sentencing|status|show\s+cause|fairness|"
     r"final\s+approval|"
     r"preliminary\s+injunction|claim\s+construction|markman|daubert|prove-?up|default|oral|telephonic|in-person|final|"
     r"revocation|"
     r"change\s+of\s+plea|tro|pre-?trial|temporary\s+orders?|discovery|suppression|bail|detention|fact-finding|contested|"
     r"non-?evidentiary|summary\s+judgment)\s+){0,2}"
     r"hearings?(?:\s+date)?|oral\s+arguments?|return\s+date|presentment|arraignment|sentencing|status\s+check|"
     r"law\s+and\s+motion|"
     r"re-?argument)"),
)  # fmt: skip
HEARD = re.compile(r"\b(?:" + "|".join(_HEARD) + r")\b", re.I)
"""What a court sits for; its group says which kind of event."""
_ASKED = re.compile(
    r"\b(?:motions?|requests?|applications?|petitions?)\b[^.;,]{0,60}?\b(?:to\s+(?:continue|postpone|adjourn|advance|expedite|"
    r"bifurcate|sever|stay|vacate|reset|reschedule|specially\s+set)\s+(?:(?!is\b|are\b|was\b|be\b|denied|granted|moot|"
    r"withdrawn|hearing)\w+\s+){0,4}?|for\s+(?:(?:a|an|the|new|separate|early|expedited|speedy|jury|bench|partial|"
    r"continuance\s+of)\s+)*)$",
    re.I,
)
_GRANTED = re.compile(r"\bgranted\b", re.I)
DEPOSITION = re.compile(r"\bdepositions?\b|\bexamination\s+before\s+trial\b|\bEBT\b", re.I)

CUTS: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(pattern, re.I), kind, words)
    for pattern, kind, words in (
        (r"(?<!non-)(?<!non )\b(?:expert|opinion)\s+(?:witness\s+)?(?:discovery|"
         r"depositions?)\b", "discovery_closes", "Expert discovery closes"),
        (r"\b(?:non-?\s?expert|fact(?:ual)?)\s+(?:witness\s+)?discovery\b|\bdiscovery\s+\(?(?:fact|non-?expert)\b",
         "discovery_closes", "Fact discovery closes"),
        (r"\bdiscovery\s+motions?\b|\bmotions?\s+to\s+compel\b", "date_set", "Discovery motions"),
        (r"\b(?:class|merits|phase\s+(?:i|ii|1|2|one|two)|jurisdictional|written|document|paper)\s+discovery\b", "date_set",
         "{} closes"),
        (r"\brebuttal\s+(?:expert\s+)?(?:witness(?:es)?\s+|report\s+)?(?:disclosures?|designations?|reports?|experts?)\b|"
         r"\b(?:disclosure|designation|identification|exchange)s?\s+of\s+(?:rebuttal|supplemental)\s+expert|"
         r"\bexperts?\W{1,3}(?:\(?rebuttal)|\brebuttal\s+experts?\b", "date_set", "Rebuttal expert disclosures"),
        (r"\b(?:initial\s+)?expert\s+(?:witness(?:es)?\s+)?(?:disclosures?|designations?|reports?|exchange|"
         r"identification|lists?)\b|"
         r"\b(?:disclos\w+|designat\w+|identif\w+|exchange)\s+(?:of\s+)?(?:initial\s+|all\s+|their\s+|any\s+)?expert|"
         r"\bexperts?\s+designat|\b(?:plaintiff|defendant)s?['\u2019]?s?['\u2019]?\s+experts?\b|\bopening\s+expert",
         "date_set", "Expert disclosures"),
        (r"\b(?:daubert|rule\s+702|expert\s+challenge)\s*(?:/\s*daubert\s+)?motions?\b|\bmotions?\s+to\s+(?:exclude|"
         r"challenge|strike)"
         r"\s+experts?", "date_set", "Daubert motions"),
        (r"\binitial\s+disclosures?\b|\brule\s+26\(a\)\(1\)\s+disclosures?", "date_set", "Initial disclosures"),
        (r"\b(?:hearing\s+(?:of|on)\s+)(?:all\s+)?(?:dispositive\s+|law\s+and\s+)?motions?\b", "date_set", "Motions heard"),
        (r"\b(?:dispositive|case-?\s?dispositive|summary[\s-]judgment)\s+(?:and\s+\w+\s+)?motions?\b|"
         r"\bmotions?\s+for\s+(?:partial\s+)?summary\s+judgment\b|\bdispositives?\b", "date_set", "Dispositive motions"),
        (r"\bmotions?\s+in\s+limine\b|\bin\s+limine\s+motions?\b", "date_set", "Motions in limine"),
        (r"\bobjections?\s+to\s+(?:the\s+)?class\s+certification\b", "date_set", "{}"),
        (r"\bclass\s+cert(?:ification)?\b", "date_set", "Class certification motion"),
        (r"\b(?:join(?:der)?|add(?:ing|ition)?)\s+(?:of\s+)?(?:any\s+|additional\s+|other\s+|new\s+)?part(?:y|"
         r"ies)\b(?:\s*(?:and|or|/|&|,)"
         r"\s*(?:to\s+)?amend\w*(?:\s+(?:the\s+|of\s+)?pleadings?)?)?", "date_set", "{}"),
        (r"\bjoinder\b", "date_set", "Joinder"),
        (r"^\W*experts?\b", "date_set", "Expert disclosures"),
        (r"\bamend(?:ed|ment|ing)?\s+(?:of\s+|the\s+|to\s+)?(?:the\s+)?pleadings?\b", "date_set", "Amended pleadings"),
        (r"\bjoint\s+(?:pre-?trial|proposed)\s+(?:statement|order|memorandum)\b|\b(?:proposed\s+)?(?:final\s+)?pre-?trial\s+"
         r"(?:order|statement|memorand\w+|submissions?|filings?|documents?|materials)\b", "date_set", "{}"),
        (r"\bpre-?trial\s+disclosures?\b", "date_set", "Pretrial disclosures"),
        (r"\bjoint\s+(?:status\s+|case\s+management\s+|rule\s+26\(f\)\s+|26\(f\)\s+|discovery\s+)?(?:report|statement|"
         r"letter|"
         r"submission|stipulation|notice)s?\b|\b(?:status|case\s+management|rule\s+26\(f\)|26\(f\)|"
         r"mediat\w+)\s+(?:report|statement"
         r"|conference\s+statement)s?\b", "date_set", "{}"),
        (r"\bproposed\s+(?:findings|jury\s+instructions|order|voir\s+dire|scheduling\s+order)[\w\s]{0,30}?\b(?=\s+(?:is|"
         r"are|due|by|"
         r"shall|must|$))|\b(?:jury\s+instructions|voir\s+dire\s+questions|verdict\s+forms?)\b", "date_set", "{}"),
        (r"\b(?:trial\s+)?(?:witness|exhibit)\s+(?:and\s+(?:exhibit|witness)\s+)?lists?\b|"
         r"\btrial\s+briefs?\b", "date_set", "{}"),
        (r"\b(?:completion\s+of\s+)?(?:mediation|ADR|alternative\s+dispute\s+resolution|settlement\s+conference|"
         r"private\s+mediation)\b"
         r"(?=[^.]{0,60}(?:deadline|complet|conclud|by\b|on\s+or\s+before|no\s+later|cut-?off|to\s+be\s+held\s+by))|"
         r"\b(?:complete|conduct|hold|completion\s+of)\s+(?:a\s+|private\s+|the\s+)?(?:mediation|ADR)\b|\b(?:mediation|"
         r"ADR)\s+"
         r"(?:deadline|completion|cut-?off)\b", "date_set", "Mediation completed"),
        (r"\b(?:appellant|appellee|petitioner|respondent|cross-appellant|cross-appellee|opening|answering|principal|"
         r"initial|reply|"
         r"response|appellate)(?:['\u2019]?s?['\u2019]?)\s+(?:opening\s+|answering\s+|reply\s+|principal\s+|initial\s+|"
         r"response\s+)?"
         r"briefs?(?:\s+and\s+(?:joint\s+)?appendix)?\b", "date_set", "{}"),
        (r"\b(?:joint\s+)?appendix\b|\brecord\s+on\s+appeal\b|\btranscript\s+order(?:\s+form)?\b|"
         r"\bmediation\s+questionnaire\b|"
         r"\bdocketing\s+statement\b|\b(?:entry\s+of\s+)?appearance\s+form\b", "date_set", "{}"),
        (r"\bproofs?\s+of\s+claims?\b|\bclaims\s+bar\b|\bbar\s+date\b|"
         r"\b(?:non-?)?government(?:al)?\s+(?:units?\s+)?claims?\b",
         "date_set", "Proofs of claim"),
        (r"\bobject(?:ions?)?\s+to\s+(?:the\s+)?(?:debtor['\u2019]?s?\s+)?(?:discharge|exemptions?|confirmation|"
         r"dischargeability|plan|"
         r"claims?|report\s+and\s+recommendation|magistrate[\w\s'\u2019]*?(?:report|order|recommendations?))\b|"
         r"\b(?:challenge|oppose)\s+(?:the\s+)?(?:debtor['\u2019]?s?\s+)?(?:discharge|dischargeability|exemptions?)\b|"
         r"\bcomplaint\s+(?:objecting|to\s+determine)\b", "date_set", "{}"),
        (r"\b(?:show\s+cause\s+)?responses?(?:\s+(?:briefs?|papers?|to\s+(?:the\s+)?(?:order\s+to\s+show\s+cause|"
         r"motion[\w\s]{0,30}?)))?\b"
         r"(?=\s+(?:is|are|be|shall|must|due|deadline|date|to\s+be|by|on|:|to\s+\w+))|\boppositions?(?:\s+(?:briefs?|"
         r"papers?))?\b|"
         r"\b(?:answering|opposing|opposition)\s+papers?\b", "date_set", "{}"),
        (r"\brepl(?:y|ies)(?:\s+(?:briefs?|papers?|if\s+any))?\b|\bmoving\s+papers?\b|\bsur-?repl(?:y|"
         r"ies)\b", "date_set", "{}"),
        (r"\banswers?\b(?=\s+(?:to\s+(?:the\s+)?[\w\s]{0,30}?)?(?:is|are|due|deadline|by|shall|must|:))|"
         r"\bresponsive\s+pleadings?\b",
         "date_set", "{}"),
        (r"\bnote\s+of\s+issue\b", "date_set", "Note of issue"),
        (r"\bbills?\s+of\s+particulars\b", "date_set", "Bill of particulars"),
        (r"\b(?:all\s+|close\s+of\s+|completion\s+of\s+|end\s+of\s+)?discovery\b", "discovery_closes", "Discovery closes"),
        (r"\b(?:all\s+|other\s+|non-?dispositive\s+|pre-?trial\s+|post-?trial\s+|law\s+and\s+)?motions?\b(?=\s+(?:is|"
         r"are|be|shall|"
         r"must|due|deadline|cut-?off|to\s+be|by|filing|hearing))", "date_set", "{}"),
        (r"\bobjections?\b(?=\s+(?:is|are|be|shall|must|due|deadline|to\s+be|by|if\s+any))", "date_set", "Objections"),
    )
)  # fmt: skip
"""What has a last day: the words for it, the type of event, and how it is called; ``{}`` is as the paper calls it."""


def cut_of(text: str) -> tuple[str, str, int] | None:
    """The first thing with a last day that a text names: type of event, what it is called, where it stands.

    Of several kinds that begin at one place the first of the list counts: *expert discovery* is no *discovery*.
    """
    best: tuple[int, int, str, str] | None = None
    for rank, (pattern, kind, words) in enumerate(CUTS):
        match = pattern.search(text)
        if match is None:
            continue
        called = words.format(plain(match.group())) if "{}" in words else words
        if best is None or _is_before(match.start(), rank, best):
            best = (match.start(), rank, kind, called)
    return (best[2], best[3], best[0]) if best is not None else None


ROW = 56
"""Letters of what is due."""
_NEAR = 24
"""*Expert* stands before *discovery*, and *all* before *fact discovery*: within so many letters the narrower kind counts."""


def _is_before(at: int, rank: int, best: tuple[int, int, str, str]) -> bool:
    return at + _NEAR < best[0] or (abs(at - best[0]) <= _NEAR and rank < best[1])


def plain(words: str) -> str:
    """As a row of a calendar calls it: one line, its first letter large."""
    line = " ".join(words.split()).strip(" ,.:;")
    small = line.lower() if line.isupper() else line
    return small[:1].upper() + small[1:]


def short_words(words: str) -> str:
    """The first words of what is due, as many as a row of a calendar has room for."""
    line = plain(words)
    return line if len(line) <= ROW else line[:ROW].rpartition(" ")[0]


def heard_in(text: str, *, last: bool = False, itself: bool = False) -> tuple[str, str, int, int] | None:
    """The first thing a court sits for that a text names: type of event, what it is called, where that begins and ends.

    Args:
        last: the last one instead.
        itself: not what a motion only asks for.
    """
    found = [
        one
        for one in HEARD.finditer(text)
        if not (itself and is_asked_for(text, one.start()) and not _GRANTED.search(text, one.end()))
    ]
    if not found:
        return None
    match = found[-1 if last else 0]
    kind = match.lastgroup or "hearing"
    called = re.sub(r"\s+(?:dates?|setting)$", "", plain(match.group()), flags=re.I)
    return kind, called, match.start(), match.end()


def is_asked_for(text: str, at: int) -> bool:
    """Whether what is named there is only what a motion asks for: *motion for a new trial*, *to continue the trial*."""
    return bool(_ASKED.search(text[max(0, at - 160) : at]))
