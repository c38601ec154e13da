"""The tables of ``office.db`` as plain constants, for whoever must not wait for SQLModel.

Made from ``store/tables`` by ``python -m paracase.store.tables``; not edited by hand (a test holds both equal).
"""

from __future__ import annotations

from paracase.store.declared import BY_VIEW, EVERYBODY, About, Table, through

# fmt: off
TABLES: dict[str, Table] = {
    "acceptance": Table(
        columns=("case_id", "state", "opened_by", "opened_at", "decided_by", "decided_at", "reason"),
        key=("case_id",),
        empty=("decided_by", "decided_at"),
        about=About(
            through(case_id="cases"), "walls",
            undo=("state", "decided_by", "decided_at", "reason"),
        ),
    ),
    "acknowledged": Table(
        columns=("deadline_id", "due_on", "days", "staff_id", "at"),
        key=("deadline_id", "due_on", "days", "staff_id"),
        empty=(
        ),
        about=About(through(deadline_id="deadline"), "deadlines"),
    ),
    "act": Table(
        columns=("id", "staff_id", "kind", "at", "summary", "ledger_seq", "undone_by", "undoes", "steps", "needs"),
        key=("id",),
        empty=("undone_by", "undoes", "steps"),
        about=About(through(ledger_seq="ledger"), None),
    ),
    "act_ref": Table(
        columns=("act_id", "no", "kind", "ref_id"),
        key=("act_id", "no"),
        empty=(
        ),
        about=About(through(act_id="act"), None),
    ),
    "approval": Table(
        columns=(
            "id", "request_id", "decision", "staff_id", "for_id", "at", "level", "is_owed", "proof",
            "fingerprint", "statement", "sha256", "comment", "read_as", "pages_opened", "pages", "seconds",
            "ledger_seq", "signature_id", "door",
        ),
        key=("id",),
        empty=("signature_id",),
        about=About(through(request_id="request"), "requests"),
    ),
    "arrival": Table(
        columns=(
            "id", "root_id", "relpath", "state", "reason", "detail", "size", "mtime_ns", "ctime_ns",
            "first_seen_at",
        ),
        key=("id",),
        empty=(
        ),
        about=About(BY_VIEW, "arrivals"),
    ),
    "assignment": Table(
        columns=(
            "id", "case_id", "kind", "what", "brief", "authorities", "limits", "from_id", "assignee_id",
            "attorney_id", "due_on", "filing_on", "rescue_on", "minutes", "state", "state_at", "returned_to",
            "document_id", "created_at",
        ),
        key=("id",),
        empty=("attorney_id", "due_on", "filing_on", "rescue_on", "returned_to", "document_id"),
        about=About(
            through(case_id="cases"), "assignments",
            undo=(
                "case_id", "kind", "what", "brief", "authorities", "limits", "assignee_id", "attorney_id", "due_on",
                "filing_on", "rescue_on", "minutes", "state", "state_at", "from_id",
            ),
        ),
    ),
    "attorney_answer": Table(
        columns=(
            "id", "question_id", "version", "words", "sha256", "staff_id", "at", "proof", "fingerprint",
            "ledger_seq",
        ),
        key=("id",),
        empty=(
        ),
        about=About(through(question_id="question"), "communications"),
    ),
    "brought_name": Table(
        columns=("id", "staff_id", "name", "name_fold", "side", "matter", "office", "added_by", "added_at", "active"),
        key=("id",),
        empty=(
        ),
        about=About(
            EVERYBODY, "persons",
            undo=("active",),
        ),
        folds=(("name_fold", "name"),),
    ),
    "case_number": Table(
        columns=("number", "case_id"),
        key=("number",),
        empty=(
        ),
        about=About(through(case_id="cases"), None),
    ),
    "cases": Table(
        columns=(
            "id", "number", "caption", "matter_type", "stage", "side", "status", "root_id", "folder",
            "created_at", "reviewed_at", "rev", "number_fold",
        ),
        key=("id",),
        empty=("reviewed_at",),
        about=About(
            BY_VIEW, "cases",
            undo=("caption", "stage", "side", "status", "reviewed_at"),
        ),
        folds=(("number_fold", "number"),),
    ),
    "change": Table(
        columns=("topic", "seq"),
        key=("topic",),
        empty=(
        ),
        about=About(EVERYBODY, None),
    ),
    "cite_tick": Table(
        columns=(
            "id", "case_id", "document_id", "version_id", "kind", "key", "cite", "result", "words", "staff_id",
            "at", "ledger_seq",
        ),
        key=("id",),
        empty=(
        ),
        about=About(through(case_id="cases", document_id="document"), "assignments"),
    ),
    "claim": Table(
        columns=("document_id", "staff_id", "process", "at"),
        key=("document_id",),
        empty=(
        ),
        about=About(through(document_id="document"), "claims"),
    ),
    "client_text": Table(
        columns=(
            "id", "case_id", "person_id", "template_id", "kind", "subject", "words", "slots", "recipients",
            "attachments", "message_id", "document_id", "sha256", "state", "made_by", "made_at", "out_by",
            "out_at", "proof_id", "communication_id",
        ),
        key=("id",),
        empty=("template_id", "out_by", "out_at", "proof_id", "communication_id"),
        about=About(
            through(case_id="cases", document_id="document"), "communications",
            undo=("state",),
        ),
    ),
    "closing": Table(
        columns=(
            "id", "case_id", "state", "begun_by", "begun_at", "asked_by", "asked_at", "decided_by",
            "decided_at", "reason", "retention_on", "retention_rule",
        ),
        key=("id",),
        empty=("asked_by", "asked_at", "decided_by", "decided_at", "retention_on"),
        about=About(
            through(case_id="cases"), "cases",
            undo=(
                "state", "asked_by", "asked_at", "decided_by", "decided_at", "reason", "retention_on",
                "retention_rule",
            ),
        ),
    ),
    "closing_point": Table(
        columns=("closing_id", "point", "state", "words", "said_by", "set_by", "set_at"),
        key=("closing_id", "point"),
        empty=(
        ),
        about=About(
            through(closing_id="closing"), "cases",
            undo=("state", "words", "said_by", "set_by", "set_at"),
        ),
    ),
    "closing_told": Table(
        columns=(
            "id", "court", "on_day", "kind", "words", "source", "told_by", "told_at", "confirmed_by",
            "confirmed_at", "ended_at",
        ),
        key=("id",),
        empty=("confirmed_by", "confirmed_at", "ended_at"),
        about=About(
            EVERYBODY, "deadlines",
            undo=("kind", "words", "source", "confirmed_by", "confirmed_at", "ended_at"),
        ),
    ),
    "communication": Table(
        columns=(
            "id", "case_id", "kind", "direction", "on_day", "at_time", "contact_id", "party_id", "who",
            "standing", "staff_id", "capacity", "said", "asked", "promised", "minutes", "task_id",
            "document_id", "state", "held_why", "made_by", "made_at",
        ),
        key=("id",),
        empty=("case_id", "contact_id", "party_id", "task_id", "document_id"),
        about=About(
            through(case_id="cases", document_id="document"), "communications",
            undo=(
                "case_id", "kind", "direction", "on_day", "at_time", "contact_id", "party_id", "who", "standing",
                "staff_id", "capacity", "said", "asked", "promised", "minutes", "task_id", "document_id", "state",
                "held_why",
            ),
        ),
    ),
    "communication_past": Table(
        columns=(
            "id", "communication_id", "kind", "direction", "on_day", "at_time", "who", "standing", "staff_id",
            "capacity", "said", "asked", "promised", "minutes", "replaced_by", "replaced_at",
        ),
        key=("id",),
        empty=(
        ),
        about=About(through(communication_id="communication"), "communications"),
    ),
    "condition": Table(
        columns=("case_id", "condition", "is_so", "answered_by", "answered_at"),
        key=("case_id", "condition"),
        empty=(
        ),
        about=About(
            through(case_id="cases"), "elements",
            undo=("is_so", "answered_by", "answered_at"),
        ),
    ),
    "conflict_hit": Table(
        columns=(
            "id", "search_id", "asked", "name", "role", "standing", "source", "source_id", "case_id", "alike",
            "opposed", "state", "decided_by", "decided_at", "words", "waiver", "screen", "is_put", "person_id",
        ),
        key=("id",),
        empty=("case_id", "decided_by", "decided_at", "person_id"),
        about=About(
            through(search_id="conflict_search", case_id="cases"), "conflicts",
            undo=("is_put", "state", "decided_by", "decided_at", "words", "waiver", "screen"),
        ),
    ),
    "conflict_search": Table(
        columns=("id", "case_id", "reason", "names", "among", "hits", "head", "anyway", "by_id", "at"),
        key=("id",),
        empty=("case_id",),
        about=About(through(case_id="cases"), "conflicts"),
    ),
    "contact": Table(
        columns=(
            "id", "case_id", "name", "role", "organisation", "phone", "email", "address", "note", "active",
            "person_id",
        ),
        key=("id",),
        empty=("case_id", "person_id"),
        about=About(
            through(case_id="cases"), "contacts",
            undo=(
                "case_id", "name", "role", "organisation", "phone", "email", "address", "note", "active",
                "person_id",
            ),
        ),
    ),
    "counting": Table(
        columns=("case_id", "court", "level", "case_type", "state", "zone", "closes", "backup_id"),
        key=("case_id",),
        empty=("backup_id",),
        about=About(
            through(case_id="cases"), "deadlines",
            undo=("court", "level", "case_type", "state", "zone", "closes", "backup_id"),
        ),
    ),
    "credential": Table(
        columns=("id", "staff_id", "kind", "number", "issuer", "issued_on", "lapses_on", "task_id", "active"),
        key=("id",),
        empty=("issued_on", "lapses_on", "task_id"),
        about=About(
            through(task_id="task"), "staff",
            undo=("kind", "number", "issuer", "issued_on", "lapses_on", "task_id", "active"),
        ),
    ),
    "deadline": Table(
        columns=(
            "id", "task_id", "event_id", "rule", "cite", "mark", "kind", "due_on", "due_time", "zone",
            "safe_on", "whose", "extendable", "manual", "computed", "state", "entered_by", "entered_owner",
            "entered_at", "verified_by", "verified_at", "confirmed_by", "confirmed_at", "proof_id", "closed_by",
            "closed_at", "why", "doubted_at",
        ),
        key=("id",),
        empty=(
            "due_on", "safe_on", "entered_owner", "verified_by", "verified_at", "confirmed_by", "confirmed_at",
            "proof_id", "closed_by", "closed_at", "doubted_at",
        ),
        about=About(
            through(task_id="task"), "deadlines",
            undo=(
                "event_id", "rule", "cite", "mark", "kind", "due_on", "due_time", "zone", "safe_on", "whose",
                "extendable", "manual", "computed", "state", "entered_by", "entered_owner", "entered_at",
                "verified_by", "verified_at", "confirmed_by", "confirmed_at", "proof_id", "closed_by", "closed_at",
                "why", "doubted_at",
            ),
        ),
    ),
    "deadline_past": Table(
        columns=(
            "id", "deadline_id", "due_on", "due_time", "safe_on", "event_on", "computed", "verified_by",
            "verified_at", "why", "replaced_by", "replaced_at",
        ),
        key=("id",),
        empty=("due_on", "safe_on", "event_on", "verified_by", "verified_at"),
        about=About(through(deadline_id="deadline"), "deadlines"),
    ),
    "decided_ahead": Table(
        columns=("document_id", "case_id", "facts", "name", "folder"),
        key=("document_id",),
        empty=("case_id", "name", "folder"),
        about=About(
            through(document_id="document", case_id="cases"), "documents",
            undo=("case_id", "facts", "name", "folder"),
        ),
    ),
    "delivery": Table(
        columns=(
            "id", "assignment_id", "no", "document_id", "version_id", "staff_id", "at", "note", "minutes",
            "ai_tool", "ai_saw", "ai_verifier", "added", "removed", "said_by_id",
        ),
        key=("id",),
        empty=("added", "removed", "said_by_id"),
        about=About(through(assignment_id="assignment"), "assignments"),
    ),
    "docket": Table(
        columns=("id", "case_id", "number", "key", "court", "judge", "relation", "from_on", "to_on"),
        key=("id",),
        empty=("from_on", "to_on"),
        about=About(through(case_id="cases"), "cases"),
    ),
    "document": Table(
        columns=(
            "id", "parent_id", "child_no", "root_id", "relpath", "name", "dev", "inode", "size", "mtime_ns",
            "ctime_ns", "version_id", "state", "missing_since", "duplicate_of", "doc_type", "title",
            "docket_no", "attachment_no", "party", "dated_on", "filed_on", "entered_on", "served_on",
            "service_method", "received_on", "handling", "arrived_at", "decided_by", "decided_at", "recognised",
            "indexed_rev", "rev", "touched", "came_inside", "carrier", "side",
        ),
        key=("id",),
        empty=(
            "parent_id", "child_no", "root_id", "relpath", "dev", "inode", "mtime_ns", "ctime_ns", "version_id",
            "missing_since", "duplicate_of", "doc_type", "title", "docket_no", "attachment_no", "party",
            "dated_on", "filed_on", "entered_on", "served_on", "service_method", "received_on", "decided_by",
            "decided_at", "carrier", "side",
        ),
        about=About(
            BY_VIEW, "documents",
            undo=(
                "state", "doc_type", "carrier", "title", "docket_no", "attachment_no", "party", "side", "dated_on",
                "filed_on", "entered_on", "served_on", "service_method", "received_on", "handling", "decided_by",
                "decided_at", "parent_id", "child_no",
            ),
        ),
    ),
    "document_case": Table(
        columns=("document_id", "case_id", "is_primary", "docket_no", "attachment_no"),
        key=("document_id", "case_id"),
        empty=("docket_no", "attachment_no"),
        about=About(through(case_id="cases", document_id="document"), "documents"),
    ),
    "element": Table(
        columns=(
            "case_id", "element_id", "state", "requested_on", "requested_from", "document_id", "reason",
            "decided_by", "decided_at", "party_id", "proposed_id", "cadence", "authorized_until",
        ),
        key=("case_id", "element_id", "party_id"),
        empty=(
            "requested_on", "requested_from", "document_id", "reason", "decided_by", "decided_at",
            "proposed_id", "cadence", "authorized_until",
        ),
        about=About(
            through(case_id="cases"), "elements",
            undo=(
                "state", "requested_on", "requested_from", "document_id", "reason", "decided_by", "decided_at",
                "proposed_id", "cadence", "authorized_until",
            ),
        ),
    ),
    "event": Table(
        columns=(
            "id", "case_id", "type", "on_day", "at_time", "safe_on", "safe_why", "method", "by_side", "paper",
            "motion", "period", "what", "document_id", "place", "quote", "confidence", "state", "why",
            "created_by", "created_at", "decided_by", "decided_at",
        ),
        key=("id",),
        empty=("on_day", "safe_on", "document_id", "created_by", "decided_by", "decided_at"),
        about=About(
            through(case_id="cases", document_id="document"), "deadlines",
            undo=(
                "case_id", "type", "on_day", "at_time", "safe_on", "safe_why", "method", "by_side", "paper",
                "motion", "period", "what", "document_id", "place", "quote", "state", "why", "decided_by",
                "decided_at",
            ),
        ),
    ),
    "examination": Table(
        columns=(
            "id", "assignment_id", "delivery_id", "staff_id", "begun_at", "ended_at", "seconds", "verdict",
            "note", "is_own", "said_by_id",
        ),
        key=("id",),
        empty=("ended_at", "verdict", "said_by_id"),
        about=About(through(assignment_id="assignment"), "assignments"),
    ),
    "exemption": Table(
        columns=("id", "doc_type", "reason", "set_by", "set_at", "ended_by", "ended_at"),
        key=("id",),
        empty=("ended_by", "ended_at"),
        about=About(EVERYBODY, "policy"),
    ),
    "failed_step": Table(
        columns=("step", "what", "program", "reason", "since"),
        key=("step", "what"),
        empty=(
        ),
        about=About(EVERYBODY, "arrivals"),
    ),
    "fetched_from": Table(
        columns=("id", "source", "folder", "validity"),
        key=("id",),
        empty=(
        ),
        about=About(EVERYBODY, "mail"),
    ),
    "fetched_mail": Table(
        columns=(
            "id", "fetched_from_id", "validity", "uid", "message", "sha256", "state", "staged", "name", "why",
            "at",
        ),
        key=("id",),
        empty=("message", "sha256"),
        about=About(EVERYBODY, "mail"),
    ),
    "filed_copy": Table(
        columns=("document_id", "version_id", "of_version_id", "likeness", "staff_id", "at"),
        key=("document_id",),
        empty=(
        ),
        about=About(through(document_id="document"), "documents"),
    ),
    "filing_accepted": Table(
        columns=(
            "id", "case_id", "document_id", "version_id", "looked_for", "found", "why", "staff_id", "at",
            "ledger_seq",
        ),
        key=("id",),
        empty=(
        ),
        about=About(through(case_id="cases", document_id="document"), "assignments"),
    ),
    "filing_part": Table(
        columns=("assignment_id", "document_id", "no", "part", "title"),
        key=("assignment_id", "document_id"),
        empty=(
        ),
        about=About(through(assignment_id="assignment", document_id="document"), "assignments"),
    ),
    "finding": Table(
        columns=("examination_id", "line_id", "label", "result", "words"),
        key=("examination_id", "line_id"),
        empty=(
        ),
        about=About(through(examination_id="examination"), "assignments"),
    ),
    "found_later": Table(
        columns=("document_id", "found_at", "answer"),
        key=("document_id",),
        empty=(
        ),
        about=About(
            through(document_id="document"), "documents",
            undo=("answer",),
        ),
    ),
    "gap_answered": Table(
        columns=(
            "id", "case_id", "kind", "first_no", "last_no", "attachment_no", "released_id", "how", "reason",
            "answered_by", "answered_at",
        ),
        key=("id",),
        empty=("first_no", "last_no", "attachment_no", "released_id"),
        about=About(through(case_id="cases"), "gaps"),
    ),
    "gathered": Table(
        columns=("id", "request_id", "staff_id", "version_id", "page", "place", "words", "at"),
        key=("id",),
        empty=("page",),
        about=About(through(request_id="request"), "requests"),
    ),
    "handover": Table(
        columns=(
            "id", "case_id", "recipient", "name", "state", "place", "manifest", "papers", "files", "size",
            "made_by", "made_at", "decided_by", "decided_at", "reason", "handed_by", "handed_at",
        ),
        key=("id",),
        empty=("decided_by", "decided_at", "handed_by", "handed_at"),
        about=About(
            through(case_id="cases"), "cases",
            undo=("state", "decided_by", "decided_at", "reason", "handed_by", "handed_at"),
        ),
    ),
    "handover_choice": Table(
        columns=("case_id", "document_id", "recipient", "choice", "reason", "by_id", "at", "ended_at"),
        key=("case_id", "document_id", "recipient"),
        empty=("ended_at",),
        about=About(
            through(case_id="cases", document_id="document"), "documents",
            undo=("choice", "reason", "by_id", "at", "ended_at"),
        ),
    ),
    "handover_left": Table(
        columns=("handover_id", "document_id", "why", "decided"),
        key=("handover_id", "document_id"),
        empty=(
        ),
        about=About(through(handover_id="handover", document_id="document"), None),
    ),
    "hold": Table(
        columns=(
            "id", "case_id", "reason", "set_by", "set_at", "released_by", "released_at", "released_why",
            "triggered_by",
        ),
        key=("id",),
        empty=("released_by", "released_at"),
        about=About(through(case_id="cases"), "cases"),
    ),
    "hold_custodian": Table(
        columns=("id", "hold_id", "name", "notified_on", "acknowledged_on", "reminded_on", "active"),
        key=("id",),
        empty=("notified_on", "acknowledged_on", "reminded_on"),
        about=About(
            through(hold_id="hold"), "cases",
            undo=("name", "notified_on", "acknowledged_on", "reminded_on", "active"),
        ),
    ),
    "import_run": Table(
        columns=("id", "source", "folder", "counts", "by_id", "at"),
        key=("id",),
        empty=(
        ),
        about=About(
            EVERYBODY, "cases",
            undo=("counts",),
        ),
    ),
    "imported_row": Table(
        columns=("id", "import_id", "source", "kind", "key", "digest", "case_id", "became", "number"),
        key=("id",),
        empty=("case_id",),
        about=About(through(case_id="cases"), None),
    ),
    "intent": Table(
        columns=("batch", "plan", "state", "at"),
        key=("batch",),
        empty=(
        ),
        about=About(BY_VIEW, None),
    ),
    "issued_statement": Table(
        columns=("id", "staff_id", "at", "about", "text", "sha256", "used_at"),
        key=("id",),
        empty=("used_at",),
        about=About(BY_VIEW, None),
    ),
    "key_notice": Table(
        columns=(
            "id", "staff_id", "kind", "about_id", "key_id", "account", "by_id", "by_proof", "at", "ledger_seq",
            "answer", "answered_at", "how", "answered_with", "answer_seq",
        ),
        key=("id",),
        empty=("key_id", "account", "answer", "answered_at", "how", "answered_with", "answer_seq"),
        about=About(EVERYBODY, "staff"),
    ),
    "key_vouch": Table(
        columns=("notice_id", "staff_id", "at", "proof", "ledger_seq"),
        key=("notice_id", "staff_id"),
        empty=(
        ),
        about=About(EVERYBODY, "staff"),
    ),
    "ledger": Table(
        columns=("seq", "prev", "hash", "body"),
        key=("seq",),
        empty=(
        ),
        about=About(BY_VIEW, None),
    ),
    "ledger_entry": Table(
        columns=("seq", "kind", "at", "staff_id"),
        key=("seq",),
        empty=("staff_id",),
        about=About(through(seq="ledger"), None),
    ),
    "ledger_ref": Table(
        columns=("kind", "id", "seq"),
        key=("kind", "id", "seq"),
        empty=(
        ),
        about=About(through(seq="ledger"), None),
    ),
    "ledger_text": Table(
        columns=("seq", "field", "salt", "text"),
        key=("seq", "field"),
        empty=("salt", "text"),
        about=About(through(seq="ledger"), None),
    ),
    "lent_queue": Table(
        columns=("id", "from_id", "to_id", "from_on", "until_on", "given_by", "given_at", "ended_at"),
        key=("id",),
        empty=("ended_at",),
        about=About(EVERYBODY, "requests"),
    ),
    "money_request": Table(
        columns=(
            "id", "case_id", "kind", "cents", "payee", "words", "needed_on", "document_id", "state", "asked_by",
            "asked_at", "decided_by", "decided_at", "decision", "confirmed_by", "confirmed_at", "confirmed_on",
            "bookkeeper", "reference",
        ),
        key=("id",),
        empty=(
            "needed_on", "document_id", "decided_by", "decided_at", "confirmed_by", "confirmed_at",
            "confirmed_on",
        ),
        about=About(
            through(case_id="cases"), "communications",
            undo=(
                "state", "decided_by", "decided_at", "decision", "confirmed_by", "confirmed_at", "confirmed_on",
                "bookkeeper", "reference",
            ),
        ),
    ),
    "move": Table(
        columns=(
            "id", "document_id", "from_root", "from_path", "to_root", "to_path", "dev", "inode", "size",
            "sha256", "state", "batch", "at",
        ),
        key=("id",),
        empty=(
        ),
        about=About(through(document_id="document"), None),
    ),
    "notice": Table(
        columns=("id", "staff_id", "at", "words", "seen_at"),
        key=("id",),
        empty=("seen_at",),
        about=About(EVERYBODY, "policy"),
    ),
    "offer": Table(
        columns=(
            "id", "case_id", "side", "who", "cents", "words", "on_day", "expires_on", "document_id", "told_on",
            "told_by", "told_at", "communication_id", "told_how", "state", "decided_on", "decided_by",
            "decided_at", "decision", "made_by", "made_at",
        ),
        key=("id",),
        empty=(
            "cents", "expires_on", "document_id", "told_on", "told_by", "told_at", "communication_id",
            "decided_on", "decided_by", "decided_at",
        ),
        about=About(
            through(case_id="cases"), "communications",
            undo=(
                "who", "cents", "words", "on_day", "expires_on", "document_id", "told_on", "told_by", "told_at",
                "communication_id", "told_how", "state", "decided_on", "decided_by", "decided_at", "decision",
            ),
        ),
    ),
    "office": Table(
        columns=("id", "install", "created_at"),
        key=("id",),
        empty=(
        ),
        about=About(EVERYBODY, None),
    ),
    "opened": Table(
        columns=("document_id", "staff_id", "at"),
        key=("document_id",),
        empty=(
        ),
        about=About(through(document_id="document"), "documents"),
    ),
    "page_comparison": Table(
        columns=("version_id", "page", "state", "why", "words", "unsure", "found", "more", "digest", "program"),
        key=("version_id", "page"),
        empty=(
        ),
        about=About(through(version_id="version"), "requests"),
    ),
    "page_read": Table(
        columns=("staff_id", "version_id", "page", "first_at", "seconds", "seen", "sent", "drawn"),
        key=("staff_id", "version_id", "page"),
        empty=(
        ),
        about=About(through(version_id="version"), None),
    ),
    "party": Table(
        columns=("id", "case_id", "name", "role", "is_client", "active", "person_id"),
        key=("id",),
        empty=("person_id",),
        about=About(
            through(case_id="cases"), "cases",
            undo=("case_id", "name", "role", "is_client", "active", "person_id"),
        ),
    ),
    "person": Table(
        columns=(
            "id", "kind", "name", "name_fold", "language", "phone", "email", "address", "safe_way", "safe_note",
            "represented_by_id", "is_represented", "note", "active", "merged_into",
        ),
        key=("id",),
        empty=("represented_by_id", "merged_into"),
        about=About(
            BY_VIEW, "persons",
            undo=(
                "kind", "name", "name_fold", "language", "phone", "email", "address", "safe_way", "safe_note",
                "represented_by_id", "is_represented", "note", "active", "merged_into",
            ),
        ),
        folds=(("name_fold", "name"),),
    ),
    "person_name": Table(
        columns=("id", "person_id", "name", "name_fold", "kind", "case_id", "active"),
        key=("id",),
        empty=("case_id",),
        about=About(
            through(person_id="person", case_id="cases"), "persons",
            undo=("person_id", "name", "name_fold", "kind", "active"),
        ),
        folds=(("name_fold", "name"),),
    ),
    "policy": Table(
        columns=("name", "value", "set_by", "set_at"),
        key=("name",),
        empty=("set_by",),
        about=About(
            EVERYBODY, "policy",
            undo=("value", "set_by", "set_at"),
        ),
    ),
    "policy_asked": Table(
        columns=(
            "id", "change", "item", "value", "reason", "asked_by", "asked_at", "state", "answered_by",
            "answered_at", "ledger_seq",
        ),
        key=("id",),
        empty=("answered_by", "answered_at"),
        about=About(EVERYBODY, "policy"),
    ),
    "published": Table(
        columns=("server", "uid", "href", "etag", "digest", "staff_id", "at"),
        key=("server", "uid"),
        empty=(
        ),
        about=About(EVERYBODY, None),
    ),
    "purge": Table(
        columns=(
            "id", "case_id", "case_number", "ordered_by", "attorney", "ordered_at", "authority", "reason",
            "state", "begun_by", "begun_at", "ended_at",
        ),
        key=("id",),
        empty=("case_id", "ordered_by", "begun_by", "begun_at", "ended_at"),
        about=About(through(case_id="cases"), "documents"),
    ),
    "purge_item": Table(
        columns=("purge_id", "document_id", "choice", "why", "decided_by", "decided_at"),
        key=("purge_id", "document_id"),
        empty=("decided_by",),
        about=About(through(purge_id="purge", document_id="document"), "documents"),
    ),
    "purge_place": Table(
        columns=("id", "purge_id", "kind", "path", "state", "detail", "at"),
        key=("id",),
        empty=(
        ),
        about=About(through(purge_id="purge"), "documents"),
    ),
    "purged_bytes": Table(
        columns=("purge_id", "sha256", "size"),
        key=("purge_id", "sha256"),
        empty=(
        ),
        about=About(through(purge_id="purge"), None),
    ),
    "question": Table(
        columns=(
            "id", "communication_id", "case_id", "words", "category", "cue", "state", "attorney_id", "asked_by",
            "asked_at", "due_on", "back_why", "relay_id", "made_by", "made_at", "closed_by", "closed_at",
        ),
        key=("id",),
        empty=(
            "communication_id", "case_id", "attorney_id", "asked_by", "asked_at", "due_on", "relay_id",
            "closed_by", "closed_at",
        ),
        about=About(
            through(case_id="cases", communication_id="communication"), "communications",
            undo=(
                "case_id", "state", "attorney_id", "asked_by", "asked_at", "due_on", "back_why", "words",
                "relay_id", "closed_by", "closed_at",
            ),
        ),
    ),
    "reading_place": Table(
        columns=("staff_id", "request_id", "item_no", "page", "whole"),
        key=("staff_id",),
        empty=(
        ),
        about=About(through(request_id="request"), None),
    ),
    "released": Table(
        columns=(
            "id", "case_id", "request_id", "how", "recipient", "day", "proof", "proof_document_id", "standing",
            "reason", "staff_id", "at", "ledger_seq", "is_owed", "account", "authorized_by", "pressed_by",
        ),
        key=("id",),
        empty=("request_id", "proof_document_id"),
        about=About(through(case_id="cases"), "requests"),
    ),
    "released_item": Table(
        columns=("released_id", "document_id", "version_id", "sha256"),
        key=("released_id", "document_id"),
        empty=(
        ),
        about=About(through(released_id="released", document_id="document"), "requests"),
    ),
    "remark": Table(
        columns=(
            "id", "assignment_id", "request_id", "kind", "staff_id", "at", "words", "page", "answers",
            "done_at", "done_by", "place",
        ),
        key=("id",),
        empty=("assignment_id", "request_id", "page", "answers", "done_at", "done_by"),
        about=About(through(assignment_id="assignment", request_id="request"), "assignments"),
    ),
    "request": Table(
        columns=(
            "id", "case_id", "assignment_id", "title", "purpose", "attorney_id", "asked_by", "asked_at",
            "due_on", "note", "state", "state_at", "before_id", "comes_back", "said_by_id",
        ),
        key=("id",),
        empty=("assignment_id", "due_on", "before_id", "said_by_id"),
        about=About(through(case_id="cases"), "requests"),
    ),
    "request_entry": Table(
        columns=("id", "case_id", "element_id", "party_id", "kind", "day", "whom", "said_by", "words", "by_id", "at"),
        key=("id",),
        empty=(
        ),
        about=About(through(case_id="cases"), "elements"),
    ),
    "request_item": Table(
        columns=("request_id", "no", "part", "document_id", "version_id", "sha256", "size", "name", "compared_id"),
        key=("request_id", "no"),
        empty=("compared_id",),
        about=About(through(request_id="request", document_id="document"), "requests"),
    ),
    "root": Table(
        columns=("id", "kind", "path", "inside", "state"),
        key=("id",),
        empty=(
        ),
        about=About(EVERYBODY, None),
    ),
    "rule": Table(
        columns=(
            "id", "document_id", "sender", "subject", "file_name", "type_is", "facts", "folder", "task",
            "task_for", "made_by", "made_at", "active",
        ),
        key=("id",),
        empty=("document_id", "task_for"),
        about=About(
            through(document_id="document"), "rules",
            undo=("sender", "subject", "file_name", "type_is", "facts", "folder", "task", "task_for", "active"),
        ),
    ),
    "rule_confirmed": Table(
        columns=("id", "rule", "digest", "staff_id", "at", "words", "ended_at", "refused"),
        key=("id",),
        empty=("ended_at",),
        about=About(
            EVERYBODY, "deadlines",
            undo=("ended_at", "staff_id", "at", "refused"),
        ),
    ),
    "sequestered": Table(
        columns=("document_id", "lead_id", "relation", "reason", "by_id", "at", "state", "decided_by", "decided_at"),
        key=("document_id",),
        empty=("decided_by", "decided_at"),
        about=About(
            through(document_id="document", lead_id="document"), "documents",
            undo=("state", "decided_by", "decided_at"),
        ),
    ),
    "service_on": Table(
        columns=("id", "case_id", "person_id", "name", "for_whom", "way", "address", "active"),
        key=("id",),
        empty=("person_id",),
        about=About(
            through(case_id="cases"), "cases",
            undo=("name", "for_whom", "way", "address", "person_id", "active"),
        ),
    ),
    "shown_text": Table(
        columns=("version_id", "extractor", "sha256", "flags", "page_count", "pages", "parts", "reader", "words"),
        key=("version_id",),
        empty=("words",),
        about=About(through(version_id="version"), None),
    ),
    "signature": Table(
        columns=("id", "staff_id", "at", "statement", "sha256", "armored", "key_line", "fingerprint", "ledger_seq"),
        key=("id",),
        empty=(
        ),
        about=About(BY_VIEW, "requests"),
    ),
    "staff": Table(
        columns=(
            "id", "name", "initials", "role", "is_admin", "active", "created_at", "account", "name_fold",
            "initials_fold",
        ),
        key=("id",),
        empty=("account",),
        about=About(EVERYBODY, "staff"),
        folds=(("name_fold", "name"), ("initials_fold", "initials"),),
    ),
    "staff_key": Table(
        columns=(
            "id", "staff_id", "name", "line", "fingerprint", "from_hosts", "expires_on", "added_at", "added_by",
            "revoked_at", "revoked_by",
        ),
        key=("id",),
        empty=("expires_on", "revoked_at", "revoked_by"),
        about=About(EVERYBODY, "staff"),
    ),
    "suggestion": Table(
        columns=("document_id", "field", "rank", "value", "confidence", "reason", "place", "more"),
        key=("document_id", "field", "rank"),
        empty=(
        ),
        about=About(through(document_id="document"), "documents"),
    ),
    "tally": Table(
        columns=("name", "number"),
        key=("name",),
        empty=(
        ),
        about=About(EVERYBODY, None),
    ),
    "task": Table(
        columns=(
            "id", "case_id", "document_id", "what", "due_on", "due_time", "assignee_id", "priority", "state",
            "done_at", "created_at", "created_by", "done_by", "note",
        ),
        key=("id",),
        empty=("case_id", "document_id", "due_on", "due_time", "assignee_id", "done_at", "created_by", "done_by"),
        about=About(
            through(case_id="cases", document_id="document"), "tasks",
            undo=(
                "case_id", "document_id", "what", "due_on", "due_time", "assignee_id", "priority", "state",
                "done_at", "done_by", "note",
            ),
        ),
    ),
    "task_date": Table(
        columns=("id", "task_id", "due_on", "due_time", "replaced_at", "replaced_by"),
        key=("id",),
        empty=("due_on", "due_time"),
        about=About(through(task_id="task"), "tasks"),
    ),
    "team": Table(
        columns=("case_id", "staff_id", "part"),
        key=("case_id", "staff_id"),
        empty=(
        ),
        about=About(
            through(case_id="cases"), "cases",
            undo=("part",),
        ),
    ),
    "text_posting": Table(
        columns=(
            "id", "client_text_id", "case_id", "server", "sha256", "state", "reply", "by_id", "at", "ended_at",
            "settled_by", "words",
        ),
        key=("id",),
        empty=("ended_at", "settled_by"),
        about=About(through(client_text_id="client_text", case_id="cases"), "communications"),
    ),
    "text_template": Table(
        columns=(
            "id", "name", "words", "sha256", "state", "asked_by", "asked_at", "decided_by", "decided_at",
            "proof", "fingerprint", "reason", "ledger_seq",
        ),
        key=("id",),
        empty=("decided_by", "decided_at"),
        about=About(
            EVERYBODY, "templates",
            undo=("state",),
        ),
    ),
    "thread_paper": Table(
        columns=("document_id", "motion_id", "placed"),
        key=("document_id", "motion_id"),
        empty=(
        ),
        about=About(
            through(document_id="document", motion_id="document"), "documents",
            undo=("placed",),
        ),
    ),
    "time_entry": Table(
        columns=(
            "id", "case_id", "staff_id", "role", "on_day", "tenths", "task", "activity", "words", "kind",
            "billable", "rate_cents", "state", "source", "origin", "made_by", "made_at", "salt",
        ),
        key=("id",),
        empty=("rate_cents",),
        about=About(
            through(case_id="cases"), "time",
            undo=(
                "case_id", "on_day", "tenths", "task", "activity", "words", "kind", "billable", "rate_cents",
                "state",
            ),
        ),
    ),
    "time_past": Table(
        columns=(
            "id", "entry_id", "case_id", "on_day", "tenths", "task", "activity", "words", "kind", "billable",
            "rate_cents", "state", "changed_by", "changed_at",
        ),
        key=("id",),
        empty=("rate_cents",),
        about=About(through(entry_id="time_entry", case_id="cases"), "time"),
    ),
    "time_rate": Table(
        columns=("id", "role", "cents", "from_on", "to_on", "set_by", "set_at"),
        key=("id",),
        empty=("to_on",),
        about=About(
            EVERYBODY, "time",
            undo=("to_on",),
        ),
    ),
    "time_timer": Table(
        columns=("staff_id", "case_id", "task", "activity", "words", "started_at"),
        key=("staff_id",),
        empty=(
        ),
        about=About(through(case_id="cases"), "time"),
    ),
    "timekeeper": Table(
        columns=("staff_id", "ident", "name", "classification"),
        key=("staff_id",),
        empty=(
        ),
        about=About(
            EVERYBODY, "time",
            undo=("ident", "name", "classification"),
        ),
    ),
    "version": Table(
        columns=(
            "id", "document_id", "seq", "sha256", "size", "kept", "seen_at", "outcome", "detail", "extractor",
            "format", "pages", "flags", "meta", "parts", "partly", "reader",
        ),
        key=("id",),
        empty=("pages",),
        about=About(through(document_id="document"), "documents"),
    ),
    "wall": Table(
        columns=("case_id", "staff_id", "reason", "set_by", "set_at"),
        key=("case_id", "staff_id"),
        empty=(
        ),
        about=About(through(case_id="cases"), "walls"),
    ),
}
# fmt: on
TOPICS = frozenset(table.about.topic for table in TABLES.values() if table.about.topic)
