"""Entries of the ledger are looked up by columns: kind, instant and person stand beside their bodies."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from alembic import op

if TYPE_CHECKING:
    from collections.abc import Iterator

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

PAGE = 1000
"""Entries read and written at a time: a ledger may be larger than memory should hold."""
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Write down for each entry what its body says; the ledger itself is not touched."""
    op.create_table(
        "ledger_entry",
        sa.Column("seq", NUMBER, sa.ForeignKey("ledger.seq"), primary_key=True, nullable=True, autoincrement=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("staff_id", NUMBER),
        sqlite_strict=True,
    )
    connection = op.get_bind()
    insert = sa.text("INSERT INTO ledger_entry(seq, kind, at, staff_id) VALUES(:seq, :kind, :at, :staff_id)")
    for page in _pages(connection):
        if entries := [entry for seq, body in page if (entry := _entry(seq, body)) is not None]:
            connection.execute(insert, entries)
    op.create_index("ledger_entry_kind", "ledger_entry", ["kind", "seq"])
    op.create_index("ledger_entry_staff", "ledger_entry", ["staff_id", "kind", "seq"])
    _refuse_changes(connection.dialect.name)


def _refuse_changes(engine: str) -> None:
    """What is written down here is as little changed as the ledger itself."""
    why = "the ledger is append-only"
    for name, when in (("ledger_entry_no_update", "UPDATE"), ("ledger_entry_no_delete", "DELETE")):
        if engine == "sqlite":
            op.execute(f"CREATE TRIGGER {name} BEFORE {when} ON ledger_entry BEGIN SELECT RAISE(ABORT, '{why}'); END")
            continue
        refuse = f"EXECUTE FUNCTION refuse_change('{why}')"
        op.execute(f"CREATE TRIGGER {name} BEFORE {when} ON ledger_entry FOR EACH ROW {refuse}")
        if when == "DELETE":
            op.execute(f"CREATE TRIGGER {name}_of_all BEFORE TRUNCATE ON ledger_entry FOR EACH STATEMENT {refuse}")


def _pages(connection: sa.Connection) -> Iterator[list[tuple[int, bytes]]]:
    select = sa.text("SELECT seq, body FROM ledger WHERE seq > :after ORDER BY seq LIMIT :page")
    after = 0
    while page := [(seq, bytes(body)) for seq, body in connection.execute(select, {"after": after, "page": PAGE})]:
        yield page
        after = page[-1][0]


def _entry(seq: int, body: bytes) -> dict[str, Any] | None:
    """A row for an entry; None for one that was tampered with: its office opens, and ``verify`` names it."""
    try:
        said = json.loads(body)
    except ValueError:
        return None
    match said:
        case {"kind": str(kind), "at": str(at), "staff": int() | None as staff}:
            return {"seq": seq, "kind": kind, "at": at, "staff_id": staff}
    return None


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
