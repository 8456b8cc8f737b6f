"""The sentences about lists of people: files that can't be read, rows left out, imports undone.

`words` draws from here; the pairs are what is the matter, and what to do.
"""

from __future__ import annotations

from smsdesk.domain.reasons import Reason
from smsdesk.ui.marking import QT_TRANSLATE_NOOP as _N

LIST_REASONS: dict[Reason, tuple[str, str]] = {
    Reason.FILE_TOO_LARGE: (
        _N("words", "{detail} is too large to be a list of people."),
        _N("words", "Split it, or save only the columns you need."),
    ),
    Reason.FILE_CELL_TOO_LONG: (
        _N("words", "{detail} has a cell with more characters than a list of people needs."),
        _N("words", "Shorten that cell ({hints} at most), or leave its column out."),
    ),
    Reason.FILE_TOO_MANY_COLUMNS: (
        _N("words", "{detail} has more columns than a list of people needs."),
        _N("words", "Save only the columns you need ({hints} at most)."),
    ),
    Reason.FILE_BOMB: (
        _N("words", "{detail} is made to unfold into far more than it shows; it was not opened."),
        _N("words", "Don’t open it elsewhere either, and ask whoever sent it what it is."),
    ),
    Reason.PERSON_FORGOTTEN: (
        _N("words", "This person asked to be forgotten."),
        _N("words", "Only after a new consent, lift the block on the number and import it again."),
    ),
    Reason.NUMBER_FAX: (
        _N("words", "The list calls “{detail}” a fax or a pager, which takes no texts."),
        _N("words", "If it takes texts, change what the list calls it and import the row again."),
    ),
    Reason.NUMBER_SHARED: (
        _N("words", "“{detail}” belongs to somebody else of the list as well."),
        _N("words", "It stays with the first of them; the others have their own numbers."),
    ),
    Reason.PASTE_WITHOUT_NUMBER: (
        _N("words", "There is no phone number in what was pasted."),
        _N("words", "Copy the cells or the text with the numbers, and paste again."),
    ),
    Reason.CHANGED_SINCE: (
        _N("words", "Somebody changed this contact after the import."),
        _N("words", "What was changed stays; delete the contact yourself if nobody needs it."),
    ),
    Reason.USED_SINCE: (
        _N("words", "Texts went to or came from this contact after the import."),
        _N("words", "It stays; delete the contact yourself if nobody needs it."),
    ),
    Reason.ALREADY_UNDONE: (
        _N("words", "The import of {detail} has been undone already."),
        _N("words", "Import the list again if its people are needed."),
    ),
}
