-- History that is taken over may hold a number twice, or with a letter behind it (05a). Written for PostgreSQL 15 and later.
alter table document
    drop constraint document_number_unique,
    drop column notation,
    add column suffix text not null default '',
    add column repeat int not null default 0;
alter table document
    add column notation text not null generated always as
        (case when number < 10 then '0' else '' end || number::text || suffix || '-' || symbol || '/' || issuer_symbol) stored,
    add constraint document_suffix check (suffix ~ '^[a-zđ]?$'),
    add constraint document_repeat check (repeat >= 0),
    add constraint document_number_unique unique (issuer, term, series, number, suffix, repeat) include (type, issued_on, voided_at);
comment on column document.number is 'Number, from 1, without gap in its series as far as it was given here.';
comment on column document.suffix is 'Letter behind the number where history has one, such as a in 05a; numbers that are given here have none.';
comment on column document.repeat is 'How often the number had been given before, where history that was taken over has it more than once; else 0.';
comment on column document.notation is 'Number and symbol as written on the document, such as 05-NQ/HU.';

-- How what is irregular in a series came about.
create table series_explanation (
    id          uuid        not null constraint series_explanation_pk primary key,
    issuer      text        not null,
    series      text        not null,
    term        text        not null,
    kind        text        not null,
    from_number int         not null,
    to_number   int         not null,
    ground      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null default 0,
    constraint series_explanation_series_fk foreign key (issuer, series, term) references document_series,
    constraint series_explanation_kind check (kind in ('GAP', 'DUPLICATE', 'OUT_OF_ORDER')),
    constraint series_explanation_numbers check (from_number between 1 and to_number and (kind = 'GAP' or from_number = to_number)),
    constraint series_explanation_length check (char_length(ground) between 1 and 1000 and char_length(void_reason) <= 500),
    constraint series_explanation_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint series_explanation_once exclude using gist
        (issuer with =, series with =, term with =, kind with =,
            int4range(from_number, to_number, '[]') with &&) where (voided_at is null)
);
comment on table series_explanation is 'Explanations of what is irregular in a number series: missing numbers, numbers that stand twice, days out of order.';
comment on column series_explanation.id is 'Key (UUID, version 7).';
comment on column series_explanation.issuer is 'The issuing unit.';
comment on column series_explanation.series is 'The series.';
comment on column series_explanation.term is 'The term by which it is numbered.';
comment on column series_explanation.kind is 'GAP (khuyết số), DUPLICATE (trùng số) or OUT_OF_ORDER (ngày không theo thứ tự số).';
comment on column series_explanation.from_number is 'The first number that it explains.';
comment on column series_explanation.to_number is 'The last number that it explains.';
comment on column series_explanation.ground is 'How it came about.';
comment on column series_explanation.recorded_at is 'When it was entered.';
comment on column series_explanation.recorded_by is 'Who entered it.';
comment on column series_explanation.voided_at is 'When it was voided; null while it stands.';
comment on column series_explanation.voided_by is 'Who voided it.';
comment on column series_explanation.void_reason is 'Why it was voided.';
comment on column series_explanation.version is 'Version of the record, its entity tag.';
grant select, insert on series_explanation to "${app}";
grant update (voided_at, voided_by, void_reason, version) on series_explanation to "${app}";
