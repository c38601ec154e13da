"""Triage's keys: what each does to the paper in front or to the marked ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

if TYPE_CHECKING:
    from textual.binding import BindingType

KEYS: list[BindingType] = [
    Binding("enter", "file", "file, next", id="triage.file", key_display="Enter",
            tooltip="file as proposed and show the next; on a folder: open it"),
    Binding("c", "say('case')", "case", id="triage.case", tooltip="choose the case"),
    Binding("t", "say('type')", "type", id="triage.type", tooltip="choose the type"),
    Binding("d", "say('dates')", "dates", id="triage.dates", tooltip="dated, filed, entered, served and how, received"),
    Binding("n", "say('name')", "name", id="triage.name", tooltip="name and folder"),
    Binding("e", "say('facts')", "facts", id="triage.facts", tooltip="docket number, filer, handling"),
    Binding("plus", "decide('start')", "starts", key_display="+", id="triage.start",
            tooltip="what it would start: events and deadlines, accepted and filed together"),
    Binding("full_stop", "decide('file_again')", "same again", key_display=".", id="triage.again",
            tooltip="file it with the last answer; with marks all of them, after the list"),
    Binding("s", "put_away('aside')", "set aside", id="triage.aside", tooltip="not for a case"),
    Binding("x", "put_away('trash')", "trash", id="triage.trash", tooltip="trash, can be undone"),
    Binding("space", "mark", "mark", key_display="Space", id="triage.mark",
            tooltip="mark; Enter files each marked one as proposed"),
    Binding("asterisk", "mark_all", "mark sure", show=False, key_display="*", id="triage.mark_all",
            tooltip="mark what is sure; again all shown; again none"),
    Binding("F", "decide('file_to_one')", "to one case", id="triage.one_case",
            tooltip="all marked, or this one, into one case; also against a stamp"),
    Binding("N", "decide('open_case')", "new case", show=False, id="triage.new_case",
            tooltip="open a case from this paper; an attorney accepts it"),
    Binding("y", "why", "why", id="triage.why", tooltip="the reasons, whole"),
    Binding("O", "order", "order", show=False, id="triage.order", tooltip="order: oldest first, by case"),
    Binding("a", "about('assign')", "assign", id="triage.assign", tooltip="a task for somebody about it"),
    Binding("A", "about('to_attorney')", "to attorney", show=False, id="triage.attorney",
            tooltip="a task for the attorney to look at it"),
    Binding("equals_sign", "compare", "compare", show=False, key_display="=", id="triage.compare",
            tooltip="compare a duplicate with its original, or with what it is nearly the same as"),
    Binding("V", "decide('as_version')", "as version", show=False, id="triage.version",
            tooltip="make it the next version of the paper it is nearly the same as"),
    Binding("r", "restore", "restore", show=False, id="triage.restore",
            tooltip="out of the trash, or back from set aside"),
    Binding("o", "about('outside')", "open outside", show=False, id="triage.outside",
            tooltip="open the file in its own program"),
    Binding("I", "about('picture')", "as drawn", show=False, id="triage.picture", tooltip="its pages as pictures"),
    Binding("P", "about('print')", "print", show=False, id="triage.print", tooltip="print the file"),
    Binding("z", "about('apart')", "take apart", show=False, id="triage.apart", tooltip="take a ZIP file apart"),
    Binding(
        "S", "about('sequester')", "sequester", show=False, id="triage.sequester",
        tooltip="shut it and its copies until an attorney decides",
    ),
    Binding("R", "say('rule')", "rule", show=False, id="triage.rule",
            tooltip="make a rule from this paper: what such papers are proposed as"),
    Binding("H", "about('history')", "history", show=False, id="triage.history", tooltip="every act on this paper"),
    Binding("T", "app.new_task", "task", show=False, id="triage.task", tooltip="new task, in one line"),
    Binding("escape", "unmark", "unmark", show=False, id="triage.unmark"),
]  # fmt: skip
