"""AT-14: whatever a file, its text or a letter is called, it is taken in under the bytes of its name, found, filed, and
shown with everything marked that cannot be seen. 515 strings with ``PARACASE_FULL=1``."""

from __future__ import annotations

import contextlib
import os
from email.header import Header
from typing import TYPE_CHECKING

from paracase.domain.errors import ParacaseError
from paracase.domain.papers.leftovers import left_by
from paracase.domain.visible import has_hidden, visible
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import find
from paracase.services.papers.triage import queue
from paracase.services.undo import undo
from tests.support.figures import so_many
from tests.support.naughty import naughty
from tests.support.offices import assert_whole, drop, garcia, inbox, scan
from tests.support.papers import mail

if TYPE_CHECKING:
    from paracase.services.context import Office

ASKED = 515
FILED = 24


def named(number: int, text: str) -> bytes:
    """A file's name that begins with a string, as far as any system takes it."""
    kept = os.fsencode(text.replace("/", "").replace("\0", ""))[:180]
    return kept + b" n%03d.txt" % number


def test_there_are_as_many_as_are_asked_for() -> None:
    assert len(set(naughty(ASKED))) == ASKED


def test_any_name_is_taken_in_found_filed_and_shown(office: Office) -> None:
    garcia(office)
    strings = naughty(so_many(ASKED, short=60))
    folder = os.fsencode(inbox(office))
    names = {}
    for number, text in enumerate(strings):
        name = named(number, text)
        if left_by(os.fsdecode(name)) is not None:
            name = b"x" + name
        with open(folder + b"/" + name, "wb") as file:  # noqa: PTH123  a name of bytes
            file.write(f"words of w{number:03d}x: {text}".encode("utf-8", "surrogatepass"))
        names[name] = number
    for number, text in enumerate(strings[::10]):
        subject = Header(text.replace("\r", " "), "utf-8").encode().encode()
        attached = (os.fsdecode(named(number, visible(text))), f"attached {number}".encode())
        drop(office, f"letter {number:03d}.eml", mail("SUBJECT", text, attached).replace(b"SUBJECT", subject))
    report = scan(office)
    letters = len(strings[::10])
    assert report.sum.documents == len(strings) + letters
    rows = office.store.read.execute("SELECT id, relpath, name FROM document WHERE parent_id IS NULL").fetchall()
    by_name = {bytes(relpath): number for number, relpath, _ in rows}
    assert set(names) <= set(by_name), "the bytes of every name as they are"
    for name, number in names.items():
        assert [hit.document_id for hit in find(office, f"w{number:03d}x").hits] == [by_name[name]]
    for paper in queue(office).papers.values():
        assert not has_hidden(visible(paper.name))
        assert not has_hidden(paper.name) or visible(paper.name) != paper.name
    for text in strings:
        with contextlib.suppress(ParacaseError):  # refused with a sentence
            find(office, text)
    some = list(names)[:: max(1, len(names) // FILED)]
    for name in some:
        file_document(office, by_name[name], FilingDecision((1,)))
        undo(office)
    assert {os.fsencode(path.name) for path in inbox(office).iterdir()} >= set(names), "undo gives the bytes back"
    for name in some:
        file_document(office, by_name[name], FilingDecision((1,), name=os.fsdecode(name)))
    assert scan(office).sum.files == len(strings) + letters
    assert_whole(office)
