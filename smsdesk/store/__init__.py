"""The data file: models, migrations, the queue, the inbox, the address book, search.

May import: domain and codec; peewee and sqlite3 live in this room alone.
Gives upward: `database.Store`, whose members take and give frozen domain values.
Runs in any thread: each thread has its own connection, and writers take turns.
"""
