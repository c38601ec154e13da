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
        "TESS ALDOUS (SBN 211004)\n"
        "ALDOUS LAW GROUP\n"
        "Attorneys for Defendant CORMORANT LOGISTICS, INC.\n"
        "SUPERIOR COURT OF THE STATE OF CALIFORNIA\n"
        "COUNTY OF SACRAMENTO\n"
        "JUDITH PELL, an individual, CASE NO. 34-2025-00331122\n"
        "Plaintiff, DEFENDANT'S EX PARTE APPLICATION FOR\n"
        "vs. AN ORDER CONTINUING TRIAL\n"
        "CORMORANT LOGISTICS, INC., and DOES 1-10, Date: February 12, 2026\n"
        "Time: 9:00 a.m.\n"
        "Defendants. Dept: 53\n"
        "TO ALL PARTIES AND THEIR COUNSEL:\n"
        "Dated: February 9, 2026 ALDOUS LAW GROUP\n"
        "DEFENDANT'S EX PARTE APPLICATION",
    ),
    FirstPage(
        "Federal, memorandum in opposition below the caption",
        "opposition",
        "2025-10-03",
        "Case 1:25-cv-00911-ABC Document 44 Filed 10/03/25 Page 1 of 12\n"
        "UNITED STATES DISTRICT COURT\n"
        "DISTRICT OF MARYLAND\n"
        "HELENA BRANT,\n"
        "Plaintiff,\n"
        "v. Civil Action No. 25-911\n"
        "STONECROP BANK, N.A.,\n"
        "Defendant.\n"
        "PLAINTIFF'S MEMORANDUM IN OPPOSITION TO\n"
        "DEFENDANT'S MOTION TO DISMISS THE COMPLAINT\n"
        "Plaintiff Helena Brant opposes the motion.\n"
        "Dated: October 3, 2025\n"
        "Respectfully submitted,",
    ),
    FirstPage(
        "New York, affirmation in support",
        "affidavit_declaration",
        "2026-03-17",
        "SUPREME COURT OF THE STATE OF NEW YORK\n"
        "COUNTY OF KINGS\n"
        "-----------------------------------------x\n"
        "MILO FENN,\n"
        "Plaintiff, Index No. 512233/2025\n"
        "-against- AFFIRMATION IN SUPPORT\n"
        "HARBORLINE REALTY CORP., OF MOTION TO COMPEL\n"
        "Defendant.\n"
        "-----------------------------------------x\n"
        "Ada Quill, an attorney, affirms the following under penalty of perjury:\n"
        "Dated: Brooklyn, New York\n"
        "March 17, 2026\n"
        "ADA QUILL",
    ),
    FirstPage(
        "New York, note of issue",
        "note_of_issue",
        "2026-01-28",
        "NOTE OF ISSUE\n"
        "Calendar No. (if any) ______\n"
        "Index No. 512233/2025\n"
        "SUPREME COURT, KINGS COUNTY\n"
        "MILO FENN, Plaintiff,\n"
        "-against-\n"
        "HARBORLINE REALTY CORP., Defendant.\n"
        "NOTICE FOR TRIAL\n"
        "Trial by jury demanded\n"
        "Date summons served: May 2, 2025\n"
        "Dated: January 28, 2026\n"
        "Attorney for Plaintiff",
    ),
    FirstPage(
        "Texas, notice of nonsuit",
        "nonsuit",
        "2026-04-02",
        "CAUSE NO. DC-25-04471\n"
        "ORLA VANCE, § IN THE DISTRICT COURT\n"
        "Plaintiff, §\n"
        "v. § DALLAS COUNTY, TEXAS\n"
        "GRAYLING ENERGY LLC, §\n"
        "Defendant. § 193RD JUDICIAL DISTRICT\n"
        "PLAINTIFF'S NOTICE OF NONSUIT WITHOUT PREJUDICE\n"
        "TO THE HONORABLE JUDGE OF SAID COURT:\n"
        "Plaintiff gives notice of nonsuit.\n"
        "Dated: April 2, 2026",
    ),
    FirstPage(
        "Texas, citation",
        "citation",
        None,
        "CITATION\n"
        "THE STATE OF TEXAS\n"
        "TO: GRAYLING ENERGY LLC\n"
        "NOTICE TO DEFENDANT: You have been sued. You may employ an attorney. If you or your attorney do not "
        "file a written answer with the clerk who issued this citation by 10:00 a.m. on the Monday next "
        "following\n"
        "CAUSE NO. DC-25-04471\n"
        "ORLA VANCE\n"
        "VS.\n"
        "GRAYLING ENERGY LLC",
    ),
    FirstPage(
        "Florida, notice of hearing of a party",
        "notice_of_hearing",
        "2026-05-11",
        "IN THE CIRCUIT COURT OF THE NINTH JUDICIAL CIRCUIT,\n"
        "IN AND FOR ORANGE COUNTY, FLORIDA\n"
        "CASE NO.: 2025-CA-004410-O\n"
        "RHODA KESTREL,\n"
        "Plaintiff,\n"
        "vs.\n"
        "LANTERN HOSPITALITY LLC,\n"
        "Defendant.\n"
        "/\n"
        "NOTICE OF HEARING\n"
        "PLEASE TAKE NOTICE that Defendant's Motion to Compel will be heard on June 9, 2026 at 10:15 a.m. "
        "before the Honorable Ines Calder.\n"
        "DATED this 11th day of May, 2026.",
    ),
    FirstPage(
        "Federal summons form",
        "summons",
        None,
        "AO 440 (Rev. 06/12) Summons in a Civil Action\n"
        "UNITED STATES DISTRICT COURT\n"
        "for the\n"
        "Northern District of Ohio\n"
        "PRUE ASHBY )\n"
        ")\n"
        "Plaintiff(s) )\n"
        "v. ) Civil Action No. 5:26-cv-00118\n"
        "TALLOW FOODS, INC. )\n"
        "Defendant(s) )\n"
        "SUMMONS IN A CIVIL ACTION\n"
        "To: (Defendant's name and address)\n"
        "A lawsuit has been filed against you.\n"
        "Date: ____________ Signature of Clerk or Deputy Clerk",
    ),
    FirstPage(
        "Answer with counterclaim",
        "answer",
        "2026-02-20",
        "IN THE UNITED STATES DISTRICT COURT\n"
        "FOR THE DISTRICT OF OREGON\n"
        "PRUE ASHBY, Case No. 3:26-cv-00118-SI\n"
        "Plaintiff, ANSWER, AFFIRMATIVE DEFENSES,\n"
        "v. AND COUNTERCLAIM OF DEFENDANT\n"
        "TALLOW FOODS, INC., TALLOW FOODS, INC.\n"
        "Defendant.\n"
        "Defendant admits and denies as follows.\n"
        "DATED: February 20, 2026.",
    ),
    FirstPage(
        "Clerk's entry of default",
        "entry_of_default",
        "2026-03-30",
        "UNITED STATES DISTRICT COURT\n"
        "EASTERN DISTRICT OF WISCONSIN\n"
        "PRUE ASHBY,\n"
        "Plaintiff,\n"
        "v. Case No. 26-C-118\n"
        "TALLOW FOODS, INC.,\n"
        "Defendant.\n"
        "CLERK'S ENTRY OF DEFAULT\n"
        "It appearing that the defendant has failed to plead, default is hereby entered.\n"
        "Dated: March 30, 2026\n"
        "Clerk of Court",
    ),
    FirstPage(
        "Responses to requests for production",
        "response_to_rfp",
        "2026-01-15",
        "IN THE UNITED STATES DISTRICT COURT\n"
        "FOR THE DISTRICT OF COLORADO\n"
        "Civil Action No. 1:25-cv-02001-REB\n"
        "GIDEON ROOK,\n"
        "Plaintiff,\n"
        "v.\n"
        "ALPENGLOW RESORTS, LLC,\n"
        "Defendant.\n"
        "DEFENDANT'S OBJECTIONS AND RESPONSES TO PLAINTIFF'S\n"
        "SECOND REQUESTS FOR PRODUCTION OF DOCUMENTS\n"
        "REQUEST FOR PRODUCTION NO. 1:\n"
        "Dated this 15th day of January, 2026.",
    ),
    FirstPage(
        "Supplemental declaration in mixed case",
        "affidavit_declaration",
        "2025-12-01",
        "United States District Court\n"
        "Western District of Washington\n"
        "Gideon Rook,\n"
        "Plaintiff,\n"
        "v. No. 2:25-cv-01441-JHC\n"
        "Alpenglow Resorts, LLC,\n"
        "Defendant.\n"
        "Supplemental Declaration of Gideon Rook in Support of Motion for Summary Judgment\n"
        "I, Gideon Rook, declare as follows.\n"
        "Executed on December 1, 2025, at Seattle, Washington.",
    ),
    FirstPage(
        "California tentative ruling",
        "tentative_ruling",
        None,
        "SUPERIOR COURT OF CALIFORNIA\n"
        "COUNTY OF CONTRA COSTA\n"
        "TENTATIVE RULING\n"
        "Department 12\n"
        "HEARING DATE: March 6, 2026\n"
        "Case No. C25-00912\n"
        "Pell v. Cormorant Logistics\n"
        "The demurrer is sustained with leave to amend.",
    ),
    FirstPage(
        "California request for dismissal form",
        "request_for_dismissal",
        "2026-06-30",
        "ATTORNEY OR PARTY WITHOUT ATTORNEY: STATE BAR NO.: 211004 FOR COURT USE ONLY\n"
        "NAME: Tess Aldous\n"
        "ATTORNEY FOR (Name): Judith Pell\n"
        "SUPERIOR COURT OF CALIFORNIA, COUNTY OF SACRAMENTO\n"
        "Plaintiff/Petitioner: Judith Pell\n"
        "Defendant/Respondent: Cormorant Logistics, Inc.\n"
        "REQUEST FOR DISMISSAL CASE NUMBER:\n"
        "34-2025-00331122\n"
        "CIV-110 [Rev. January 1, 2013] REQUEST FOR DISMISSAL\n"
        "Date: June 30, 2026\n"
        "Tess Aldous (SIGNATURE)",
    ),
    FirstPage(
        "Bankruptcy schedules form",
        "bankruptcy_schedule",
        None,
        "Fill in this information to identify the case:\n"
        "Debtor name Marrow & Pike, Inc.\n"
        "United States Bankruptcy Court for the: District of Nevada\n"
        "Case number (if known) 26-10221\n"
        "Official Form 206A/B\n"
        "Schedule A/B: Assets - Real and Personal Property 12/15",
    ),
    FirstPage(
        "Insurer's denial by letter",
        "insurance_letter",
        "2025-09-18",
        "FIRST MERIDIAN CASUALTY\n"
        "Claims Department\n"
        "September 18, 2025\n"
        "Ms. Rhoda Kestrel\n"
        "Re: Claim Number: 44-118822\n"
        "Date of Loss: July 4, 2025\n"
        "Denial of Coverage\n"
        "Dear Ms. Kestrel:\n"
        "We have completed our review. The policy does not cover this loss.\n"
        "Sincerely,\n"
        "Paul Dray\n"
        "Claims Examiner",
    ),
    FirstPage(
        "Meet-and-confer letter",
        "meet_and_confer_letter",
        "2026-02-25",
        "ALDOUS LAW GROUP\n"
        "A Professional Corporation\n"
        "February 25, 2026\n"
        "VIA E-MAIL\n"
        "Octave Prill, Esq.\n"
        "Re: Pell v. Cormorant Logistics, Inc.\n"
        "Deficiencies in Plaintiff's Discovery Responses\n"
        "Dear Mr. Prill:\n"
        "I write to meet and confer about your client's responses to special interrogatories served January "
        "30, 2026.\n"
        "Very truly yours,\n"
        "Tess Aldous",
    ),
    FirstPage(
        "Cover letter of a subpoena",
        "cover_letter",
        "2026-03-05",
        "ALDOUS LAW GROUP\n"
        "A Professional Corporation\n"
        "March 5, 2026\n"
        "Custodian of Records\n"
        "Delta Imaging\n"
        "Re: Subpoena for Records of Judith Pell\n"
        "Dear Custodian:\n"
        "Enclosed please find a subpoena for business records. The date of production is April 3, 2026.\n"
        "Sincerely,\n"
        "Tess Aldous",
    ),
    FirstPage(
        "Physician's statement",
        "medical_bill",
        "2025-11-30",
        "DELTA ORTHOPEDIC GROUP\n"
        "PATIENT STATEMENT\n"
        "Statement Date: 11/30/2025\n"
        "Patient: Judith Pell Account: 88120\n"
        "Date of Service CPT Amount\n"
        "10/14/2025 99213 $180.00\n"
        "Patient Balance: $180.00",
    ),
    FirstPage(
        "Court of appeals, notice of docketing by letter",
        "clerk_letter",
        "2026-01-09",
        "UNITED STATES COURT OF APPEALS\n"
        "FOR THE TENTH CIRCUIT\n"
        "OFFICE OF THE CLERK\n"
        "Byron White United States Courthouse\n"
        "January 09, 2026\n"
        "Mr. Gideon Rook\n"
        "RE: 26-1004, Rook v. Alpenglow Resorts\n"
        "Dear Counsel:\n"
        "The court has docketed your appeal. A docketing statement must be filed within 14 days.\n"
        "Sincerely,\n"
        "Clerk of Court",
    ),
)
