"""What the office knows of papers: intake to file, Triage, search."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.papers import account as account
    from paracase.domain.papers import acts as acts
    from paracase.domain.papers import addresses as addresses
    from paracase.domain.papers import by_ocr as by_ocr
    from paracase.domain.papers import confidence as confidence
    from paracase.domain.papers import contradicting as contradicting
    from paracase.domain.papers import daylog as daylog
    from paracase.domain.papers import differing as differing
    from paracase.domain.papers import docket_filers as docket_filers
    from paracase.domain.papers import docket_hearings as docket_hearings
    from paracase.domain.papers import docket_numbers as docket_numbers
    from paracase.domain.papers import docket_text as docket_text
    from paracase.domain.papers import docket_titles as docket_titles
    from paracase.domain.papers import documents as documents
    from paracase.domain.papers import drawn as drawn
    from paracase.domain.papers import evaluation as evaluation
    from paracase.domain.papers import excerpts as excerpts
    from paracase.domain.papers import facts as facts
    from paracase.domain.papers import faults as faults
    from paracase.domain.papers import folders as folders
    from paracase.domain.papers import forms as forms
    from paracase.domain.papers import gaps as gaps
    from paracase.domain.papers import handling as handling
    from paracase.domain.papers import indexing as indexing
    from paracase.domain.papers import labels as labels
    from paracase.domain.papers import learning as learning
    from paracase.domain.papers import leftovers as leftovers
    from paracase.domain.papers import likeness as likeness
    from paracase.domain.papers import mailboxes as mailboxes
    from paracase.domain.papers import naming as naming
    from paracase.domain.papers import pairing as pairing
    from paracase.domain.papers import perceptron as perceptron
    from paracase.domain.papers import pixels as pixels
    from paracase.domain.papers import pleading as pleading
    from paracase.domain.papers import proposals as proposals
    from paracase.domain.papers import query as query
    from paracase.domain.papers import rules as rules
    from paracase.domain.papers import running as running
    from paracase.domain.papers import sequester as sequester
    from paracase.domain.papers import several as several
    from paracase.domain.papers import sketches as sketches
    from paracase.domain.papers import steps as steps
    from paracase.domain.papers import tags as tags
    from paracase.domain.papers import thread_words as thread_words
    from paracase.domain.papers import threads as threads
    from paracase.domain.papers import triage as triage
    from paracase.domain.papers import widened as widened
    from paracase.domain.papers import wording as wording
else:
    __getattr__ = submodules(__name__)
