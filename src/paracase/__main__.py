"""Lets ``python -m paracase`` do what the ``paracase`` command does."""

import sys


def main() -> None:
    """Run the command line; the only place that turns its answer into a process exit."""
    from paracase.cli.app import run

    sys.exit(run())


if __name__ == "__main__":
    main()
