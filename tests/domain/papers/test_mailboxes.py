"""How IMAP writes folders and days, and what a message's file is called."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.papers.mailboxes import folder_bytes, folder_text, imap_day, message_name


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("INBOX", b"INBOX"),
        ("~peter/mail/台北/日本語", b"~peter/mail/&U,BTFw-/&ZeVnLIqe-"),  # RFC 3501, 5.1.3
        ("Tom & Jerry", b"Tom &- Jerry"),
        ("Büro", b"B&APw-ro"),
        ("📁", b"&2D3cwQ-"),
    ],
)
def test_a_folders_name_is_modified_utf_7(name: str, raw: bytes) -> None:
    assert folder_bytes(name) == raw
    assert folder_text(raw) == name


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_name_comes_back(name: str) -> None:
    raw = folder_bytes(name)
    assert all(0x20 <= byte <= 0x7E for byte in raw)
    assert folder_text(raw) == name


@pytest.mark.parametrize("raw", [b"&", b"&&", b"&x", b"&-&", b"&AA-", b"\xff&APw-", b"&!!-"])
def test_what_is_no_modified_utf_7_stands_somehow(raw: bytes) -> None:
    assert isinstance(folder_text(raw), str)


def test_days_are_english_whatever_the_system_speaks() -> None:
    assert imap_day(date(2026, 3, 1)) == "1-Mar-2026"
    assert imap_day(date(2026, 12, 31)) == "31-Dec-2026"


@given(st.text(max_size=300), st.text(max_size=80))
def test_a_message_has_a_safe_name_whatever_it_says(subject: str, sender: str) -> None:
    name = message_name(subject, sender)
    assert name.lower().endswith(".eml")
    assert len(name.encode("utf-8", "surrogateescape")) <= 180
    assert not set(name) & set('<>:"/\\|?*\n\r\0')


def test_a_message_is_called_by_its_subject_else_by_its_sender() -> None:
    assert message_name("Order  Setting\r\n Hearing", "a") == "Order Setting Hearing.eml"
    assert message_name(" ", "Clerk <clerk@court.example>") == "Mail from Clerk -clerk@court.example-.eml"
    assert message_name("", "") == "Mail.eml"
