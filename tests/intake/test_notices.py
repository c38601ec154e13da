"""Notices of courts' systems, in their real forms with invented names: every field, whatever way the mail came."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.papers import docket_filers, docket_hearings, docket_text, docket_titles
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.intake.extract import mail
from paracase.intake.extract.html import MAX_LINKS, html_page
from paracase.intake.recognise import Knowledge, Paper, recognise
from paracase.intake.recognise.notices.notice import NDA, NEF, STATE, STATUS, SUPREME, Notice
from paracase.store.office.practice import Practice

TYPES = tuple(Practice(None).document_types)
KNOWLEDGE = Knowledge((), TYPES, "{date} ECF {no} {title} ({party})")
ENTRY = (
    "ORDER granting in part [52] Motion to Compel.\n\nDefendant shall answer by May 5, 2026. Signed by Judge Ada Brandt on"
    " 4/14/2026. (tvh)"
)
NEF_TEXT = f"""***NOTE TO PUBLIC ACCESS USERS*** one free electronic copy of all documents filed electronically.

U.S. District Court

Northern District of Elmsmere

Notice of Electronic Filing

The following transaction was entered by Ruiz, Dana on 4/15/2026 at 4:21 PM PDT and filed on 4/14/2026
Case Name: Okafor v. Tamarind Foods, Inc. et al
Case Number: 2:24-cv-03317-AB-JEM
Filer:
Document Number: 61

Docket Text:
{ENTRY}

2:24-cv-03317-AB-JEM Notice has been electronically mailed to:

Marisol Ibarra  mibarra@ibarra.example, docket@ibarra.example

2:24-cv-03317-AB-JEM Notice has been delivered by other means to:

Leland Osgood
4410 W. Saguaro Bend
Mesa, AZ 85201

Pia Holt

The following document(s) are associated with this transaction:

Document description:Main Document
Original filename:n/a
"""
SUBJECT = "Activity in Case 2:24-cv-03317-AB-JEM Okafor v. Tamarind Foods, Inc. et al Order on Motion to Compel"


def paper(body: str, subject: str = SUBJECT, sender: str = "ecf@cacd.uscourts.gov", kind: str = "plain") -> Paper:
    raw = (
        f"From: {sender}\nTo: a@ibarra.example\nSubject: {subject}\nContent-Type: text/{kind}; charset=utf-8\n\n{body}"
    )
    read = mail.extract(raw.encode(), "notice.eml")
    return Paper("notice.eml", tuple(read.pages), read.meta)


def notice_of(body: str, **more: str) -> Notice:
    found = paper(body, **more).notice
    assert found is not None
    return found


def proposed(one: Paper, field: Field) -> list[Proposal]:
    return [said for said in recognise(one, KNOWLEDGE) if said.field is field]


def wrapped(text: str) -> str:
    """As mail programs quote and wrap: marks before each line, lines broken at 60 letters."""
    lines = []
    for line in text.split("\n"):
        while len(line) > 60 and ":" not in line[:20] and " " in line[:60]:
            at = line[:60].rindex(" ")
            lines.append(line[:at])
            line = line[at + 1 :]
        lines.append(line)
    return "\n".join(f"> {line}".rstrip() for line in lines)


FORWARDED = f"See below.\n\nFrom: cacd_ecf@cacd.uscourts.gov\nSent: Tuesday\nTo: x@y.example\nSubject: {SUBJECT}\n\n"
WAYS = {
    "plain": paper(NEF_TEXT),
    "forwarded": paper(FORWARDED + NEF_TEXT, f"Fwd: {SUBJECT}", "Dana Ruiz <dana@ibarra.example>"),
    "quoted": paper(wrapped(FORWARDED + NEF_TEXT), f"RE: FW: {SUBJECT}", "Dana Ruiz <dana@ibarra.example>"),
    "tagged": paper(NEF_TEXT.replace("ORDER granting", "<b>ORDER granting").replace("(tvh)", "(tvh) </b>")),
    "html": paper(
        "<html><body>"
        + NEF_TEXT.replace("\n", "<br>\n").replace("61", '<a href="https://ecf.cacd.uscourts.gov/doc1/031?a=1">61</a>')
        + "</body></html>",
        kind="html",
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_notice_says_the_same_whatever_way_it_came(way: str) -> None:
    notice = WAYS[way].notice
    assert notice is not None
    assert notice.carrier == NEF
    assert [(one.number, one.caption, one.document) for one in notice.cases] == [
        ("2:24-cv-03317-AB-JEM", "Okafor v. Tamarind Foods, Inc. et al", "61")
    ]
    assert (notice.filed, notice.entered) == ("2026-04-14", "2026-04-15")
    assert notice.docket_text == " ".join(ENTRY.split())
    assert notice.short == "Order on Motion to Compel"
    assert notice.sender.endswith("@cacd.uscourts.gov")
    assert notice.court_words == "U.S. District Court Northern District of Elmsmere"
    assert notice.related == ("52",)
    assert [(one.name, one.how) for one in notice.service] == [
        ("Leland Osgood", "other"),
        ("Pia Holt", "other"),
        ("Marisol Ibarra", "electronic"),
    ]
    assert notice.service[0].addresses == ("4410 W. Saguaro Bend", "Mesa, AZ 85201")
    assert notice.service[2].addresses == ("mibarra@ibarra.example", "docket@ibarra.example")
    assert notice.attachments == ()
    assert not notice.is_restricted


@pytest.mark.parametrize("way", WAYS)
def test_it_is_typed_and_named_by_what_was_filed(way: str) -> None:
    found = recognise(WAYS[way], KNOWLEDGE)
    kind, carrier, title = best(found, Field.TYPE), best(found, Field.CARRIER), best(found, Field.TITLE)
    assert kind is not None
    assert (kind.value, kind.confidence) == ("order", Confidence.SURE)
    assert carrier is not None
    assert carrier.value == NEF
    assert title is not None
    assert title.value == "Order granting in part Motion to Compel"
    party, side, name = best(found, Field.PARTY), best(found, Field.SIDE), best(found, Field.NAME)
    assert party is not None
    assert party.value == "Court"
    assert side is not None
    assert side.value == "court"
    assert name is not None
    assert name.value == "2026-04-14 ECF 61 Order granting in part Motion to Compel.eml"
    folder = best(found, Field.FOLDER)
    assert folder is not None
    assert folder.value == "Orders"


@pytest.mark.parametrize("way", WAYS)
def test_every_reason_quotes_the_papers_own_words(way: str) -> None:
    one = WAYS[way]
    text = " ".join(docket_text.clean(" ".join(" ".join(one.pages).replace(">", " ").split())).split())
    for said in recognise(one, KNOWLEDGE):
        for words in re.findall("“([^”]*)”", said.reason):
            if said.field not in {Field.NAME, Field.RECEIVED}:
                assert docket_text.clean(words.removesuffix("…")).strip() in text, (said.field, words)


def test_a_link_is_kept_as_a_fact() -> None:
    [docket] = proposed(WAYS["html"], Field.DOCKET)
    assert docket.more["link"] == "https://ecf.cacd.uscourts.gov/doc1/031?a=1"
    assert docket.more["court"] == "cacd"
    assert docket.more["document"] == "61"
    assert "doc1" not in "".join(WAYS["html"].pages)


def test_only_what_can_be_clicked_is_a_link() -> None:
    page = html_page(
        '<a href="https://track.example/1"><img src="x.gif"></a><a href="javascript:x()">go</a><a href="mailto:a@b">a</a>'
        f'<a href="https://a.example/{"x" * 2000}">long</a>'
        '<a href="https://a.example/1">one <b>two</b></a><table><tr><td>a<td>b</table>'
        + '<a href="https://b.example/2">n</a>'
        * 3
    )
    assert page.links == (("one two", "https://a.example/1"), ("n", "https://b.example/2"))
    assert "a\tb" in page.text
    many = html_page("".join(f'<a href="https://a.example/{n}">{n}</a>' for n in range(MAX_LINKS * 2)))
    assert len(many.links) == MAX_LINKS
    deep = html_page('<a href="https://a.example/1"><table><td>' * 3000 + "x")
    assert "x" in deep.text


def test_each_case_has_its_own_document() -> None:
    body = NEF_TEXT.replace(
        "\nDocket Text:",
        "Case Name: Brandt v. Tamarind Foods, Inc.\nCase Number: 2:24-cv-05190-AB\n"
        "Filer:\nDocument Number: 18\n\nDocket Text:",
    )
    notice = notice_of(body)
    assert [(one.number, one.caption.split(" ")[0], one.document) for one in notice.cases] == [
        ("2:24-cv-03317-AB-JEM", "Okafor", "61"),
        ("2:24-cv-05190-AB", "Brandt", "18"),
    ]
    assert [(one.value, one.more["docket"]) for one in proposed(paper(body), Field.DOCKET_NO)] == [
        ("61", "2:24-cv-03317-AB-JEM"),
        ("18", "2:24-cv-05190-AB"),
    ]


MOTION = """U.S. Bankruptcy Court
District of Elmsmere

Notice of Electronic Filing

The following transaction was received from Quill Abbot entered on 6/11/2026 at 3:05 PM EDT and filed on 6/11/2026
Case Name: Hjelm Orchards, LLC
Case Number: 24-10733-KBO
Document Number: 412

Docket Text:
Motion for Relief from Stay (Fee Amount $199) regarding orchard equipment. Filed by Grove Street Lenders. Hearing scheduled for 7/8/2026 at 02:00 PM. (Attachments: # (1) Notice # (2) Statement (1) # (3) Ex. C - Credit App.(Redacted)) (Abbot, Quill)

The following document(s) are associated with this transaction:

Document description:Main Document
Original filename:LiftStay.pdf
Document description:Notice
Original filename:C:\\fakepath\\Notice of hearing.pdf
Document description:Statement (1)
Original filename:b.pdf
Document description:Ex. C - Credit App.(Redacted)
Original filename:c.pdf

24-10733-KBO Notice will be electronically mailed to:

Quill Abbot on behalf of Creditor Grove Street Lenders
qabbot@abbot.example, office@abbot.example;docket@abbot.example

24-10733-KBO Notice will not be electronically mailed to:

Gruber Tool Works
c/o N. Gruber
Livingston, NJ 07039
"""  # noqa: E501


def test_a_bankruptcy_notice_with_attachments() -> None:
    one = paper(
        MOTION, "Ch-11 24-10733-KBO Hjelm Orchards, LLC Motion for Relief from Stay", "BKECF_LiveDB@deb.uscourts.gov"
    )
    assert one.notice is not None
    assert one.notice.short == "Motion for Relief from Stay"
    assert [(a.number, a.description, a.file) for a in one.notice.attachments] == [
        ("1", "Notice", "Notice of hearing.pdf"),
        ("2", "Statement (1)", "b.pdf"),
        ("3", "Ex. C - Credit App.(Redacted)", "c.pdf"),
    ]
    assert [said.value for said in proposed(one, Field.ATTACHED)][1] == "2=Statement (1)"
    [party], [side] = proposed(one, Field.PARTY), proposed(one, Field.SIDE)
    assert (party.value, side.value) == ("Grove Street Lenders", "creditor")
    assert [(said.value, said.more.get("role")) for said in proposed(one, Field.IN_CASE)] == [
        ("Hjelm Orchards, LLC", "debtor")
    ]
    served = proposed(one, Field.ON_SERVICE)
    assert [(said.value, said.more["how"]) for said in served] == [
        ("Gruber Tool Works", "other"),
        ("Quill Abbot on behalf of Creditor Grove Street Lenders", "electronic"),
    ]
    assert served[1].more["address"] == "qabbot@abbot.example; office@abbot.example; docket@abbot.example"


CLAIM = """U.S. Bankruptcy Court
Central District of Elmsmere

Notice of Electronic Claims Filing

The following transaction was received from Branco, Ada on 10/21/2026 at 11:11 AM PDT
Case Name: Maximo Orellana
Case Number: 6:26-bk-13643-SY
Creditor Name: Cairn Loans LLC
PO Box 788
Kirkland, WA 98083
Claim Number: 4 Claims Register
Amount Claimed: $1,643.92
Amount Secured:
Amount Priority:

The following document(s) are associated with this transaction:

Document description:Main Document
Original filename:claim.pdf
"""


def test_a_claims_notice_has_no_filing_day_and_no_docket_number() -> None:
    one = paper(CLAIM, "Proof of Claim 6:26-bk-13643-SY", "help@cacb.uscourts.gov")
    notice = one.notice
    assert notice is not None
    assert (notice.filed, notice.entered, notice.cases[0].document) == ("", "2026-10-21", "")
    assert notice.filers == ("Cairn Loans LLC",)
    assert [said.value for said in proposed(one, Field.SIDE)] == ["creditor"]
    assert proposed(one, Field.DOCKET_NO) == []


NDA_TEXT = """United States Court of Appeals for the Ninth Circuit

Notice of Docket Activity

The following transaction was entered on 02/04/2026 at 4:18:31 PM Pacific Standard Time and filed on 02/03/2026
Case Name: Sunniva Strand v. Marcus Bligh
Case Number: 26-55871
Document(s): Document(s)

Docket Text:
Filed clerk order (Deputy Clerk: OC): Granting Motion (ECF Filing) for Extension of Time to File Answering Brief filed by Appellee Marcus Bligh [12990114]. Answering brief due 03/16/2026. [12990871] (OC)

Notice will be electronically mailed to:

Ms. Marisol Ibarra: mibarra@ibarra.example

The following document(s) are associated with this transaction:
Document Description: Main Document
Original Filename: 26-55871.pdf
"""  # noqa: E501


def test_a_notice_of_docket_activity() -> None:
    one = paper(
        NDA_TEXT, '26-55871 Sunniva Strand v. Marcus Bligh "Filed clerk order"', "ca9_ecfnoticing@ca9.uscourts.gov"
    )
    found = recognise(one, KNOWLEDGE)
    values = {field: said.value for field in Field if (said := best(found, field)) is not None}
    assert values[Field.CARRIER] == NDA
    assert (values[Field.TYPE], values[Field.PARTY]) == ("order", "Court")
    assert values[Field.TITLE] == "Clerk order Granting Motion for Extension of Time to File Answering Brief"
    assert (values[Field.FILED], values[Field.ENTERED]) == ("2026-02-03", "2026-02-04")
    assert Field.DOCKET_NO not in values
    assert one.notice is not None
    assert one.notice.short == "Filed clerk order"
    assert [one.name for one in one.notice.service] == ["Ms. Marisol Ibarra"]


@pytest.mark.parametrize(
    ("subject", "body", "document"),
    [
        (
            "Docket Entry #314 has been updated in case 3:24-cv-03105",
            "Docket Entry #314 has been updated in case 3:24-cv-03105 Ng v. Orr\n\nThe entry now reads as follows.",
            "314",
        ),
        (
            "Case 3:24-cv-03105 has been modified",
            "Case 3:24-cv-03105 Ng v. Orr\nhas been modified. Please review the docket.",
            "",
        ),
    ],
)
def test_an_edited_entry(subject: str, body: str, document: str) -> None:
    notice = notice_of(body, subject=subject, sender="ecf@cand.uscourts.gov")
    assert (notice.status, notice.cases[0].number, notice.cases[0].document) == ("edited", "3:24-cv-03105", document)
    assert not notice.has_document
    assert paper(body, subject, "someone@firm.example").notice is None


@pytest.mark.parametrize("said", ["No document attached", "88(No document attached)", "61 \n(No document attached)"])
def test_a_text_only_entry_says_so(said: str) -> None:
    one = paper(
        NEF_TEXT.replace("Document Number: 61", f"Document Number: {said}").split("The following document(s)")[0]
    )
    assert one.notice is not None
    assert not one.notice.has_document
    [carrier] = proposed(one, Field.CARRIER)
    assert carrier.more["document"] == "none"
    assert "no document is attached" in carrier.reason


def test_the_supreme_court() -> None:
    body = """Supreme Court of the United States

New docket entry in No. 26-1187

Title: Okafor, Petitioner v. Tamarind Foods, Inc.
Docketed: November 3, 2026

Nov 20 2026 Brief of respondent Tamarind Foods, Inc. in opposition filed.
https://www.supremecourt.gov/DocketPDF/26/26-1187/1/brief.pdf
"""
    notice = notice_of(body, subject="Docket activity on No. 26-1187", sender="no-reply@sc-us.gov")
    assert notice.carrier == SUPREME
    assert notice.cases[0].number == "26-1187"
    assert notice.cases[0].caption == "Okafor, Petitioner v. Tamarind Foods, Inc."
    assert notice.filed == "2026-11-20"
    assert notice.docket_text.startswith("Brief of respondent")
    assert paper(body, "Docket activity on No. 26-1187", "friend@firm.example").notice is None


NYSCEF = """<p><b>New York State Unified Court System</b><br>
NYSCEF - New York County Supreme Court<br>Confirmation Notice</p>
<table><tr><td>Index Number:</td><td>158204/2026</td></tr>
<tr><td>Caption:</td><td>Giulia Ferri v. Lake Hospital</td></tr></table>
<p>Documents Received on 03/16/2026 05:40 PM</p>
<table><tr><th>Doc #</th><th>Document Type</th></tr>
<tr><td>47</td><td>NOTICE OF MOTION (Motion #003), Motion for Summary Judgment</td></tr>
<tr><td>48</td><td>AFFIRMATION in support</td></tr><tr><td>49</td><td>EXHIBIT(S) A, Bill of Particulars</td></tr></table>
<p>Filing User: Barnaby Krull | bkrull@krull.example | Krull LLP, attorneys for Defendant Lake Hospital</p>
<p>E-mail Service Notifications Sent: Marisol Ibarra, mibarra@ibarra.example</p>"""
ODYSSEY = """<h2>Notification of Service</h2><table><tr><td>Case Number</td><td>2026-48116</td></tr>
<tr><td>Case Style</td><td>Odette Bird v. Harrier LP</td></tr><tr><td>Envelope Number</td><td>97220418</td></tr></table>
<h3>Filing Details</h3><table><tr><td>Court</td><td>Harris County - 281st Civil District Court</td></tr>
<tr><td>Date/Time Submitted</td><td>2/20/2026 3:24 PM CST</td></tr>
<tr><td>Activity Requested</td><td>Answer/Response</td></tr>
<tr><td>Filing Description</td><td>Defendant's First Amended Original Answer</td></tr>
<tr><td>Filed By</td><td>Cosima Renfro</td></tr>
<tr><td>Service Contacts</td><td>Odette Bird:<br>Marisol Ibarra (mibarra@ibarra.example)</td></tr></table>
<a href="https://texas.tylertech.cloud/ViewDocuments.aspx?FID=1">Served Document</a>"""
TRUEFILING = """TrueFiling
You have been electronically served with the document(s) listed below.

Court: Superior Court of California, County of San Diego
Case Number: 37-2026-00038821-CU-PO-CTL
Case Name: Yarrow vs Tidewell Builders Inc [IMAGED]
Filed/Served by: Hadley Brisco, Brisco LLP on behalf of Tidewell Builders, Inc.
Submitted: 4/30/2026 4:03:11 PM Pacific

Document(s)
1. Opposition to Noticed Motion - Opposition to Plaintiff's Motion to Compel Further Responses (Filed and Served)
2. Declaration - Declaration of Hadley Brisco (Filed and Served)
"""
FLORIDA = """<p>Notice of Service of Court Documents</p><table><tr><td>Filing #:</td><td>226610945</td></tr>
<tr><td>Filing Time:</td><td>05/08/2026 11:18:55 AM ET</td></tr><tr><td>Filer:</td><td>Octavio Brandes 305-555-0146</td></tr>
<tr><td>Court:</td><td>Eleventh Judicial Circuit in and for Miami-Dade County, Florida</td></tr>
<tr><td>Case #:</td><td>132026CA018233000001</td></tr><tr><td>Court Case #:</td><td>2026-018233-CA-01</td></tr>
<tr><td>Case Style:</td><td>DELACOURT, YVES VS SEABRIGHT MARINA, INC.</td></tr></table>
<p><b>Documents</b></p><table><tr><th>Title</th><th>File</th></tr>
<tr><td>Request to Produce</td><td>Defendant's First Request for Production to Plaintiff.pdf</td></tr></table>
<p>E-service recipients selected for service:</p><p>Marisol Ibarra mibarra@ibarra.example</p>"""
STATES = [
    (
        "NYSCEF",
        "NYSCEF Notification",
        NYSCEF,
        "html",
        STATE,
        "158204/2026",
        "motion_summary_judgment",
        "Lake Hospital",
        "2026-03-16",
        "",
    ),
    (
        "Odyssey",
        "Notification of Service for Case: 2026-48116",
        ODYSSEY,
        "html",
        STATE,
        "2026-48116",
        "answer",
        "Harrier LP",
        "2026-02-20",
        "2026-02-20",
    ),
    (
        "TrueFiling",
        "TrueFiling: Notice of Electronic Service",
        TRUEFILING,
        "plain",
        STATE,
        "37-2026-00038821-CU-PO-CTL",
        "opposition",
        "Tidewell Builders, Inc.",
        "2026-04-30",
        "2026-04-30",
    ),
    (
        "Florida",
        "SERVICE OF COURT DOCUMENT CASE NUMBER 132026CA018233000001",
        FLORIDA,
        "html",
        STATE,
        "2026-018233-CA-01",
        "requests_for_production",
        "SEABRIGHT MARINA, INC.",
        "2026-05-08",
        "2026-05-08",
    ),
]


@pytest.mark.parametrize("row", STATES, ids=[row[0] for row in STATES])
def test_the_systems_of_states(row: tuple[str, ...]) -> None:
    _, subject, body, form, carrier, number, kind, party, filed, served = row
    one = paper(body, f"Fwd: {subject}", "dana@ibarra.example", form)
    found = recognise(one, KNOWLEDGE)
    values = {field: said.value for field in Field if (said := best(found, field)) is not None}
    assert values[Field.CARRIER] == carrier
    assert values[Field.DOCKET] == number
    assert values[Field.TYPE] == kind
    assert values[Field.PARTY] == party
    assert values[Field.SIDE] == "defendant"
    assert values[Field.FILED] == filed
    assert values.get(Field.SERVED, "") == served


def test_what_is_listed_by_the_states_systems() -> None:
    nyscef, florida = notice_of(NYSCEF, kind="html"), notice_of(FLORIDA, kind="html")
    assert nyscef.cases[0].document == "47"
    assert [(one.number, one.description) for one in nyscef.attachments] == [
        ("48", "Affirmation in support"),
        ("49", "Exhibit A, Bill of Particulars"),
    ]
    assert nyscef.service[0].addresses == ("mibarra@ibarra.example",)
    assert florida.docket_text == "Defendant's First Request for Production to Plaintiff"
    assert florida.entered_by == "Octavio Brandes"
    assert [one.description for one in notice_of(TRUEFILING).attachments] == ["Declaration of Hadley Brisco"]
    odyssey = notice_of(ODYSSEY, kind="html")
    assert odyssey.links == ("https://texas.tylertech.cloud/ViewDocuments.aspx?FID=1",)
    assert odyssey.service[0].name == "Marisol Ibarra"


@pytest.mark.parametrize(
    ("subject", "said", "status", "filed"),
    [
        ("Filing Returned for Case: DC-26-18116", "has been returned for correction", "returned", ""),
        (
            "Filing Accepted for Case: DC-26-18116",
            "was reviewed and has been accepted by the clerk's office",
            "accepted",
            "2026-03-10",
        ),
        ("Filing Submitted for Case: DC-26-18116", "has been submitted", "submitted", ""),
    ],
)
def test_what_became_of_our_own_filing(subject: str, said: str, status: str, filed: str) -> None:
    body = f"""The filing below {said}.

Envelope Number: 98110230
Case Number: DC-26-18116
Case Style: ODETTE BIRD vs. HARRIER LP
Court: Dallas County - 162nd District Court
Date/Time Submitted: 3/10/2026 4:51 PM CST
Filing Code: Motion (No Fee)
Filing Description: Plaintiff's Motion to Compel Production
Returned Comments: If it is accepted later you will be told.
"""
    one = paper(body, subject, "no-reply@efilingmail.tylertech.cloud")
    assert one.notice is not None
    assert (one.notice.carrier, one.notice.status, one.notice.filed) == (STATUS, status, filed)
    [kind] = proposed(one, Field.TYPE)
    assert kind.value == "motion_to_compel"


def test_what_is_no_notice() -> None:
    letter = (
        "Dear Ms. Ibarra:\n\nWe got a Notice of Electronic Filing. The following transaction was odd.\n\nCase Number: 1"
    )
    assert paper(letter, "Your notice", "opp@firm.example").notice is None
    brief = ("BRIEF\n\n" + "Argument. " * 900, "EXHIBIT A\n\n" + NEF_TEXT)
    assert Paper("brief.pdf", brief, {}).notice is None
    assert Paper("printed.pdf", (NEF_TEXT,), {}).notice is not None
    claim = "Re: Claim Number: 4471\nCase Number: 12\nEnvelope of documents enclosed."
    assert paper(claim, "Claim", "adjuster@insurer.example").notice is None


@pytest.mark.parametrize(
    ("text", "is_restricted"),
    [
        ("SEALED DOCUMENT filed: Reply in Support of Motion by Amber, Inc.", True),
        ("MOTION for Summary Judgment (filed under seal) by Amber", True),
        ("ORDER granting leave. This entry is restricted to case participants.", True),
        ("MOTION for Leave to File Document Under Seal by Amber", False),
        ("Redacted Public Version of [31] Sealed Motion by Amber", False),
        ("ORDER granting Motion to Dismiss", False),
    ],
)
def test_sealed_is_what_was_filed_so(text: str, is_restricted: bool) -> None:
    assert docket_text.is_restricted(text) is is_restricted


LEADING = [
    (
        "SUMMONS Returned Executed by Kate Orr as to Amber, answer due 10/11/2026.",
        "proof_of_service",
        "Summons Returned Executed",
    ),
    ("REPLY by Amber, Ltd. to motion to dismiss [12] (Ruiz, Dana)", "reply_brief", "Reply to motion to dismiss"),
    (
        "MEMORANDUM by Amber & Co. in support of motion to strike[46] (Ruiz, Dana)",
        "memorandum_of_law",
        "Memorandum in support of motion to strike",
    ),
    (
        "DECLARATION of Kate Orr in support of MOTION granting nothing to compel",
        "affidavit_declaration",
        "Declaration of Kate Orr in support of Motion",
    ),
    ("SUPPLEMENTAL ORDER re discovery. Signed by Judge Ada Brandt", "order", "Supplemental Order re discovery"),
    ("(Corrected) ORDER on fees", "order", "Order on fees"),
    ("MOTION by Plaintiff Kate Orr to compel answers[7] (Ruiz, Dana)", "motion_to_compel", "Motion to compel answers"),
    ("ORDER SETTING HEARING. Status conference set for 12/1/2026. (dr)", "order", "Order Setting Hearing"),
    ("NOTICE of Hearing on MOTION to Dismiss", "notice_of_hearing", "Notice of Hearing on Motion to Dismiss"),
    (
        "NOTICE by Amber, Inc. re [7] MOTION for Extension of Time to File Answer re [1] Complaint",
        "notice_other",
        "Notice re Motion for Extension of Time to File Answer",
    ),
    (
        "RESPONSE by Amber in Opposition to MOTION by Defendant Orr to compel",
        "opposition",
        "Response in Opposition to Motion",
    ),
    (
        "ORDER by Magistrate Judge Brandt: granting [52] Motion to Compel Answers. (dr)",
        "order",
        "Order granting Motion to Compel Answers",
    ),
    (
        "FINAL SCHEDULING ORDER, as set forth. Jury Trial set for 6/20/2027.",
        "scheduling_order",
        "Final Scheduling Order",
    ),
]


@pytest.mark.parametrize(("text", "kind", "title"), LEADING)
def test_leading_words_decide(text: str, kind: str, title: str) -> None:
    said = docket_titles.act(text)
    assert next(one.code for one in TYPES if one.docket_cue is not None and one.docket_cue.search(said)) == kind
    assert docket_titles.title(text).startswith(title)
    assert not re.search(r"[(\[]$|\(Ruiz|Signed|\(dr\)", docket_titles.title(text))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ANSWER to Complaint by Defendant Amber, Inc..(Ruiz, Dana)", [("Amber, Inc.", "defendant")]),
        ("Motion Filed by Interested Party Cairn, LLC (Ruiz, Dana)", [("Cairn, LLC", "third_party")]),
        (
            "Notice of Appearance Filed by Dana Ruiz on behalf of Debtor Amber, Inc.. (Ruiz, Dana)",
            [("Amber, Inc.", "debtor")],
        ),
        ("Notice of Hearing (Re: [20] Plan filed by Debtor Orr). Hearing by Video Conference.", []),
        ("ORDER granting Motion filed by Plaintiff Orr. Signed by Judge Ada Brandt", []),
    ],
)
def test_who_filed(text: str, who: list[tuple[str, str]]) -> None:
    assert [(one.name, one.side) for one in docket_filers.filers(text)] == who


HEARINGS = [
    ("Status conference set for 5/12/2026 at 10:00 AM.", [("2026-05-12", "10:00 AM")]),
    (
        "The conference scheduled for April 8, 2026 is adjourned to July 9, 2026 at 11:00 a.m.",
        [("2026-07-09", "11:00 a.m.")],
    ),
    ("Order continuing pre-trial conference from 2/28/26 to 4/25/26 @ 10:00 a.m.", [("2026-04-25", "10:00 a.m.")]),
    ("Motion hearing held on 9/28/2026. Responses due by 10/2/2026.", []),
    ("Answer due by 7/1/2026. Discovery deadline set for 7/2/2026.", []),
    ("FIRST TRIAL IS SET FOR 2/8/2027. SIGNED ON 6/1/2026.", [("2027-02-08", "")]),
    (
        "NOTICE of Motion for presentment of motion [28] before Hon. Ada Orr on 5/5/2026 at 09:30 AM.",
        [("2026-05-05", "09:30 AM")],
    ),
]


@pytest.mark.parametrize(("text", "days"), HEARINGS)
def test_hearings_are_those_that_are_set(text: str, days: list[tuple[str, str]]) -> None:
    assert [(one.day, one.time) for one in docket_hearings.hearings(text)] == days


WORDS = st.text(string.ascii_letters + string.digits + " ,.;'$%-", min_size=1, max_size=60).map(
    lambda text: " ".join(text.split())
)
PARAGRAPHS = st.lists(WORDS.filter(bool), min_size=1, max_size=6)


@given(PARAGRAPHS, st.integers(1, 3))
def test_docket_text_is_whole_whatever_empty_lines_stand_in_it(paragraphs: list[str], blank: int) -> None:
    text = ("\n" * blank).join(f"w {part}" for part in paragraphs)
    notice = notice_of(NEF_TEXT.replace(ENTRY, text))
    assert notice.docket_text == " ".join(text.split())
    assert notice.cases[0].document == "61"


DESCRIBED = st.text(string.ascii_letters + string.digits + " ,.&'-", min_size=1, max_size=30).map(
    lambda text: " ".join(text.split()).strip(" ,")
)
LISTED = st.lists(st.tuples(DESCRIBED.filter(bool), st.booleans()), min_size=1, max_size=12)


@given(LISTED, st.sampled_from(["# ({}) ", "# {} "]), st.sampled_from([", ", " "]))
def test_attachments_are_those_of_the_list(listed: list[tuple[str, bool]], mark: str, between: str) -> None:
    names = [f"x{name} (Ex. 1)" if bracketed else f"x{name}" for name, bracketed in listed]
    marked = between.join(mark.format(number) + name for number, name in enumerate(names, 1))
    text = f"MOTION for Leave by Amber. (Attachments: {marked})(Ruiz, Dana)"
    assert docket_text.attachments(text) == tuple((str(number), name) for number, name in enumerate(names, 1))


@given(st.text(max_size=400))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    for made in (text, NEF_TEXT.replace(ENTRY, text), NYSCEF + text, TRUEFILING + text):
        recognise(Paper("any.eml", (made,), {"mail": {"subject": text[:80], "from": text[:20]}}), KNOWLEDGE)


def test_two_notices_in_one_mail_do_not_lend_each_other_their_words() -> None:
    second = NEF_TEXT.replace("2:24-cv-03317-AB-JEM", "2:23-cv-09999-AB").replace(ENTRY, "SEALED MOTION to dismiss")
    found = notice_of(f"{NEF_TEXT}\n{second}")
    assert found.docket_text == " ".join(ENTRY.split())


@pytest.mark.parametrize(
    "line",
    [
        "CONFIDENTIAL " + "1." * 60 + "1 ZZZZ",
        "\n" * 6000,
        "a" * 60_000 + "@",
        "Bob\nv.\nBob " + "a " * 10_000,
        ", A" * 10_000,
        "a" + " " * 20_000 + "b",
    ],
)
def test_no_line_keeps_the_recognisers(line: str) -> None:
    """The first of these never ended; none says anything of a case, court or number."""
    mail = {"mail": {"subject": line[:2000], "from": "a@b.example"}}
    for one in (Paper("x.txt", (line,)), Paper("x.eml", (line,), mail)):
        said = {proposal.field for proposal in recognise(one, KNOWLEDGE)}
        assert not said & {Field.CASE, Field.COURT, Field.DOCKET, Field.DOCKET_NO}
