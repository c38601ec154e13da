"""Acts keep their steps, the right they needed and what they were about; case numbers given once are never given again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from alembic import op

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# What stood in the program when acts were kept this way; a migration is not changed when the program is.
NEEDS = {
    "case.opened": "OPEN_CASES", "case.changed": "OPEN_CASES", "case.reviewed": "OPEN_CASES",
    "contact.added": "OPEN_CASES", "contact.changed": "OPEN_CASES", "contact.removed": "OPEN_CASES",
    "party.added": "OPEN_CASES", "party.changed": "OPEN_CASES", "party.removed": "OPEN_CASES",
    "task.added": "KEEP_TASKS", "task.done": "KEEP_TASKS", "task.reopened": "KEEP_TASKS", "task.moved": "KEEP_TASKS",
    "task.assigned": "KEEP_TASKS", "task.changed": "KEEP_TASKS",
    "element.missing": "TICK", "element.requested": "TICK", "element.received": "TICK", "element.reviewed": "TICK",
    "element.waived": "WAIVE",
    "document.filed": "FILE", "document.set_aside": "FILE", "document.brought_back": "FILE", "document.trashed": "FILE",
    "document.restored": "FILE", "document.changed": "FILE", "document.moved": "FILE",
    "assignment.given": "HAND_OUT", "assignment.changed": "HAND_OUT", "assignment.reassigned": "HAND_OUT",
    "assignment.begun": "DELIVER", "assignment.withdrawn": "HAND_OUT", "assignment.done": "EXAMINE",
}  # fmt: skip
SUBJECTS = ("task", "contact", "party", "assignment", "request", "case", "document", "staff")


def upgrade() -> None:
    """Turn what was kept into steps, so that old acts are undone like new ones."""
    op.create_table(
        "act_ref",
        sa.Column("act_id", NUMBER, sa.ForeignKey("act.id"), primary_key=True),
        sa.Column("no", NUMBER, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("ref_id", NUMBER, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("act_ref_subject", "act_ref", ["kind", "ref_id"])
    op.create_table(
        "case_number",
        sa.Column("number", sa.Text, primary_key=True, nullable=False),
        sa.Column("case_id", NUMBER, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.add_column("act", sa.Column("steps", sa.Text))
    op.add_column("act", sa.Column("needs", sa.Text, nullable=False, server_default=""))
    connection = op.get_bind()
    connection.execute(sa.text("INSERT INTO case_number(number, case_id) SELECT number, id FROM cases"))
    _acts(connection)
    _intents(connection)
    op.drop_index("act_undoable", "act")
    op.drop_column("act", "inverse")
    op.drop_column("act", "conditions")
    op.create_index(
        "act_newest",
        "act",
        ["staff_id", "id"],
        sqlite_where=sa.text("undone_by IS NULL"),
        postgresql_where=sa.text("undone_by IS NULL"),
    )


def _acts(connection: sa.Connection) -> None:
    kept = connection.execute(
        sa.text(
            "SELECT a.id, a.kind, a.inverse, a.conditions, s.role, l.body FROM act a JOIN staff s ON s.id = a.staff_id "
            "LEFT JOIN ledger l ON l.seq = a.ledger_seq ORDER BY a.id"
        )
    ).fetchall()
    for act_id, kind, inverse, conditions, role, body in kept:
        undone = json.loads(inverse) if inverse is not None else None
        steps = _steps(undone, json.loads(conditions)) if undone is not None else None
        needs = NEEDS.get(kind, "")
        if kind == "element.reviewed" and role == "attorney":
            needs = "REVIEW_GATED"  # whether the element waited for an attorney was not kept; the stricter is assumed
        values = {"id": act_id, "needs": needs, "steps": _text(steps) if steps is not None else None}
        connection.execute(sa.text("UPDATE act SET steps = :steps, needs = :needs WHERE id = :id"), values)
        about = _about(undone or {}, _data(body))
        for no, (subject, number) in enumerate(about, 1):
            connection.execute(
                sa.text("INSERT INTO act_ref(act_id, no, kind, ref_id) VALUES(:act, :no, :kind, :ref)"),
                {"act": act_id, "no": no, "kind": subject, "ref": number},
            )


def _text(steps: Iterable[Mapping[str, Any]]) -> str:
    return json.dumps({"v": 2, "steps": list(steps)})


def _steps(inverse: Mapping[str, Any], conditions: Mapping[str, Any]) -> list[dict[str, Any]]:
    if "table" in inverse:
        row = {"row": inverse["table"], "key": inverse["key"]}
        return [row | {"before": inverse["before"], "after": conditions["after"]}]
    if "case" in inverse:
        row = {"row": "cases", "key": [inverse["case"]]}
        return [row | {"before": inverse["values"], "after": conditions["values"]}]
    return [
        {"paper": item["id"], "before": item["after"], "after": item["expect"], "from": item["to"], "to": item["at"]}
        for item in inverse["documents"]
    ]


def _about(inverse: Mapping[str, Any], data: Mapping[str, Any]) -> list[tuple[str, int]]:
    """What an act was about: the papers it decided, in their order, then what its entry in the ledger names."""
    papers = [("document", item["id"]) for item in inverse.get("documents", ())]
    named = [(key, data[key]) for key in SUBJECTS if isinstance(data.get(key), int)]
    listed = [item for item in data.get("documents") or () if isinstance(item, dict)]
    cases = [("case", number) for item in listed for number in item.get("cases") or ()]
    return list(dict.fromkeys([*papers, *named, *(("document", item["id"]) for item in listed), *cases]))


def _data(body: bytes | None) -> Mapping[str, Any]:
    """What an entry is about; nothing for one that was tampered with: its office opens, and ``verify`` names it."""
    try:
        said = json.loads(bytes(body)) if body is not None else None
    except ValueError:
        return {}
    match said:
        case {"data": dict(data)}:
            return data
    return {}


def _intents(connection: sa.Connection) -> None:
    """Plans that were cut off are carried out by this program, in its own words."""
    opened = connection.execute(sa.text("SELECT batch, plan FROM intent WHERE state = 'open'")).fetchall()
    for batch, text in opened:
        old = json.loads(text)
        plan = {
            "v": 2,
            "kind": old["kind"],
            "summary": old["summary"],
            "person": old["person"],
            "identity": ["said" if old.get("only_said") else "account", "", ""],
            "steps": [
                {"paper": item["id"], "before": item["before"], "after": item["after"], "from": item["from"],
                 "to": item["to"]}
                for item in old["documents"]
            ],
            "moved_summary": old["moved_summary"],
            "plain_summary": old.get("plain_summary", False),
            "undoes": old["undoes"],
            "right": "",
        }  # fmt: skip
        values = {"batch": batch, "plan": json.dumps(plan)}
        connection.execute(sa.text("UPDATE intent SET plan = :plan WHERE batch = :batch"), values)


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
