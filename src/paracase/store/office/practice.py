"""Practice data as kept: what paracase ships, and the office's own files under ``.paracase/practice/``."""

from __future__ import annotations

from functools import cached_property
from importlib import resources
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain import cases, practice, work
from paracase.domain.errors import PracticeFileError
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.cases.courts import Courts
    from paracase.domain.practice.checklists import Checklists
    from paracase.domain.practice.examinations import ExaminationLine
    from paracase.domain.practice.filing_limits import FilingRules
    from paracase.domain.practice.judges import JudgeCard
    from paracase.domain.practice.phrases import AdvicePhrase
    from paracase.domain.practice.types import DocumentType
    from paracase.domain.practice.utbms import BillingCodes
    from paracase.domain.work.reporters import Reporters


def _shipped(name: str) -> str:
    return resources.files("paracase.domain.practice").joinpath(name).read_text(encoding="utf-8")


def _own(office: Path | None, name: str) -> str | None:
    if office is None:
        return None
    path = paths.practice(office) / name
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise PracticeFileError(f"{name} cannot be read: {error}.", hint=f"Mend {path}, or remove it.") from error


class Practice:
    """The practice data in force in an office, or with None what paracase ships; read when it is first asked for.

    Raises:
        PracticeFileError: when it is asked for and the office's file cannot be used; names file, line and field.
    """

    def __init__(self, office: Path | None) -> None:
        self._office = office

    @cached_property
    def document_types(self) -> list[DocumentType]:
        """All document types in order of precedence."""
        parse = practice.types.parse_document_types
        shipped = parse(_shipped("doc_types.csv"), "doc_types.csv", is_shipped=True)
        own = _own(self._office, "doc_types.csv")
        return practice.types.merged(shipped, parse(own, "practice/doc_types.csv")) if own is not None else shipped

    @cached_property
    def billing_codes(self) -> BillingCodes:
        """UTBMS codes that time is kept under, the office's own rows instead of the shipped ones of the same code."""
        parse = practice.utbms.parse_billing_codes
        shipped = parse(_shipped("utbms.csv"), "utbms.csv")
        own = _own(self._office, "utbms.csv")
        return shipped | parse(own, "practice/utbms.csv") if own is not None else shipped

    @cached_property
    def courts(self) -> Courts:
        """The table of courts, the office's own rows before the shipped ones."""
        parse = cases.courts.parse_courts
        own = _own(self._office, "courts.csv")
        rows = parse(own, "practice/courts.csv") if own is not None else []
        return cases.courts.Courts([*rows, *parse(_shipped("courts.csv"), "courts.csv")])

    @cached_property
    def advice_phrases(self) -> tuple[AdvicePhrase, ...]:
        """Phrases that may be read as legal advice; an office's own are added to what is shipped, and replace nothing."""
        parse = practice.phrases.parse_advice_phrases
        own = _own(self._office, "advice_phrases.csv")
        rows = parse(own, "practice/advice_phrases.csv", is_own=True) if own is not None else ()
        return (*rows, *parse(_shipped("advice_phrases.csv"), "advice_phrases.csv"))

    @cached_property
    def checklists(self) -> Checklists:
        """Matter types with their stages and elements."""
        parse = practice.checklists.parse_checklists
        combine, given = practice.checklists.combine, _shipped("checklists.yaml")
        shipped = combine(parse(given, "checklists.yaml"))
        own = _own(self._office, "checklists.yaml")
        if own is None:
            return shipped
        both = combine(parse(given, "checklists.yaml"), parse(own, "practice/checklists.yaml"))
        return practice.checklists.with_gates(both, shipped)

    @cached_property
    def examinations(self) -> dict[str, tuple[ExaminationLine, ...]]:
        """What is looked at when work is examined, by its kind; an office's own file replaces a kind whole."""
        parse = practice.examinations.parse_examinations
        found = parse(_shipped("examinations.yaml"), "examinations.yaml")
        own = _own(self._office, "examinations.yaml")
        return found | parse(own, "practice/examinations.yaml") if own is not None else found

    @cached_property
    def reporters(self) -> Reporters:
        """The reporters that citations are looked up in, the office's own rows before the shipped ones."""
        parse = work.reporters.parse_reporters
        own = _own(self._office, "reporters.csv")
        rows = parse(own, "practice/reporters.csv") if own is not None else {}
        return parse(_shipped("reporters.csv"), "reporters.csv") | rows

    @cached_property
    def judges(self) -> tuple[JudgeCard, ...]:
        """The office's cards of courts and judges, by the names of their files; none is shipped.

        Raises:
            PracticeFileError: besides, a file that is no card, or of a court that is not in the table of courts.
        """
        if self._office is None or not (folder := paths.practice(self._office) / "judges").is_dir():
            return ()
        found = []
        for path in sorted(folder.iterdir()):
            name = f"practice/judges/{path.name}"
            if path.suffix != ".yaml":
                raise PracticeFileError(f"{name} is not read.", hint="Cards end in .yaml; take it out of the folder.")
            card = practice.judges.parse_card(_own(self._office, f"judges/{path.name}") or "", name)
            if self.courts.named(card.court) is None:
                raise PracticeFileError(f"{name}, field court: there is no court “{visible(card.court)}”.")
            found.append(card)
        return tuple(found)

    @cached_property
    def filing_rules(self) -> FilingRules:
        """What courts ask of a paper that is filed, the office's own rows before the shipped ones."""
        limits = practice.filing_limits
        shipped = limits.parse_filing_rules(_shipped("filing_limits.yaml"), "filing_limits.yaml")
        own = _own(self._office, "filing_limits.yaml")
        if own is None:
            return shipped
        return limits.combined(limits.parse_filing_rules(own, "practice/filing_limits.yaml"), shipped)
