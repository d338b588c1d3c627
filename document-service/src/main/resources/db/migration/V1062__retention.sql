-- How long documents are kept, what is held back, and what is disposed of. Written for PostgreSQL 15 and later.

create table retention_period (
    id          uuid        not null constraint retention_period_pk primary key,
    type        text        not null constraint retention_period_type_fk references document_type,
    field       text        constraint retention_period_field_fk references document_field,
    permanent   boolean     not null,
    years       int,
    holds_from  date        not null,
    document    text        not null,
    article     text,
    certainty   text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint retention_period_years check (permanent = (years is null) and years between 1 and 100),
    constraint retention_period_length check (char_length(document) between 1 and 100 and char_length(article) between 1 and 100
        and char_length(void_reason) between 1 and 500),
    constraint retention_period_certainty check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    constraint retention_period_void check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table retention_period is 'Retention periods (thời hạn bảo quản) by type and field, each from a day of issue on; of documents older than the first known version that one holds.';
comment on column retention_period.id is 'The version.';
comment on column retention_period.type is 'Type of the document.';
comment on column retention_period.field is 'Field of work for which it holds; null for all fields that have none of their own.';
comment on column retention_period.permanent is 'Kept for good (vĩnh viễn).';
comment on column retention_period.years is 'Years, counted from the end of the year of issue; null where it is kept for good.';
comment on column retention_period.holds_from is 'The first day of issue for which it holds.';
comment on column retention_period.document is 'The schedule or regulation.';
comment on column retention_period.article is 'The place in it.';
comment on column retention_period.certainty is 'How well it is known; GENERAL and OPEN leave a disposal to whoever approves it.';
comment on column retention_period.recorded_at is 'When it was entered.';
comment on column retention_period.recorded_by is 'The account that entered it; capuy for what the service brings.';
comment on column retention_period.voided_at is 'When it was voided.';
comment on column retention_period.voided_by is 'The account that voided it.';
comment on column retention_period.void_reason is 'Why it was voided.';
comment on column retention_period.version is 'For the entity tag.';
create unique index retention_period_once on retention_period (type, field, holds_from) where voided_at is null and field is not null;
create unique index retention_period_of_type_once on retention_period (type, holds_from) where voided_at is null and field is null;
grant select, insert on retention_period to "${app}";
grant update (voided_at, voided_by, void_reason, version) on retention_period to "${app}";

-- No schedule of the Party's archives is known here. What is usual in offices is marked so, and the rest is open: an
-- administrator enters what the schedule of his archive says.
insert into retention_period (id, type, permanent, years, holds_from, document, certainty, recorded_at, recorded_by, version)
select gen_random_uuid(), t.code, k.years is null, k.years, '2012-07-01', '01/2011/QH13',
    coalesce(k.certainty, 'OPEN'), now(), 'capuy', 0
from document_type t left join (values
    ('RESOLUTION', null, 'GENERAL'), ('DIRECTIVE', null, 'GENERAL'), ('CONCLUSION', null, 'GENERAL'),
    ('REGULATION', null, 'GENERAL'), ('WORKING_REGULATION', null, 'GENERAL'), ('DECISION', null, 'GENERAL'),
    ('PROGRAMME', null, 'GENERAL'), ('MINUTES', null, 'OPEN'), ('PLAN', 20, 'OPEN'), ('REPORT', 20, 'OPEN'),
    ('NOTICE', 10, 'OPEN'), ('SUBMISSION', 20, 'OPEN'), ('GUIDANCE', 20, 'OPEN'), ('OFFICIAL_LETTER', 10, 'GENERAL'),
    ('LETTER_OF_INTRODUCTION', 5, 'OPEN'), ('TRAVEL_WARRANT', 5, 'OPEN'), ('LEAVE_PERMIT', 5, 'OPEN'),
    ('INVITATION', 5, 'OPEN'), ('FORWARDING_SLIP', 5, 'OPEN'), ('DELIVERY_SLIP', 5, 'OPEN'),
    ('OFFICIAL_MESSAGE', 5, 'OPEN')) as k (type, years, certainty) on k.type = t.code;

create view retention_version as
    select p.id, p.type, p.field, p.permanent, p.years, p.document, p.article, p.certainty,
        case when row_number() over its = 1 then date '-infinity' else p.holds_from end as since,
        coalesce(lead(p.holds_from) over its, date 'infinity') as until
    from retention_period p where p.voided_at is null
    window its as (partition by p.type, p.field order by p.holds_from);
comment on view retention_version is 'Retention periods that stand, each with the days of issue from which (included) and until which (not included) it holds.';
grant select on retention_version to "${app}";

create function retention_due(issued date, kept_years int) returns date language sql immutable as $$
    select make_date(extract(year from issued)::int + kept_years + 1, 1, 1)
$$;
comment on function retention_due is 'The first day after so many years, counted from the end of the year of issue; null where it is kept for good.';

create table retention_hold (
    id          uuid        not null constraint retention_hold_pk primary key,
    document    uuid        not null constraint retention_hold_document_fk references document,
    kept_until  date,
    ground      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint retention_hold_length check (char_length(ground) between 1 and 1000 and char_length(void_reason) between 1 and 500),
    constraint retention_hold_void check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table retention_hold is 'Single documents that are kept longer than their period (giữ lại), with the ground.';
comment on column retention_hold.id is 'Key (UUID, version 7).';
comment on column retention_hold.document is 'The document.';
comment on column retention_hold.kept_until is 'Last day on which it is kept at least; null for until the hold is lifted.';
comment on column retention_hold.ground is 'Why.';
comment on column retention_hold.recorded_at is 'When it was entered.';
comment on column retention_hold.recorded_by is 'Who entered it.';
comment on column retention_hold.voided_at is 'When it was lifted.';
comment on column retention_hold.voided_by is 'Who lifted it.';
comment on column retention_hold.void_reason is 'Why it was lifted.';
comment on column retention_hold.version is 'For the entity tag.';
create index retention_hold_by_document on retention_hold (document) where voided_at is null;
grant select, insert on retention_hold to "${app}";
grant update (voided_at, voided_by, void_reason, version) on retention_hold to "${app}";

alter table document add column disposed_on date,
    add constraint document_disposed_on check (disposed_on > issued_on);
comment on column document.disposed_on is 'The day on which its content was destroyed after its retention; the entry and its number stay. Null while it is kept.';
create trigger document_stays_disposed before update of disposed_on on document
    for each row when (old.disposed_on is not null) execute function refuse_change();
grant update (disposed_on) on document to "${app}";
create index document_by_retention on document (issuer, type, issued_on, id) where voided_at is null and disposed_on is null;
comment on index document_by_retention is 'What of an issuer''s is due for disposal, type by type.';
