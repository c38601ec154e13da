"""Which case: what a paper's stamp, notice, caption or Re line says, by number within its court, and by whole names.

*Sure* is a number whose court agrees, or beside which somebody of the case is named, where nothing contradicts. A number
alone is *likely*. A number that is another court's, or that no case of ours has, or a caption of other people, is stronger
than all names: what they say is then a guess, and says why. Of several cases that are as likely none is taken.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.cases.courts import upper
from paracase.domain.cases.dockets import parse_docket_number, same_docket
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.domain.sifting import signs_of
from paracase.domain.words import fold, keyed
from paracase.intake.recognise.names import naming_part, tokens_of
from paracase.intake.recognise.paper import Knowledge, Paper, quoted
from paracase.intake.recognise.witnesses import Heading, is_told_in_prose
from paracase.once import once

if TYPE_CHECKING:
    from paracase.intake.recognise.names import NamedCase
    from paracase.intake.recognise.numbers import KnownNumber, NumberHit
    from paracase.intake.recognise.witnesses import PaperCourt, SaidPlace

_NUMBER = re.compile(
    r"(?:(?:CV|CR|C|MDL(?:\s+NO\.?)?|CIV\.|CRIM\.)[\s-]*)?\d{1,4}\s(?:CIV\.?|CV|CR|C|B|A)\s\d{2,6}(?:\s?\([A-Z]{2,4}\))*"
    r"|MDL(?:\s+NO\.?)?\s*\d{3,4}|(?:CV|CR|C)\s\d{2}-\d{3,5}[\w-]*|[A-Z0-9][A-Z0-9:./-]*\d[A-Z0-9:./-]*(?:\s?\([A-Z]{2,4}\))*"
)
_OURS = re.compile(
    r"\b(?:OUR\s+(?:FILE|REF(?:ERENCE)?|MATTER|CASE)|(?:FILE|MATTER)\s+(?:NO|NUMBER|REF))\b[^\n\w]{0,4}(?:NO|NUMBER)?[^\n\w]{0,4}([^\n]{2,40})"
)
_OUR_WORDS = signs_of("our", "file", "matter")
_JUDGE = re.compile(
    r"\b(?:(?:JUDGE|Judge):?[ \t]+(?:Hon(?:orable)?\.?[ \t]+)?|Hon(?:orable)?\.?[ \t]+)((?:[A-Z][\w.'’-]*[ \t]?){2,4})"
)
_MOST = 5
_WORDS = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*")
"""Cases that are proposed by names."""


class NumberClaim(NamedTuple):
    """A number of the office where a paper says which case it is of."""

    known: KnownNumber
    said: SaidPlace
    words: str

    @property
    def reason(self) -> str:
        """Where it stands, in the paper's words."""
        return f"{self.said.called} {quoted(self.words, 120)}"


class UnknownNumber(NamedTuple):
    """A number that no case of the office has, where a paper says which case it is of."""

    written: str
    said: SaidPlace
    words: str


class JudgedClaim(NamedTuple):
    """A claim with what the rest of the paper says of it."""

    claim: NumberClaim
    confidence: Confidence
    against: str = ""


def recognise(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    """Suggest the case, surest first, with the court and the number it was read from."""
    found: list[Proposal] = []
    if paper.folder_case is not None and (case := knowledge.case(paper.folder_case)):
        found.append(Proposal(Field.CASE, str(case.id), Confidence.SURE, f"lies in the folder of case {case.number}"))
    return found + _Reading(paper, knowledge).proposals()


class _Reading:
    """One paper being looked at."""

    def __init__(self, paper: Paper, knowledge: Knowledge) -> None:
        self.paper = paper
        self.knowledge = knowledge
        self.heading = Heading(paper)
        self.court = self.heading.court(knowledge.courts)
        self.labelled = naming_part(self.heading.labelled)
        self.named = knowledge.names.named_in(self.labelled)
        self._words: set[str] | None = None

    def proposals(self) -> list[Proposal]:
        """Case, court, number, caption; and a case that could be opened."""
        claims, unknown = self._claims()
        judged = self._judged(claims, after_unknown=bool(unknown))
        taken = [one for one in judged if one.confidence > Confidence.GUESS]
        if judged and not unknown and all(one.against for one in judged):
            first = judged[0].claim  # other people's number, which happens to be ours as well
            unknown = [UnknownNumber(first.said.number or first.words, first.said, first.words)]
        found = [self._case(one) for one in judged]
        against = "" if taken else self._against(judged, unknown)
        found += self._by_own_number(against)
        if not judged and not unknown:
            found += self._by_body()
        found += self._by_names(against, {one.value: one for one in found if one.field is Field.CASE})
        if not found and not unknown:
            found += _by_number_alone(self.paper.head, self._body_hits, self.court)
        return found + self._witnesses(taken, unknown)

    # Numbers

    def _claims(self) -> tuple[list[NumberClaim], list[UnknownNumber]]:
        """The office's numbers in the most trusted place that has one; else what is written there and is none of ours."""
        unknown: list[UnknownNumber] = []
        for trust in (2, 1, 0):
            claims: list[NumberClaim] = []
            written: list[UnknownNumber] = []
            for said in (place for place in self.heading.places if place.trust == trust):
                text = upper(said.text.replace("_", " ") if said.called == "file name" else said.text)
                hits = self._hits(text, decides=True)
                claims += [
                    NumberClaim(hit.known, said, said.text if trust == 2 else said.text[hit.start : hit.end])
                    for hit in hits
                ]
                if not hits and trust and (number := _written(said, text)):
                    written.append(UnknownNumber(number, said, said.text if trust == 2 else number))
            if claims:
                return claims, unknown
            unknown = unknown or written
        return [], unknown

    def _hits(self, text: str, *, decides: bool) -> list[NumberHit]:
        is_federal = self.court.court.is_federal if self.court.court else (True if self.court.kinds else None)
        return self.knowledge.numbers.find(text, decides=decides, is_federal=is_federal)

    def _judged(self, claims: list[NumberClaim], *, after_unknown: bool) -> list[JudgedClaim]:
        """Claims as the court, the people and each other leave them, one for each case."""
        best: dict[tuple[str, int], JudgedClaim] = {}
        for claim in claims:
            judged = self._judge(claim)
            if after_unknown and judged.confidence > Confidence.GUESS:
                judged = judged._replace(
                    confidence=Confidence.GUESS, against="its stamp has a number that no case of ours has"
                )
            number = claim.said.number
            key = (number, claim.known.case_id)
            if key not in best or best[key].confidence < judged.confidence:
                best[key] = judged
        if members := self._members(
            {one.claim.known.case_id for one in best.values() if one.claim.known.kind in {"md", "mdl"}}
        ):
            against = f"the paper is about {members}"
            best = {
                key: one._replace(confidence=Confidence.GUESS, against=against) if not one.claim.said.number else one
                for key, one in best.items()
            }
        found: list[JudgedClaim] = []
        for number in dict.fromkeys(number for number, _ in best):
            found += _without_ties([one for (of, _), one in best.items() if of == number])
        return sorted(found, key=lambda one: -one.confidence)

    def _members(self, masters: set[int]) -> str:
        """Who of another case a letter with the number of a multidistrict litigation is about: it is filed in theirs."""
        people = self.knowledge.names.people
        for case_id, named in self.named.items():
            for number in named.people if masters and case_id not in masters else ():
                if not people[case_id][number].is_org:
                    return original(self.labelled, named.words.get(number, ""))
        return ""

    def _judge(self, claim: NumberClaim) -> JudgedClaim:
        known, court = claim.known, self.court
        if court.contradicts(known.court) and known.court is not None:
            where = (
                f"the paper is of {court.court.name} {quoted(court.words)}"
                if court.court
                else "the stamp is of another kind of court"
            )
            return JudgedClaim(claim, Confidence.GUESS, f"our number is of {known.court.name}, {where}")
        people = self.knowledge.names.words.get(known.case_id, frozenset())
        is_named = known.case_id in self.named
        if self.heading.has_caption and people and not people & self.own_words:
            return JudgedClaim(claim, Confidence.GUESS, "nobody of that case is named in it")
        agrees = court.court is not None and known.court is not None and not court.is_told
        is_sure = not court.is_doubtful and (agrees or is_named)
        return JudgedClaim(claim, Confidence.SURE if is_sure else Confidence.LIKELY)

    @once
    def own_words(self) -> set[str]:
        """All words of the paper's beginning and of its notice; its file's name is no witness for the number in it."""
        notice = self.heading.notice
        return _words("\n".join([self.paper.head, *(notice.case_names if notice else ())]))

    @property
    def words(self) -> set[str]:
        """All words of the paper's beginning, of its subject and its name."""
        if self._words is None:
            self._words = _words(f"{self.heading.labelled} {self.paper.head}")
        return self._words

    def _case(self, one: JudgedClaim) -> Proposal:
        claim = one.claim
        reason = f"{claim.reason}; but {one.against}" if one.against else claim.reason
        if not one.against and one.confidence is Confidence.SURE and self.court.court is not None and self.court.words:
            reason += f", {self.court.called} {quoted(self.court.words)}"
        more = {"docket": claim.known.raw} | ({"court": claim.known.court.code} if claim.known.court else {})
        return Proposal(Field.CASE, str(claim.known.case_id), one.confidence, reason, claim.said.place, more)

    @staticmethod
    def _against(judged: list[JudgedClaim], unknown: list[UnknownNumber]) -> str:
        """Why nothing that names say may be taken; empty when nothing is against it."""
        if judged and judged[0].against:
            return f"{judged[0].claim.reason}: {judged[0].against}"
        if unknown:
            return f"{unknown[0].said.called} {quoted(unknown[0].words, 120)} is the number of no case of ours"
        return f"{judged[0].claim.reason} is a number of several cases" if judged else ""

    # What is not a number of the court

    def _by_own_number(self, against: str) -> list[Proposal]:
        """The office's own number: in the name, in the subject, or after *our file*; courts number likewise."""
        found = []
        numbers = self.knowledge.own_numbers
        places = [
            ("file name", self.paper.name.rpartition(".")[0].replace("_", " ")),
            ("subject", self.heading.subject),
        ]
        if not self.paper.head_words.signs.isdisjoint(_OUR_WORDS):
            large = upper(self.paper.head[:4000])
            places += [("p. 1", self.paper.head[match.start(1) : match.end(1)]) for match in _OURS.finditer(large)]
        for place, text in places:
            for match in re.finditer(r"[^\s,;()\[\]#]+", text):
                case_id = numbers.get(keyed(match.group()).strip(".:").casefold())
                if case_id is not None:
                    where = "text" if place == "p. 1" else place
                    reason = f"our case number in the {where} {quoted(match.group().strip('.:'))}"
                    confidence = Confidence.GUESS if against else Confidence.LIKELY
                    reason += f"; but {against}" if against else ""
                    found.append(Proposal(Field.CASE, str(case_id), confidence, reason, place))
        return found

    def _by_body(self) -> list[Proposal]:
        """Numbers that stand somewhere in the text: of cited cases, mostly; in a letter that names its people, not."""
        text, hits = self.paper.head, self._body_hits
        if not hits:
            return []
        names = self.knowledge.names
        hits = [hit for hit in hits if (names.words.get(hit.known.case_id) or self.words) & self.words]
        cases = {hit.known.case_id for hit in hits}
        named = names.named_in(naming_part(text)) if len(cases) == 1 else {}
        found = []
        for hit in {hit.known.case_id: hit for hit in reversed(hits)}.values():
            is_about = hit.known.case_id in named and not self.court.contradicts(hit.known.court)
            confidence = Confidence.LIKELY if is_about else Confidence.GUESS
            reason = f"number in the text {quoted(text[hit.start : hit.end])}"
            found.append(
                Proposal(Field.CASE, str(hit.known.case_id), confidence, reason, more={"docket": hit.known.raw})
            )
        return found

    @once
    def _body_hits(self) -> list[NumberHit]:
        text = self.paper.head
        may = self.knowledge.numbers.may_stand_in(self.paper.head_words)
        if not may:
            return []
        return self._hits(self.heading.large if text == self.heading.head else upper(text), decides=False)

    def _by_names(self, against: str, known: dict[str, Proposal]) -> list[Proposal]:
        """By the people that are named whole; a surname alone is a guess, and so is all that a number contradicts."""
        names = self.knowledge.names
        if any(one.confidence is Confidence.SURE for one in known.values()):
            return []
        head = self.paper.head
        if not names.may_stand_in(self.paper.head_words):
            head = ""
        text = naming_part(f"{self.labelled}\n;\n{head}")
        tokens = tokens_of(text)
        named = names.named_among(tokens)
        ranked = sorted(named, key=lambda case_id: -len(named[case_id].people))
        found = []
        for case_id in ranked[:_MOST]:
            if str(case_id) in known:
                continue
            confidence = Confidence.GUESS if against or known else self._sureness(case_id, named)
            quotes = ", ".join(original(text, words) for words in list(named[case_id].words.values())[:3])
            reason = f"names {quotes}" + (f"; but {against}" if against else "")
            found.append(Proposal(Field.CASE, str(case_id), confidence, reason))
        if not found and not known:
            found += self._by_surnames(text, tokens, against)
        return found

    def _sureness(self, case_id: int, named: dict[int, NamedCase]) -> Confidence:
        """*Likely* where two people of one case are named, or the person whom it is about, and of no other case as many."""
        people = self.knowledge.names.people
        own = named[case_id].people
        who = {people[case_id][number].full for number in own}
        for other, case in named.items():
            if other == case_id:
                continue
            if len(case.people) >= len(own):
                return Confidence.GUESS
            if any(people[other][number].full not in who for number in case.people):
                return Confidence.GUESS  # somebody of another case is named as well: it may be a list of cases
        about = self.named[case_id].people if case_id in self.named else set()
        is_about = any(not people[case_id][number].is_org for number in about)
        if len(own) > 1 and not about:
            early = self.knowledge.names.named_in(naming_part(self.heading.head[:1500]))
            is_about = case_id in early and early[case_id].people == own
        return Confidence.LIKELY if is_about or (len(own) > 1 and about) else Confidence.GUESS

    def _by_surnames(self, text: str, tokens: list[str], against: str) -> list[Proposal]:
        scored = self.knowledge.names.surnames_among(tokens)
        ranked = sorted(scored, key=lambda case_id: -len(scored[case_id]))[:3]
        return [
            Proposal(
                Field.CASE,
                str(case_id),
                Confidence.GUESS,
                f"names {', '.join(original(text, word) for word in list(scored[case_id].values())[:3])}"
                + (f"; but {against}" if against else ""),
            )
            for case_id in ranked
        ]

    # What was heard

    def _witnesses(self, taken: list[JudgedClaim], unknown: list[UnknownNumber]) -> list[Proposal]:
        court = self.court
        found = []
        if court.court is not None:
            agrees = court.agrees or any(one.claim.known.court == court.court for one in taken)
            reason = f"{court.called} {quoted(court.words)}"
            found.append(
                Proposal(
                    Field.COURT, court.court.code, Confidence.SURE if agrees else Confidence.LIKELY, reason, court.place
                )
            )
        elif taken and taken[0].confidence is Confidence.SURE and (known := taken[0].claim.known.court) is not None:
            found.append(
                Proposal(Field.COURT, known.code, Confidence.LIKELY, taken[0].claim.reason, taken[0].claim.said.place)
            )
        if self.heading.notice is None:
            found += self._numbers(taken)
            if caption := self.heading.case_name:
                sure = Confidence.GUESS if is_told_in_prose(caption) else Confidence.LIKELY
                found.append(Proposal(Field.CAPTION, caption, sure, f"caption {quoted(caption, 120)}", "p. 1"))
        return found + self._opens(unknown)

    def _numbers(self, taken: list[JudgedClaim]) -> list[Proposal]:
        """The numbers that the paper gives itself, as it writes them."""
        found: list[Proposal] = []
        court = {"court": self.court.court.code} if self.court.court else {}
        written = [(said, _written(said, upper(said.text))) for said in self.heading.places if said.trust]
        written += [(one.claim.said, one.claim.words) for one in taken if not one.claim.said.number]
        for said, words in written:
            number = parse_docket_number(words)
            if words and not any(same_docket(number, parse_docket_number(one.value)) for one in found):
                sure = Confidence.SURE if said.number else Confidence.LIKELY
                found.append(Proposal(Field.DOCKET, words, sure, f"{said.called} {quoted(words)}", said.place, court))
        return found

    def _opens(self, unknown: list[UnknownNumber]) -> list[Proposal]:
        """A case that the office does not have, with what the paper says of it."""
        if not unknown:
            return []
        first = unknown[0]
        judge = _JUDGE.search(self.paper.first_page[:4000])
        more = {
            "court": self.court.court.code if self.court.court else "",
            "caption": "" if is_told_in_prose(self.heading.case_name) else self.heading.case_name,
            "judge": " ".join(judge[1].split()).title() if judge else "",
        }
        sure = Confidence.SURE if first.said.trust == 2 and more["court"] else Confidence.LIKELY
        reason = f"{first.said.called} {quoted(first.words, 120)}"
        return [
            Proposal(Field.OPENS, first.written, sure, reason, first.said.place, {k: v for k, v in more.items() if v})
        ]


def _by_number_alone(text: str, hits: list[NumberHit], court: PaperCourt) -> list[Proposal]:
    """Where nothing else says anything: a number of ours in the text of a paper that names nobody of that case."""
    once = {hit.known.case_id: hit for hit in reversed(hits)}
    return [
        Proposal(
            Field.CASE,
            str(hit.known.case_id),
            Confidence.GUESS,
            f"number in the text {quoted(text[hit.start : hit.end])}; nobody of that case is named",
            more={"docket": hit.known.raw},
        )
        for hit in list(once.values())[:_MOST]
        if not court.contradicts(hit.known.court)
    ]


def _words(text: str) -> set[str]:
    """The words of a text, each folded."""
    return set(tokens_of(text)) if text.isascii() else set(_WORDS.findall(fold(text)))


def _without_ties(judged: list[JudgedClaim]) -> list[JudgedClaim]:
    """Of several cases that are as sure none is taken; beside one that is sure those that are only likely are guesses."""
    sure = [one for one in judged if one.confidence is Confidence.SURE]
    likely = [one for one in judged if one.confidence is Confidence.LIKELY]
    kept = sure if len(sure) == 1 else likely if len(likely) == 1 and not sure else []
    return [one if one in kept else one._replace(confidence=Confidence.GUESS) for one in judged]


def _written(said: SaidPlace, large: str) -> str:
    """The number that a deciding place gives, ours or not, as the paper writes it; empty when it gives none."""
    if said.number:
        return said.number
    if said.called == "Re line" or "\n" in said.text.strip():
        return ""  # of what is not labelled as a number, only our own are believed
    label = re.match(r"[A-Z. ]*?(?:NO|NUMBER|NUM|#)S?\b[.:#\s]*", large)
    match = _NUMBER.search(large, label.end() if label else 0)
    if match is None or match.start() - (label.end() if label else 0) > 4:
        return ""
    written = said.text[match.start() : match.end()].strip(" .,-:/")
    digits = sum(ch.isdigit() for ch in written)
    return written if digits >= 4 and (digits > 4 or not written.isdigit()) else ""


def original(text: str, words: str) -> str:
    """Words as the paper writes them, to be quoted."""
    parts = [re.escape(word) for word in words.split() if word != ","]
    match = re.search(r"\b" + r"[\W_]{1,6}".join(parts) + r"\b", text, re.I) if parts else None
    match = match or re.search(r"\b" + r"\W+(?:\w+\W+){0,3}?".join(parts) + r"\b", text, re.I)
    return quoted(match.group(), 60) if match else "people of the case"
