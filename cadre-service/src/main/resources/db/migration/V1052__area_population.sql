create table area_population (
    id          uuid        not null constraint area_population_pk primary key,
    area        text        not null constraint area_population_area_fk references org_unit,
    as_of       date        not null,
    measure     text        not null constraint area_population_measure check (measure in ('PERSONS', 'PERCENT')),
    source      text        not null constraint area_population_source_length check (length(source) between 1 and 200),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint area_population_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null
);
comment on table area_population is 'The make-up of an area by peoples (cơ cấu dân tộc của địa bàn) as a document gives it for a day.';
comment on column area_population.id is 'Time-ordered.';
comment on column area_population.area is 'The unit that is or leads the area.';
comment on column area_population.as_of is 'The day for which the document gives it.';
comment on column area_population.measure is 'Whether the amounts are persons or percent.';
comment on column area_population.source is 'The document.';
comment on column area_population.recorded_at is 'When it was entered.';
comment on column area_population.recorded_by is 'The account that entered it.';
comment on column area_population.voided_at is 'When it was voided.';
comment on column area_population.voided_by is 'The account that voided it.';
comment on column area_population.void_reason is 'Why it was voided.';
comment on column area_population.version is 'For the entity tag.';
create unique index area_population_once on area_population (area, as_of) where voided_at is null;
create index area_population_by_date on area_population (as_of, id);

create table area_population_part (
    population uuid          not null constraint area_population_part_population_fk references area_population,
    ethnicity  text          not null constraint area_population_part_ethnicity_length check (length(ethnicity) between 1 and 30),
    amount     numeric(12,2) not null constraint area_population_part_amount check (amount >= 0),
    constraint area_population_part_pk primary key (population, ethnicity)
);
comment on table area_population_part is 'How many of an area''s people belong to each of its peoples.';
comment on column area_population_part.population is 'The make-up to which it belongs.';
comment on column area_population_part.ethnicity is 'The people (dân tộc).';
comment on column area_population_part.amount is 'Persons or percent, as the make-up says.';

grant select, insert on area_population, area_population_part to "${app}";
grant update (voided_at, voided_by, void_reason, version) on area_population to "${app}";
