"""What becomes of a handover that was made: signed off by an attorney, sent back, withdrawn, handed out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.leaving import acts
from paracase.domain.leaving.handovers import HandoverMove, HandoverState
from paracase.domain.visible import visible
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.leaving import folders
from paracase.store import rows
from paracase.store.cases.tasks import insert_task
from paracase.store.engine import changed
from paracase.store.leaving import files, handovers

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from paracase.domain.acts import Act
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.leaving.handovers import HandoverRow, LeftRow


def handover(office: Office, number: int) -> HandoverRow:
    """One handover.

    Raises:
        NotFound: there is none with this number in sight.
    """
    row = handovers.get_handover(office.store.read, number)
    if row is None:
        raise NotFound(f"There is no handover {number}.", hint="See “paracase handover list”.")
    return row


def listed(office: Office, case_id: int | None = None) -> list[HandoverRow]:
    """The handovers of a case, or all in sight; the newest first."""
    return handovers.list_handovers(office.store.read, case_id=case_id)


def left_out(office: Office, number: int) -> list[LeftRow]:
    """What a handover leaves out, and why."""
    return handovers.left_out(office.store.read, handover(office, number).id)


def place_of(row: HandoverRow) -> Path:
    """Where its folder is now."""
    place = Path(os.fsdecode(row.place))
    return place if row.state is HandoverState.HANDED_OUT else folders.not_signed(place)


def sign(office: Office, number: int) -> Done:
    """Sign that it may go, as it is: by the digest of its manifest, after every file was compared with that.

    Raises:
        NotAllowed: only an attorney does, known by account or key; or it does not wait; or a paper in it is sequestered.
        Damaged, NotFound: it is not as it was made.
    """
    office.require(HandoverMove.SIGN)
    row = handover(office, number)
    office.require(HandoverMove.SIGN, row)
    digests = folders.check_whole(folders.not_signed(Path(os.fsdecode(row.place))), row.manifest)
    _check_none_shut(office, row, digests)
    return _move(office, row, HandoverState.SIGNED, acts.HANDOVER_SIGNED, "Signed off", _decided(office))


def send_back(office: Office, number: int, *, reason: str) -> Done:
    """Do not let it go; whoever made it has a task with the reason.

    Raises:
        NotAllowed: only an attorney does, known by account or key; or it was handed out, withdrawn or sent back.
        BadInput: no reason.
    """
    office.require(HandoverMove.SEND_BACK)
    row = handover(office, number)
    office.require(HandoverMove.SEND_BACK, row)
    why = line(reason, "reason", limit=1000)
    values = _decided(office) | {"reason": why}
    return _move(office, row, HandoverState.SENT_BACK, acts.HANDOVER_SENT_BACK, "Sent back", values, why=why)


def withdraw(office: Office, number: int) -> Done:
    """It does not go after all; its folder stays where it is, under the name that says so.

    Raises:
        NotAllowed: it was handed out, withdrawn or sent back before.
    """
    office.require(HandoverMove.WITHDRAW)
    row = handover(office, number)
    office.require(HandoverMove.WITHDRAW, row)
    return _move(office, row, HandoverState.WITHDRAWN, acts.HANDOVER_WITHDRAWN, "Withdrew", {})


def hand_out(office: Office, number: int) -> Done:
    """Give it the name it is handed out under: exactly the bytes that were signed off.

    One that was cut off between the rename and the record is recorded now.

    Raises:
        NotAllowed: it is not signed off; or a paper in it was sequestered since.
        Damaged, NotFound: it is not as it was signed.
    """
    office.require(HandoverMove.HAND_OUT)
    row = handover(office, number)
    office.require(HandoverMove.HAND_OUT, row)
    place = Path(os.fsdecode(row.place))
    waiting = folders.not_signed(place)
    is_renamed = not waiting.exists() and place.is_dir()
    digests = folders.check_whole(place if is_renamed else waiting, row.manifest)
    if not is_renamed:
        _check_none_shut(office, row, digests)

    def rename() -> None:
        if not is_renamed:
            folders.unmark(waiting)
            folders.check_place(office, place)
            folders.rename(waiting, place)

    values = {"handed_by": office.person.id, "handed_at": office.now()}
    return _move(office, row, HandoverState.HANDED_OUT, acts.HANDED_OUT, "Handed out", values, last=rename)


def _check_none_shut(office: Office, row: HandoverRow, digests: Collection[str]) -> None:
    """See that no paper in it was asked back as privileged since it was made (FRE 502(b), FRCP 26(b)(5)(B))."""
    shut = [number for number, sha256 in files.sequestered_in(office.store.read, row.case_id) if sha256 in set(digests)]
    if shut:
        numbers = ", ".join(map(str, dict.fromkeys(shut)))
        raise NotAllowed(
            f"Sequestered since it was made, and goes to nobody: document {numbers}.",
            hint="Withdraw it, remove its folder, and make it anew without.",
        )


def _decided(office: Office) -> dict[str, Any]:
    return {"decided_by": office.person.id, "decided_at": office.now()}


def _move(
    office: Office, row: HandoverRow, to: HandoverState, act: Act, did: str, values: dict[str, Any], *, why: str = "",
    last: Callable[[], None] = lambda: None,
) -> Done:  # fmt: skip
    """Say what became of it.

    Args:
        last: what is done to its folder once nobody else can decide it any more, a moment before it is written down.
    """
    with office.store.write() as tx:
        now = rows.row_of(tx.db, handovers.TABLE, (row.id,)) or {}
        if now.get("state") != row.state:
            raise NotAllowed(f"Handover {row.id} was decided meanwhile.", hint="Look at it again.")
        rows.update_row(tx.db, handovers.TABLE, (row.id,), {"state": to.value, **values})
        data = {"case": row.case_id, "handover": row.id, "manifest": row.manifest}
        if to is HandoverState.SENT_BACK:
            data["task"] = insert_task(
                tx, what=f"The file of {row.number} was not signed off", due_on=office.today.isoformat(),
                case_id=row.case_id, assignee_id=row.made_by_id, note=why, by=office.person.id, at=office.now(),
            )  # fmt: skip
        changed(tx.db, "cases", "requests", "tasks")
        whom = f": {row.name}" if row.name else ""
        done = record(
            office,
            tx,
            act,
            f"{did} the file of {row.caption}, {row.number}, for {row.recipient.words}{whom}{f': {why}' if why else ''}",
            data=data,
            texts={"folder": visible(os.fsdecode(row.place)), **({"reason": why} if why else {})},
        )
        last()
        return done
