"""The tables of the data file as peewee models; the SQL files in `migrations` make them.

The models are bound to no database: each `Store` runs its queries on its own, so that several
can be open in one process. Times are integers (`times`), statuses and reasons are the texts of
the domain's enums. What the columns mean stands beside them in `migrations/0001_initial.sql`.
"""

from __future__ import annotations

from peewee import (
    AutoField,
    BlobField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class Contact(Model):
    """A person of the address book."""

    id = AutoField()
    first_name = TextField()
    last_name = TextField()
    organisation = TextField()
    notes = TextField()
    language = TextField()
    time_zone = TextField()
    custom = TextField()
    sort_key = TextField()
    updated_at = IntegerField()

    class Meta:
        table_name = "contact"


class PhoneCarrier(Model):
    """A network operator and its email gateway."""

    id = AutoField()
    country = TextField()
    name = TextField()
    gateway = TextField()
    state = TextField()
    since = TextField()
    key = TextField()
    mms = TextField()
    digits = TextField()
    max_length = IntegerField()
    source = TextField()
    own = TextField()

    class Meta:
        table_name = "phone_carrier"


class BouncedAddress(Model):
    """An address at a carrier's gateway that took no mail."""

    address = TextField(primary_key=True)
    at = IntegerField()
    reason = TextField()
    detail = TextField()

    class Meta:
        table_name = "bounced_address"


class PhoneNumber(Model):
    """A number, whose it is, and what may be sent to it."""

    id = AutoField()
    e164 = TextField(unique=True)
    typed = TextField()
    contact = ForeignKeyField(Contact, column_name="contact", null=True)
    position = IntegerField()
    carrier = ForeignKeyField(PhoneCarrier, column_name="carrier", null=True)
    white_list = IntegerField()
    do_not_send = TextField()
    do_not_send_at = IntegerField(null=True)
    evidence = TextField()

    class Meta:
        table_name = "phone_number"


class ConsentEvent(Model):
    """One change of consent: evidence, only ever added."""

    id = AutoField()
    number = TextField()
    at = IntegerField()
    white_list = IntegerField()
    do_not_send = TextField()
    evidence = TextField()
    actor = TextField()
    word = TextField()
    note = TextField()
    route = TextField()
    confirmation = IntegerField(null=True)

    class Meta:
        table_name = "consent_event"


class ConsentQuestion(Model):
    """Something about a number that a person has to answer."""

    id = AutoField()
    number = TextField()
    kind = TextField()
    said = TextField()
    word = TextField()
    route = TextField()
    at = IntegerField()
    answer = TextField()
    answered_by = TextField()
    answered_at = IntegerField(null=True)

    class Meta:
        table_name = "consent_question"


class CustomField(Model):
    """A field of people's own, and how many contacts have it."""

    name = TextField(primary_key=True)
    contacts = IntegerField()

    class Meta:
        table_name = "custom_field"


class ContactGroup(Model):
    """A named group of contacts, maybe inside another one, chosen by hand or by a rule."""

    id = AutoField()
    name = TextField()
    name_key = TextField(unique=True)
    parent = ForeignKeyField("self", column_name="parent", null=True)
    rule = TextField()

    class Meta:
        table_name = "contact_group"


class Membership(Model):
    """That a contact is in a group."""

    group = ForeignKeyField(ContactGroup, column_name="group")
    contact = ForeignKeyField(Contact, column_name="contact")

    class Meta:
        table_name = "membership"
        primary_key = CompositeKey("group", "contact")


class NotSame(Model):
    """That two contacts are different people."""

    one = ForeignKeyField(Contact, column_name="one")
    other = ForeignKeyField(Contact, column_name="other")

    class Meta:
        table_name = "not_same"
        primary_key = CompositeKey("one", "other")


class Merge(Model):
    """Entries that became one person, as they were."""

    id = AutoField()
    contact = ForeignKeyField(Contact, column_name="contact")
    kept = IntegerField()
    at = IntegerField()
    before = TextField()
    after = TextField()

    class Meta:
        table_name = "merge"


class MergedContact(Model):
    """Whom a contact that is gone became."""

    contact = AutoField()
    merge = ForeignKeyField(Merge, column_name="merge")

    class Meta:
        table_name = "merged_contact"


class Draft(Model):
    """A text kept for later."""

    id = AutoField()
    name = TextField()
    header = TextField()
    body = TextField()
    footer = TextField()
    recipients = TextField()
    deliver_after = IntegerField(null=True)
    deliver_by = IntegerField(null=True)
    priority = IntegerField()
    updated_at = IntegerField()
    flash = IntegerField()

    class Meta:
        table_name = "draft"


class Batch(Model):
    """One act of sending."""

    id = AutoField()
    name = TextField()
    text = TextField()
    actor = TextField()
    created_at = IntegerField()
    held = IntegerField()

    class Meta:
        table_name = "batch"


class Outbound(Model):
    """One text to one recipient."""

    id = AutoField()
    batch = ForeignKeyField(Batch, column_name="batch")
    number = TextField()
    text = TextField()
    status = TextField()
    reason = TextField(null=True)
    detail = TextField()
    priority = IntegerField()
    due_at = IntegerField()
    deliver_by = IntegerField(null=True)
    route = TextField()
    lane = TextField()
    claimed_by = TextField(null=True)
    retry_count = IntegerField()
    parts = IntegerField()
    concat_reference = IntegerField()
    want_report = IntegerField()
    flash = IntegerField()
    exempt = IntegerField()
    locking_shift = IntegerField()
    single_shift = IntegerField()
    provider_id = TextField(null=True)
    delivery = TextField()
    delivery_reason = TextField(null=True)
    delivery_detail = TextField()
    queued_at = IntegerField()
    claimed_at = IntegerField(null=True)
    settled_at = IntegerField(null=True)
    sent_at = IntegerField(null=True)
    delivered_at = IntegerField(null=True)
    held = IntegerField()
    doubtful = IntegerField()
    any_hour = IntegerField()
    route_may_change = IntegerField()
    fall_over = TextField()
    route_why = TextField()
    reports = IntegerField()

    class Meta:
        table_name = "outbound"


class RoutingRule(Model):
    """Which SIM sends to whom."""

    id = AutoField()
    position = IntegerField()
    prefix = TextField()
    group = ForeignKeyField(ContactGroup, column_name="group", null=True)
    imsi = TextField()
    carrier = ForeignKeyField(PhoneCarrier, column_name="carrier", null=True)
    route = TextField()

    class Meta:
        table_name = "routing_rule"


class SimPlan(Model):
    """How fast a SIM may send."""

    imsi = TextField(primary_key=True)
    gap_ms = IntegerField()
    spread = IntegerField()
    per_minute = IntegerField()
    per_hour = IntegerField()
    per_day = IntegerField()
    per_month = IntegerField()
    day_starts = TextField()

    class Meta:
        table_name = "sim_plan"


class Series(Model):
    """A text that is sent again and again."""

    id = AutoField()
    name = TextField()
    text = TextField()
    recipients = TextField()
    priority = IntegerField()
    any_hour = IntegerField()
    every = TextField()
    step = IntegerField()
    weekdays = TextField()
    start = TextField()
    clock = TextField()
    until = TextField(null=True)
    times = IntegerField(null=True)
    zone = TextField()
    next_at = IntegerField(null=True)
    paused = IntegerField()
    last_batch = ForeignKeyField(Batch, column_name="last_batch", null=True)

    class Meta:
        table_name = "series"


class OutboundPart(Model):
    """One SMS of an outbound that was handed over."""

    outbound = ForeignKeyField(Outbound, column_name="outbound")
    position = IntegerField(column_name="index")
    number_key = TextField()
    imsi = TextField()
    reference = IntegerField(null=True)
    handed_over_at = IntegerField()
    accepted_at = IntegerField(null=True)
    report = TextField(null=True)
    report_code = IntegerField(null=True)
    report_at = IntegerField(null=True)

    class Meta:
        table_name = "outbound_part"
        primary_key = CompositeKey("outbound", "position")


class EarlyReport(Model):
    """A delivery report that came while its message was still in the air."""

    id = AutoField()
    reference = IntegerField()
    recipient = TextField()
    imsi = TextField()
    state = TextField()
    code = IntegerField()
    sent_at = IntegerField(null=True)
    at = IntegerField(null=True)
    route = TextField()

    class Meta:
        table_name = "early_report"


class Event(Model):
    """One step of an outbound: the audit trail, only ever added."""

    id = AutoField()
    outbound = ForeignKeyField(Outbound, column_name="outbound")
    at = IntegerField()
    cause = TextField()
    status = TextField()
    actor = TextField()
    reason = TextField(null=True)
    detail = TextField()

    class Meta:
        table_name = "event"


class BatchSum(Model):
    """How many messages of a batch stand in a status and delivery."""

    batch = ForeignKeyField(Batch, column_name="batch")
    status = TextField()
    delivery = TextField()
    messages = IntegerField()

    class Meta:
        table_name = "batch_sum"
        primary_key = CompositeKey("batch", "status", "delivery")


class QueueSum(Model):
    """How many messages of all stand in a status and delivery."""

    status = TextField()
    delivery = TextField()
    messages = IntegerField()

    class Meta:
        table_name = "queue_sum"
        primary_key = CompositeKey("status", "delivery")


class Inbound(Model):
    """A received text, whole or partly here."""

    id = AutoField()
    sender = TextField()
    text = TextField()
    sent_at = IntegerField(null=True)
    received_at = IntegerField()
    read = IntegerField()
    route = TextField()
    imei = TextField()
    imsi = TextField()
    concat_reference = IntegerField(null=True)
    concat_bits = IntegerField(null=True)
    parts = IntegerField()
    missing = IntegerField()
    content = TextField()

    class Meta:
        table_name = "inbound"


class InboundPart(Model):
    """One received PDU, kept as it came."""

    id = AutoField()
    unique_key = TextField(unique=True)
    inbound = ForeignKeyField(Inbound, column_name="inbound", null=True)
    sequence = IntegerField()
    pdu = TextField(column_name="raw")
    sender = TextField()
    text = TextField(null=True)
    data = BlobField(null=True)
    sent_at = IntegerField(null=True)
    received_at = IntegerField()
    route = TextField()
    imei = TextField()
    imsi = TextField()
    problems = TextField()

    class Meta:
        table_name = "inbound_part"


class MissedCall(Model):
    """Somebody rang."""

    id = AutoField()
    number = TextField()
    at = IntegerField()
    route = TextField()
    read = IntegerField()

    class Meta:
        table_name = "missed_call"


class Thread(Model):
    """A conversation with one number."""

    id = AutoField()
    number = TextField(unique=True)
    last_at = IntegerField()
    last_direction = TextField()
    last_id = IntegerField()
    unread = IntegerField()

    class Meta:
        table_name = "thread"


class Modem(Model):
    """A modem this desk has seen."""

    imei = TextField(primary_key=True)
    port = TextField()
    manufacturer = TextField()
    model = TextField()
    enabled = IntegerField()
    last_seen = IntegerField(null=True)
    usb_serial = TextField()
    usb_place = TextField()
    imsi = TextField()

    class Meta:
        table_name = "modem"


class Sim(Model):
    """A SIM this desk has seen: it has the number and the network."""

    imsi = TextField(primary_key=True)
    number = TextField()
    operator = TextField()
    smsc = TextField()
    imei = TextField()
    last_seen = IntegerField(null=True)
    iccid = TextField()
    centre = TextField()

    class Meta:
        table_name = "sim"


class TriedPin(Model):
    """A PIN that was given to a SIM and not accepted, by a mark that does not tell it."""

    mark = TextField(primary_key=True)
    tries = IntegerField()
    at = IntegerField()

    class Meta:
        table_name = "tried_pin"


class Setting(Model):
    """One setting that was changed."""

    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "setting"


class ImportRun(Model):
    """One import of a list of people."""

    id = AutoField()
    name = TextField()
    kind = TextField()
    at = IntegerField()
    read = IntegerField()
    created = IntegerField()
    updated = IntegerField()
    unchanged = IntegerField()
    refused = IntegerField()
    origin = TextField()
    undone_at = IntegerField(null=True)
    stage = TextField()

    class Meta:
        table_name = "import_run"


class ImportChange(Model):
    """A person whom an import made or changed."""

    run = ForeignKeyField(ImportRun, column_name="import")
    contact = IntegerField()
    before = TextField(null=True)
    after = TextField()

    class Meta:
        table_name = "import_change"
        primary_key = CompositeKey("run", "contact")


class ImportGroup(Model):
    """A group that an import made."""

    run = ForeignKeyField(ImportRun, column_name="import")
    group = IntegerField()

    class Meta:
        table_name = "import_group"
        primary_key = CompositeKey("run", "group")


class ImportConsent(Model):
    """A number that an import allowed or blocked."""

    run = ForeignKeyField(ImportRun, column_name="import")
    number = TextField()
    blocked = IntegerField()

    class Meta:
        table_name = "import_consent"
        primary_key = CompositeKey("run", "number")


class ImportPlan(Model):
    """What an import says of a number, until it is kept."""

    run = ForeignKeyField(ImportRun, column_name="import")
    number = TextField()
    block = TextField()
    allow = IntegerField()
    note = IntegerField()
    carrier = IntegerField(null=True)

    class Meta:
        table_name = "import_plan"
        primary_key = CompositeKey("run", "number")


class ImportMapping(Model):
    """What the columns under some headings are, as a person said."""

    headings = TextField(primary_key=True)
    fields = TextField()
    at = IntegerField()

    class Meta:
        table_name = "import_mapping"


ALL = (
    Contact,
    BouncedAddress,
    PhoneCarrier,
    PhoneNumber,
    ConsentEvent,
    ConsentQuestion,
    CustomField,
    ContactGroup,
    Membership,
    NotSame,
    Merge,
    MergedContact,
    Draft,
    Batch,
    Outbound,
    OutboundPart,
    EarlyReport,
    Event,
    BatchSum,
    QueueSum,
    Inbound,
    InboundPart,
    MissedCall,
    Thread,
    Modem,
    Sim,
    TriedPin,
    Series,
    SimPlan,
    RoutingRule,
    ImportRun,
    ImportChange,
    ImportGroup,
    ImportConsent,
    ImportPlan,
    ImportMapping,
    Setting,
)
