"""Dialogs: what interrupts a page for a decision or a longer job.

May import: `ui.widgets`, `ui.models`, workers, services, domain, PySide6.
Gives upward: one class for each dialog; answers come by signals.
Runs in the UI thread; files and queries go through the pool.
Dialogs are opened with `open()`, never `exec()`, so that the rest of the window lives on.
"""
