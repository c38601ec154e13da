"""Acts about persons, their names, conflicts, credentials and service lists."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

PERSON_ADDED = Act("person.added", Right.OPEN_CASES, ("person",))
PERSON_CHANGED = Act("person.changed", Right.OPEN_CASES, ("person",))
PERSON_NAMED = Act("person.named", Right.OPEN_CASES, ("person", "case"))
PERSON_UNNAMED = Act("person.unnamed", Right.OPEN_CASES, ("person",))
PERSONS_MERGED = Act("person.merged", Right.OPEN_CASES, ("person",))
PERSON_SPLIT = Act("person.split", Right.OPEN_CASES, ("person", "case"))

CONFLICTS_SEARCHED = Act("conflicts.searched", Right.SEARCH_CONFLICTS, ("conflict_search", "case"), Undo.PASSES_BY)
NAMES_BROUGHT = Act("conflicts.brought", Right.OPEN_CASES, ("conflict_search", "staff"))
CONFLICT_CLEARED = Act("conflict.cleared", Right.CLEAR_CONFLICT, ("case",))
CONFLICT_FOUND = Act("conflict.found", Right.CLEAR_CONFLICT, ("case",))

CREDENTIAL_RECORDED = Act("credential.recorded", Right.KEEP_TASKS, ("staff", "task"))
CREDENTIAL_CHANGED = Act("credential.changed", Right.KEEP_TASKS, ("staff", "task"))

SERVICE_LISTED = Act("service.listed", Right.OPEN_CASES, ("case",))
SERVICE_UNLISTED = Act("service.unlisted", Right.OPEN_CASES, ("case",))
