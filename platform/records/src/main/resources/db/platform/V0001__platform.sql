-- What every service keeps beside its own records. Written for PostgreSQL 15 and later.
create extension if not exists btree_gist;

-- The organisation, as the service that owns it tells it ------------------------------------------------------------

create table org_unit (
    code           text        not null constraint org_unit_pk primary key,
    kind           text        not null,
    name_vi        text        not null,
    name_en        text        not null,
    name_ar        text        not null,
    symbol         text,
    stands_in      text,
    established_on date        not null,
    ended_on       date,
    constraint org_unit_code_form check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    constraint org_unit_life check (ended_on is null or ended_on > established_on)
);
comment on table org_unit is 'Units of the organisation: committees, their bodies, cells, and the places they stand in. Never deleted.';
comment on column org_unit.symbol is 'The issuer''s symbol on documents (HU, UBKTHU); null for what issues none.';
comment on column org_unit.stands_in is 'For a cell: the village or quarter in which it stands.';
comment on column org_unit.ended_on is 'The first day on which the unit is no more.';

create table org_placement (
    unit   text      not null constraint org_placement_unit_fk references org_unit,
    parent text      not null constraint org_placement_parent_fk references org_unit,
    valid  daterange not null,
    constraint org_placement_not_itself check (unit <> parent),
    constraint org_placement_not_empty check (not isempty(valid)),
    constraint org_placement_one_at_a_time exclude using gist (unit with =, valid with &&)
);
comment on table org_placement is 'Under which unit a unit stood, by days.';

create table org_ancestry (
    ancestor    text        not null,
    descendant  text        not null,
    valid       daterange   not null,
    known_from  timestamptz not null,
    known_until timestamptz not null default 'infinity',
    constraint org_ancestry_known check (known_until > known_from)
);
comment on table org_ancestry is 'Every unit with itself and each unit above it, by days, and as known at each moment: derived from org_placement.';
create index org_ancestry_by_descendant on org_ancestry (descendant, ancestor);
create index org_ancestry_by_ancestor on org_ancestry (ancestor);

create table org_term (
    committee text not null constraint org_term_committee_fk references org_unit,
    code      text not null,
    starts_on date not null,
    ends_on   date,
    constraint org_term_pk primary key (committee, code),
    constraint org_term_order check (ends_on is null or ends_on >= starts_on),
    constraint org_term_one_at_a_time exclude using gist
        (committee with =, daterange(starts_on, ends_on, '[]') with &&)
);
comment on table org_term is 'Terms of committees (nhiệm kỳ), both days included; open while the term runs.';

-- The journal -------------------------------------------------------------------------------------------------------

create table journal (
    position       bigint      generated always as identity constraint journal_pk primary key,
    at             timestamptz not null,
    actor          text        not null,
    action         text        not null,
    subject_type   text        not null,
    subject_id     text        not null,
    org            text,
    correlation_id text        not null,
    detail         jsonb
);
comment on table journal is 'Every write, and every read of what is sensitive: who, what, when. Only ever appended to.';
create index journal_by_subject on journal (subject_type, subject_id, position);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger journal_append_only before update or delete or truncate on journal
    for each statement execute function refuse_change();

-- The outbox --------------------------------------------------------------------------------------------------------

create table outbox (
    id             uuid        not null constraint outbox_pk primary key,
    written        bigint      generated always as identity,
    position       bigint      constraint outbox_position_unique unique,
    aggregatetype  text        not null,
    aggregateid    text        not null,
    type           text        not null,
    org            text,
    at             timestamptz not null,
    payload        jsonb       not null
);
comment on table outbox is 'Events for other systems, written with the change they tell of. Columns fit Debezium''s outbox router.';
comment on column outbox.position is 'The place in the feed, given only once the event''s transaction is committed: readers never pass by a late one.';
create index outbox_unplaced on outbox (written) where position is null;
create sequence outbox_position;

create table feed_cursor (
    source        text   not null constraint feed_cursor_pk primary key,
    last_position bigint not null
);
comment on table feed_cursor is 'How far another service''s feed has been applied here.';

-- Repeated requests -------------------------------------------------------------------------------------------------

create table idempotency (
    actor        text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       int         not null,
    headers      jsonb       not null,
    body         text,
    at           timestamptz not null,
    constraint idempotency_pk primary key (actor, key)
);
comment on table idempotency is 'The answers given to requests with an Idempotency-Key, kept in the transaction of their effect.';
create index idempotency_by_age on idempotency (at);

grant select, insert, update, delete on org_unit, org_placement, org_ancestry, org_term to "${app}";
grant select, insert on journal to "${app}";
grant select, insert, update on outbox to "${app}";
grant usage on sequence outbox_position to "${app}";
grant select, insert, update on feed_cursor to "${app}";
grant select, insert, delete on idempotency to "${app}";
