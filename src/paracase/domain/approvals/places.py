"""The place in a paper to which somebody says something: some words, a paragraph, a page, the whole; of which version.

The next version of a paper has other pages. So a comment says of which version its place is, and keeps saying it.
"""

from __future__ import annotations

from typing import NamedTuple

LONGEST_QUOTE = 120
"""Characters of the paper's own words that are quoted in a place."""


class PaperPlace(NamedTuple):
    """A place.

    Attributes:
        version: the paper's version, from 1.
        paper: its name, where the request has several papers.
        page: from 1; None is the whole paper, or that it has no pages.
        paragraph: of its page, from 1; None is the whole page.
        quote: words of the paper; empty where none are meant.
    """

    version: int
    paper: str = ""
    page: int | None = None
    paragraph: int | None = None
    quote: str = ""

    @property
    def words(self) -> str:
        """``v2, p. 3, paragraph 4: “did not sign it”``; ``v2, the whole``."""
        said = [self.paper] if self.paper else []
        said.append(f"v{self.version}")
        if self.page is not None:
            said.append(f"p. {self.page}")
        if self.paragraph is not None:
            said.append(f"paragraph {self.paragraph}")
        if self.page is None and self.paragraph is None and not self.quote:
            said.append("the whole")
        quote = " ".join(self.quote.split())
        shown = quote if len(quote) <= LONGEST_QUOTE else quote[: LONGEST_QUOTE - 1] + "…"
        return ", ".join(said) + (f": “{shown}”" if shown else "")
