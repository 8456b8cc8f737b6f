"""Ways out and in: each route turns an `Outgoing` into its own wire and gives back an `Outcome`.

May import: modem, codec, domain. Neighbour of the store: the two do not know each other.
Gives upward: `base.Route`, the door that every way has, and one module per way.
Runs in the thread of the lane that owns the route.
"""
