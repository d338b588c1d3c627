-- Bộ tiêu chí: versioned sets of criteria and indicators, with their targets. Written for PostgreSQL 15 and later.

create table criteria_set (
    code        text        not null constraint criteria_set_pk primary key,
    position    int         not null,
    kinds       text[]      not null,
    name_vi     text        not null,
    name_en     text        not null,
    name_ar     text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint criteria_set_code_form check (code ~ '^[A-Z0-9]+(_[A-Z0-9]+)*$' and char_length(code) <= 50),
    constraint criteria_set_kinds check (cardinality(kinds) > 0 and kinds <@ array
        ['PROVINCE_COMMITTEE', 'DISTRICT_COMMITTEE', 'COMMUNE', 'TOWN', 'VILLAGE', 'QUARTER']),
    constraint criteria_set_length check (char_length(name_vi) between 1 and 300
        and char_length(name_en) between 1 and 300 and char_length(name_ar) between 1 and 300)
);
comment on table criteria_set is 'Sets of criteria (bộ tiêu chí), such as that of a new-rural commune. What is in one stands in its versions.';
comment on column criteria_set.code is 'Stable code.';
comment on column criteria_set.position is 'Place in lists.';
comment on column criteria_set.kinds is 'Kinds of units that work toward it. A district is its committee''s unit, for the register knows no other.';
comment on column criteria_set.name_vi is 'Official Vietnamese name.';
comment on column criteria_set.name_en is 'English name.';
comment on column criteria_set.name_ar is 'Arabic name.';
comment on column criteria_set.recorded_at is 'When it was entered.';
comment on column criteria_set.recorded_by is 'Who entered it.';

create table criteria_set_version (
    id            uuid        not null constraint criteria_set_version_pk primary key,
    set_code      text        not null constraint criteria_set_version_set_fk references criteria_set,
    edition       text        not null,
    valid_from    date        not null,
    valid_until   date,
    ended_at      timestamptz,
    ended_by      text,
    measured_from date        not null,
    document      text        not null,
    article       text,
    certainty     text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    voided_at     timestamptz,
    voided_by     text,
    void_reason   text,
    version       bigint      not null default 0,
    constraint criteria_set_version_one_at_a_time exclude using gist
        (set_code with =, daterange(valid_from, valid_until, '[]') with &&) where (voided_at is null),
    constraint criteria_set_version_order check (valid_until >= valid_from and measured_from <= valid_from),
    constraint criteria_set_version_end check ((valid_until is null) = (ended_at is null) and (ended_at is null) = (ended_by is null)),
    constraint criteria_set_version_certainty check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    constraint criteria_set_version_edition check (edition ~ '^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$'),
    constraint criteria_set_version_length check (char_length(edition) between 1 and 30 and char_length(document) between 1 and 100
        and char_length(article) between 1 and 100 and char_length(void_reason) <= 1000),
    constraint criteria_set_version_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table criteria_set_version is 'A set as one decision has it. It ends and is never edited; what was entered by mistake is voided.';
comment on column criteria_set_version.id is 'Key (UUID, version 7; of what came with the migration random).';
comment on column criteria_set_version.set_code is 'The set.';
comment on column criteria_set_version.edition is 'By what the version is called, such as 2021-2025.';
comment on column criteria_set_version.valid_from is 'First day on which units are held against it.';
comment on column criteria_set_version.valid_until is 'Last day; null while it has no end.';
comment on column criteria_set_version.ended_at is 'When its end was entered: before, it was in force without one.';
comment on column criteria_set_version.ended_by is 'Who entered its end.';
comment on column criteria_set_version.measured_from is 'First day of a value that counts for it: the first day of the period for which it was decided.';
comment on column criteria_set_version.document is 'The decision in which it stands.';
comment on column criteria_set_version.article is 'The place in it.';
comment on column criteria_set_version.certainty is 'How well its content is known: READ, SECONDARY, GENERAL or OPEN.';
comment on column criteria_set_version.recorded_at is 'When it was entered.';
comment on column criteria_set_version.recorded_by is 'Who entered it.';
comment on column criteria_set_version.voided_at is 'When it was voided; null while it stands.';
comment on column criteria_set_version.voided_by is 'Who voided it.';
comment on column criteria_set_version.void_reason is 'Why it was voided.';
comment on column criteria_set_version.version is 'Version of the record, its entity tag.';
create unique index criteria_set_version_edition_once on criteria_set_version (set_code, edition) where voided_at is null;

create table criterion (
    id          uuid not null constraint criterion_pk primary key,
    set_version uuid not null constraint criterion_version_fk references criteria_set_version,
    number      int  not null,
    field       text not null,
    name_vi     text not null,
    name_en     text not null,
    name_ar     text not null,
    constraint criterion_number_unique unique (set_version, number),
    constraint criterion_number check (number between 1 and 200),
    constraint criterion_field check (field in ('PLANNING', 'INFRASTRUCTURE', 'ECONOMY', 'SOCIETY_AND_ENVIRONMENT', 'POLITICAL_SYSTEM')),
    constraint criterion_length check (char_length(name_vi) between 1 and 300 and char_length(name_en) between 1 and 300
        and char_length(name_ar) between 1 and 300)
);
comment on table criterion is 'Criteria (tiêu chí) of a version.';
comment on column criterion.id is 'Key.';
comment on column criterion.set_version is 'The version.';
comment on column criterion.number is 'Its number in the set.';
comment on column criterion.field is 'Group of criteria (nhóm tiêu chí): PLANNING, INFRASTRUCTURE, ECONOMY, SOCIETY_AND_ENVIRONMENT or POLITICAL_SYSTEM.';
comment on column criterion.name_vi is 'Official Vietnamese name.';
comment on column criterion.name_en is 'English name.';
comment on column criterion.name_ar is 'Arabic name.';

create table criteria_indicator (
    id          uuid not null constraint criteria_indicator_pk primary key,
    set_version uuid not null constraint criteria_indicator_version_fk references criteria_set_version,
    criterion   uuid not null constraint criteria_indicator_criterion_fk references criterion,
    position    int  not null,
    number      text not null,
    name_vi     text not null,
    name_en     text not null,
    name_ar     text not null,
    measure     text not null,
    unit_vi     text,
    unit_en     text,
    unit_ar     text,
    comparison  text not null,
    condition   text,
    certainty   text not null,
    constraint criteria_indicator_number_unique unique (set_version, number),
    constraint criteria_indicator_number check (number ~ '^[0-9]{1,3}(\.[0-9]{1,3})?$'),
    constraint criteria_indicator_measure check (measure in ('NUMBER', 'PERCENT', 'COUNT', 'YES_NO')),
    constraint criteria_indicator_comparison check (comparison in ('AT_LEAST', 'AT_MOST', 'EQUAL', 'YES')
        and (measure = 'YES_NO') = (comparison = 'YES')),
    constraint criteria_indicator_unit check ((measure = 'YES_NO') = (unit_vi is null)
        and (unit_vi is null) = (unit_en is null) and (unit_vi is null) = (unit_ar is null)),
    constraint criteria_indicator_certainty check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    constraint criteria_indicator_length check (char_length(name_vi) between 1 and 500 and char_length(name_en) between 1 and 500
        and char_length(name_ar) between 1 and 500 and char_length(unit_vi) between 1 and 50 and char_length(unit_en) between 1 and 50
        and char_length(unit_ar) between 1 and 50 and char_length(condition) between 1 and 500)
);
comment on table criteria_indicator is 'Indicators (chỉ tiêu) of criteria: what is measured, and how it is compared with its target.';
comment on column criteria_indicator.id is 'Key.';
comment on column criteria_indicator.set_version is 'The version.';
comment on column criteria_indicator.criterion is 'The criterion to which it belongs.';
comment on column criteria_indicator.position is 'Place in the version.';
comment on column criteria_indicator.number is 'Its number, such as 5.1.';
comment on column criteria_indicator.name_vi is 'Official Vietnamese name.';
comment on column criteria_indicator.name_en is 'English name.';
comment on column criteria_indicator.name_ar is 'Arabic name.';
comment on column criteria_indicator.measure is 'NUMBER, PERCENT (0 to 100), COUNT (whole) or YES_NO (1 for yes, 0 for no).';
comment on column criteria_indicator.unit_vi is 'Unit of measure in Vietnamese; null of yes or no.';
comment on column criteria_indicator.unit_en is 'Unit of measure in English.';
comment on column criteria_indicator.unit_ar is 'Unit of measure in Arabic.';
comment on column criteria_indicator.comparison is 'AT_LEAST, AT_MOST or EQUAL the target, or YES.';
comment on column criteria_indicator.condition is 'Where it applies, where not everywhere, in the words of the decision: only then can it be judged not applicable.';
comment on column criteria_indicator.certainty is 'How well the indicator is known.';
create index criteria_indicator_by_criterion on criteria_indicator (criterion);

create table criteria_target (
    id          uuid        not null constraint criteria_target_pk primary key,
    indicator   uuid        not null constraint criteria_target_indicator_fk references criteria_indicator,
    area        text        constraint criteria_target_area_fk references org_unit,
    holds_from  date        not null,
    target      numeric     not null,
    document    text        not null,
    article     text,
    certainty   text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null default 0,
    constraint criteria_target_figure check (target between 0 and 1000000000000),
    constraint criteria_target_certainty check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    constraint criteria_target_length check (char_length(document) between 1 and 100 and char_length(article) between 1 and 100
        and char_length(void_reason) <= 1000),
    constraint criteria_target_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table criteria_target is 'Targets of indicators, by days and where a province sets its own by areas. An indicator without one is left to a person.';
comment on column criteria_target.id is 'Key.';
comment on column criteria_target.indicator is 'The indicator.';
comment on column criteria_target.area is 'The unit below which it holds; null where it holds everywhere. The nearest one counts.';
comment on column criteria_target.holds_from is 'First day on which it is asked.';
comment on column criteria_target.target is 'The figure, in the indicator''s unit.';
comment on column criteria_target.document is 'The decision in which it stands.';
comment on column criteria_target.article is 'The place in it.';
comment on column criteria_target.certainty is 'How well it is known.';
comment on column criteria_target.recorded_at is 'When it was entered.';
comment on column criteria_target.recorded_by is 'Who entered it.';
comment on column criteria_target.voided_at is 'When it was voided; null while it stands.';
comment on column criteria_target.voided_by is 'Who voided it.';
comment on column criteria_target.void_reason is 'Why it was voided.';
comment on column criteria_target.version is 'Version of the record, its entity tag.';
create unique index criteria_target_once on criteria_target (indicator, coalesce(area, ''), holds_from) where voided_at is null;
create index criteria_target_by_indicator on criteria_target (indicator);

create trigger criteria_set_append_only before update or delete or truncate on criteria_set
    for each statement execute function refuse_change();
create trigger criterion_append_only before update or delete or truncate on criterion
    for each statement execute function refuse_change();
create trigger criteria_indicator_append_only before update or delete or truncate on criteria_indicator
    for each statement execute function refuse_change();

grant select, insert on criteria_set, criteria_set_version, criterion, criteria_indicator, criteria_target to "${app}";
grant update (valid_until, ended_at, ended_by, voided_at, voided_by, void_reason, version) on criteria_set_version to "${app}";
grant update (voided_at, voided_by, void_reason, version) on criteria_target to "${app}";
