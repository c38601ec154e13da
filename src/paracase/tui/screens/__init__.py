"""One module, or package of panes, for each screen."""
