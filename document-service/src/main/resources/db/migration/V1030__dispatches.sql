-- Sendings of documents and their acknowledgement. Written for PostgreSQL 15 and later.
create table dispatch (
    id             uuid        not null constraint dispatch_pk primary key,
    document       uuid        not null constraint dispatch_document_fk references document,
    recipient      uuid        not null constraint dispatch_recipient_fk references document_recipient,
    organisation   text        constraint dispatch_organisation_fk references org_unit,
    outside        text,
    channel        text        not null,
    sent_at        timestamptz not null,
    sent_on        date        not null,
    sent_by        text        not null,
    tracking       text,
    copies         int         not null,
    acknowledge_by timestamptz,
    state          text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    voided_at      timestamptz,
    voided_by      text,
    void_reason    text,
    version        bigint      not null default 0,
    constraint dispatch_who check ((organisation is null) <> (outside is null)),
    constraint dispatch_channel check (channel in ('PAPER', 'POST', 'MESSENGER', 'CIPHER', 'NETWORK')),
    constraint dispatch_state check (state in ('SENT', 'DELIVERED', 'ACKNOWLEDGED', 'RETURNED')),
    constraint dispatch_copies check (copies between 0 and 10000),
    constraint dispatch_acknowledge_by check (acknowledge_by >= sent_at),
    constraint dispatch_length check (char_length(outside) between 1 and 300 and char_length(sent_by) between 1 and 200
        and char_length(tracking) between 1 and 100 and char_length(void_reason) <= 1000),
    constraint dispatch_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table dispatch is 'Sendings (phát hành, phiếu gửi) of a document to one of its recipients, or to an organisation below one that it reaches.';
comment on column dispatch.id is 'Key (UUID, version 7).';
comment on column dispatch.document is 'The document.';
comment on column dispatch.recipient is 'The recipient of the document to whom, or below whom, it was sent.';
comment on column dispatch.organisation is 'The organisation to which it was sent; null where it is outside the register.';
comment on column dispatch.outside is 'Name of a recipient outside the register of organisations.';
comment on column dispatch.channel is 'PAPER (trao tay), POST (bưu chính), MESSENGER (giao liên), CIPHER (cơ yếu) or NETWORK (mạng).';
comment on column dispatch.sent_at is 'When it was sent.';
comment on column dispatch.sent_on is 'The day of that in Vietnam.';
comment on column dispatch.sent_by is 'Name of the clerk who sent it.';
comment on column dispatch.tracking is 'Tracking number or number of the delivery slip.';
comment on column dispatch.copies is 'Copies on paper; 0 where it goes electronically alone.';
comment on column dispatch.acknowledge_by is 'By when its receipt is to be acknowledged, by the figures that held when it was sent; null where none is known for its urgency.';
comment on column dispatch.state is 'SENT, DELIVERED, ACKNOWLEDGED or RETURNED.';
comment on column dispatch.recorded_at is 'When it was entered.';
comment on column dispatch.recorded_by is 'Who entered it.';
comment on column dispatch.voided_at is 'When it was voided; null while it stands.';
comment on column dispatch.voided_by is 'Who voided it.';
comment on column dispatch.void_reason is 'Why it was voided.';
comment on column dispatch.version is 'Version of the record, its entity tag.';
-- What came back can be sent again; else a recipient is sent a document once.
create unique index dispatch_once on dispatch (recipient, coalesce(organisation, '')) where voided_at is null and state <> 'RETURNED';
create index dispatch_by_document on dispatch (document, id);
create index dispatch_by_day on dispatch (sent_on desc, id desc);
create index dispatch_by_organisation on dispatch (organisation, sent_on desc, id desc);
create index dispatch_waiting on dispatch (acknowledge_by) where state in ('SENT', 'DELIVERED') and voided_at is null;
grant select, insert on dispatch to "${app}";
grant update (state, voided_at, voided_by, void_reason, version) on dispatch to "${app}";

create table dispatch_step (
    dispatch    uuid        not null constraint dispatch_step_dispatch_fk references dispatch,
    nr          int         not null,
    step        text        not null,
    state       text        not null,
    at          timestamptz not null,
    person      text,
    ground      text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint dispatch_step_pk primary key (dispatch, nr),
    constraint dispatch_step_step check (step in ('SEND', 'DELIVER', 'ACKNOWLEDGE', 'RETURN')),
    constraint dispatch_step_state check (state in ('SENT', 'DELIVERED', 'ACKNOWLEDGED', 'RETURNED')),
    constraint dispatch_step_length check (char_length(person) between 1 and 200 and char_length(ground) between 1 and 1000)
);
comment on table dispatch_step is 'What became of a sending, step by step. Only ever appended to.';
comment on column dispatch_step.dispatch is 'The sending.';
comment on column dispatch_step.nr is 'From 0, the sending itself.';
comment on column dispatch_step.step is 'SEND, DELIVER, ACKNOWLEDGE or RETURN.';
comment on column dispatch_step.state is 'The state that it reached.';
comment on column dispatch_step.at is 'When it happened.';
comment on column dispatch_step.person is 'Name of who sent, took, acknowledged or returned it.';
comment on column dispatch_step.ground is 'Why it came back.';
comment on column dispatch_step.recorded_at is 'When the step was entered.';
comment on column dispatch_step.recorded_by is 'Who entered it.';
grant select, insert on dispatch_step to "${app}";
create trigger dispatch_step_append_only before update or delete or truncate on dispatch_step
    for each statement execute function refuse_change();
