"""Models that page through the store: an array of ids and a cache of rows.

May import: `workers.pool`, domain values, PySide6.
Gives upward: `PagedModel` and its subclasses.
Runs in the UI thread; what it fetches is fetched through the pool.
No model holds more than a few thousand rows, however many the store has.
"""
