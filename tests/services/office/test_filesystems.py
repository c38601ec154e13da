"""Which file systems are local: by the table of mounts that the system gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import OfficeUnsafe
from paracase.domain.roles import Role
from paracase.services.office import filesystems
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from tests.support.mounts import small_disk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.clock import AheadClock

TABLE = rb"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:40 / /srv/my\040share rw shared:9 - cifs //server/share rw
41 22 0:41 / /mnt/bind rw - fuse bindfs rw
42 22 0:42 / /mnt/host rw - virtiofs host rw
43 22 8:3 / /mnt/host rw - ext4 /dev/sdb1 rw
44 22 8:4 / /mnt/with-dash rw master:2 propagate_from:1 - fuse.sshfs me@there: rw
""".strip()


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        (b"/home/dana/office", "ext4"),
        (b"/srv/my share/Cases", "cifs"),
        (b"/srv/my shared", "ext4"),
        (b"/mnt/bind", "fuse"),
        (b"/mnt/host/x", "ext4"),  # mounted over
        (b"/mnt/with-dash/x", "fuse.sshfs"),
    ],
)
def test_the_deepest_and_last_mount_counts(folder: bytes, kind: str) -> None:
    assert filesystems.type_in(TABLE, folder) == kind


@pytest.mark.parametrize(
    "kind",
    ["fuse", "fuse.sshfs", "fuse.bindfs", "virtiofs", "vboxsf", "9p", "prl_fs", "vmhgfs", "fuse.vmhgfs-fuse", "nfs4",
     "cifs", "smb3"],
)  # fmt: skip
def test_what_is_not_local_says_what_it_is(kind: str) -> None:
    words = filesystems.words_for(kind)
    assert words is not None
    assert words.endswith(f"({kind})")


@pytest.mark.parametrize("kind", ["ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "fuseblk", "apfs", "ntfs3", ""])
def test_local_disks_are_local(kind: str) -> None:
    assert filesystems.words_for(kind) is None


def test_an_office_on_a_shared_folder_of_a_virtual_machine_is_refused_with_the_reason(
    tmp_path: Path, clock: AheadClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name of the file system is the edge: none of them can be mounted here."""
    made = init_office(tmp_path / "local", clock=clock, name="", staff_name="Dana", role=Role.PARALEGAL)
    made.close()
    monkeypatch.setattr(filesystems, "type_of", lambda _folder: "virtiofs")
    reason = r"a shared folder of a virtual machine \(virtiofs\), where SQLite can lose data"
    with pytest.raises(OfficeUnsafe, match=reason):
        init_office(tmp_path / "shared", clock=clock, name="", staff_name="Dana", role=Role.PARALEGAL)
    assert not (tmp_path / "shared").exists()
    with pytest.raises(OfficeUnsafe, match=reason):
        open_office(tmp_path / "local", clock=clock)


def test_a_share_that_comes_and_goes_is_told_anew(tmp_path: Path) -> None:
    before = filesystems.type_of(tmp_path / "place")
    with small_disk(tmp_path / "place"):
        assert filesystems.type_of(tmp_path / "place") == "tmpfs"
    assert filesystems.type_of(tmp_path / "place") == before
