"""Putting a virtual modem together: card, memories, device and line for a profile.

Owns what a new modem looks like when it is first switched on.
"""

from __future__ import annotations

from smsdesk.sim.card import Card, make_card, make_imei, subscriber_number
from smsdesk.sim.device import Device
from smsdesk.sim.modem import VirtualModem
from smsdesk.sim.network import Network
from smsdesk.sim.profile import Profile


def make_modem(
    name: str, profile: Profile, network: Network, *, identity: str = ""
) -> VirtualModem:
    """Make a modem with a new card and switch it on.

    `name` is what the journal calls it. IMEI and IMSI follow from `identity` (the name where
    that is ""), so that the same virtual modem is recognised the next time.
    """
    number = subscriber_number(network.subscribers() + 1)
    card = make_card(identity or name, number, slots=profile.sim_slots, base=profile.first_index)
    return put_card(name, card, profile, network, identity=identity)


def put_card(
    name: str, card: Card, profile: Profile, network: Network, *, identity: str = ""
) -> VirtualModem:
    """Put a card into a modem of that profile and switch it on."""
    card.relock(profile.lock)
    card.has_credit = profile.has_credit
    card.has_messages = profile.messages_allowed
    card.smsc = profile.smsc
    card.messages.capacity = profile.sim_slots
    modem = VirtualModem(Device(name, make_imei(identity or name), card, profile, network))
    if profile.full:
        modem.device.fill()
    for fault in profile.faults:
        modem.arm(fault)
    modem.power_on()
    return modem
