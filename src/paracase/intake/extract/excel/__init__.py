"""Workbooks: every sheet as it is shown, and beside it what is not shown."""
