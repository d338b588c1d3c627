-- The register of documents. Written for PostgreSQL 15 and later.
create extension if not exists pg_trgm;

-- The term in which a unit's documents are numbered: its own, or that of the nearest unit above it that has one that day.
create function governing_term(issuer text, on_day date) returns table (committee text, term text)
language sql stable as $$
    with recursive up (unit, depth) as (
        select issuer, 0
        union all
        select p.parent, up.depth + 1
        from up join org_placement p on p.unit = up.unit and p.valid @> on_day
        where up.depth < 20 and not exists (select 1 from org_term t
            where t.committee = up.unit and t.starts_on <= on_day and (t.ends_on is null or t.ends_on >= on_day)))
    select t.committee, t.code
    from up join org_term t on t.committee = up.unit
    where t.starts_on <= on_day and (t.ends_on is null or t.ends_on >= on_day)
    order by up.depth limit 1
$$;
comment on function governing_term is 'The committee and term by which a unit''s documents are numbered on a day; no row where no term governs.';

create table document_series (
    issuer      text not null constraint document_series_issuer_fk references org_unit,
    series      text not null,
    term        text not null,
    last_number int  not null,
    latest_on   date,
    constraint document_series_pk primary key (issuer, series, term),
    constraint document_series_last_number check (last_number > 0),
    constraint document_series_length check (char_length(series) <= 10 and char_length(term) <= 50)
) with (fillfactor = 50);
comment on table document_series is 'Number series (dãy số): one row per issuer, series and term, locked by whoever takes the next number, until he commits.';
comment on column document_series.issuer is 'The issuing unit.';
comment on column document_series.series is 'The series, as a rule the type''s symbol.';
comment on column document_series.term is 'The term by which it is numbered.';
comment on column document_series.last_number is 'The highest number taken.';
comment on column document_series.latest_on is 'The latest day on which a document of the series was issued that is not voided.';

create table document (
    id                uuid        not null constraint document_pk primary key,
    issuer            text        not null,
    series            text        not null,
    term              text        not null,
    number            int         not null,
    type              text        not null constraint document_type_fk references document_type,
    symbol            text        not null,
    issuer_symbol     text        not null,
    notation          text        not null generated always as
        (case when number < 10 then '0' else '' end || number::text || '-' || symbol || '/' || issuer_symbol) stored,
    issued_on         date        not null,
    abstract          text,
    abstract_folded   text,
    abstract_withheld boolean     not null,
    signing_body      text        not null,
    signer            text,
    urgency           text        not null,
    secrecy           text        not null,
    ruled_by          text,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    voided_at         timestamptz,
    voided_by         text,
    void_reason       text,
    version           bigint      not null default 0,
    constraint document_number_unique unique (issuer, series, term, number),
    constraint document_series_fk foreign key (issuer, series, term) references document_series,
    constraint document_number_positive check (number > 0),
    constraint document_abstract check (abstract_withheld = (abstract is null) and (abstract is null) = (abstract_folded is null)),
    constraint document_withheld_is_secret check (not abstract_withheld or secrecy <> 'NONE'),
    constraint document_signing_body check
        (signing_body in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'HEAD')),
    constraint document_urgency check (urgency in ('NONE', 'URGENT', 'VERY_URGENT', 'EXPRESS')),
    constraint document_secrecy check (secrecy in ('NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    constraint document_length check (char_length(abstract) <= 2000 and char_length(signer) <= 200
        and char_length(void_reason) <= 1000 and char_length(symbol) <= 10 and char_length(issuer_symbol) <= 50),
    constraint document_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table document is 'Issued documents (văn bản đã ban hành): the register''s entry, never the content. Never edited or deleted; a void one keeps its number.';
comment on column document.id is 'Key (UUID, version 7).';
comment on column document.issuer is 'The issuing unit; for a standing committee the committee whose it is.';
comment on column document.series is 'The series in which the number was taken.';
comment on column document.term is 'The term by which it is numbered.';
comment on column document.number is 'Number, from 1, without gap in its series.';
comment on column document.type is 'Type of the document.';
comment on column document.symbol is 'The type''s symbol as it was on the day of issue.';
comment on column document.issuer_symbol is 'The issuer''s symbol as it was when the document was entered.';
comment on column document.notation is 'Number and symbol as written on the document, such as 05-NQ/HU.';
comment on column document.issued_on is 'Day of issue.';
comment on column document.abstract is 'What it is about (trích yếu); null where it is withheld even from the register.';
comment on column document.abstract_folded is 'The abstract as it is searched: lower case, without diacritics.';
comment on column document.abstract_withheld is 'The abstract of a secret document was not entered.';
comment on column document.signing_body is 'The body in whose name it is signed.';
comment on column document.signer is 'Who signed it.';
comment on column document.urgency is 'NONE, URGENT (khẩn), VERY_URGENT (thượng khẩn) or EXPRESS (hoả tốc).';
comment on column document.secrecy is 'NONE, CONFIDENTIAL (mật), SECRET (tối mật) or TOP_SECRET (tuyệt mật).';
comment on column document.ruled_by is 'The version of the rules under which it was issued; null for what was imported as it stood.';
comment on column document.recorded_at is 'When it was entered.';
comment on column document.recorded_by is 'Who entered it.';
comment on column document.voided_at is 'When it was voided; null while it stands.';
comment on column document.voided_by is 'Who voided it.';
comment on column document.void_reason is 'Why it was voided.';
comment on column document.version is 'Version of the record, its entity tag.';

create index document_by_day on document (issued_on desc, id desc);
create index document_by_issuer on document (issuer, issued_on desc, id desc);
create index document_by_type on document (type, issued_on desc, id desc);
create index document_by_abstract on document using gin (abstract_folded gin_trgm_ops);

grant select, insert on document, document_series to "${app}";
-- What was issued is never edited; voiding is all that can happen to it.
grant update (voided_at, voided_by, void_reason, version) on document to "${app}";
grant update (last_number, latest_on) on document_series to "${app}";
