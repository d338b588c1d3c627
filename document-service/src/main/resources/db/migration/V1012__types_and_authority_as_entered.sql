-- Types, authority and symbols as an administrator enters them: each line holds from its day until the next one's, and a wrong
-- one is voided. What came with the service names nobody who recorded it. Written for PostgreSQL 15 and later.

alter table document_type
    add column recorded_at timestamptz,
    add column recorded_by text,
    add constraint document_type_length check (char_length(code) <= 50 and char_length(name_vi) between 1 and 200
        and char_length(name_en) between 1 and 200 and char_length(name_ar) between 1 and 200),
    add constraint document_type_recorded check ((recorded_at is null) = (recorded_by is null));
comment on column document_type.recorded_at is 'When it was entered; null of what came with the service.';
comment on column document_type.recorded_by is 'Who entered it; null of what came with the service.';
grant insert on document_type to "${app}";

alter table document_type_version
    add column id uuid not null default gen_random_uuid(),
    add column holds_from date,
    add column in_force boolean not null default true,
    add column article text,
    add column recorded_at timestamptz,
    add column recorded_by text,
    add column voided_at timestamptz,
    add column voided_by text,
    add column void_reason text,
    add column version bigint not null default 0;
update document_type_version set holds_from = lower(valid);
alter table document_type_version
    alter column id drop default,
    alter column in_force drop default,
    alter column holds_from set not null,
    drop column valid,
    add constraint document_type_version_pk primary key (id),
    add constraint document_type_version_in_force check (in_force or symbol is null),
    add constraint document_type_version_length check (char_length(citation) between 1 and 100
        and char_length(article) between 1 and 100 and char_length(symbol_citation) between 1 and 100
        and char_length(void_reason) <= 500),
    add constraint document_type_version_recorded check ((recorded_at is null) = (recorded_by is null)),
    add constraint document_type_version_void check
        ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)
            and (voided_at is null or recorded_at is not null));
comment on column document_type_version.id is 'Key (UUID, version 7 of what was entered).';
comment on column document_type_version.holds_from is 'First day on which this version holds: until that of the next one.';
comment on column document_type_version.in_force is 'Whether the regulation knows the type at all.';
comment on column document_type_version.article is 'The place in it.';
comment on column document_type_version.recorded_at is 'When it was entered; null of what came with the service.';
comment on column document_type_version.recorded_by is 'Who entered it; null of what came with the service.';
comment on column document_type_version.voided_at is 'When it was voided; null while it stands.';
comment on column document_type_version.voided_by is 'Who voided it.';
comment on column document_type_version.void_reason is 'Why it was voided.';
comment on column document_type_version.version is 'Version of the record, its entity tag.';
create unique index document_type_version_brought_once on document_type_version (type, holds_from) where recorded_at is null;
create unique index document_type_version_once on document_type_version (type, holds_from)
    where recorded_at is not null and voided_at is null;
grant insert on document_type_version to "${app}";
grant update (voided_at, voided_by, void_reason, version) on document_type_version to "${app}";

alter table document_authority
    add column id uuid not null default gen_random_uuid(),
    add column holds_from date,
    add column allows boolean not null default true,
    add column recorded_at timestamptz,
    add column recorded_by text,
    add column voided_at timestamptz,
    add column voided_by text,
    add column void_reason text,
    add column version bigint not null default 0;
update document_authority set holds_from = lower(valid);
alter table document_authority
    alter column id drop default,
    alter column allows drop default,
    alter column holds_from set not null,
    drop column valid,
    drop constraint document_authority_body,
    add constraint document_authority_pk primary key (id),
    add constraint document_authority_body check
        (signing_body in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'HEAD', 'CONGRESS')),
    add constraint document_authority_length check (char_length(citation) between 1 and 100
        and char_length(article) between 1 and 100 and char_length(void_reason) <= 500),
    add constraint document_authority_recorded check ((recorded_at is null) = (recorded_by is null)),
    add constraint document_authority_void check
        ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)
            and (voided_at is null or recorded_at is not null));
comment on table document_authority is 'Authority matrix (thẩm quyền ban hành): which body of which kind of committee may issue which type, by days. A body of which no line holds that day is not ruled here: a person must judge.';
comment on column document_authority.signing_body is 'The body that signs: EXECUTIVE_COMMITTEE, STANDING_COMMITTEE, INSPECTION_COMMITTEE, HEAD or CONGRESS.';
comment on column document_authority.id is 'Key (UUID, version 7 of what was entered).';
comment on column document_authority.holds_from is 'First day on which this line holds: until that of the next one for the same body and type.';
comment on column document_authority.allows is 'Whether it may; false where a regulation has ended its authority.';
comment on column document_authority.recorded_at is 'When it was entered; null of what came with the service.';
comment on column document_authority.recorded_by is 'Who entered it; null of what came with the service.';
comment on column document_authority.voided_at is 'When it was voided; null while it stands.';
comment on column document_authority.voided_by is 'Who voided it.';
comment on column document_authority.void_reason is 'Why it was voided.';
comment on column document_authority.version is 'Version of the record, its entity tag.';
create unique index document_authority_brought_once on document_authority (issuer_kind, signing_body, type, holds_from)
    where recorded_at is null;
create unique index document_authority_once on document_authority (issuer_kind, signing_body, type, holds_from)
    where recorded_at is not null and voided_at is null;
grant insert on document_authority to "${app}";
grant update (voided_at, voided_by, void_reason, version) on document_authority to "${app}";

-- Đại hội: the congress signs too.
alter table document
    drop constraint document_signing_body,
    add constraint document_signing_body check
        (signing_body in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'HEAD', 'CONGRESS'));
alter table document_draft
    drop constraint document_draft_signing_body,
    add constraint document_draft_signing_body check
        (signing_body in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'HEAD', 'CONGRESS'));

create table issuer_symbol (
    id           uuid not null constraint issuer_symbol_pk primary key,
    unit         text constraint issuer_symbol_unit_fk references org_unit,
    signing_body text,
    symbol       text,
    series       text,
    holds_from   date not null,
    citation     text not null,
    article      text,
    certainty    text not null,
    recorded_at  timestamptz,
    recorded_by  text,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text,
    version      bigint not null default 0,
    constraint issuer_symbol_of check (unit is not null or signing_body is not null),
    constraint issuer_symbol_body check
        (signing_body in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'HEAD', 'CONGRESS')),
    constraint issuer_symbol_form check (char_length(symbol) between 1 and 50 and char_length(series) between 1 and 10
        and (series is null or symbol is not null)),
    constraint issuer_symbol_certainty check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    constraint issuer_symbol_length check (char_length(citation) between 1 and 100 and char_length(article) between 1 and 100
        and char_length(void_reason) <= 500),
    constraint issuer_symbol_recorded check ((recorded_at is null) = (recorded_by is null)),
    constraint issuer_symbol_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)
        and (voided_at is null or recorded_at is not null))
);
comment on table issuer_symbol is 'Symbols of issuers (ký hiệu cơ quan ban hành) by days, where they are not those of the register of organisations: of a unit, of whatever signs in the name of a body, or of both.';
comment on column issuer_symbol.id is 'Key (UUID, version 7 of what was entered).';
comment on column issuer_symbol.unit is 'The issuing unit; null for all of them.';
comment on column issuer_symbol.signing_body is 'Only where this body signs; null for all of them.';
comment on column issuer_symbol.symbol is 'The symbol behind the slash, such as HU; null from the day on which it is again that of the register of organisations.';
comment on column issuer_symbol.series is 'The one series in which all its types are numbered, as those of a congress are; null where each type has its own.';
comment on column issuer_symbol.holds_from is 'First day on which this line holds: until that of the next one for the same unit and body.';
comment on column issuer_symbol.citation is 'The regulation.';
comment on column issuer_symbol.article is 'The place in it.';
comment on column issuer_symbol.certainty is 'How well that is known: READ, SECONDARY, GENERAL or OPEN.';
comment on column issuer_symbol.recorded_at is 'When it was entered; null of what came with the service.';
comment on column issuer_symbol.recorded_by is 'Who entered it; null of what came with the service.';
comment on column issuer_symbol.voided_at is 'When it was voided; null while it stands.';
comment on column issuer_symbol.voided_by is 'Who voided it.';
comment on column issuer_symbol.void_reason is 'Why it was voided.';
comment on column issuer_symbol.version is 'Version of the record, its entity tag.';
create unique index issuer_symbol_once on issuer_symbol (coalesce(unit, ''), coalesce(signing_body, ''), holds_from)
    where recorded_at is not null and voided_at is null;
create index issuer_symbol_by_unit on issuer_symbol (unit, holds_from);
grant select, insert on issuer_symbol to "${app}";
grant update (voided_at, voided_by, void_reason, version) on issuer_symbol to "${app}";

-- All documents of a congress share one series, from its opening to its closing day. Whether it was so before is open.
insert into issuer_symbol (id, unit, signing_body, symbol, series, holds_from, citation, article, certainty) values
    (gen_random_uuid(), null, 'CONGRESS', 'ĐH', 'ĐH', '1997-10-01', '31-QĐ/TW', null, 'OPEN'),
    (gen_random_uuid(), null, 'CONGRESS', 'ĐH', 'ĐH', '2018-04-03', '36-HD/VPTW', '1.3.1', 'READ');

create function issuer_sign(issuer text, body text, on_day date) returns table (symbol text, series text)
language sql stable as $$
    select coalesce(entered.symbol, u.symbol), entered.series
    from org_unit u left join lateral (
        select k.symbol, k.series from (
            select distinct on (s.unit, s.signing_body) s.unit, s.signing_body, s.symbol, s.series from issuer_symbol s
            where (s.unit = u.code or s.unit is null) and (s.signing_body = body or s.signing_body is null)
              and s.holds_from <= on_day and s.voided_at is null
            order by s.unit, s.signing_body, s.holds_from desc, s.recorded_at desc nulls last) k
        where k.symbol is not null
        order by k.signing_body is null, k.unit is null limit 1) entered on true
    where u.code = issuer
$$;
comment on function issuer_sign is 'The symbol of an issuer where a body signs on a day, and the one series of all its types where it has one. What is entered for the body goes before what is entered for the unit, and both before the register of organisations.';

-- Lĩnh vực: entered too.
alter table document_field
    add column recorded_at timestamptz,
    add column recorded_by text,
    add column voided_at timestamptz,
    add column voided_by text,
    add column void_reason text,
    add column version bigint not null default 0,
    add constraint document_field_length check (char_length(code) <= 50 and char_length(name_vi) between 1 and 200
        and char_length(name_en) between 1 and 200 and char_length(name_ar) between 1 and 200
        and char_length(void_reason) <= 500),
    add constraint document_field_recorded check ((recorded_at is null) = (recorded_by is null)),
    add constraint document_field_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)
        and (voided_at is null or recorded_at is not null));
comment on column document_field.recorded_at is 'When it was entered; null of what came with the service.';
comment on column document_field.recorded_by is 'Who entered it; null of what came with the service.';
comment on column document_field.voided_at is 'When it was voided; null while it stands. Nothing new names it from then on.';
comment on column document_field.voided_by is 'Who voided it.';
comment on column document_field.void_reason is 'Why it was voided.';
comment on column document_field.version is 'Version of the record, its entity tag.';
grant insert on document_field to "${app}";
grant update (voided_at, voided_by, void_reason, version) on document_field to "${app}";
