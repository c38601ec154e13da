"""The panes of the Desk. Each loads what it shows and owns its keys; what a choice means for others is told upwards."""
