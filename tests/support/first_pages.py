"""Twenty invented first pages in the layouts of public court forms and of letters, as reading a PDF gives their text.

They were written and labelled before the recognisers had seen them, by the forms and not by the recognisers' rules: each
with the type and date that are right; None is blank.
"""

from __future__ import annotations

from typing import NamedTuple


class FirstPage(NamedTuple):
    """A first page and what is right about it."""

    form: str
    type: str
    dated: str | None
    text: str


FIRST_PAGES = (
    FirstPage(
        "California, ex parte application beside the caption",
        "motion_other",
        "2026-02-09",
        "TESS ALDOUS (SBN 211004)\nALDOUS LAW GROUP\nAttorneys for Defendant CORMORANT LOGISTICS, INC.\nSUPERIOR COURT OF THE STATE OF "
        "CALIFORNIA\nCOUNTY OF SACRAMENTO\nJUDITH PELL, an individual, CASE NO. 34-2025-00331122\nPlaintiff, DEFENDANT'S EX PARTE "
        "APPLICATION FOR\nvs. AN ORDER CONTINUING TRIAL\nCORMORANT LOGISTICS, INC., and DOES 1-10, Date: February 12, 2026\nTime: 9:00 a.m.\n"
        "Defendants. Dept: 53\nTO ALL PARTIES AND THEIR COUNSEL:\nDated: February 9, 2026 ALDOUS LAW GROUP\nDEFENDANT'S EX PARTE APPLICATION",
    ),
    FirstPage(
        "Federal, memorandum in opposition below the caption",
        "opposition",
        "2025-10-03",
        "Case 1:25-cv-00911-ABC Document 44 Filed 10/03/25 Page 1 of 12\nUNITED STATES DISTRICT COURT\nDISTRICT OF MARYLAND\nHELENA BRANT,\n"
        "Plaintiff,\nv. Civil Action No. 25-911\nSTONECROP BANK, N.A.,\nDefendant.\nPLAINTIFF'S MEMORANDUM IN OPPOSITION TO\nDEFENDANT'S MOTION "
        "TO DISMISS THE COMPLAINT\nPlaintiff Helena Brant opposes the motion.\nDated: October 3, 2025\nRespectfully submitted,",
    ),
    FirstPage(
        "New York, affirmation in support",
        "affidavit_declaration",
        "2026-03-17",
        "SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS\n-----------------------------------------x\nMILO FENN,\nPlaintiff, Index No. "
        "512233/2025\n-against- AFFIRMATION IN SUPPORT\nHARBORLINE REALTY CORP., OF MOTION TO COMPEL\nDefendant.\n"
        "-----------------------------------------x\nAda Quill, an attorney, affirms the following under penalty of perjury:\nDated: Brooklyn, "
        "New York\nMarch 17, 2026\nADA QUILL",
    ),
    FirstPage(
        "New York, note of issue",
        "note_of_issue",
        "2026-01-28",
        "NOTE OF ISSUE\nCalendar No. (if any) ______\nIndex No. 512233/2025\nSUPREME COURT, KINGS COUNTY\nMILO FENN, Plaintiff,\n-against-\n"
        "HARBORLINE REALTY CORP., Defendant.\nNOTICE FOR TRIAL\nTrial by jury demanded\nDate summons served: May 2, 2025\nDated: January 28, 2026\n"
        "Attorney for Plaintiff",
    ),
    FirstPage(
        "Texas, notice of nonsuit",
        "nonsuit",
        "2026-04-02",
        "CAUSE NO. DC-25-04471\nORLA VANCE, § IN THE DISTRICT COURT\nPlaintiff, §\nv. § DALLAS COUNTY, TEXAS\nGRAYLING ENERGY LLC, §\nDefendant. § "
        "193RD JUDICIAL DISTRICT\nPLAINTIFF'S NOTICE OF NONSUIT WITHOUT PREJUDICE\nTO THE HONORABLE JUDGE OF SAID COURT:\nPlaintiff gives notice of "
        "nonsuit.\nDated: April 2, 2026",
    ),
    FirstPage(
        "Texas, citation",
        "citation",
        None,
        "CITATION\nTHE STATE OF TEXAS\nTO: GRAYLING ENERGY LLC\nNOTICE TO DEFENDANT: You have been sued. You may employ an attorney. If you or your "
        "attorney do not file a written answer with the clerk who issued this citation by 10:00 a.m. on the Monday next following\nCAUSE NO. "
        "DC-25-04471\nORLA VANCE\nVS.\nGRAYLING ENERGY LLC",
    ),
    FirstPage(
        "Florida, notice of hearing of a party",
        "notice_of_hearing",
        "2026-05-11",
        "IN THE CIRCUIT COURT OF THE NINTH JUDICIAL CIRCUIT,\nIN AND FOR ORANGE COUNTY, FLORIDA\nCASE NO.: 2025-CA-004410-O\nRHODA KESTREL,\n"
        "Plaintiff,\nvs.\nLANTERN HOSPITALITY LLC,\nDefendant.\n/\nNOTICE OF HEARING\nPLEASE TAKE NOTICE that Defendant's Motion to Compel will be "
        "heard on June 9, 2026 at 10:15 a.m. before the Honorable Ines Calder.\nDATED this 11th day of May, 2026.",
    ),
    FirstPage(
        "Federal summons form",
        "summons",
        None,
        "AO 440 (Rev. 06/12) Summons in a Civil Action\nUNITED STATES DISTRICT COURT\nfor the\nNorthern District of Ohio\nPRUE ASHBY )\n)\nPlaintiff(s) )\n"
        "v. ) Civil Action No. 5:26-cv-00118\nTALLOW FOODS, INC. )\nDefendant(s) )\nSUMMONS IN A CIVIL ACTION\nTo: (Defendant's name and address)\n"
        "A lawsuit has been filed against you.\nDate: ____________ Signature of Clerk or Deputy Clerk",
    ),
    FirstPage(
        "Answer with counterclaim",
        "answer",
        "2026-02-20",
        "IN THE UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF OREGON\nPRUE ASHBY, Case No. 3:26-cv-00118-SI\nPlaintiff, ANSWER, AFFIRMATIVE "
        "DEFENSES,\nv. AND COUNTERCLAIM OF DEFENDANT\nTALLOW FOODS, INC., TALLOW FOODS, INC.\nDefendant.\nDefendant admits and denies as follows.\n"
        "DATED: February 20, 2026.",
    ),
    FirstPage(
        "Clerk's entry of default",
        "entry_of_default",
        "2026-03-30",
        "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF WISCONSIN\nPRUE ASHBY,\nPlaintiff,\nv. Case No. 26-C-118\nTALLOW FOODS, INC.,\nDefendant.\n"
        "CLERK'S ENTRY OF DEFAULT\nIt appearing that the defendant has failed to plead, default is hereby entered.\nDated: March 30, 2026\nClerk of Court",
    ),
    FirstPage(
        "Responses to requests for production",
        "response_to_rfp",
        "2026-01-15",
        "IN THE UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF COLORADO\nCivil Action No. 1:25-cv-02001-REB\nGIDEON ROOK,\nPlaintiff,\nv.\nALPENGLOW "
        "RESORTS, LLC,\nDefendant.\nDEFENDANT'S OBJECTIONS AND RESPONSES TO PLAINTIFF'S\nSECOND REQUESTS FOR PRODUCTION OF DOCUMENTS\nREQUEST FOR "
        "PRODUCTION NO. 1:\nDated this 15th day of January, 2026.",
    ),
    FirstPage(
        "Supplemental declaration in mixed case",
        "affidavit_declaration",
        "2025-12-01",
        "United States District Court\nWestern District of Washington\nGideon Rook,\nPlaintiff,\nv. No. 2:25-cv-01441-JHC\nAlpenglow Resorts, LLC,\n"
        "Defendant.\nSupplemental Declaration of Gideon Rook in Support of Motion for Summary Judgment\nI, Gideon Rook, declare as follows.\n"
        "Executed on December 1, 2025, at Seattle, Washington.",
    ),
    FirstPage(
        "California tentative ruling",
        "tentative_ruling",
        None,
        "SUPERIOR COURT OF CALIFORNIA\nCOUNTY OF CONTRA COSTA\nTENTATIVE RULING\nDepartment 12\nHEARING DATE: March 6, 2026\nCase No. C25-00912\nPell v. "
        "Cormorant Logistics\nThe demurrer is sustained with leave to amend.",
    ),
    FirstPage(
        "California request for dismissal form",
        "request_for_dismissal",
        "2026-06-30",
        "ATTORNEY OR PARTY WITHOUT ATTORNEY: STATE BAR NO.: 211004 FOR COURT USE ONLY\nNAME: Tess Aldous\nATTORNEY FOR (Name): Judith Pell\nSUPERIOR COURT "
        "OF CALIFORNIA, COUNTY OF SACRAMENTO\nPlaintiff/Petitioner: Judith Pell\nDefendant/Respondent: Cormorant Logistics, Inc.\nREQUEST FOR DISMISSAL CASE "
        "NUMBER:\n34-2025-00331122\nCIV-110 [Rev. January 1, 2013] REQUEST FOR DISMISSAL\nDate: June 30, 2026\nTess Aldous (SIGNATURE)",
    ),
    FirstPage(
        "Bankruptcy schedules form",
        "bankruptcy_schedule",
        None,
        "Fill in this information to identify the case:\nDebtor name Marrow & Pike, Inc.\nUnited States Bankruptcy Court for the: District of Nevada\nCase "
        "number (if known) 26-10221\nOfficial Form 206A/B\nSchedule A/B: Assets - Real and Personal Property 12/15",
    ),
    FirstPage(
        "Insurer's denial by letter",
        "insurance_letter",
        "2025-09-18",
        "FIRST MERIDIAN CASUALTY\nClaims Department\nSeptember 18, 2025\nMs. Rhoda Kestrel\nRe: Claim Number: 44-118822\nDate of Loss: July 4, 2025\nDenial of "
        "Coverage\nDear Ms. Kestrel:\nWe have completed our review. The policy does not cover this loss.\nSincerely,\nPaul Dray\nClaims Examiner",
    ),
    FirstPage(
        "Meet-and-confer letter",
        "meet_and_confer_letter",
        "2026-02-25",
        "ALDOUS LAW GROUP\nA Professional Corporation\nFebruary 25, 2026\nVIA E-MAIL\nOctave Prill, Esq.\nRe: Pell v. Cormorant Logistics, Inc.\nDeficiencies in "
        "Plaintiff's Discovery Responses\nDear Mr. Prill:\nI write to meet and confer about your client's responses to special interrogatories served "
        "January 30, 2026.\nVery truly yours,\nTess Aldous",
    ),
    FirstPage(
        "Cover letter of a subpoena",
        "cover_letter",
        "2026-03-05",
        "ALDOUS LAW GROUP\nA Professional Corporation\nMarch 5, 2026\nCustodian of Records\nDelta Imaging\nRe: Subpoena for Records of Judith Pell\nDear "
        "Custodian:\nEnclosed please find a subpoena for business records. The date of production is April 3, 2026.\nSincerely,\nTess Aldous",
    ),
    FirstPage(
        "Physician's statement",
        "medical_bill",
        "2025-11-30",
        "DELTA ORTHOPEDIC GROUP\nPATIENT STATEMENT\nStatement Date: 11/30/2025\nPatient: Judith Pell Account: 88120\nDate of Service CPT Amount\n"
        "10/14/2025 99213 $180.00\nPatient Balance: $180.00",
    ),
    FirstPage(
        "Court of appeals, notice of docketing by letter",
        "clerk_letter",
        "2026-01-09",
        "UNITED STATES COURT OF APPEALS\nFOR THE TENTH CIRCUIT\nOFFICE OF THE CLERK\nByron White United States Courthouse\nJanuary 09, 2026\nMr. Gideon Rook\nRE: "
        "26-1004, Rook v. Alpenglow Resorts\nDear Counsel:\nThe court has docketed your appeal. A docketing statement must be filed within 14 days.\n"
        "Sincerely,\nClerk of Court",
    ),
)
