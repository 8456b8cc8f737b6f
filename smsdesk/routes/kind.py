"""What kinds of routes there are: how their URLs begin, and what a person sets for one.

Owns the description of a kind, as data: the page that sets one up draws itself from it. What
stands behind a kind is put together in `app`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from smsdesk.domain.errors import Refusal
from smsdesk.domain.pace import Plan
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.setting import Setting
from smsdesk.routes.base import Traits

Values = Mapping[str, str]
"""What was set for one route, as text by the key of its field."""


class Need(StrEnum):
    """What a provider takes as the secret; which one it is decides what a person is told.

    `APP_PASSWORD` is made at the provider for one program, `TOKEN` is an access token (RFC 6750):
    it takes no password at all. `BRIDGE` is the password that a program on this computer shows.
    """

    PASSWORD = "password"  # noqa: S105 - the name of a way, no password
    APP_PASSWORD = "app_password"  # noqa: S105 - the name of a way, no password
    TOKEN = "token"  # noqa: S105 - the name of a way, no token
    BRIDGE = "bridge"


@dataclass(frozen=True, slots=True)
class Preset:
    """What is known of a provider: values of its kind's fields, and what it wants as the secret.

    `domains` are those of addresses that are certainly with it. `page` is where a person gets the
    secret, and `switch` says that reading has to be switched on there first.
    """

    key: str
    name: str
    values: Values
    need: Need = Need.PASSWORD
    domains: frozenset[str] = frozenset()
    page: str = ""
    switch: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """One step of a trial: `step` names it, `trouble` is what went wrong, None where it is fine."""

    step: str
    trouble: Trouble | None = None


Show = Callable[[str, str], None]
"""Shows a person the page to open and the code to enter there; called in the caller's thread."""
Pause = Callable[[float], bool]
"""Waits so many seconds and tells whether to go on."""
SignIn = Callable[[Values, Show, Pause], str]
"""Lets a person sign in with the provider and returns the secret; raises `Refusal`."""
Trial = Callable[[Values, str], Iterator[Check]]


def _anything(_values: Values) -> None:
    """Nothing stands against it."""


def _untried(_values: Values, _secret: str) -> Iterator[Check]:
    return iter(())


def _no_limits(_values: Values) -> Plan:
    return Plan()


@dataclass(frozen=True, slots=True)
class RouteKind:
    """A kind of routes whose URLs are `scheme:name`.

    `fields` is what a person sets for one, `named_by` the key of the field that names it. `check`
    raises `Refusal(SETTING_BAD_VALUE)` for values that don't go together, each of which is sound;
    `plan` says how fast such a route may send, `traits` what kind of way it is, `presets` are known
    providers; `trial` tries values and a secret and tells of each step as it is done. `secret`
    tells whether it needs a password or the like, which is no field: secrets are not kept with
    values. `sign_in` gets one from a provider that takes no passwords.
    """

    scheme: str
    fields: tuple[Setting, ...]
    named_by: str
    secret: bool = False
    check: Callable[[Values], None] = _anything
    plan: Callable[[Values], Plan] = _no_limits
    traits: Traits = field(default_factory=Traits)
    presets: tuple[Preset, ...] = ()
    trial: Trial = _untried
    sign_in: SignIn | None = None

    def sound(self, values: Values) -> dict[str, str]:
        """Return every field's value as it is kept, with the default of those that are not given.

        Raises `Refusal(SETTING_BAD_VALUE)`, or `Refusal(SETTING_UNKNOWN)` for a stranger's key.
        """
        known = {field.key: field for field in self.fields}
        for key in values:
            if key not in known:
                raise Refusal(Reason.SETTING_UNKNOWN, key, tuple(known))
        checked = {key: each.check(values.get(key, each.default)) for key, each in known.items()}
        self.check(checked)
        return checked

    def url(self, values: Values) -> str:
        """Return the URL, and the name, of the route that was set up so."""
        return f"{self.scheme}:{values[self.named_by]}"

    def names(self, url: str) -> bool:
        """Tell whether a URL is one of this kind."""
        return url.startswith(f"{self.scheme}:")


def kind_of(kinds: Iterable[RouteKind], url: str) -> RouteKind | None:
    """Return the kind a URL is of, None for that of a modem."""
    return next((kind for kind in kinds if kind.names(url)), None)
