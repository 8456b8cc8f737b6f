"""The pages of the window, one file each.

May import: everything of `ui` but other pages; a page reaches another through `navigate`.
Gives upward: one `Page` subclass per file, made by the registry of the main window.
Runs in the UI thread.
Reads go to the store through the pool, writes to the desk's services through the pool.
"""
