"""The Qt threads: one lane per route, a pool for jobs, and the bridge back to the window.

May import: services, domain, PySide6.
Gives upward: `Bridge`, `Pool`, `Lane`, `Lanes`.
Runs in: lanes and jobs in threads of their own; the bridge, the pool's answers and `Lanes` in
the UI thread. Every cross-thread signal here ends in a method of a QObject of the UI thread.
"""
