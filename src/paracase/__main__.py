"""Lets ``python -m paracase`` do what the ``paracase`` command does."""

import sys


def main() -> None:
    """Run the command line; the only place that turns its answer into a process exit.

    ``paracase`` alone opens the desk without importing the command line's parser: a quarter of its time to first paint.
    So do ``search`` and ``task list``: a third of theirs.
    """
    arguments = sys.argv[1:]
    if not arguments or (len(arguments) == 2 and arguments[0] == "--office"):
        from paracase.cli.straight import straight_to_the_desk

        code = straight_to_the_desk(arguments[1] if arguments else None)
        if code is not None:
            sys.exit(code)
    elif "search" in arguments:
        from paracase.cli.papers import short_search
        from paracase.cli.short import short_way

        code = short_way(arguments, short_search.NAME, short_search.understood)
        if code is not None:
            sys.exit(code)
    elif "list" in arguments:
        from paracase.cli.cases import short_list
        from paracase.cli.short import short_way

        code = short_way(arguments, short_list.NAME, short_list.understood)
        if code is not None:
            sys.exit(code)
    from paracase.cli.app import run

    sys.exit(run())


if __name__ == "__main__":
    main()
