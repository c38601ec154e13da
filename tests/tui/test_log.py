"""The write-ahead log stays small while a desk stays open on a document: nothing of the desk holds a reading open.

3,000 writes by another process, as in the whole ten minutes; how long they take does not matter to the log.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from paracase import paths
from paracase.tui.screens.read import ReadScreen
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

MOST = 16 << 20
WRITES = 3000
_WRITER = f"""
import sys
from pathlib import Path
from paracase import paths
from paracase.store.engine import changed
from paracase.store.opening import open_store
store = open_store(Path(sys.argv[1]))
most = 0
log = paths.store(store.office).with_name("office.db-wal")
for number in range({WRITES}):
    with store.write() as tx:
        changed(tx.db, "documents")
        tx.db.execute("UPDATE document SET indexed_rev = ?", (number,))
    most = max(most, log.stat().st_size)
print(most)
"""


def test_the_log_stays_small_under_an_open_document(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("f")
            await desk.type("witness")
            await desk.sees("1 found")
            await desk.press("enter")
            await desk.until(lambda: isinstance(desk.app.screen, ReadScreen))
            with subprocess.Popen(  # noqa: ASYNC220  it is waited for as the screens go on
                [sys.executable, "-c", _WRITER, str(busy.folder)], stdout=subprocess.PIPE, text=True
            ) as writer:
                await desk.until(lambda: writer.poll() is not None, seconds=300)
                assert writer.stdout is not None
                most = int(writer.stdout.read())
            assert writer.returncode == 0
            assert 0 < most < MOST
            assert isinstance(desk.app.screen, ReadScreen)

    run(body)
    assert paths.store(busy.folder).is_file()
