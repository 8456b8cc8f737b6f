"""What each fault does to a modem, at which step of a send.

Owns the deeds; when a fault strikes is `mischief`'s, how a modem hangs or vanishes the modem's.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Protocol

from smsdesk.sim.answers import Done, Finish, Start
from smsdesk.sim.device import Device
from smsdesk.sim.errors import AtError, CmeError, CmsError
from smsdesk.sim.faults import Fault, Kind, Stage
from smsdesk.sim.mischief import Strikes
from smsdesk.sim.voice import Voice

_DIP_WORDS = "UNDER-VOLTAGE WARNNING"
_UNREADABLE = ("+C\x8dG\x13: \x96", "O\x02\x9c")


class Victim(Protocol):
    """What a fault can do to a modem."""

    device: Device
    voice: Voice

    def hang(self, seconds: float = math.inf) -> None:
        """Say and hear nothing."""
        ...

    def unplug(self, seconds: float) -> None:
        """Take the port away for a while."""
        ...

    def restart(self, *last_words: str) -> None:
        """Start anew."""
        ...

    def be_silent(self) -> None:
        """Never answer the command that runs."""
        ...

    def echo_body(self) -> None:
        """Echo the body that comes."""
        ...

    def say_prompt(self) -> None:
        """Ask for the body."""
        ...

    def finish(self, result: Done | AtError) -> None:
        """End the command that runs."""
        ...

    def later(self, seconds: float, step: Callable[[], None]) -> None:
        """Go on after so many seconds."""
        ...


Deed = Callable[[Victim, Fault], bool]
"""Does what a fault does; True when the command that runs is over or goes on later."""


def strike(victim: Victim, strikes: Strikes, stage: Stage) -> bool:
    """Let every fault of a step happen until one ends the command; tell whether one did."""
    return any(_DEEDS[fault.kind](victim, fault) for fault in strikes.at(stage))


def strike_alone(victim: Victim, fault: Fault) -> None:
    """Let a fault happen at its own time, outside of any send."""
    device = victim.device
    device.network.note(device.name, "fault", fault=str(fault), number=0)
    _DEEDS[fault.kind](victim, fault)


def spoilt(victim: Victim, strikes: Strikes, start: Start) -> Start:
    """Return the handing over of a text with what goes wrong after ctrl-Z.

    Of two faults the one that was armed first goes over the other: its deed, then perhaps that
    one's (`late=20` before `cms=38` is a late refusal).
    """
    for fault in reversed(strikes.at(Stage.SENT)):
        start = _SPOILERS[fault.kind](victim, fault, start)
    return start


# At the other steps.


def _hang(victim: Victim, fault: Fault) -> bool:
    victim.hang(fault.value)
    return True


def _unplug(victim: Victim, fault: Fault) -> bool:
    victim.unplug(fault.value)
    return True


def _restart(victim: Victim, _fault: Fault) -> bool:
    victim.restart()
    return True


def _be_silent(victim: Victim, _fault: Fault) -> bool:
    victim.be_silent()
    return True


def _prompt_later(victim: Victim, fault: Fault) -> bool:
    victim.later(fault.value, victim.say_prompt)
    return True


def _refuse(victim: Victim, fault: Fault) -> bool:
    victim.finish(_error(fault))
    return True


def _error(fault: Fault) -> AtError:
    if fault.kind is Kind.ERROR:
        return AtError()
    return CmeError(fault.code) if fault.kind is Kind.CME else CmsError(fault.code)


def _make_noise(victim: Victim, _fault: Fault) -> bool:
    victim.voice.noisy = True
    return False


def _echo(victim: Victim, _fault: Fault) -> bool:
    victim.echo_body()
    return False


def _fill(victim: Victim, _fault: Fault) -> bool:
    victim.device.fill()
    return False


def _uncover(victim: Victim, fault: Fault) -> bool:
    device = victim.device
    device.cover(covered=False)
    if fault.value < math.inf:
        device.network.timers.call_later(fault.value, lambda: device.cover(covered=True))
    return False


_DEEDS: Mapping[Kind, Deed] = MappingProxyType(
    {
        Kind.SILENCE: _be_silent,
        Kind.HANG: _hang,
        Kind.LATE: _prompt_later,
        Kind.UNPLUG: _unplug,
        Kind.RESET: _restart,
        Kind.CMS: _refuse,
        Kind.CME: _refuse,
        Kind.ERROR: _refuse,
        Kind.GARBAGE: _make_noise,
        Kind.ECHO: _echo,
        Kind.FULL: _fill,
        Kind.NO_NETWORK: _uncover,
    }
)


# After ctrl-Z: with or without the network having the text.


def _taken_then(deed: Callable[[Victim, Fault], object]) -> Callable[..., Start]:
    """Hand the text over, and then do something in place of the result."""

    def spoil(victim: Victim, fault: Fault, start: Start) -> Start:
        def spoilt_start(_finish: Finish) -> None:
            start(_nobody_hears)
            deed(victim, fault)

        return spoilt_start

    return spoil


def _instead(deed: Callable[[Victim, Fault], object]) -> Callable[..., Start]:
    """Do something, and never hand the text over."""

    def spoil(victim: Victim, fault: Fault, _start: Start) -> Start:
        return lambda _finish: void(deed(victim, fault))

    return spoil


def void(_result: object) -> None:
    """Leave out what a deed returns."""


def _nobody_hears(_result: Done | AtError) -> None:
    """The result of a text whose modem died or fell silent."""


def _refused(victim: Victim, fault: Fault, _start: Start) -> Start:
    """Refuse after as long as the network takes, without having handed the text over."""
    network, error = victim.device.network, _error(fault)
    if not network.latency:
        return lambda finish: finish(error)
    return lambda finish: void(network.timers.call_later(network.latency, partial(finish, error)))


def _lied(_victim: Victim, fault: Fault, start: Start) -> Start:
    """Hand the text over and say that it was refused."""
    return lambda finish: start(lambda _result: finish(CmsError(fault.code)))


def _late(victim: Victim, fault: Fault, start: Start) -> Start:
    timers = victim.device.network.timers
    return lambda finish: start(
        lambda result: void(timers.call_later(fault.value, partial(finish, result)))
    )


def _garbled(victim: Victim, _fault: Fault, start: Start) -> Start:
    def unreadable(_result: Done | AtError) -> None:
        for line in _UNREADABLE:
            victim.voice.say(f"\r\n{line}\r\n")
        victim.be_silent()

    return lambda _finish: start(unreadable)


_SPOILERS: Mapping[Kind, Callable[[Victim, Fault, Start], Start]] = MappingProxyType(
    {
        Kind.SILENCE: _taken_then(_be_silent),
        Kind.HANG: _taken_then(_hang),
        Kind.UNPLUG: _taken_then(_unplug),
        Kind.RESET: _instead(_restart),
        Kind.DIP: _instead(lambda victim, _fault: victim.restart(_DIP_WORDS)),
        Kind.CMS: _refused,
        Kind.CME: _refused,
        Kind.ERROR: _refused,
        Kind.LIE: _lied,
        Kind.LATE: _late,
        Kind.GARBLED: _garbled,
    }
)
