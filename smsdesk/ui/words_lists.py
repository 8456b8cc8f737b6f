"""The sentences about lists of people: files that can't be read, rows left out, imports undone.

`words` draws from here; the pairs are what is the matter, and what to do.
"""

from __future__ import annotations

from smsdesk.domain.reasons import Reason
from smsdesk.ui.marking import QT_TRANSLATE_NOOP as _N

LIST_REASONS: dict[Reason, tuple[str, str]] = {
    Reason.NUMBER_FAX: (
        _N("words", "The list calls “{detail}” a fax or a pager, which takes no texts."),
        _N("words", "If it takes texts, change what the list calls it and import the row again."),
    ),
    Reason.NUMBER_SHARED: (
        _N("words", "The number belongs to somebody else of the list as well ({detail})."),
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
