"""Letting people in over SSH: the lines of authorized_keys, and the block of sshd's configuration."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import say, write
from paracase.cli.session import session

app = commands("ssh")


@app.command("keys")
def keys(
    context: typer.Context,
    install: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write them into this authorized_keys file, between two marks.")
    ] = None,
) -> None:
    """The lines that let each registered key in to the gate, and to nothing else."""
    with session(context).open() as office:
        if install is not None:
            count = services.people.keys.install_lines(office, install.expanduser())
            write(f"{count} lines written into {install}.")
            return
        lines = services.people.keys.authorized_lines(office)
    for line in lines:
        write(line)
    if not lines:
        say("No keys are registered yet: paracase staff key add NAME KEY.PUB")


@app.command("config")
def config(
    context: typer.Context,
    account: Annotated[str | None, typer.Option(help="The account that owns the office; else this one.")] = None,
) -> None:
    """The block for sshd: put it into /etc/ssh/sshd_config.d/paracase.conf."""
    with session(context).open() as office:
        write(
            services.people.sshd.sshd_block(
                account or services.office.accounts.login_account(), forwards_agent=office.policy.agent
            ).rstrip()
        )
