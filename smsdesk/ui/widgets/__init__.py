"""Small widgets that pages are made of; each knows how it looks and nothing of the desk.

May import: `ui.theme`, `ui.icons`, `ui.plain`, PySide6.
Gives upward: labels, buttons, empty states, banners, toasts, badges, progress rows.
Runs in the UI thread.
Text from outside goes through `plain_label` or a painter, never through rich text.
"""
