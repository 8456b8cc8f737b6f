"""Files of people, whatever their kind, as one plain table: CSV, TSV, XLSX and vCard.

May import: domain and services.headings; openpyxl, vobject and charset-normalizer, when needed.
Gives upward: `reader.read(path) -> table.Table`, bounded in size, with what was detected.
Runs in the caller's thread and may take seconds on a large file; touches no store.
A file that can't be read raises `Refusal` with one of the FILE_* reasons.
"""
