"""Lets ``python -m paracase`` do what the ``paracase`` command does."""

import os
import sys

from paracase.paths import DESKS


def main() -> None:
    """Run the command line; the only place that turns its answer into a process exit.

    Where the machine has offices of service accounts, the way to one leads through sudo: there this process stays the
    person's, and the one that sudo started is the desk (docs/two-people.md).
    """
    arguments = sys.argv[1:]
    if os.path.isdir(DESKS):  # noqa: PTH112  asked before every screen
        from paracase.cli.entering import entered, is_entrance, through_sudo

        if is_entrance(arguments):
            sys.exit(entered(arguments[1], lambda words, seated: answer(words, seated=seated)))
        code = through_sudo(arguments)
        if code is not None:
            sys.exit(code)
    sys.exit(answer(arguments))


def answer(arguments: list[str], *, seated: str | None = None) -> int:
    """Answer one command line; returns the exit code.

    ``paracase`` alone opens the desk without importing the command line's parser: a quarter of its time to first paint.
    So do ``search`` and ``task list``: a third of theirs.

    Args:
        seated: the account of who entered a service account's desk; None where the process's own counts.
    """
    if not arguments or (len(arguments) == 2 and arguments[0] == "--office"):
        from paracase.cli.straight import straight_to_the_desk

        code = straight_to_the_desk(arguments[1] if arguments else None, seated=seated)
        if code is not None:
            return code
    elif "search" in arguments:
        from paracase.cli.papers import short_search
        from paracase.cli.short import short_way

        code = short_way(arguments, short_search.NAME, short_search.understood, seated=seated)
        if code is not None:
            return code
    elif "list" in arguments:
        from paracase.cli.cases import short_list
        from paracase.cli.short import short_way

        code = short_way(arguments, short_list.NAME, short_list.understood, seated=seated)
        if code is not None:
            return code
    from paracase.cli.app import run

    return run(arguments, seated=seated)


if __name__ == "__main__":
    main()
