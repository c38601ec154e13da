"""Which case: numbers within their court in every form, whole names, and nothing taken where anything contradicts."""

from __future__ import annotations

import csv
import email
import email.policy
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.cases.courts import upper
from paracase.domain.cases.dockets import parse_docket_number, same_docket
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.intake.recognise import Knowledge, KnownCase, Paper, dockets, recognise
from paracase.intake.recognise.numbers import NumberIndex
from paracase.store.office.practice import Practice
from tests.support.labelled import CASES, LABELS, SOURCES
from tests.support.offices import SAMPLES

if TYPE_CHECKING:
    from pathlib import Path

COURTS = Practice(None).courts

FORMS = (
    ("24-CV-0731 (PAE)(SN)", "1:24-cv-00731", ""),
    ("24 Civ. 731 (PAE)", "1:24-cv-00731", ""),
    ("4:24CV731", "4:24-cv-00731", ""),
    ("No. 1:24-CV-731-RP-ML", "1:24-cv-00731", ""),
    ("CASE NO. CR 24-648-CAS", "2:24-cr-00648", ""),
    ("Civ. No. 24-4465 (RMB-JS)", "1:24-cv-04465", ""),
    ("CV 24-731-GW-JEMx", "2:24-cv-00731", "cacd"),
    ("C 24-00731 WHA", "3:24-cv-00731", "cand"),
    ("No. 25 C 482", "1:25-cv-00482", "ilnd"),
    ("Civil Action No. 3:25-1102", "3:25-cv-01102", "tnmd"),
    ("2:24-cv-01188 DJC AC", "2:24-cv-01188", "caed"),
    ("MDL No. 2967", "MDL 2967", ""),
    ("MDL No. 3088", "2:24-md-03088", "paed"),
    ("2:24-CR-20114-01", "2:24-cr-20114", ""),
    ("4:26-crcor-00029", "4:26-crcor-00029", "ared"),
    ("6:24-bk-10233-SY", "24-10233", ""),
    ("25-10233-ABC", "6:25-bk-10233", "cacb"),
    ("18 B 09232", "18-09232", ""),
    ("1-23-42603-nhl", "1:23-bk-42603", "nyeb"),
    ("Adv. Pro. No. 24-50237 (JTD)", "24-50237", "deb"),
    ("24-1234-cv(L)", "24-1234", "ca2"),
    ("No. 24-1234", "24-1234", "ca2"),
    ("Case: 25-1466", "2025-1466", "cafc"),
    ("No. 2025-1466", "25-1466", "cafc"),
    ("No. 11-889", "11-889", "scotus"),
    ("Case No. CIVSB2512345", "CIVSB2512345", ""),
    ("CASE NO. 37-2025-00012345-CU-PO-CTL", "37-2025-00012345-CU-PO-CTL", ""),
    ("Case No. 30-2025-01234567-CU-BC-CJC", "30-2025-01234567", ""),
    ("Case No. 34-2024-00345678", "34-2024-00345678", ""),
    ("Case No. 24 STCV 18226", "24STCV18226", "Los Angeles Superior Court"),
    ("CGC-24-604567", "CGC-24-604567", "San Francisco Superior Court"),
    ("24CV071188", "24CV071188", "Alameda Superior Court"),
    ("Case No. CVRI2401234", "CVRI2401234", "Riverside Superior Court"),
    ("BCV-24-101234-BCB", "BCV-24-101234", "Kern Superior Court"),
    ("Case No. 24-CIV-01234", "24-CIV-01234", "San Mateo Superior Court"),
    ("Index No. EF2025-1234", "EF2025-1234", ""),
    ("Index No. 158204/2024", "158204/2024", "Supreme Court, New York County"),
    ("File No. 2016-1927", "2016-1927", ""),
    ("No. 048-312345-25", "048-312345-25", ""),
    ("Cause No. 2025CI01234", "2025CI01234", ""),
    ("CAUSE NO. D-1-GN-25-001234", "D-1-GN-25-001234", ""),
    ("CAUSE NO. 2024-48116", "2024-48116", "Harris County District Court"),
    ("CAUSE NO. DC-24-18116-A", "DC-24-18116", "Dallas County District Court"),
    ("CASE NO. CACE-25-004321", "CACE-25-004321", ""),
    ("Case No. 16-2025-CA-001234-XXXX-MA", "16-2025-CA-001234", ""),
    ("132024CA018233000001", "2024-018233-CA-01", "Miami-Dade Circuit Court"),
    ("062024CA018233AXXXCE", "CACE-24-018233", "Broward Circuit Court"),
    ("No. ED108783", "ED108783", "moctapp"),
    ("No. 363A14-4", "363A14-4", "nc"),
    ("No. 49S00-0308-DP-392", "49S00-0308-DP-392", "ind"),
)
OTHERS = (
    ("Cal. Code Regs. 24-12345", "24-12345", ""),
    ("Case 3:24-cr-00731", "3:24-cv-00731", ""),
    ("Case 2:24-cv-00731", "3:24-cv-00731", ""),
    ("No. 25-10417 (a zip code 25-10417)", "24-10417", ""),
    ("24CV071234", "2:24-cv-71234", "cacd"),
    ("2:23-cv-00731", "2:24-cv-00731", ""),
    ("24-cv-7310", "24-cv-731", ""),
    ("2:24-cr-00519-RPK-2", "2:24-cr-00519-3", "nyed"),
    ("1:24-cv-10733", "24-10733", "deb"),
    ("Index No. 158204/2023", "158204/2024", "Supreme Court, New York County"),
    ("062024CA018233AXXXCE", "2024-018233-CA-01", "Miami-Dade Circuit Court"),
    ("telephone 213-24-731", "2:24-cv-00731", ""),
)


def _case(number: str, court: str, case_id: int = 1, caption: str = "", *parties: str) -> KnownCase:
    known = ((parse_docket_number(number), court),) if number else ()
    return KnownCase(case_id, f"26-{case_id:04}", caption, known, parties)


def _finds(written: str, number: str, court: str) -> bool:
    return bool(NumberIndex([_case(number, court)], COURTS).find(upper(written), decides=True, is_federal=None))


@pytest.mark.parametrize(("written", "number", "court"), FORMS)
def test_a_number_is_found_however_a_court_writes_it(written: str, number: str, court: str) -> None:
    assert _finds(written, number, court)


@pytest.mark.parametrize(("written", "number", "court"), OTHERS)
def test_another_number_is_not_found(written: str, number: str, court: str) -> None:
    assert not _finds(written, number, court)


@given(
    st.integers(1, 5),
    st.integers(10, 26),
    st.sampled_from(["cv", "cr", "mc"]),
    st.integers(100, 99999),
    st.integers(100, 99999),
)
def test_a_federal_number_is_itself_in_all_its_spellings_and_no_other(
    office: int, year: int, kind: str, serial: int, other: int
) -> None:
    known = f"{office}:{year}-{kind}-{serial:05}"
    for written in (
        known,
        f"{year}-{kind}-{serial}",
        f"Case {office}:20{year}-{kind.upper()}-{serial:05}-ABC-DEF",
        f"{office}:{year}{kind}{serial}",
    ):
        assert _finds(written, known, "cacd"), written
        assert same_docket(parse_docket_number(known), parse_docket_number(written.removeprefix("Case ")))
    assert _finds(f"{office}:{year}-{kind}-{other:05}", known, "cacd") == (other == serial)


def _knowledge(*cases: KnownCase) -> Knowledge:
    return Knowledge(cases, (), "{title}", COURTS)


def _stamped(court: str, caption: str, number: str = "2:24-cv-01234-ABC") -> Paper:
    stamp = f"Case {number} Document 41 Filed 11/19/26 Page 1 of 1"
    page = f"{stamp}\n\nUNITED STATES DISTRICT COURT\n{court}\n\n{caption}\n\nORDER\n"
    return Paper("order.pdf", (page,))


def _taken(paper: Paper, knowledge: Knowledge) -> Proposal | None:
    found = best(dockets.recognise(paper, knowledge), Field.CASE)
    return found if found is not None and found.confidence > Confidence.GUESS else None


OURS = _case("2:24-cv-01234", "C.D. Cal.", 1, "Garcia v. Meridian Freight", "Ana Garcia", "Meridian Freight, Inc.")
CAPTION = "ANA GARCIA,\n     Plaintiff,\n  v.\nMERIDIAN FREIGHT, INC.,\n     Defendant."


def test_number_and_court_are_sure_and_a_number_alone_is_likely() -> None:
    knowledge = _knowledge(OURS)
    sure = _taken(_stamped("CENTRAL DISTRICT OF CALIFORNIA", CAPTION), knowledge)
    assert sure is not None
    assert sure.confidence is Confidence.SURE
    alone = _taken(
        Paper("exhibit.pdf", ("Case 2:24-cv-01234 Document 41 Filed 11/19/26 Page 1 of 1\n\nphotographs",)), knowledge
    )
    assert alone is not None
    assert alone.confidence is Confidence.LIKELY


@pytest.mark.parametrize(
    ("court", "caption", "number"),
    [
        (
            "EASTERN DISTRICT OF CALIFORNIA",
            CAPTION,
            "2:24-cv-01234",
        ),  # the court contradicts, and names do not outweigh it
        ("CENTRAL DISTRICT OF CALIFORNIA", "PETRA VASK,\n  v.\nGANNET SHOALS FISHERY,", "2:24-cv-01234"),
        ("CENTRAL DISTRICT OF CALIFORNIA", CAPTION, "2:25-cv-01234"),
        ("CENTRAL DISTRICT OF CALIFORNIA", CAPTION, "5:24-cv-01234"),
    ],
)
def test_nothing_is_taken_where_number_court_or_people_contradict(court: str, caption: str, number: str) -> None:
    paper = _stamped(court, caption, number)
    found = dockets.recognise(paper, _knowledge(OURS))
    assert _taken(paper, _knowledge(OURS)) is None
    reasons = [one.reason for one in found if one.field is Field.CASE]
    assert all("; but " in reason for reason in reasons), "the sheet says why"
    opens = best(found, Field.OPENS)
    assert opens is not None
    assert opens.value == number


def test_two_cases_of_one_number_are_asked_for_unless_the_court_tells_them_apart() -> None:
    there = _case("2:24-cv-01234", "azd", 2, "Osgood v. Pinecrest Transit", "Leland Osgood")
    exhibit = Paper("exhibit.pdf", ("Case 2:24-cv-01234 Document 41 Filed 11/19/26 Page 1 of 1\n\nphotographs",))
    shown = [one for one in dockets.recognise(exhibit, _knowledge(OURS, there)) if one.field is Field.CASE]
    assert {one.value for one in shown} == {"1", "2"}
    assert all(one.confidence is Confidence.GUESS for one in shown)
    for order in ((OURS, there), (there, OURS)):
        taken = _taken(_stamped("CENTRAL DISTRICT OF CALIFORNIA", CAPTION), _knowledge(*order))
        assert taken is not None
        assert (taken.value, taken.confidence) == ("1", Confidence.SURE)


@pytest.mark.parametrize(
    ("text", "takes"),
    [
        ("Re: Al Price - records\n\nDear Counsel:\n\nEnclosed are records.", True),
        ("Re: PRICE, AL\n\nEnclosed are records.", True),
        ("Re: records\n\nDear Ms. Price:\n\nWe may meet in May.", False),
        ("Re: records of Alan Price\n\nEnclosed are records.", False),
        ("Re: records\n\nplease write to al.price@mail.example", False),
        ("Re: our meeting in May\n\nIt may be that we meet.", False),
    ],
)
def test_a_name_counts_whole_and_never_as_an_addressee(text: str, *, takes: bool) -> None:
    knowledge = _knowledge(_case("", "", 1, "Price v. May", "Al Price", "Lucian May"))
    assert (_taken(Paper("letter.pdf", (text,)), knowledge) is not None) == takes


def test_the_office_s_number_counts_only_where_it_is_said_to_be_ours() -> None:
    knowledge = _knowledge(KnownCase(1, "25-0417", "Adeyoye v. Vandry Rideshare", (), ("Femi Adeyoye",)))
    court = Paper(
        "order.pdf",
        (
            "IN THE SUPREME COURT OF TEXAS\n\n   No. 25-0417\n\nTHRACE COUNTY, Petitioner,\n  v.\nMOSSWOOD LLC, Respondent",
        ),
    )
    assert _taken(court, knowledge) is None
    for paper in (
        Paper("25-0417 letter.pdf", ("Dear Counsel",)),
        Paper("x.pdf", ("Our File No.: 25-0417\n\nDear Counsel",)),
    ):
        assert _taken(paper, knowledge) is not None


def test_an_unknown_case_is_offered_to_be_opened_with_what_the_paper_says() -> None:
    page = _stamped(
        "SOUTHERN DISTRICT OF TEXAS", "Vask v. Gannet Shoals Fishery\nHon. Piers Eldritch", "4:25-cv-00217"
    ).pages[0]
    found = dockets.recognise(Paper("order.pdf", (page,)), _knowledge(OURS))
    opens = best(found, Field.OPENS)
    assert opens is not None
    assert (opens.value, opens.more["court"]) == ("4:25-cv-00217", "txsd")
    assert opens.more["caption"] == "Vask v. Gannet Shoals Fishery"
    assert opens.confidence is Confidence.SURE


# The labelled papers, against 40 cases that collide with them


@cache
def _labelled_cases() -> tuple[dict[str, str], Knowledge]:
    names, known = {}, []
    with CASES.open(newline="", encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file), start=1):
            numbers = []
            for one in row["dockets"].split(";"):
                text, _, court = one.partition("=")[0].partition("@")
                if text:
                    numbers.append((parse_docket_number(text), court))
            parties = tuple(party.partition("=")[0] for party in row["parties"].split(";") if party)
            known.append(KnownCase(number, row["number"], row["caption"], tuple(numbers), parties))
            names[str(number)] = row["case"]
    return names, Knowledge(tuple(known), tuple(Practice(None).document_types), "{title}", COURTS)


def _paper(source: Path) -> Paper:
    if source.suffix != ".eml":
        text = source.read_text("utf-8")
        return Paper(source.name.removesuffix(".txt"), tuple(text.split("\n=== page ===\n")))
    message = email.message_from_bytes(source.read_bytes(), policy=email.policy.default)
    body = message.get_body(("plain", "html"))
    assert body is not None
    words = re.sub(r"<[^>]+>", " ", re.sub(r"</(?:p|tr|td|th)>|<br>", "\n", body.get_content()))
    return Paper(source.name, (words,), {"mail": {"subject": message["subject"], "from": message["from"]}})


def _labels() -> dict[str, list[set[str]]]:
    with LABELS.open(newline="", encoding="utf-8") as file:
        return {
            row["paper"]: [{case for case in choice.split(";") if case} for choice in row["case"].split("|")]
            for row in csv.DictReader(file)
        }


def test_of_40_colliding_cases_none_is_wrongly_sure_and_no_tie_is_taken() -> None:
    names, knowledge = _labelled_cases()
    right, found, missed = _labels(), 0, []
    for source in sorted(SOURCES.iterdir()):
        paper = _paper(source)
        taken = {
            names[one.value]: one.confidence
            for one in dockets.recognise(paper, knowledge)
            if one.field is Field.CASE and one.confidence > Confidence.GUESS
        }
        choices = right[paper.name]
        if len(choices) > 1:
            assert not taken, f"{paper.name}: a tie was taken"
        elif not choices[0]:
            assert not taken, f"{paper.name}: of no case"
        else:
            assert set(taken) <= choices[0], f"{paper.name}: {taken}"
            found += bool(taken)
            if not taken:
                missed.append(paper.name)
    assert found >= 78, missed


def _quotes_stand(reason: str, everything: str) -> list[str]:
    flat = " ".join(everything.split())
    said = [words.removesuffix("…") for words in re.findall(r"“([^”]*)”", reason)]
    return [words for words in said if words.strip() not in flat]


def test_every_reason_quotes_the_paper_s_own_words() -> None:
    _, knowledge = _labelled_cases()
    for source in sorted(SOURCES.iterdir()):
        paper = _paper(source)
        mail = paper.meta.get("mail", {})
        everything = " ".join(
            [
                paper.name,
                paper.name.replace("_", " "),
                mail.get("subject", ""),
                mail.get("from", ""),
                *paper.pages,
                paper.head,
            ]
        )
        for one in dockets.recognise(paper, knowledge):
            assert not _quotes_stand(one.reason, everything), f"{paper.name}: {one.reason}"


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not here")
def test_every_reason_quotes_the_words_of_real_notices() -> None:
    _, knowledge = _labelled_cases()
    papers = [_paper(source) for source in sorted((SAMPLES / "nef").glob("*.eml"))]
    assert papers
    for paper in papers:
        mail = paper.meta["mail"]
        everything = " ".join([paper.name, paper.name.replace("_", " "), mail["subject"], mail["from"], *paper.pages])
        for one in dockets.recognise(paper, knowledge):
            assert not _quotes_stand(one.reason, everything), f"{paper.name}: {one.reason}"


def test_a_hostile_number_is_answered_at_once() -> None:
    """Letters without end behind a number: each way to part them must not be tried."""
    for tail in ("a" * 400, "-ab" * 400 + "!", "(ab)" * 400 + "!"):
        assert parse_docket_number(f"2:24-cv-00731{tail}").raw.startswith("2:24-cv-00731")
        assert not NumberIndex([_case(f"24-cv-731{tail}", "cacd")], COURTS).find(
            "25-CV-731", decides=True, is_federal=None
        )


BOTH_OURS = (
    KnownCase(1, "26-0001", "Garcia v. Meridian Freight", ((parse_docket_number("1:24-cv-01234"), "nysd"),),
              ("Ana Garcia", "Meridian Freight, Inc.")),
    KnownCase(2, "26-0002", "Tomlin v. Meridian Freight", ((parse_docket_number("1:23-cv-09999"), "nysd"),),
              ("Ruth Tomlin", "Meridian Freight, Inc.")),
)  # fmt: skip
SDNY = "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\n"


def case_and_stamp(paper: Paper) -> list[tuple[Field, str, Confidence]]:
    knowledge = Knowledge(BOTH_OURS, tuple(Practice(None).document_types), "{date} {no} {title}")
    wanted = {Field.CASE, Field.DOCKET_NO, Field.FILED}
    return [(one.field, one.value, one.confidence) for one in recognise(paper, knowledge) if one.field in wanted]


def test_a_case_cited_in_a_sentence_is_no_stamp() -> None:
    caption = (
        "ANA GARCIA,\n   Plaintiff,\nv.\nMERIDIAN FREIGHT, INC.,\n   Defendant.\nCase No. 1:24-cv-01234\n\nBRIEF\n\n"
    )
    cited = "Plaintiff relies on the order in Tomlin, Case 1:23-cv-09999, filed 3/4/2024, and on others."
    found = case_and_stamp(Paper("b.pdf", (SDNY + caption + cited,)))
    assert not [one for one in found if one[2] is Confidence.SURE]


def test_a_mail_bears_no_stamp() -> None:
    text = "Hi\nCase 1:24-cv-01234 Document 41 Filed 11/19/26 Page 1 of 3\nSouthern District of New York"
    found = case_and_stamp(Paper("b.eml", (text,), {"mail": {"subject": "Hi", "from": "x@elsewhere.example"}}))
    assert not [one for one in found if one[2] is Confidence.SURE]


def test_the_name_beside_an_address_is_no_court() -> None:
    for sender in ('"ecf@nysd.uscourts.gov" <x@elsewhere.example>', "x@elsewhere.example"):
        mail = {"mail": {"subject": "Pleading in 1:24-cv-01234", "from": sender}}
        assert case_and_stamp(Paper("b.eml", ("Hi",), mail)) == [(Field.CASE, "1", Confidence.LIKELY)]


def test_a_files_name_is_no_witness_for_the_number_in_it() -> None:
    caption = "IAN BAKER,\n   Plaintiff,\nv.       26 Civ. 777 (ABC)\nWESTON PUMPS LLC,\n   Defendant.\n"
    found = case_and_stamp(Paper("1-24-cv-01234 Ana Garcia.pdf", (SDNY + caption,)))
    assert (Field.CASE, "1", Confidence.GUESS) in found


def test_two_courts_of_one_paper_are_never_sure() -> None:
    known = KnownCase(3, "26-0003", "Orr v. Quist", ((parse_docket_number("2:24-cv-05555"), "cacd"),), ("Abe Orr",))
    knowledge = Knowledge((known,), tuple(Practice(None).document_types), "{title}")
    paper = Paper("gov.uscourts.cacd.1.2.0.pdf", (SDNY + "Case 2:24-cv-05555 Document 2 Filed 11/19/26 Page 1 of 1",))
    assert not [
        one for one in recognise(paper, knowledge) if one.field is Field.CASE and one.confidence is Confidence.SURE
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Please send the exhibits for 2:24-cv-01234 by Friday.", ["1"]),
        ("Please send the exhibits for 2:24-cv-04321 by Friday.", []),
        ("UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF TEXAS\n\nPlease see 2:24-cv-01234, which is another.", []),
    ],
)
def test_a_number_of_ours_where_nobody_of_the_case_is_named_is_a_guess(words: str, found: list[str]) -> None:
    mail = {"mail": {"subject": "Exhibits", "from": "Nora Quill <nora@quill.example>"}}
    proposed = [
        one for one in dockets.recognise(Paper("mail.eml", (words,), mail), _knowledge(OURS)) if one.field is Field.CASE
    ]
    assert [one.value for one in proposed] == found
    assert all(one.confidence is Confidence.GUESS for one in proposed)
    assert all("“2:24-cv-01234”; nobody of that case is named" in one.reason for one in proposed)
