"""Mail from a Dovecot beside it into a new office: ``python -m tests.benchmarks.fetching [COUNT] [MEGABYTES]``.

COUNT small messages, then one of so many megabytes. In this process, so that what it holds is seen; wall time is mostly
that of the disk's flushes, three for a message and two of the store for each twenty.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from paracase.domain.papers.mailboxes import MailAccount
from paracase.domain.roles import Role
from paracase.intake.fetching.imap import Secret
from paracase.services.office.founding import init_office
from paracase.services.papers.fetching import FetchWish, fetch_account
from tests.support.clock import AheadClock
from tests.support.dovecot import PASSWORD, USER, MailServer, mail_server

LINE = b"y" * 76 + b"\r\n"


def _small(number: int) -> bytes:
    return b"From: clerk@court.example\r\nSubject: Notice %d\r\nMessage-ID: <%d@b>\r\n\r\nRead it.\r\n" % (
        number,
        number,
    )


def _put_large(server: MailServer, megabytes: int) -> int:
    """Written piece by piece, so that this process never held it; returns its size."""
    server.put(b"")
    (place,) = [path for path in (server.maildir / "new").iterdir() if path.stat().st_size == 0]
    with place.open("wb") as file:
        file.write(b"Subject: Large\r\nMessage-ID: <large@b>\r\n\r\n")
        for _ in range(megabytes):
            file.write(LINE * ((1 << 20) // len(LINE)))
    return place.stat().st_size


def main(count: int, megabytes: int) -> None:
    """Fetch both, and say what it took."""
    with tempfile.TemporaryDirectory() as folder, mail_server() as server:
        place = Path(folder) / "office"
        office = init_office(place, clock=AheadClock(), name="B", staff_name="Dana Ruiz", role=Role.PARALEGAL)
        account = MailAccount("b", "localhost", USER, server.port, ca=str(server.authority.ca))

        def come(wanted: int) -> None:
            before, begun = os.times(), time.perf_counter()
            found = list(fetch_account(office, account, Secret(PASSWORD), (), FetchWish(), lambda *_: None))
            took, after = time.perf_counter() - begun, os.times()
            assert [one.fetched for one in found] == [wanted], found
            spent = after.user - before.user + after.system - before.system
            print(f"{wanted:,} fetched: {took:.2f} s, processor {spent:.2f} s")

        for number in range(count):
            server.put(_small(number))
        come(count)
        size = _put_large(server, megabytes)
        held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        come(1)
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - held) / 1024
        assert (place / "Inbox" / "Large.eml").stat().st_size == size
        print(f"{size:,} bytes in one message: {grown:.1f} MB more were held")
        office.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200, int(sys.argv[2]) if len(sys.argv) > 2 else 200)
