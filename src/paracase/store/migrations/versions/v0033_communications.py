"""What was spoken and written with people about cases, questions for an attorney, and the attorney's answers."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_REFUSE_CHANGE = (
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "RAISE EXCEPTION USING MESSAGE = TG_ARGV[0], ERRCODE = 'integrity_constraint_violation'; END $$"
)


def _text(name: str, *, empty: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=empty)


def _code(name: str, *words: str) -> sa.Column[str]:
    """A column of one of a few words."""
    some = ", ".join(f"'{word}'" for word in words)
    return sa.Column(name, sa.Text, sa.CheckConstraint(f"{name} IN ({some})"), nullable=False)


def _ref(name: str, target: str, *, empty: bool = False) -> sa.Column[int]:
    return sa.Column(name, NUMBER, sa.ForeignKey(target), nullable=empty)


def _table(name: str, *columns: sa.Column[Any]) -> None:
    key: sa.Column[int] = sa.Column("id", NUMBER, primary_key=True, nullable=True)
    op.create_table(name, key, *columns, sqlite_strict=True, sqlite_autoincrement=True)


def _only(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def upgrade() -> None:
    """Nothing was logged of it before."""
    _make_communication()
    _make_communication_past()
    _make_question()
    _make_attorney_answer()


def _make_communication() -> None:
    _table(
        "communication",
        _ref("case_id", "cases.id", empty=True),
        _code("kind", "call", "letter", "e_mail", "meeting", "portal", "text"),
        _code("direction", "in", "out"),
        _text("on_day"),
        _text("at_time"),
        _ref("contact_id", "contact.id", empty=True),
        _ref("party_id", "party.id", empty=True),
        _text("who"),
        _code("standing", "client", "opposing_counsel", "opposing_party", "court", "witness", "provider", "insurer",
              "other"),
        _ref("staff_id", "staff.id"),
        *(_text(name) for name in ("capacity", "said", "asked", "promised")),
        sa.Column("minutes", NUMBER, nullable=False),
        _ref("task_id", "task.id", empty=True),
        _ref("document_id", "document.id", empty=True),
        _code("state", "logged", "held", "dropped"),
        _text("held_why"),
        _ref("made_by", "staff.id"),
        _text("made_at"),
    )  # fmt: skip
    op.create_index("communication_case", "communication", ["case_id", "on_day"])
    op.create_index("communication_day", "communication", ["on_day"])
    op.create_index("communication_task", "communication", ["task_id"], **_only("task_id IS NOT NULL"))
    op.create_index("communication_held", "communication", ["state"], **_only("state = 'held'"))


def _make_communication_past() -> None:
    _table(
        "communication_past",
        _ref("communication_id", "communication.id"),
        *(_text(name) for name in ("kind", "direction", "on_day", "at_time", "who", "standing")),
        _ref("staff_id", "staff.id"),
        *(_text(name) for name in ("capacity", "said", "asked", "promised")),
        sa.Column("minutes", NUMBER, nullable=False),
        _ref("replaced_by", "staff.id"),
        _text("replaced_at"),
    )
    op.create_index("communication_past_of", "communication_past", ["communication_id"])


def _make_question() -> None:
    _table(
        "question",
        _ref("communication_id", "communication.id", empty=True),
        _ref("case_id", "cases.id", empty=True),
        *(_text(name) for name in ("words", "category", "cue")),
        _code("state", "open", "asked", "answered", "relayed", "withdrawn"),
        _ref("attorney_id", "staff.id", empty=True),
        _ref("asked_by", "staff.id", empty=True),
        _text("asked_at", empty=True),
        _text("due_on", empty=True),
        _text("back_why"),
        _ref("relay_id", "communication.id", empty=True),
        _ref("made_by", "staff.id"),
        _text("made_at"),
        _ref("closed_by", "staff.id", empty=True),
        _text("closed_at", empty=True),
    )
    op.create_index("question_state", "question", ["state", "due_on"])
    op.create_index("question_of", "question", ["communication_id"])


def _make_attorney_answer() -> None:
    _table(
        "attorney_answer",
        _ref("question_id", "question.id"),
        sa.Column("version", NUMBER, nullable=False),
        _text("words"),
        _text("sha256"),
        _ref("staff_id", "staff.id"),
        _text("at"),
        _code("proof", "key", "account"),
        _text("fingerprint"),
        sa.Column("ledger_seq", NUMBER, nullable=False),
    )
    op.create_index("attorney_answer_of", "attorney_answer", ["question_id", "version"], unique=True)
    _refuse("UPDATE", "attorney_answer_no_update", "an answer is never changed")
    _refuse("DELETE", "attorney_answer_no_delete", "an answer is never removed")


def _refuse(when: str, name: str, why: str) -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE TRIGGER {name} BEFORE {when} ON attorney_answer BEGIN SELECT RAISE(ABORT, '{why}'); END")
        return
    op.execute(_REFUSE_CHANGE)
    refusal = f"EXECUTE FUNCTION refuse_change('{why}')"
    op.execute(f"CREATE TRIGGER {name} BEFORE {when} ON attorney_answer FOR EACH ROW {refusal}")
    if when == "DELETE":
        op.execute(f"CREATE TRIGGER {name}_of_all BEFORE TRUNCATE ON attorney_answer FOR EACH STATEMENT {refusal}")


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
