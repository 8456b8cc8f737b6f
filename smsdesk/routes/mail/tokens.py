"""Access tokens for an account whose provider takes no passwords (RFC 6749), by a refresh token.

Owns the talk with the provider's token server: signing in with a code that is entered on any
device (RFC 8628), and fetching an access token whenever the last one has ended. A client id of an
application registered with the provider is needed; it has no secret of its own.
"""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, Request, build_opener

from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.routes.mail.account import MailAccount, Security, Server, is_here
from smsdesk.routes.mail.faults import connection_trouble

PATIENCE = 20.0
"""Seconds for one answer."""
EARLY = 60.0
"""Seconds before its end at which an access token is fetched anew."""
USUAL_LIFE = 3_000.0
MOST = 100_000
SLOWER = 5.0
"""Seconds that are added to the pause where the server asks for that (RFC 8628 3.5)."""
_DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass(frozen=True, slots=True)
class SignIn:
    """What a person is shown: where to go, and the code to enter there within `seconds`.

    `device_code` is for `wait_for_sign_in`, which asks every `pause` seconds.
    """

    page: str
    code: str
    device_code: str
    pause: float
    seconds: float


class Tokens:
    """The access tokens of one account; may be used from several threads."""

    def __init__(
        self,
        account: MailAccount,
        refresh_token: Callable[[], str],
        keep: Callable[[str], object],
        clock: Clock,
        context: ssl.SSLContext | None = None,
    ) -> None:
        """Take the account; `keep` is told a refresh token that takes the place of the last one."""
        self._account = account
        self._refresh_token = refresh_token
        self._keep = keep
        self._clock = clock
        self._context = context
        self._lock = threading.Lock()
        self._access = ""
        self._ends = 0.0

    def access(self) -> str:
        """Return an access token that is good for a while; raises `Refusal`."""
        with self._lock:
            if not self._access or self._clock.monotonic() >= self._ends:
                self._fetch()
            return self._access

    def _fetch(self) -> None:
        known = self._refresh_token()
        form = {"grant_type": "refresh_token", "refresh_token": known, **_client(self._account)}
        answer = _ask(self._account.token_url, form, self._context)
        self._access = _text(answer, "access_token")
        if not self._access:
            raise _refused(answer)
        life = answer.get("expires_in")
        seconds = float(life) if isinstance(life, int | float) else USUAL_LIFE
        self._ends = self._clock.monotonic() + max(seconds - EARLY, 0.0)
        newer = _text(answer, "refresh_token")
        if newer and newer != known:
            self._keep(newer)


def begin_sign_in(account: MailAccount, context: ssl.SSLContext | None = None) -> SignIn:
    """Ask for a code to sign in with; raises `Refusal`."""
    answer = _ask(account.device_url, _client(account), context)
    page = _text(answer, "verification_uri") or _text(answer, "verification_url")
    code, device_code = _text(answer, "user_code"), _text(answer, "device_code")
    if not (page and code and device_code):
        raise _refused(answer)
    pause, seconds = _seconds(answer, "interval", 5.0), _seconds(answer, "expires_in", 900.0)
    return SignIn(page, code, device_code, pause, seconds)


def wait_for_sign_in(
    account: MailAccount,
    sign_in: SignIn,
    pause: Callable[[float], bool],
    context: ssl.SSLContext | None = None,
) -> str:
    """Wait until the person has entered the code, and return a refresh token.

    `pause` waits for so many seconds and tells whether to go on. Raises `Refusal`: the person said
    no, the code has ended, or nobody waits any more.
    """
    form = {"grant_type": _DEVICE, "device_code": sign_in.device_code, **_client(account)}
    waits, left = sign_in.pause, sign_in.seconds
    while left > 0 and pause(waits):
        left -= waits
        answer = _ask(account.token_url, form, context)
        token = _text(answer, "refresh_token") or _text(answer, "access_token")
        if token:
            return token
        error = _text(answer, "error")
        if error == "slow_down":
            waits += SLOWER
        elif error != "authorization_pending":
            raise _refused(answer)
    raise Refusal(Reason.MAIL_SIGN_IN_ENDED)


def _client(account: MailAccount) -> dict[str, str]:
    scope = {"scope": account.scope} if account.scope else {}
    return {"client_id": account.client_id, **scope}


def _text(answer: Mapping[str, Any], key: str) -> str:
    value = answer.get(key)
    return value if isinstance(value, str) else ""


def _seconds(answer: Mapping[str, Any], key: str, usual: float) -> float:
    value = answer.get(key)
    return float(value) if isinstance(value, int | float) and 0 < value < MOST else usual


def _refused(answer: Mapping[str, Any]) -> Refusal:
    said = _text(answer, "error_description") or _text(answer, "error")
    return Refusal(Reason.MAIL_SIGN_IN_REFUSED, " ".join(said.split())[:300])


class _NoDetours(HTTPRedirectHandler):
    """Follows no redirect: tokens go to the server that was named, and to no other."""

    def redirect_request(self, *_: object) -> None:
        """Refuse every one."""
        return


def _ask(url: str, form: Mapping[str, str], context: ssl.SSLContext | None) -> dict[str, Any]:
    """Return what a token server answers to a form: also its errors, which are documents too."""
    place = urlsplit(url)
    host = place.hostname or ""
    if place.scheme != "https" and not (place.scheme == "http" and is_here(host)):
        raise Refusal(Reason.MAIL_NOT_ENCRYPTED, host or url)
    opener = build_opener(
        HTTPSHandler(context=context or ssl.create_default_context()), _NoDetours()
    )
    request = Request(  # noqa: S310 - the scheme was looked at
        url, urlencode(form).encode(), {"Accept": "application/json"}
    )
    try:
        with opener.open(request, timeout=PATIENCE) as answer:
            return _document(answer.read(MOST))
    except HTTPError as err:
        with err:
            return _document(err.read(MOST)) or {"error": f"{err.code} {err.reason}"}
    except URLError as err:
        cause = err.reason if isinstance(err.reason, OSError) else OSError(str(err.reason))
        raise _unreachable(cause, host, place.port) from None
    except OSError as err:
        raise _unreachable(err, host, place.port) from None


def _unreachable(err: OSError, host: str, port: int | None) -> Refusal:
    trouble: Trouble = connection_trouble(err, Server(host, port or 443, Security.TLS))
    return Refusal(trouble.reason, trouble.detail, trouble.hints)


def _document(raw: bytes) -> dict[str, Any]:
    try:
        found = json.loads(raw)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
