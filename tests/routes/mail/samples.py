"""Mails as mail servers and gateways write them, made by hand after their published layouts.

Each has our own id, address and recipient in it. Names are from example domains.
"""

from __future__ import annotations

OURS = "smsdesk.41.0.k3x9@example.org"
NUMBER = "2065550123"
GATEWAY = f"{NUMBER}@vtext.example"
DESK = "desk@example.org"

RETURNED = f"""\
Message-ID: <{OURS}>
From: {DESK}
To: {GATEWAY}
Subject:
Date: Sun, 22 Nov 2026 10:00:00 +0000
"""


def mail(text: str) -> bytes:
    """Return a mail's octets: CRLF at each line's end."""
    return text.replace("\n", "\r\n").encode("utf-8")


def report(
    human: str,
    fields: str,
    returned: str = RETURNED,
    *,
    sender: str = "Mail Delivery System <MAILER-DAEMON@mx.example.net>",
    subject: str = "Undelivered Mail Returned to Sender",
    extra: str = "",
) -> bytes:
    """Return a multipart/report (RFC 3464)."""
    return mail(f"""\
Return-Path: <>
From: {sender}
To: {DESK}
Subject: {subject}
Auto-Submitted: auto-replied
{extra}MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B1"

This is a MIME-encapsulated message.

--B1
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

{human}
--B1
Content-Type: message/delivery-status

{fields}
--B1
Content-Type: text/rfc822-headers

{returned}
--B1--
""")


def free(text: str, *, sender: str, subject: str, extra: str = "") -> bytes:
    """Return a report in a free form: one plain text."""
    return mail(f"Return-Path: <>\nFrom: {sender}\nTo: {DESK}\nSubject: {subject}\n{extra}\n{text}")


POSTFIX = report(
    f"""\
This is the mail system at host mx.example.net.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<{GATEWAY}>: host mx.vtext.example[192.0.2.7] said: 550 5.1.1
    <{GATEWAY}>: Recipient address rejected: User unknown (in reply to
    RCPT TO command)
""",
    f"""\
Reporting-MTA: dns; mx.example.net
X-Postfix-Queue-ID: 4F1B21A0C3
Arrival-Date: Sun, 22 Nov 2026 10:00:01 +0000 (UTC)

Final-Recipient: rfc822; {GATEWAY}
Original-Recipient: rfc822;{GATEWAY}
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.vtext.example
Diagnostic-Code: smtp; 550 5.1.1 <{GATEWAY}>: Recipient address rejected: User unknown
""",
)

POSTFIX_DELAY = report(
    f"""\
####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than 4 hour(s).

<{GATEWAY}>: connect to mx.vtext.example[192.0.2.7]:25: Connection timed out
""",
    f"""\
Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; {GATEWAY}
Action: delayed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to mx.vtext.example: Connection timed out
Will-Retry-Until: Fri, 27 Nov 2026 10:00:01 +0000 (UTC)
""",
    subject="Delayed Mail (still being retried)",
)

POSTFIX_EXPIRED = report(
    f"<{GATEWAY}>: connect to mx.vtext.example[192.0.2.7]:25: Connection timed out\n",
    f"""\
Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; {GATEWAY}
Action: failed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to mx.vtext.example[192.0.2.7]:25: Connection timed out
""",
)

DELIVERED = report(
    "Your message was successfully delivered.",
    f"Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; {GATEWAY}\nAction: delivered\n"
    "Status: 2.0.0\n",
    subject="Successful Mail Delivery Report",
)

EXCHANGE = report(
    f"""\
Delivery has failed to these recipients or groups:

{GATEWAY} ({GATEWAY})
The email address you entered couldn't be found. Please check the recipient's email address.

Diagnostic information for administrators:

Generating server: mail.example.net
""",
    f"""\
Reporting-MTA: dns;mail.example.net
Received-From-MTA: dns;localhost
Arrival-Date: Sun, 22 Nov 2026 10:00:01 +0000

Original-Recipient: rfc822;{GATEWAY}
Final-Recipient: rfc822;{GATEWAY}
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP
X-Display-Name: {GATEWAY}
""",
    sender="Microsoft Outlook <postmaster@example.net>",
    subject="Undeliverable: ",
)

GMAIL = report(
    f"""\
** Address not found **

Your message wasn't delivered to {GATEWAY} because the address couldn't be found, or is unable to
receive mail.

The response from the remote server was:
550 5.1.1 <{GATEWAY}> recipient rejected
""",
    f"""\
Reporting-MTA: dns; googlemail.com
Arrival-Date: Sun, 22 Nov 2026 02:00:01 -0800 (PST)
X-Original-Message-ID: <{OURS}>

Final-Recipient: rfc822; {GATEWAY}
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.vtext.example. (192.0.2.7, the server for the domain vtext.example.)
Diagnostic-Code: smtp; 550 5.1.1 <{GATEWAY}> recipient rejected
Last-Attempt-Date: Sun, 22 Nov 2026 02:00:02 -0800 (PST)
""",
    sender="Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
    subject="Delivery Status Notification (Failure)",
    extra=f"X-Failed-Recipients: {GATEWAY}\n",
)

GMAIL_OLD = free(
    f"""\
Delivery to the following recipient failed permanently:

     {GATEWAY}

Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the server for the recipient domain
vtext.example by mx.vtext.example. [192.0.2.7].

The error that the other server returned was:
550 5.7.1 Message rejected as spam by content filtering

----- Original message -----

Return-Path: <{DESK}>
{RETURNED}
Hello
""",
    sender="Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
    subject="Delivery Status Notification (Failure)",
    extra=f"X-Failed-Recipients: {GATEWAY}\n",
)

EXIM = free(
    f"""\
This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  {GATEWAY}
    Unrouteable address

------ This is a copy of the message, including all the headers. ------

Return-path: <{DESK}>
Received: from desk (helo=desk) by mx.example.net with esmtpsa id 1abcde-000001-Az
{RETURNED}
Hello
""",
    sender="Mail Delivery System <Mailer-Daemon@mx.example.net>",
    subject="Mail delivery failed: returning message to sender",
    extra=f"X-Failed-Recipients: {GATEWAY}\nAuto-Submitted: auto-replied\n",
)

EXIM_DELAY = free(
    f"""\
This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mx.example.net.

The message identifier is:     1abcde-000001-Az
The date of the message is:    Sun, 22 Nov 2026 10:00:00 +0000

The address to which the message has not yet been delivered is:

  {GATEWAY}
    host mx.vtext.example [192.0.2.7]: 451 4.7.1 Greylisted

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated at intervals if the message
remains undelivered.
""",
    sender="Mail Delivery System <Mailer-Daemon@mx.example.net>",
    subject="Warning: message 1abcde-000001-Az delayed 24 hours",
)

QMAIL = free(
    f"""\
Hi. This is the qmail-send program at mx.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<{GATEWAY}>:
192.0.2.7 does not like recipient.
Remote host said: 550 5.1.1 No such subscriber
Giving up on 192.0.2.7.

--- Below this line is a copy of the message.

Return-Path: <{DESK}>
Received: (qmail 1234 invoked by uid 89); 22 Nov 2026 10:00:00 -0000
{RETURNED}
Hello
""",
    sender="MAILER-DAEMON@mx.example.net",
    subject="failure notice",
)

SENDMAIL = free(
    f"""\
The original message was received at Sun, 22 Nov 2026 10:00:00 GMT
from desk.example.org [192.0.2.99]

   ----- The following addresses had permanent fatal errors -----
<{GATEWAY}>
    (reason: 552 5.2.2 Mailbox full)

   ----- Transcript of session follows -----
... while talking to mx.vtext.example.:
>>> DATA
<<< 552 5.2.2 Mailbox full
554 5.0.0 Service unavailable

   ----- Original message follows -----

{RETURNED}
Hello
""",
    sender="Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>",
    subject="Returned mail: see transcript for details",
)

EXCHANGE_OLD = free(
    f"""\
Your message did not reach some or all of the intended recipients.

      Subject:
      Sent:     11/22/2026 10:00 AM

The following recipient(s) could not be reached:

      {GATEWAY} on 11/22/2026 10:01 AM
            The e-mail account does not exist at the organization this message was sent to.
            <mail.example.net #5.1.1>
""",
    sender="System Administrator <postmaster@example.net>",
    subject="Undeliverable:",
    extra=f"In-Reply-To: <{OURS}>\n",
)

GATEWAY_ATT = free(
    f"""\
550 permanent failure for one or more recipients ({GATEWAY}:550 5.1.1 Invalid subscriber)

--- Original Message ---
{RETURNED}
""",
    sender="postmaster@txt.example",
    subject="Returned Mail",
)

GATEWAY_VERIZON = free(
    f"""\
Error: Invalid user address {GATEWAY}
The following message could not be delivered:

Message-ID: <{OURS}>
Hello
""",
    sender="post_master@vtext.example",
    subject="Undeliverable Message",
)

HOLIDAY = mail(f"""\
Return-Path: <>
From: {GATEWAY}
To: {DESK}
Subject: Out of office
Auto-Submitted: auto-replied
In-Reply-To: <{OURS}>

I am away until Monday. For emergencies mail boss@example.net.
""")

CHALLENGE = mail(f"""\
Return-Path: <>
From: postmaster@example.net
To: {DESK}
Subject: Automatic reply: your message

We have received your message and will answer within 5 days.
""")

READ_RECEIPT = mail(f"""\
From: someone@example.net
To: {DESK}
Subject: Read: your message
Content-Type: multipart/report; report-type=disposition-notification; boundary=B2

--B2
Content-Type: text/plain

Your message to someone@example.net was displayed. 550 5.1.1 is only a number here.
--B2
Content-Type: message/disposition-notification

Final-Recipient: rfc822;someone@example.net
Original-Message-ID: <{OURS}>
Disposition: manual-action/MDN-sent-manually; displayed
--B2--
""")
