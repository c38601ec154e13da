"""Invented papers of many courts with the events that they set, labelled by hand before the recognisers had seen them.

A label is type, day (or period and from when), time, and a word of what it is for. What only is told of (recitals,
citations, days that are over, somebody's wish) has no label.
"""

from __future__ import annotations

from typing import NamedTuple


class SaidPaper(NamedTuple):
    """A paper and all events that are right of it."""

    form: str
    text: str
    """Its pages, parted by form feeds."""
    events: tuple[tuple[str, str, str, str], ...]
    unsure: tuple[str, ...] = ()
    """The days (or periods) of those of which it is right to doubt."""


def _federal(title: str, body: str) -> str:
    return (
        "Case 3:26-cv-00118-ABC   Document 24   Filed 11/20/26   Page 1 of 4\n"
        "UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\nPRUE ASHBY,\nPlaintiff,\nv. Case No. 3:26-cv-00118\n"
        f"TALLOW FOODS, INC.,\nDefendant.\n{title}\n{body}\n"
    )


SAID_PAPERS = (
    SaidPaper(
        "federal scheduling order, sentences",
        _federal(
            "SCHEDULING ORDER",
            "On October 3, 2026 the parties filed their Rule 26(f) report. Having considered it, the Court ORDERS:\n\n"
            "The parties shall file a joint statement within 14 days of this order.\n\n"
            "1. All fact discovery shall be completed by March 19, 2027.\n"
            "2. Expert disclosures under Rule 26(a)(2) are due no later than April 16, 2027.\n"
            "3. Dispositive motions must be filed on or before June 4, 2027.\n"
            "4. A final pretrial conference is set for September 10, 2027 at 10:00 a.m. in Courtroom 9.\n"
            "5. Jury trial is set for October 4, 2027 at 8:30 a.m. before the undersigned.\n\n"
            "IT IS SO ORDERED.\nDated: November 19, 2026\nADA ORR\nUnited States District Judge",
        ),
        (
            ("period_set", "14 day after unknown", "", "joint statement"),
            ("discovery_closes", "2027-03-19", "", "fact discovery"),
            ("date_set", "2027-04-16", "", "expert"),
            ("date_set", "2027-06-04", "", "dispositive"),
            ("conference", "2027-09-10", "10:00", "pretrial conference"),
            ("trial", "2027-10-04", "08:30", "jury trial"),
        ),
        ("14 day after",),
    ),
    SaidPaper(
        "federal scheduling order, table in lines",
        _federal(
            "CIVIL CASE MANAGEMENT ORDER",
            "The following schedule is ordered:\n\n"
            "Event                                   Date\n"
            "Joinder of parties ............. January 15, 2027\n"
            "Close of Fact Discovery: 05/28/2027\n"
            "Rebuttal Expert Disclosures      July 9, 2027\n"
            "Expert Discovery Cut-Off | 08/06/2027\n"
            "Last Day to File Dispositive Motions    Friday, September 3, 2027\n"
            "Motions in Limine   11/05/2027\n"
            "Final Pretrial Conference: December 3, 2027, 1:30 p.m.\n"
            "Bench Trial   Monday, January 10, 2028 at 9:00 AM\n\n"
            "DATED this 19th day of November, 2026.\n",
        ),
        (
            ("date_set", "2027-01-15", "", "joinder"),
            ("discovery_closes", "2027-05-28", "", "fact discovery"),
            ("date_set", "2027-07-09", "", "rebuttal"),
            ("discovery_closes", "2027-08-06", "", "expert discovery"),
            ("date_set", "2027-09-03", "", "dispositive"),
            ("date_set", "2027-11-05", "", "limine"),
            ("conference", "2027-12-03", "13:30", "pretrial conference"),
            ("trial", "2028-01-10", "09:00", "bench trial"),
        ),
    ),
    SaidPaper(
        "federal scheduling order, cells one below the other",
        _federal(
            "SCHEDULING ORDER",
            "Non-Expert Discovery Cut-Off\nMarch 5, 2027\nInitial Expert Disclosures\nApril 2, 2027\nJury Trial\n"
            "October 18, 2027 at 8:30 a.m.\n\nDated: November 19, 2026\n",
        ),
        (
            ("discovery_closes", "2027-03-05", "", "fact discovery"),
            ("date_set", "2027-04-02", "", "expert"),
            ("trial", "2027-10-18", "08:30", "jury trial"),
        ),
    ),
    SaidPaper(
        "minute order, two settings in one sentence, old day of a trial told",
        _federal(
            "MINUTE ORDER",
            "On June 3, 2025 the Court set trial for June 20, 2026. That trial was vacated. The status conference is "
            "set for "
            "January 12, 2027 at 2:00 p.m. and jury trial is set for June 21, 2027 at 9:00.\n\nDated: November 20, 2026\n",
        ),
        (
            ("conference", "2027-01-12", "14:00", "status conference"),
            ("trial", "2027-06-21", "09:00", "jury trial"),
        ),
    ),
    SaidPaper(
        "order continuing a hearing",
        _federal(
            "ORDER GRANTING STIPULATION TO CONTINUE HEARING",
            "The hearing on Defendant's Motion to Dismiss currently set for December 7, 2026 is CONTINUED to January "
            "25, 2027 at "
            "10:00 a.m. The opposition is due December 28, 2026 and the reply is due by January 8, 2027.\n\n"
            "IT IS SO ORDERED.\nDated: November 20, 2026\n",
        ),
        (
            ("vacated", "2026-12-07", "", "hearing"),
            ("hearing", "2027-01-25", "10:00", "hearing"),
            ("date_set", "2026-12-28", "", "opposition"),
            ("date_set", "2027-01-08", "", "repl"),
        ),
    ),
    SaidPaper(
        "order, from … to …",
        _federal(
            "ORDER",
            "The settlement conference is continued from 12/01/2026 to 12/15/2026 at 10:00 AM.\nDated: November 20, 2026\n",
        ),
        (
            ("vacated", "2026-12-01", "", "settlement conference"),
            ("conference", "2026-12-15", "10:00", "settlement conference"),
        ),
    ),
    SaidPaper(
        "order vacating",
        _federal(
            "ORDER",
            "The case management conference set for December 11, 2026 at 1:30 p.m. is hereby VACATED. Plaintiff shall "
            "file a "
            "status report by January 29, 2027.\nDated: November 20, 2026\n",
        ),
        (
            ("vacated", "2026-12-11", "13:30", "case management conference"),
            ("date_set", "2027-01-29", "", "status report"),
        ),
    ),
    SaidPaper(
        "order granting leave to amend; recited rules, citations and quotations",
        _federal(
            "ORDER GRANTING MOTION TO DISMISS",
            "Plaintiff filed this action on May 4, 2026. Rule 12(a)(1) requires that a defendant answer within 21 days. "
            "Defendant "
            "argues that Plaintiff failed to serve within 90 days of filing. See Orr v. Vale, 2021 WL 5512 (D. Or. Mar. "
            "3, 2021). "
            "The agreement says \u201cdelivery shall be made by March 1, 2027 and within 30 days of notice.\u201d The "
            "motion is "
            "GRANTED with leave to amend. Plaintiff shall file an amended complaint within twenty-one (21) days of the "
            "entry of "
            "this Order. Defendants must respond within fourteen (14) days after service of the amended complaint.\n\n"
            "Dated: November 19, 2026\n",
        ),
        (
            ("period_set", "21 day after entered", "", "amended complaint"),
            ("period_set", "14 day after served", "", "respond"),
        ),
        ("14 day after",),
    ),
    SaidPaper(
        "order to show cause",
        _federal(
            "ORDER TO SHOW CAUSE",
            "Plaintiff is ORDERED to show cause in writing, no later than December 11, 2026, why this case should not be "
            "dismissed. A hearing was held on November 2, 2026.\nDated: November 19, 2026\n",
        ),
        (("date_set", "2026-12-11", "", "show cause"),),
    ),
    SaidPaper(
        "proposed order",
        _federal(
            "[PROPOSED] ORDER CONTINUING TRIAL",
            "Trial is set for October 4, 2027 at 9:00 a.m. The parties shall file a joint statement by March 1, 2027.\n",
        ),
        (),
    ),
    SaidPaper(
        "stipulation with recitals",
        _federal(
            "STIPULATION TO EXTEND TIME",
            "WHEREAS, trial is set for October 4, 2027; WHEREAS the parties request that discovery close on May 1, "
            "2027; the "
            "parties stipulate that Defendant may answer by December 18, 2026.\nDated: November 20, 2026\n",
        ),
        (),
    ),
    SaidPaper(
        "wrong weekday",
        _federal(
            "ORDER", "A status conference is set for Monday, January 12, 2027 at 9:00 a.m.\nDated: November 20, 2026\n"
        ),
        (("conference", "2027-01-12", "09:00", "status conference"),),
        ("2027-01-12",),
    ),
    SaidPaper(
        "opinion that tells of many days",
        _federal(
            "OPINION AND ORDER",
            "Plaintiff was hired on January 4, 2021 and was terminated on March 1, 2025. A hearing on the motion was "
            "held on "
            "October 6, 2026. The contract, dated as of June 1, 2020, ran until June 1, 2030. Ashby's next review was "
            "scheduled "
            "for July 1, 2027, she says. The motion is DENIED.\nDated: November 19, 2026\n",
        ),
        (),
    ),
    SaidPaper(
        "California, notice of motion with the block beside the title",
        "QUILL ABBOT (SBN 211004)\nABBOT LAW GROUP\nAttorneys for Defendant CORMORANT LOGISTICS, INC.\n"
        "SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF SACRAMENTO\n"
        "JUDITH PELL, an individual, CASE NO. 34-2025-00331122\nPlaintiff, NOTICE OF MOTION AND MOTION TO\n"
        "vs. COMPEL FURTHER RESPONSES\nCORMORANT LOGISTICS, INC., Date: January 14, 2027\nTime: 9:00 a.m.\n"
        "Defendants. Dept: 53\nTO ALL PARTIES AND THEIR COUNSEL:\nPLEASE TAKE NOTICE that on January 14, 2027, at 9:00 "
        "a.m., in "
        "Department 53, Defendant will move for an order.\nDated: November 20, 2026 ABBOT LAW GROUP\n",
        (("hearing", "2027-01-14", "09:00", "hearing"),),
        ("2027-01-14",),
    ),
    SaidPaper(
        "California, order of the court on trial setting",
        "SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF ORANGE\nJUDITH PELL, Plaintiff, v. CORMORANT LOGISTICS, INC., "
        "Defendant.\nCase No. 30-2025-01331122-CU-PO-CJC\nORDER SETTING TRIAL\n"
        "The matter is set for jury trial on August 16, 2027 at 9:00 a.m. in Department C31. The mandatory settlement "
        "conference "
        "will be held on July 9, 2027 at 9:30 a.m. Mediation shall be completed by May 28, 2027.\nDated: November 20, "
        "2026\n",
        (
            ("trial", "2027-08-16", "09:00", "jury trial"),
            ("conference", "2027-07-09", "09:30", "settlement conference"),
            ("date_set", "2027-05-28", "", "mediation"),
        ),
    ),
    SaidPaper(
        "New York, preliminary conference order",
        "SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS\nORLA VANCE, Plaintiff,\n-against-\nPETREL HOLDINGS LLC, "
        "Defendant.\nIndex No. 512345/2026\nPRELIMINARY CONFERENCE ORDER\n"
        "It is hereby ORDERED that disclosure shall proceed as follows:\n"
        "(1) Bill of particulars shall be served on or before January 8, 2027.\n"
        "(2) Examination before trial of plaintiff shall be held on February 17, 2027 at 10:00 a.m.\n"
        "(3) All discovery shall be completed by July 30, 2027.\n"
        "(4) Plaintiff shall file a Note of Issue on or before September 15, 2027.\n"
        "A compliance conference will be held on April 14, 2027 at 9:30 a.m. in Part 12.\nDated: November 18, 2026\n",
        (
            ("date_set", "2027-01-08", "", "bill of particulars"),
            ("deposition", "2027-02-17", "10:00", "before trial"),
            ("discovery_closes", "2027-07-30", "", "discovery"),
            ("date_set", "2027-09-15", "", "note of issue"),
            ("conference", "2027-04-14", "09:30", "compliance conference"),
        ),
    ),
    SaidPaper(
        "Texas, docket control order",
        "CAUSE NO. 2026-41177\nROWAN PIKE, Plaintiff,\nv.\nGANNET DRILLING CO., Defendant.\nIN THE DISTRICT COURT "
        "OF\nHARRIS COUNTY, "
        "TEXAS\n129TH JUDICIAL DISTRICT\nDOCKET CONTROL ORDER\n"
        "The following docket control order shall apply to this case.\n"
        "1. 02/12/2027 JOINDER. All parties must be added and served by this date.\n"
        "2. 04/16/2027 EXPERTS for all plaintiffs. Expert witness designations are required by this date.\n"
        "3. 07/16/2027 DISCOVERY PERIOD ENDS. All discovery must be conducted before this date.\n"
        "4. 08/13/2027 DISPOSITIVE MOTIONS AND PLEAS.\n"
        "5. 09/20/2027 TRIAL. If not assigned by the second Friday, the case is reset.\nSIGNED on November 19, 2026.\n",
        (
            ("date_set", "2027-02-12", "", "join"),
            ("date_set", "2027-04-16", "", "expert"),
            ("discovery_closes", "2027-07-16", "", "discovery"),
            ("date_set", "2027-08-13", "", "dispositive"),
            ("trial", "2027-09-20", "", "trial"),
        ),
    ),
    SaidPaper(
        "Texas, notice of hearing",
        "CAUSE NO. DC-26-41177\nROWAN PIKE, Plaintiff,\nv.\nGANNET DRILLING CO., Defendant.\nIN THE DISTRICT "
        "COURT\nDALLAS COUNTY, "
        "TEXAS\nNOTICE OF HEARING\nPlease take notice that Defendant's Motion for Summary Judgment is set for hearing "
        "on the 14th "
        "day of January, 2027, at 1:30 p.m. in the 129th District Court.\nDated: November 20, 2026\n",
        (("hearing", "2027-01-14", "13:30", "hearing"),),
    ),
    SaidPaper(
        "bankruptcy, meeting of creditors",
        "UNITED STATES BANKRUPTCY COURT\nDISTRICT OF OREGON\nIn re: LENA ORR, Debtor.\nCase No. 26-31245\nChapter 7\n"
        "NOTICE OF CHAPTER 7 BANKRUPTCY CASE\n"
        "Meeting of creditors: December 17, 2026 at 10:00 AM by Zoom\n"
        "Deadline to object to discharge: February 15, 2027\n"
        "Deadline for filing proofs of claim: January 28, 2027\nFiled 11/18/26\n",
        (
            ("conference", "2026-12-17", "10:00", "meeting of creditors"),
            ("date_set", "2027-02-15", "", "discharge"),
            ("date_set", "2027-01-28", "", "claim"),
        ),
    ),
    SaidPaper(
        "appeal, briefing schedule of the clerk",
        "UNITED STATES COURT OF APPEALS\nFOR THE NINTH CIRCUIT\nPRUE ASHBY, Plaintiff-Appellant, v. TALLOW FOODS, INC., "
        "Defendant-Appellee.\nNo. 26-4411\nTIME SCHEDULE ORDER\nFILED NOV 20 2026\n"
        "Mon., January 11, 2027 Appellant's opening brief and excerpts of record shall be served and filed.\n"
        "Wed., February 10, 2027 Appellee's answering brief shall be served and filed.\n"
        "The optional appellant's reply brief shall be filed within 21 days of service of the appellee's brief.\n",
        (
            ("date_set", "2027-01-11", "", "opening brief"),
            ("date_set", "2027-02-10", "", "answering brief"),
            ("period_set", "21 day after served", "", "brief"),
        ),
        ("21 day after",),
    ),
    SaidPaper(
        "magistrate's report, objections",
        _federal(
            "REPORT AND RECOMMENDATION",
            "The undersigned recommends that the motion be granted. Any party may file written objections within "
            "fourteen (14) "
            "days of the date of service of this report. 28 U.S.C. 636(b)(1).\nDated: November 19, 2026\n",
        ),
        (("period_set", "14 day after served", "", "objections"),),
        ("14 day after",),
    ),
    SaidPaper(
        "deposition notice",
        _federal(
            "NOTICE OF DEPOSITION OF MARTIN VALE",
            "PLEASE TAKE NOTICE that Plaintiff will take the deposition of Martin Vale on January 20, 2027 at 9:30 a.m. "
            "at 12 "
            "Quay Street, Portland. The deposition will continue from day to day.\nDated: November 20, 2026\n",
        ),
        (("deposition", "2027-01-20", "09:30", "martin vale"),),
        ("2027-01-20",),
    ),
    SaidPaper(
        "motion that asks for a day",
        _federal(
            "MOTION TO CONTINUE TRIAL",
            "Defendant moves to continue the trial set for October 4, 2027 and requests a trial date of January 10, "
            "2028. Discovery "
            "closes on March 19, 2027.\nDated: November 20, 2026\n",
        ),
        (),
    ),
    SaidPaper(
        "pleading paper: the line is said",
        "\n".join(
            f"{number} {line}"
            for number, line in enumerate(
                (
                    "UNITED STATES DISTRICT COURT",
                    "CENTRAL DISTRICT OF CALIFORNIA",
                    "PRUE ASHBY,",
                    "Plaintiff,",
                    "v. Case No. 2:26-cv-00118",
                    "TALLOW FOODS, INC.,",
                    "Defendant.",
                    "ORDER SETTING SCHEDULING CONFERENCE",
                    "This matter is assigned to the",
                    "undersigned. A scheduling conference is",
                    "set for January 25, 2027 at 1:30 p.m. in",
                    "courtroom 7, and the parties shall meet",
                    "before it as the rules of this court say.",
                    *(f"more of what courts say in such orders, part {word}" for word in "abcdefghijklm"),
                    "IT IS SO ORDERED.",
                    "Dated: November 19, 2026",
                ),
                1,
            )
        ),
        (("conference", "2027-01-25", "13:30", "scheduling conference"),),
    ),
)

DOCKET_TEXTS = (
    (
        "Minute Entry: Motion Hearing held 12/07/2026 at 9:00 AM before Judge Ada Orr. Status Conference set for 12/14/2026 "
        "at 10:00 AM.",
        (("conference", "2026-12-14", "10:00", "status conference"),),
    ),
    ("Status Conference held before Judge Ada Orr on December 7, 2026. (dr)", ()),
    (
        "ORDER: Pretrial conference held and jury trial set for 1/11/2027 at 9:00 AM.",
        (("trial", "2027-01-11", "09:00", "jury trial"),),
    ),
    (
        "ORDER: Status conference held; the parties shall file a joint report by 1/11/2027.",
        (("date_set", "2027-01-11", "", "joint report"),),
    ),
    (
        "ORDER: A hearing will be telephonically held on December 7, 2026 at 9:00 AM.",
        (("hearing", "2026-12-07", "09:00", "hearing"),),
    ),
    ("ORDER granting 33 Request to Continue Trial to January 11, 2027.", (("trial", "2027-01-11", "", "trial"),)),
    (
        "ORDER: Plaintiff's Request to Continue Trial to January 11, 2027 is GRANTED.",
        (("trial", "2027-01-11", "", "trial"),),
    ),
    ("ORDER denying Request to Continue Trial to January 11, 2027.", ()),
    ("ORDER: The request to continue trial to January 11, 2027 is taken under submission.", ()),
    ("ORDER: All dates are vacated.", (("vacated", "", "", "all dates vacated"),)),
    ("ORDER: All pending deadlines are stayed pending arbitration.", (("vacated", "", "", "all deadlines stayed"),)),
    (
        "ORDER staying case and vacating all dates set in the Scheduling Order (Dkt. 20).",
        (("vacated", "", "", "all dates vacated"),),
    ),
    (
        "ORDER: All dates set forth in the Scheduling Order (Dkt. 20) are VACATED.",
        (("vacated", "", "", "all dates vacated"),),
    ),
    (
        "ORDER: The motion to dismiss is denied as moot and all dates are vacated.",
        (("vacated", "", "", "all dates vacated"),),
    ),
    ("ORDER: The remaining deadlines are stricken.", (("vacated", "", "", "all deadlines vacated"),)),
    ("ORDER: Defendant's request that all deadlines be stayed is denied.", ()),
    ("ORDER denying motion to vacate all dates.", ()),
    ("ORDER: All other dates shall remain in effect and are not vacated.", ()),
    ("ORDER: WHEREAS all deadlines were vacated on November 1, 2026, the parties are reminded of that.", ()),
    (
        "ORDER granting 23 Motion for Extension of Time to Answer. Answer due 1/4/2027. Signed by Judge Ada Orr on "
        "11/19/2026. (dr)",
        (("date_set", "2027-01-04", "", "answer"),),
    ),
    (
        "NOTICE of Hearing on Motion 12 MOTION to Dismiss : Motion Hearing set for 12/14/2026 at 09:00 AM in Courtroom "
        "5 before "
        "Judge Ada Orr. (dr)",
        (("hearing", "2026-12-14", "09:00", "motion hearing"),),
    ),
    (
        "SCHEDULING ORDER: Amended Pleadings due by 1/15/2027. Discovery due by 5/28/2027. Dispositive Motions due by "
        "7/9/2027. "
        "Final Pretrial Conference set for 10/1/2027 at 10:00 AM. Jury Trial set for 10/18/2027 at 08:30 AM. Signed by "
        "Judge Ada "
        "Orr on 11/19/2026. (dr) (Entered: 11/20/2026)",
        (
            ("date_set", "2027-01-15", "", "pleadings"),
            ("discovery_closes", "2027-05-28", "", "discovery"),
            ("date_set", "2027-07-09", "", "dispositive"),
            ("conference", "2027-10-01", "10:00", "pretrial conference"),
            ("trial", "2027-10-18", "08:30", "jury trial"),
        ),
    ),
    (
        "ORDER continuing pre-trial conference from 12/7/26 to 1/25/27 @ 10:00 a.m.",
        (("vacated", "2026-12-07", "", "conference"), ("conference", "2027-01-25", "10:00", "conference")),
    ),
    (
        "TEXT ORDER. The parties shall file a joint status report within 30 days of this order. (dr)",
        (("period_set", "30 day after unknown", "", "status report"),),
    ),
    (
        "ORDER: The hearing on the Motion for New Trial is set for December 14, 2026 at 10:00 AM. (dr)",
        (("hearing", "2026-12-14", "10:00", "hearing"),),
    ),
    (
        "ORDER: The motion to continue the trial is set for hearing on December 14, 2026 at 10:00 AM. (dr)",
        (("hearing", "2026-12-14", "10:00", "hearing"),),
    ),
    (
        "ORDER: Hearing on Motion to Continue Trial set for 12/14/2026. (dr)",
        (("hearing", "2026-12-14", "", "hearing"),),
    ),
    (
        "ORDER: The motion to continue trial is GRANTED and the trial is continued to March 6, 2028. (dr)",
        (("trial", "2028-03-06", "", "trial"),),
    ),
    ("ORDER: The hearing on the Motion for New Trial is VACATED. (dr)", (("vacated", "", "", "hearing"),)),
    (
        "ORDER: The 12/14/2026 hearing on the Motion to Compel is CONTINUED to 1/11/2027 at 9:00 AM, and the Jury Trial set "
        "for 10/18/2027 is VACATED. (dr)",
        (
            ("hearing", "2027-01-11", "09:00", "hearing"),
            ("vacated", "2027-10-18", "", "trial"),
        ),
    ),
    ("ORDER. Minute Entry for proceedings held on 11/2/2026. Motion hearing held on 11/2/2026. (dr)", ()),
    ("ORDER denying 12 Motion filed by Defendant on 11/3/2026 re order dated 10/5/2026. (dr)", ()),
)
"""What entries of a court's docket set; each is a notice's docket text of November 20, 2026."""
