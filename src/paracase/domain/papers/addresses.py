"""E-mail addresses in the words of papers."""

from __future__ import annotations

import re

ADDRESS = re.compile(r"(?<![\w.+%'&-])[\w.+%'&-]{1,64}@[\w-]+(?:\.[\w-]+)+")
"""An address (RFC 5322, without comments and quoted parts). At most 64 letters stand before the sign (RFC 5321,
4.5.3.1.1), and a run of letters is begun with once: so a line of 100,000 letters costs no more than it is long."""
