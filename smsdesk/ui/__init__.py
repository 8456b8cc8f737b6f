"""The window: pages, dialogs, widgets, table models, and the only sentences for people.

May import: workers, services, domain, PySide6 (not in `words` and `plain`, which know no Qt).
Gives upward: `main_window.MainWindow`, `theme.Theme`.
Runs in the UI thread alone: never touches a port, a file of unknown size or a query without a
limit; whatever may take longer than a few milliseconds goes through the pool.
"""
