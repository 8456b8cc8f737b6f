"""Groups through the window: one inside another, one by rule, each texted as a whole.

The modem is a virtual one; a witness on its network says who was reached, and how often.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from smsdesk.app import window_parts
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.desk import Desk
from smsdesk.sim.server import SimOptions
from smsdesk.ui.start import opened_window
from smsdesk.ui.widgets.group_tree import GroupTree
from tests.endtoend.test_window import PATIENCE, Answers, Person
from tests.support.witness import Witness, virtual_modems

ANN, BOB, CLEO, DAN = (f"+120255501{n}" for n in (11, 12, 13, 14))


@contextmanager
def _office(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Desk, Person, Witness]]:
    """Open the window with a modem and four people, of whom two live in Graz."""
    options = SimOptions(pty=True, link_dir=tmp_path, latency=0.02)
    with (
        virtual_modems(options) as (server, witness),
        opened_window(tmp_path / "data", window_parts(), Answers(tmp_path / "none")) as window,
    ):
        desk = window.context.desk
        desk.settings.put("default_region", "US")
        for name, number, town in (
            ("Ann", ANN, "Graz"),
            ("Bob", BOB, "Linz"),
            ("Cleo", CLEO, "GRAZ"),
            ("Dan", DAN, ""),
        ):
            custom = {"Town": town} if town else {}
            phones = (PhoneRow(0, "", number),)
            desk.people.save(ContactRow(0, name, custom=custom, phones=phones))
        window.open_first()
        window.show()
        person = Person(qtbot, window)
        person.go("modems")
        person.write(QLineEdit, "modems_address", server.urls[0])
        person.press("modems_address_connect")
        qtbot.waitUntil(lambda: bool(desk.store.modems.enabled()), timeout=PATIENCE)
        yield desk, person, witness


def _send(qtbot: QtBot, person: Person, group: str, text: str) -> None:
    person.go("compose")
    who = person.write(QLineEdit, "recipient_edit", group)
    qtbot.keyClick(who, Qt.Key.Key_Return)
    person.write(QPlainTextEdit, "compose_text", text)
    person.press("compose_send")
    person.find(QWidget, "page_outbox")


def _choose(qtbot: QtBot, person: Person, name: str, words: str) -> None:
    """Choose a line of a combo box by its keyboard."""
    box = person.find(QComboBox, name)
    place = box.findText(words)
    assert place >= 0, [box.itemText(at) for at in range(box.count())]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    while box.currentIndex() < place:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == words


def test_groups_are_made_and_texted(qtbot: QtBot, tmp_path: Path) -> None:
    with _office(qtbot, tmp_path) as (desk, person, witness):
        _text_a_rule(qtbot, desk, person, witness)
        _text_a_tree(qtbot, desk, person, witness)


def _text_a_rule(qtbot: QtBot, desk: Desk, person: Person, witness: Witness) -> None:
    person.go("contacts")
    person.press("contacts_new_rule")
    person.write(QLineEdit, "rule_name", "From Graz")
    _choose(qtbot, person, "rule_about_0", "Town")
    _choose(qtbot, person, "rule_asks_0", "is")
    person.write(QLineEdit, "rule_text_0", "graz")
    count, sample = person.find(QLabel, "rule_count"), person.find(QLabel, "rule_sample")
    qtbot.waitUntil(lambda: count.text().startswith("2 "), timeout=PATIENCE)
    assert sample.text() == "Ann, Cleo"
    person.press("rule_save")
    tree = person.find(GroupTree, "contacts_groups")
    qtbot.waitUntil(lambda: [tree.size_of(each.id) for each in tree.groups()] == [2])
    # Somebody who is added later is in it without anybody's doing.
    desk.people.save(
        ContactRow(0, "Eve", custom={"town": "Graz"}, phones=(PhoneRow(0, "", "+12025550115"),))
    )
    qtbot.waitUntil(lambda: [tree.size_of(each.id) for each in tree.groups()] == [3])

    _send(qtbot, person, "From Graz", "Dear {first_name}, the hall is open.")
    assert witness.wait_for(3)
    qtbot.waitUntil(lambda: desk.store.outbounds.counts().next_due is None, timeout=PATIENCE)
    assert dict(witness.times()) == {
        (ANN, "Dear Ann, the hall is open."): 1,
        (CLEO, "Dear Cleo, the hall is open."): 1,
        ("+12025550115", "Dear Eve, the hall is open."): 1,
    }


def _text_a_tree(qtbot: QtBot, desk: Desk, person: Person, witness: Witness) -> None:
    ids = list(desk.store.contacts.ids())
    person.go("contacts")
    tree = person.find(GroupTree, "contacts_groups")
    person.press("contacts_new_group")
    person.write(QLineEdit, "new_group_edit", "School")
    person.press("new_group_yes")
    qtbot.waitUntil(lambda: len(tree.groups()) == 2, timeout=PATIENCE)
    school = next(each for each in tree.groups() if each.name == "School")
    item = tree.visualItemRect(tree._items()[2]).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=item)
    assert tree.current() == school
    tree.customContextMenuRequested.emit(QPoint(item))
    menu = person.find(QMenu, "group_menu")
    (inside,) = (each for each in menu.actions() if each.text() == "New group inside…")
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(inside).center())
    person.write(QLineEdit, "new_group_edit", "Class 1b")
    person.press("new_group_yes")
    qtbot.waitUntil(lambda: len(tree.groups()) == 3, timeout=PATIENCE)
    desk.people.add_members(school.id, ids[:2])
    desk.people.add_members(tree.groups()[2].id, ids[1:3])
    qtbot.waitUntil(lambda: tree.size_of(school.id) == 3, timeout=PATIENCE)

    _send(qtbot, person, "School", "No school today.")
    assert witness.wait_for(6)
    qtbot.waitUntil(lambda: desk.store.outbounds.counts().next_due is None, timeout=PATIENCE)
    reached = {key: times for key, times in witness.times().items() if key[1] == "No school today."}
    assert reached == {(number, "No school today."): 1 for number in (ANN, BOB, CLEO)}
