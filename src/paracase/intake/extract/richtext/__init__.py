"""Rich Text Format, as Word and WordPad, court systems and WordPerfect write it."""
