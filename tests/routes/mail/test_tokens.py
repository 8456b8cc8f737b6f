"""Sign-in with OAuth against a token server on this computer: by code, renewed, refused."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.routes.mail.account import KIND, MailAccount, account_of
from smsdesk.routes.mail.tokens import Tokens, begin_sign_in, wait_for_sign_in
from tests.support.clock import FakeClock


class Provider:
    """A token server (RFC 6749, 8628) that keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[dict[str, str]] = []
        self.pending = 1
        self.slow = 0
        self.denied = False
        self.detour = False
        self.refresh = "refresh-1"
        self.rotates = False
        self.interval: float = 5
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
                status, answer = provider.answer(
                    self.path, {key: values[0] for key, values in form.items()}
                )
                body = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Location", "https://elsewhere.example/")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def answer(self, path: str, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        self.asked.append(form)
        if self.detour:
            return 307, {}
        if form.get("client_id") != "app":
            return 401, {"error": "invalid_client", "error_description": "no such application"}
        if path == "/device":
            return 200, {
                "device_code": "dev",
                "user_code": "WDJB-MJHT",
                "verification_uri": "https://provider.example/device",
                "interval": self.interval,
                "expires_in": 30,
            }
        if "device_code" in form:
            return self._device()
        if form["refresh_token"] != self.refresh:
            return 400, {"error": "invalid_grant", "error_description": "token was revoked"}
        more = {}
        if self.rotates:
            self.refresh += "+"
            more = {"refresh_token": self.refresh}
        return 200, {"access_token": f"access-{len(self.asked)}", "expires_in": 3600, **more}

    def _device(self) -> tuple[int, dict[str, object]]:
        if self.denied:
            return 400, {"error": "access_denied"}
        if self.slow:
            self.slow -= 1
            return 400, {"error": "slow_down"}
        if self.pending:
            self.pending -= 1
            return 400, {"error": "authorization_pending"}
        return 200, {"access_token": "a", "refresh_token": self.refresh}


@pytest.fixture
def provider() -> Iterator[Provider]:
    served = Provider()
    yield served
    served.close()


def account(url: str, client: str = "app") -> MailAccount:
    values = {
        "address": "desk@example.org",
        "smtp_host": "localhost",
        "login": "xoauth2",
        "client_id": client,
        "token_url": f"{url}/token",
        "device_url": f"{url}/device",
        "scope": "mail",
    }
    return account_of(KIND.sound(values))


def test_an_access_token_is_fetched_and_again_once_it_ends(provider: Provider) -> None:
    clock, kept = FakeClock(), list[str]()
    tokens = Tokens(account(provider.url), lambda: "refresh-1", kept.append, clock)
    assert [tokens.access(), tokens.access()] == ["access-1", "access-1"]
    assert provider.asked[0]["grant_type"] == "refresh_token"
    assert provider.asked[0]["scope"] == "mail"
    clock.advance(3_550)
    assert tokens.access() == "access-2"
    assert kept == []


def test_a_refresh_token_that_is_renewed_is_kept(provider: Provider) -> None:
    provider.rotates = True
    kept: list[str] = []
    Tokens(account(provider.url), lambda: "refresh-1", kept.append, FakeClock()).access()
    assert kept == ["refresh-1+"]


def test_a_revoked_sign_in_is_said(provider: Provider) -> None:
    tokens = Tokens(account(provider.url), lambda: "old", lambda _: None, FakeClock())
    with pytest.raises(Refusal) as caught:
        tokens.access()
    assert caught.value.reason is Reason.MAIL_SIGN_IN_REFUSED
    assert caught.value.trouble.detail == "token was revoked"


def test_a_person_signs_in_with_a_code(provider: Provider) -> None:
    provider.pending, provider.slow = 1, 1
    known = account(provider.url)
    sign_in = begin_sign_in(known)
    assert (sign_in.page, sign_in.code) == ("https://provider.example/device", "WDJB-MJHT")
    waited: list[float] = []

    def pause(seconds: float) -> bool:
        waited.append(seconds)
        return True

    assert wait_for_sign_in(known, sign_in, pause) == "refresh-1"
    assert waited == [5.0, 10.0, 10.0]


@pytest.mark.parametrize(
    ("denied", "goes_on", "reason"),
    [
        (True, True, Reason.MAIL_SIGN_IN_REFUSED),
        (False, True, Reason.MAIL_SIGN_IN_ENDED),
        (False, False, Reason.MAIL_SIGN_IN_ENDED),
    ],
)
def test_a_sign_in_ends_without_a_token(
    provider: Provider, denied: bool, goes_on: bool, reason: Reason
) -> None:
    provider.denied, provider.pending = denied, 99
    known = account(provider.url)
    sign_in = begin_sign_in(known)
    with pytest.raises(Refusal) as caught:
        wait_for_sign_in(known, sign_in, lambda _seconds: goes_on)
    assert caught.value.reason is reason


def test_an_unknown_client_is_said(provider: Provider) -> None:
    with pytest.raises(Refusal) as caught:
        begin_sign_in(account(provider.url, "stranger"))
    assert caught.value.trouble.detail == "no such application"


def test_no_token_goes_elsewhere_or_in_the_clear(provider: Provider) -> None:
    provider.detour = True
    with pytest.raises(Refusal) as caught:
        begin_sign_in(account(provider.url))
    assert caught.value.reason is Reason.MAIL_SIGN_IN_REFUSED
    with pytest.raises(Refusal) as caught:
        begin_sign_in(account("http://provider.example"))
    assert caught.value.reason is Reason.MAIL_NOT_ENCRYPTED
    with pytest.raises(Refusal) as caught:
        begin_sign_in(account("ftp://127.0.0.1"))
    assert caught.value.reason is Reason.MAIL_NOT_ENCRYPTED


def test_a_server_that_is_not_there_is_said(provider: Provider) -> None:
    url = provider.url
    provider.close()
    try:
        with pytest.raises(Refusal) as caught:
            begin_sign_in(account(url))
        assert caught.value.reason is Reason.MAIL_SERVER_REFUSED
    finally:
        provider.server.server_close()
        provider.thread = threading.Thread(target=lambda: None)
        provider.thread.start()
        provider.server.shutdown = lambda: None  # type: ignore[method-assign]  # it has ended
