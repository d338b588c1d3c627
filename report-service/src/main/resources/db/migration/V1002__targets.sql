-- Targets that figures are set against. Written for PostgreSQL 15 and later.
create table target (
    id          uuid        not null constraint target_pk primary key,
    org         text        not null constraint target_org_fk references org_unit,
    code        text        not null constraint target_code_length check (char_length(code) between 1 and 100),
    from_day    date        not null,
    to_day      date        not null,
    direction   text        not null constraint target_direction_known check (direction in ('AT_LEAST', 'AT_MOST')),
    value       numeric     not null constraint target_value_range check (value >= 0 and value <= 1000000000000 and scale(value) <= 6),
    source      text        not null constraint target_source_length check (char_length(source) between 1 and 300),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint target_void_reason_length check (char_length(void_reason) between 1 and 500),
    version     bigint      not null,
    constraint target_period check (to_day >= from_day),
    constraint target_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table target is 'Chỉ tiêu: what a figure of an organisation is to reach, or not to pass, in a term or a year.';
comment on column target.id is 'UUIDv7.';
comment on column target.org is 'The organisation whose figure is meant.';
comment on column target.code is 'The indicator.';
comment on column target.from_day is 'The first day of the period.';
comment on column target.to_day is 'Its last day, included.';
comment on column target.direction is 'Whether the figure is to be AT_LEAST or AT_MOST so much.';
comment on column target.value is 'So much, in the indicator''s unit; of a ratio a fraction from 0 to 1.';
comment on column target.source is 'By what it was set: number and symbol of the document, and where in it.';
comment on column target.recorded_at is 'When it was entered.';
comment on column target.recorded_by is 'The account that entered it.';
comment on column target.voided_at is 'When it was voided; null while it stands.';
comment on column target.voided_by is 'The account that voided it.';
comment on column target.void_reason is 'Why it was voided.';
comment on column target.version is 'For the entity tag.';
create unique index target_once on target (org, code, from_day, to_day) where voided_at is null;

grant select, insert on target to "${app}";
grant update (voided_at, voided_by, void_reason, version) on target to "${app}";
