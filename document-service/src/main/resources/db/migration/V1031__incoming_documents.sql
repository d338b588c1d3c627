-- The register of incoming documents. Written for PostgreSQL 15 and later.
create table incoming_series (
    organisation text not null constraint incoming_series_organisation_fk references org_unit,
    year         int  not null,
    last_number  int  not null,
    constraint incoming_series_pk primary key (organisation, year),
    constraint incoming_series_last_number check (last_number >= 0)
) with (fillfactor = 50);
comment on table incoming_series is 'Arrival numbers (số đến): one row per receiving organisation and year, locked by whoever takes the next number, until he commits.';
comment on column incoming_series.organisation is 'The receiving organisation.';
comment on column incoming_series.year is 'The year of arrival.';
comment on column incoming_series.last_number is 'The highest number taken; 0 before the first.';
grant select, insert on incoming_series to "${app}";
grant update (last_number) on incoming_series to "${app}";

create table incoming_document (
    id                   uuid        not null constraint incoming_document_pk primary key,
    organisation         text        not null,
    year                 int         not null,
    number               int         not null,
    arrived_on           date        not null,
    sender               text        constraint incoming_document_sender_fk references org_unit,
    sender_name          text,
    notation             text,
    notation_folded      text,
    dated                date,
    type                 text        constraint incoming_document_type_fk references document_type,
    abstract             text,
    abstract_folded      text,
    abstract_withheld    boolean     not null,
    urgency              text        not null,
    secrecy              text        not null,
    document             uuid        constraint incoming_document_document_fk references document,
    late_ground          text,
    state                text        not null,
    handler_organisation text        constraint incoming_document_handler_fk references org_unit,
    handler_name         text,
    handler_member       text,
    due_on               date,
    finished_on          date,
    finished_at          timestamptz,
    answer               uuid        constraint incoming_document_answer_fk references document,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    voided_at            timestamptz,
    voided_by            text,
    void_reason          text,
    version              bigint      not null default 0,
    constraint incoming_document_number_unique unique (organisation, year, number),
    constraint incoming_document_series_fk foreign key (organisation, year) references incoming_series,
    constraint incoming_document_number_positive check (number > 0),
    constraint incoming_document_year check (year = extract(year from arrived_on)),
    constraint incoming_document_sender check ((sender is null) <> (sender_name is null)),
    constraint incoming_document_notation check ((notation is null) = (notation_folded is null)),
    constraint incoming_document_abstract check (abstract_withheld = (abstract is null) and (abstract is null) = (abstract_folded is null)),
    constraint incoming_document_withheld_is_secret check (not abstract_withheld or secrecy <> 'NONE'),
    constraint incoming_document_urgency check (urgency in ('NONE', 'URGENT', 'VERY_URGENT', 'EXPRESS')),
    constraint incoming_document_secrecy check (secrecy in ('NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    constraint incoming_document_state check (state in ('RECEIVED', 'ROUTED', 'IN_HAND', 'ANSWERED', 'DONE_WITHOUT_ANSWER', 'FORWARDED')),
    constraint incoming_document_finished check ((state in ('ANSWERED', 'DONE_WITHOUT_ANSWER', 'FORWARDED')) = (finished_on is not null)
        and (finished_on is null) = (finished_at is null)),
    constraint incoming_document_answer check (answer is null or state = 'ANSWERED'),
    constraint incoming_document_length check (char_length(sender_name) between 1 and 300 and char_length(notation) between 1 and 100
        and char_length(abstract) <= 2000 and char_length(late_ground) between 1 and 1000
        and char_length(handler_name) between 1 and 200 and char_length(handler_member) between 1 and 50
        and char_length(void_reason) <= 1000),
    constraint incoming_document_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table incoming_document is 'Incoming documents (văn bản đến): the register''s entry, never the content. Never edited or deleted; a void one keeps its number.';
comment on column incoming_document.id is 'Key (UUID, version 7).';
comment on column incoming_document.organisation is 'The receiving organisation.';
comment on column incoming_document.year is 'The year of arrival, within which it is numbered.';
comment on column incoming_document.number is 'Arrival number (số đến), from 1, without gap.';
comment on column incoming_document.arrived_on is 'Day of arrival.';
comment on column incoming_document.sender is 'The sending organisation; null where it is outside the register of organisations.';
comment on column incoming_document.sender_name is 'Name of a sender outside the register of organisations.';
comment on column incoming_document.notation is 'Number and symbol as written on the document; null where it bears none.';
comment on column incoming_document.notation_folded is 'The same as it is compared: lower case, without diacritics.';
comment on column incoming_document.dated is 'The day that the document bears; null where it bears none.';
comment on column incoming_document.type is 'Type of the document; null where it is of none that is known here.';
comment on column incoming_document.abstract is 'What it is about (trích yếu); null where it is withheld even from the register.';
comment on column incoming_document.abstract_folded is 'The abstract as it is searched.';
comment on column incoming_document.abstract_withheld is 'The abstract of a secret document was not entered.';
comment on column incoming_document.urgency is 'NONE, URGENT (khẩn), VERY_URGENT (thượng khẩn) or EXPRESS (hoả tốc).';
comment on column incoming_document.secrecy is 'As it is marked: NONE, CONFIDENTIAL (mật), SECRET (tối mật) or TOP_SECRET (tuyệt mật).';
comment on column incoming_document.document is 'The document in the register of its issuer; its level of secrecy then decides who may read the entry.';
comment on column incoming_document.late_ground is 'Why it was entered with a number that it already had; null where its number was given here or came with a register that was taken over.';
comment on column incoming_document.state is 'RECEIVED, ROUTED, IN_HAND, ANSWERED, DONE_WITHOUT_ANSWER or FORWARDED.';
comment on column incoming_document.handler_organisation is 'Organisation that deals with it now.';
comment on column incoming_document.handler_name is 'Person who deals with it now.';
comment on column incoming_document.handler_member is 'That person''s code in the register of members, where it is known.';
comment on column incoming_document.due_on is 'By when it is to be dealt with, included; null where nothing is awaited.';
comment on column incoming_document.finished_on is 'Day on which it was answered, done or forwarded; null before.';
comment on column incoming_document.finished_at is 'When that was entered.';
comment on column incoming_document.answer is 'The answering document.';
comment on column incoming_document.recorded_at is 'When it was entered.';
comment on column incoming_document.recorded_by is 'Who entered it.';
comment on column incoming_document.voided_at is 'When it was voided; null while it stands.';
comment on column incoming_document.voided_by is 'Who voided it.';
comment on column incoming_document.void_reason is 'Why it was voided.';
comment on column incoming_document.version is 'Version of the record, its entity tag.';
create index incoming_document_by_day on incoming_document (arrived_on desc, id desc);
create index incoming_document_by_organisation on incoming_document (organisation, arrived_on desc, id desc);
create index incoming_document_by_sender on incoming_document (sender, arrived_on desc, id desc);
create index incoming_document_by_handler on incoming_document (handler_organisation, arrived_on desc, id desc);
create index incoming_document_same on incoming_document (organisation, notation_folded, dated) where voided_at is null;
create index incoming_document_by_abstract on incoming_document using gin (abstract_folded gin_trgm_ops);
create index incoming_document_by_link on incoming_document (document) where document is not null;
create index incoming_document_waiting on incoming_document (due_on, id) where state in ('ROUTED', 'IN_HAND') and voided_at is null;
create index incoming_document_by_finish on incoming_document (organisation, finished_on);
grant select, insert on incoming_document to "${app}";
grant update (state, handler_organisation, handler_name, handler_member, due_on, finished_on, finished_at, answer,
    voided_at, voided_by, void_reason, version) on incoming_document to "${app}";

create table incoming_step (
    incoming             uuid        not null constraint incoming_step_incoming_fk references incoming_document,
    nr                   int         not null,
    step                 text        not null,
    state                text        not null,
    on_day               date        not null,
    handler_organisation text        constraint incoming_step_handler_fk references org_unit,
    handler_name         text,
    handler_member       text,
    due_on               date,
    note                 text,
    ground               text,
    result               text,
    answer               uuid        constraint incoming_step_answer_fk references document,
    forwarded_to         text        constraint incoming_step_forwarded_fk references org_unit,
    forwarded_name       text,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    constraint incoming_step_pk primary key (incoming, nr),
    constraint incoming_step_step check (step in ('ARRIVE', 'ROUTE', 'REROUTE', 'TAKE_IN_HAND', 'EXTEND', 'ANSWER', 'CLOSE', 'FORWARD')),
    constraint incoming_step_state check (state in ('RECEIVED', 'ROUTED', 'IN_HAND', 'ANSWERED', 'DONE_WITHOUT_ANSWER', 'FORWARDED')),
    constraint incoming_step_length check (char_length(handler_name) between 1 and 200 and char_length(handler_member) between 1 and 50
        and char_length(note) between 1 and 2000 and char_length(ground) between 1 and 1000
        and char_length(result) between 1 and 2000 and char_length(forwarded_name) between 1 and 300)
);
comment on table incoming_step is 'What became of an incoming document, step by step, each as it was known. Only ever appended to.';
comment on column incoming_step.incoming is 'The incoming document.';
comment on column incoming_step.nr is 'From 0, the arrival.';
comment on column incoming_step.step is 'ARRIVE, ROUTE, REROUTE, TAKE_IN_HAND, EXTEND, ANSWER, CLOSE or FORWARD.';
comment on column incoming_step.state is 'The state that it reached.';
comment on column incoming_step.on_day is 'Day of the step.';
comment on column incoming_step.handler_organisation is 'Organisation that deals with it from then on.';
comment on column incoming_step.handler_name is 'Person who deals with it from then on.';
comment on column incoming_step.handler_member is 'That person''s code in the register of members.';
comment on column incoming_step.due_on is 'By when it is to be dealt with from then on.';
comment on column incoming_step.note is 'Routing note (ý kiến phân phối, chỉ đạo giải quyết).';
comment on column incoming_step.ground is 'Why it was routed anew, extended or closed without an answer.';
comment on column incoming_step.result is 'What was done (kết quả giải quyết).';
comment on column incoming_step.answer is 'The answering document.';
comment on column incoming_step.forwarded_to is 'Organisation to which it was forwarded.';
comment on column incoming_step.forwarded_name is 'Name of one outside the register of organisations to whom it was forwarded.';
comment on column incoming_step.recorded_at is 'When the step was entered.';
comment on column incoming_step.recorded_by is 'Who entered it.';
create index incoming_step_by_due on incoming_step (due_on);
grant select, insert on incoming_step to "${app}";
create trigger incoming_step_append_only before update or delete or truncate on incoming_step
    for each statement execute function refuse_change();
