"""Statements are translated for psycopg: places of parameters, and nothing else."""

from __future__ import annotations

import pytest

from paracase.store.dialect import NotTranslated, for_psycopg


@pytest.mark.parametrize(
    ("sql", "translated"),
    [
        ("SELECT 1", "SELECT 1"),
        ("SELECT id FROM task WHERE id = ? AND rev > ?", "SELECT id FROM task WHERE id = %s AND rev > %s"),
        ("VALUES(?,?, ?)", "VALUES(%s,%s, %s)"),
        ("WHERE case_id = :case_id OR :case_id IS NULL", "WHERE case_id = %(case_id)s OR %(case_id)s IS NULL"),
        ("SELECT '?', 'it''s :name?', ?", "SELECT '?', 'it''s :name?', %s"),
        ('SELECT "a?b" FROM "t:c" WHERE x = ?', 'SELECT "a?b" FROM "t:c" WHERE x = %s'),
        ("LIKE '100%' ESCAPE '\\'", "LIKE '100%%' ESCAPE '\\'"),
        ("id % 2 = ?", "id %% 2 = %s"),
        ("CAST(? AS BIGINT)::text", "CAST(%s AS BIGINT)::text"),
        ("?::bigint", "%s::bigint"),
        ("SELECT 1 -- why? :so\n WHERE x = ?", "SELECT 1 -- why? :so\n WHERE x = %s"),
        ("SELECT /* ? and :a */ ?", "SELECT /* ? and :a */ %s"),
        ("SELECT '", "SELECT '"),
    ],
)
def test_a_statement_keeps_its_text_but_for_its_parameters(sql: str, translated: str) -> None:
    assert for_psycopg(sql) == translated


def test_numbered_parameters_are_refused() -> None:
    with pytest.raises(NotTranslated, match="numbered"):
        for_psycopg("SELECT ?1 IS NULL OR id = ?1")


def test_parameters_with_and_without_names_are_refused() -> None:
    with pytest.raises(NotTranslated, match="with and without"):
        for_psycopg("SELECT id FROM task WHERE id = ? AND rev = :rev")
