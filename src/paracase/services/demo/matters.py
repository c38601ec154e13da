"""The invented office: its people, its cases, and the papers in them. Any likeness is chance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from paracase.services.demo import formats


@dataclass(frozen=True, slots=True)
class Matter:
    """One invented case."""

    caption: str
    matter_type: str
    stage: str
    side: str
    docket: str
    court: str
    judge: str
    us: str
    them: str


@dataclass(frozen=True, slots=True)
class DemoPaper:
    """One invented paper: what lies in the folder, and what a paralegal decided about it."""

    name: str
    data: bytes
    doc_type: str
    title: str
    folder: str
    filed: date | None = None
    docket_no: str | None = None


STAFF = (("Ann Hale", "attorney"), ("Marcus Ruiz", "attorney"), ("Priya Nair", "assistant"))
OWNER = "Dana Whitfield"

MATTERS = (
    Matter(
        "Ortega v. Bluewater Logistics",
        "personal_injury",
        "presuit",
        "plaintiff",
        "",
        "",
        "",
        "Elena Ortega",
        "Bluewater Logistics, Inc.",
    ),
    Matter(
        "Ames v. Harbor Transit",
        "personal_injury",
        "discovery",
        "plaintiff",
        "2:25-cv-04417",
        "cacd",
        "Judge Okafor",
        "Silas Ames",
        "Harbor Transit LLC",
    ),
    Matter(
        "Larkspur Dairy v. Tenney",
        "civil_litigation",
        "pleading",
        "defendant",
        "3:26-cv-00871",
        "cand",
        "Judge Brandt",
        "Noel Tenney",
        "Larkspur Dairy Cooperative",
    ),
    Matter(
        "Quill & Sons v. Pemberton Paper",
        "civil_litigation",
        "discovery",
        "plaintiff",
        "1:25-cv-02290",
        "nysd",
        "Judge Adeyemi",
        "Quill & Sons",
        "Pemberton Paper Co.",
    ),
    Matter(
        "Castellan v. Ridgeline Homes",
        "civil_litigation",
        "motion",
        "plaintiff",
        "4:24-cv-03155",
        "txsd",
        "Judge Whitlock",
        "Ivo Castellan",
        "Ridgeline Homes, LP",
    ),
    Matter(
        "Brook v. Vantage Freight",
        "civil_litigation",
        "pretrial_trial",
        "defendant",
        "2:23-cv-01902",
        "cacd",
        "Judge Lindqvist",
        "Vantage Freight Corp.",
        "Tamsin Brook",
    ),
    Matter(
        "Osei v. Northgate Clinic",
        "employment",
        "administrative",
        "plaintiff",
        "",
        "",
        "",
        "Kwabena Osei",
        "Northgate Clinic, P.C.",
    ),
    Matter(
        "Delacroix v. Summit Foods",
        "employment",
        "discovery",
        "plaintiff",
        "1:26-cv-01188",
        "ilnd",
        "Judge Farrow",
        "Mireille Delacroix",
        "Summit Foods, Inc.",
    ),
    Matter(
        "Marriage of Pruitt",
        "family",
        "disclosure",
        "petitioner",
        "24STFL08123",
        "Los Angeles Superior Court",
        "Judge Amaya",
        "Joan Pruitt",
        "Dale Pruitt",
    ),
    Matter(
        "In re Halvorsen",
        "bankruptcy_consumer",
        "filing",
        "debtor",
        "26-10482",
        "casb",
        "Judge Teague",
        "Bjorn Halvorsen",
        "Cascade Card Services",
    ),
    Matter(
        "In re Petition of Lindgren",
        "immigration",
        "pending",
        "petitioner",
        "",
        "",
        "",
        "Astrid Lindgren-Cole",
        "USCIS",
    ),
    Matter(
        "Estate of Wexford",
        "probate",
        "administration",
        "petitioner",
        "157812/2025",
        "Surrogate's Court",
        "Judge Rosen",
        "Clara Wexford",
        "Estate creditors",
    ),
)

TASKS = (
    ("Call clerk about the hearing room", -3, 1),
    ("Send preservation letter", -1, 0),
    ("Client verification of interrogatory answers", 0, 3),
    ("Check service list before reply is filed", 0, 4),
    ("Order transcript of Brook deposition", 6, 5),
    ("EEOC position statement: calendar the answer", 12, 6),
    ("Inventory and appraisal", 40, 11),
    ("Ask bank for statements 2023-2025", None, 8),
)
"""What, days from today, which matter."""


def _caption(matter: Matter, title: str) -> str:
    court = f"Before {matter.judge}\n" if matter.judge else ""
    number = f"No. {matter.docket}\n" if matter.docket else ""
    return f"{court}{matter.caption.upper()}\n{number}\n{title.upper()}\n\n"


def _body(matter: Matter, subject: str, paragraphs: int = 6) -> str:
    texts = (
        f"1. This paper concerns {subject} in the matter of {matter.caption}.",
        f"2. {matter.us} relies on the record made to date, and on the correspondence between counsel.",
        f"3. {matter.them} was given notice, and was offered three dates to meet and confer.",
        "4. The parties exchanged documents on a rolling basis; the Bates index is attached.",
        f"5. Nothing here waives any privilege of {matter.us} or the protection of work product.",
        "6. The facts stated are true to the best of the undersigned's knowledge and belief.",
        "7. A proposed form of order accompanies this paper where the local rules ask for one.",
        "8. Courtesy copies were delivered to chambers the next court day.",
    )
    return "\n\n".join(texts[:paragraphs])


def case_papers(matter: Matter, today: date, index: int) -> list[DemoPaper]:
    """The papers that are in a case's file already."""
    start = today - timedelta(days=200 - 9 * index)
    papers = [
        _letter(matter, "Engagement Letter", "retainer_agreement", "Admin", start),
        _intake_notes(matter, start),
        _client_mail(matter, start + timedelta(days=6)),
        _costs(matter),
        _letter(matter, "Preservation Letter", "preservation_letter", "Correspondence", start + timedelta(days=9)),
    ]
    if matter.docket and matter.court and "-" in matter.docket:
        papers += _court_papers(matter, start + timedelta(days=20), _ordered(today, index))
    else:
        papers += _agency_papers(matter, start + timedelta(days=15))
    papers += _discovery(matter, start + timedelta(days=60))
    if index == 0:
        papers.append(
            DemoPaper(
                "scene at dusk.png", formats.photo(), "police_report", "Photograph of the Scene", "Client documents"
            )
        )
    if index == 2:
        served = _court_paper(
            matter, "Proof of Service of Answer", "proof_of_service", "Pleadings", "10", start + timedelta(44)
        )
        papers.append(served)
    if index in {1, 4, 9}:
        text = _caption(matter, "Medical records request") + _body(matter, "records of treatment", 4)
        papers.append(DemoPaper("scan0001.pdf", formats.scan(text), "medical_record", "Records, Scanned", "Medical"))
    return papers


def _letter(matter: Matter, title: str, kind: str, folder: str, day: date) -> DemoPaper:
    text = f"{day:%B} {day.day}, {day.year}\n\nRe: {matter.caption}\n\nDear {matter.us}:\n\n" + _body(
        matter, title.lower(), 5
    )
    return DemoPaper(f"{title}.docx", formats.docx(text + "\n\nVery truly yours,\nAnn Hale"), kind, title, folder)


def _intake_notes(matter: Matter, day: date) -> DemoPaper:
    text = f"Intake notes {day.isoformat()}\nClient: {matter.us}\nAgainst: {matter.them}\nSafe to call after five.\n"
    return DemoPaper("intake notes.txt", text.encode(), "correspondence_client", "Intake Notes", "Admin")


def _client_mail(matter: Matter, day: date) -> DemoPaper:
    at = datetime.combine(day, time(10, 20), UTC)
    attachment = ("lease and receipts.txt", f"Receipts of {matter.us}\nParking 12.00\nFiling fee 405.00\n".encode())
    text = f"Please find what you asked for in {matter.caption}.\n\n{matter.us}"
    data = formats.mail(f"{matter.us} <client@example.com>", f"Documents for {matter.caption}", text, at, attachment)
    return DemoPaper("documents.eml", data, "correspondence_client", f"E-mail from {matter.us}", "Client documents")


def _costs(matter: Matter) -> DemoPaper:
    rows = (
        ("Date", "What", "Amount"),
        ("2026-03-02", "Filing fee", "405.00"),
        ("2026-04-11", f"Service on {matter.them}", "95.00"),
    )
    return DemoPaper("costs.xlsx", formats.xlsx(rows), "invoice", "Cost Sheet", "Costs")


ORDERED = {3: ((16, "The motion to compel is set for hearing at 2:00 p.m. on"),)}
"""What the scheduling order of a matter says, with the days from today: what waits under PROPOSED is read there."""
_SATURDAY = 5


def court_day(today: date, days: int) -> date:
    """So many days from today; on a weekend, the Monday after it."""
    day = today + timedelta(days=days)
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= _SATURDAY else day


def _ordered(today: date, index: int) -> str:
    days = ((court_day(today, days), words) for days, words in ORDERED.get(index, ()))
    return "".join(f"{words} {day:%B} {day.day}, {day.year}.\n\n" for day, words in days)


def _court_papers(matter: Matter, start: date, ordered: str) -> list[DemoPaper]:
    entries = (
        ("Complaint", "complaint", "Pleadings", "1", 0),
        ("Summons in a Civil Action", "summons", "Pleadings", "2", 1),
        ("Answer to Complaint", "answer", "Pleadings", "9", 24),
        ("Scheduling Order", "scheduling_order", "Orders", "15", 50),
    )
    return [
        _court_paper(
            matter,
            title,
            kind,
            folder,
            number,
            start + timedelta(days=after),
            ordered if kind == "scheduling_order" else "",
        )
        for title, kind, folder, number, after in entries
    ]


def _court_paper(
    matter: Matter, title: str, kind: str, folder: str, number: str, day: date, says: str = ""
) -> DemoPaper:
    stamp = f"Case {matter.docket} Document {number} Filed {day:%m/%d/%y}"
    data = formats.pdf(_caption(matter, title) + says + _body(matter, title.lower(), 8), stamp)
    return DemoPaper(f"{matter.docket.replace(':', '-')}-{number}.pdf", data, kind, title, folder, day, number)


def _agency_papers(matter: Matter, start: date) -> list[DemoPaper]:
    notice = f"{start:%B} {start.day}, {start.year}\nThis notice concerns {matter.caption}.\n" + _body(
        matter, "the notice", 3
    )
    return [
        DemoPaper("notice.html", formats.html("Notice", notice), "correspondence_opposing", "Notice", "Correspondence"),
        DemoPaper(
            "statement.pdf",
            formats.pdf(_caption(matter, "Declaration") + _body(matter, "the declaration")),
            "affidavit_declaration",
            f"Declaration of {matter.us}",
            "Drafts",
        ),
        DemoPaper(
            "claim.pdf",
            formats.pdf(_caption(matter, "Claim form") + _body(matter, "the claim", 4)),
            "insurance_letter",
            "Claim Form",
            "Correspondence",
        ),
    ]


def _discovery(matter: Matter, day: date) -> list[DemoPaper]:
    served = f"Served on {day:%B} {day.day}, {day.year} by electronic mail."
    text = _caption(matter, "First set of interrogatories") + "INTERROGATORY NO. 1: State all facts.\n\n" + served
    return [
        DemoPaper("rogs.pdf", formats.pdf(text), "interrogatories", "First Set of Interrogatories", "Discovery"),
        DemoPaper(
            "chronology.txt",
            f"{day.isoformat()}  served on {matter.them}\n".encode(),
            "correspondence_client",
            "Chronology",
            "Research",
        ),
    ]


def first_waiting(today: date) -> list[tuple[str, bytes]]:
    """The twelve papers in the Inbox that somebody who looks around meets first."""
    ames, larkspur, quill, castellan, brook, delacroix = (MATTERS[i] for i in (1, 2, 3, 4, 5, 7))
    yesterday = today - timedelta(days=1)
    papers = [
        _waiting(ames, "Order Setting Hearing", "41", yesterday),
        _waiting(larkspur, "Motion to Dismiss", "12", yesterday),
        _waiting(quill, "Opposition to Motion to Compel", "58", today),
        _waiting(castellan, "Reply in Support of Motion for Summary Judgment", "77", today),
        _waiting(brook, "Notice of Hearing", "103", today),
        _waiting(delacroix, "Stipulation to Extend Time", "22", yesterday),
    ]
    return [
        *papers,
        ("Activity in Case.eml", _notice(ames, today)),
        ("RE settlement.eml", _opposing_mail(brook, today)),
        ("letter.docx", _letter(castellan, "Meet and Confer Letter", "meet_and_confer_letter", "", yesterday).data),
        ("scan0042.pdf", formats.scan(_caption(quill, "Proof of service") + _body(quill, "service by mail", 4))),
        (
            "e-filing accepted.html",
            formats.html("Filing accepted", f"Your envelope number 4471 was accepted in {MATTERS[8].caption}."),
        ),
        ("lunch menu.txt", b"Soup of the day: lentil\n"),
    ]


def _waiting(matter: Matter, title: str, number: str, day: date) -> tuple[str, bytes]:
    paper = _court_paper(matter, title, "", "", number, day)
    return f"ecf_{number}.pdf", paper.data


def _notice(matter: Matter, day: date) -> bytes:
    text = (
        "This is an automatic e-mail message generated by the CM/ECF system.\n\n"
        "Notice of Electronic Filing\n\n"
        f"The following transaction was entered by Okonkwo, Ada on {day.month}/{day.day}/{day.year} at 9:12 AM PST "
        f"and filed on {day.month}/{day.day}/{day.year}\n\n"
        f"Case Name: {matter.caption}\nCase Number: {matter.docket}-AO\nFiler: {matter.them}\nDocument Number: 42\n\n"
        "Docket Text:\nRESPONSE to Order Setting Hearing filed by Defendant. (Okonkwo, Ada)\n\n"
        f"{matter.docket}-AO Notice has been electronically mailed to:\nAnn Hale ann@hale-ruiz.example\n"
    )
    at = datetime.combine(day, time(17, 12), UTC)
    paper = _court_paper(matter, "Response to Order", "", "", "42", day)
    return formats.mail(
        "ecf@example.org",
        f"Activity in Case {matter.docket}-AO {matter.caption} Response",
        text,
        at,
        ("42.pdf", paper.data),
    )


def _opposing_mail(matter: Matter, day: date) -> bytes:
    at = datetime.combine(day, time(15, 40), UTC)
    text = f"Counsel,\n\nRe {matter.caption}, {matter.docket}. See the attached proposal.\n\nR. Vance\n"
    attachment = ("proposal.docx", formats.docx(f"Settlement proposal in {matter.caption}\nWithout prejudice."))
    return formats.mail("R. Vance <vance@example.net>", f"RE: {matter.caption}", text, at, attachment)


_LATER = (
    ("Notice of Deposition", "notice of deposition"),
    ("Order Extending Time", "order extending time"),
    ("Reply in Support of Motion", "reply in support"),
    ("Stipulation to Continue", "stipulation to continue"),
    ("Response to Request for Production", "response to request for production"),
)


def later_papers(matter: Matter, today: date, at: datetime, number: int) -> tuple[str, bytes]:
    """One more paper of a matter: a court paper where there is a court, else an e-mail."""
    title, subject = _LATER[number % len(_LATER)]
    if matter.docket:
        stamp = f"Case {matter.docket} Document {120 + number} Filed {today:%m/%d/%y}"
        text = _caption(matter, title) + _body(matter, subject, 6)
        return f"ecf_{matter.docket.replace(':', '-')}_{120 + number}.pdf", formats.pdf(text, stamp)
    text = f"About {matter.caption}: {subject}.\n\n" + _body(matter, subject, 2)
    return f"Re {matter.us} {number}.eml", formats.mail(
        f"{matter.them} <office@example.com>", f"{matter.caption}: {title}", text, at
    )
