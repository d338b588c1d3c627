-- Templates of reports. Written for PostgreSQL 15 and later.
create table report_template (
    id          uuid        not null constraint report_template_pk primary key,
    org         text        constraint report_template_org_fk references org_unit,
    code        text        not null constraint report_template_code_form check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    number      int         not null constraint report_template_number_positive check (number > 0),
    from_day    date        not null,
    to_day      date,
    form        text        not null constraint report_template_form_length check (char_length(form) between 2 and 5000000),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint report_template_void_reason_length check (char_length(void_reason) between 1 and 500),
    version     bigint      not null,
    constraint report_template_version_once unique nulls not distinct (code, org, number),
    constraint report_template_period check (to_day >= from_day),
    constraint report_template_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table report_template is 'Mẫu báo cáo: the versions of what reports of sealed figures say.';
comment on column report_template.id is 'UUIDv7; of the suite''s own a name of theirs.';
comment on column report_template.org is 'The organisation whose template it is; null for the suite''s own.';
comment on column report_template.code is 'Which template.';
comment on column report_template.number is 'Of the version, from 1.';
comment on column report_template.from_day is 'From when on it is the form for reports of periods that end then.';
comment on column report_template.to_day is 'Until when, included; null for without end.';
comment on column report_template.form is 'JSON: title, sections, and in these words in three languages with fields, tables and charts.';
comment on column report_template.recorded_at is 'When it was entered.';
comment on column report_template.recorded_by is 'The account that entered it.';
comment on column report_template.voided_at is 'When it was voided; null while it stands.';
comment on column report_template.voided_by is 'The account that voided it.';
comment on column report_template.void_reason is 'Why it was voided.';
comment on column report_template.version is 'For the entity tag.';

grant select, insert on report_template to "${app}";
grant update (voided_at, voided_by, void_reason, version) on report_template to "${app}";
