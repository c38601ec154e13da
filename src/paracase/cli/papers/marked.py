"""Several papers at once, each as it is proposed: the list of what goes and what stays, and filing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.cli.output import chosen_form, say, tell, write_rows
from paracase.cli.session import session
from paracase.domain.papers.documents import Handling
from paracase.domain.papers.proposals import Confidence

if TYPE_CHECKING:
    import typer

    from paracase.services.deadlines.marked import DatesOfMarked
    from paracase.services.papers.marked import MarkedPapers


def file_as_proposed(context: typer.Context, papers: list[int], *, dry_run: bool, as_json: bool) -> None:
    """File those that are sure, and say why the others stay; or only list both."""
    with session(context).open() as office:
        found = services.papers.marked.each_as_proposed(office, papers)
        if dry_run:
            _list_marked(found, services.deadlines.marked.dates_of(office, found.going), as_json=as_json)
            return
        for paper in found.staying:
            say(f"{paper.document_id} {paper.name} stays: {paper.stays}.")
        tell(
            services.deadlines.marked.file_and_tell(office, found.going, accepts=services.deadlines.marked.BY_COMMAND),
            as_json=as_json,
        )


def _list_marked(found: MarkedPapers, dates: DatesOfMarked, *, as_json: bool) -> None:
    columns = (
        "id",
        "case",
        "caption",
        "name",
        "folder",
        "type",
        "case_is",
        "type_is",
        "handling",
        "along",
        "dates",
        "stays",
    )
    rows = [
        (
            paper.document_id,
            paper.case_number or None,
            paper.caption or None,
            paper.name,
            None if paper.stays else paper.folder,
            paper.doc_type,
            Confidence(paper.case_confidence).word if paper.case_confidence else None,
            Confidence(paper.type_confidence).word if paper.type_confidence else None,
            Handling(paper.handling).word,
            paper.along,
            dates.of([paper.document_id]),
            paper.stays or None,
        )
        for paper in (*found.going, *found.staying)
    ]
    write_rows(chosen_form(as_json=as_json, plain=False), columns, rows, empty="No papers were named.")
