create extension if not exists pg_trgm;

create table person (
    id              uuid        not null constraint person_pk primary key,
    code            text        not null constraint person_code_unique unique
                                constraint person_code_length check (length(code) between 1 and 30),
    full_name       text        not null constraint person_full_name_length check (length(full_name) between 1 and 200),
    spelled_name    text        not null,
    folded_name     text        not null,
    sex             text        not null constraint person_sex check (sex in ('MALE', 'FEMALE')),
    born_on         date        not null,
    ethnicity       text        not null constraint person_ethnicity
                                check (ethnicity in ('TAY', 'DAO', 'SAN_CHAY', 'KINH', 'OTHER')),
    home_place      text        constraint person_home_place_length check (length(home_place) <= 300),
    managed_by      text        not null constraint person_managed_by_fk references org_unit,
    probationary_on date,
    official_on     date,
    education       text        constraint person_education_length check (length(education) <= 300),
    theory_level    text        constraint person_theory_level
                                check (theory_level in ('ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR')),
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    voided_at       timestamptz,
    voided_by       text,
    void_reason     text,
    version         bigint      not null,
    constraint person_admission_order check (born_on < probationary_on and probationary_on <= official_on)
);
comment on table person is 'Cadres (cán bộ).';
comment on column person.id is 'Time-ordered.';
comment on column person.code is 'The number of the dossier.';
comment on column person.full_name is 'As the person writes it.';
comment on column person.spelled_name is 'In small letters, tone marks where today''s spelling puts them: for exact search.';
comment on column person.folded_name is 'In small letters without diacritics: for search and order.';
comment on column person.sex is 'MALE or FEMALE.';
comment on column person.born_on is 'Day of birth.';
comment on column person.ethnicity is 'The people (dân tộc) to which the person belongs.';
comment on column person.home_place is 'Quê quán.';
comment on column person.managed_by is 'The committee or organisation that manages the cadre; by it the scope is decided.';
comment on column person.probationary_on is 'Admission to the Party as probationary member.';
comment on column person.official_on is 'Recognition as official member.';
comment on column person.education is 'Trình độ chuyên môn.';
comment on column person.theory_level is 'Trình độ lý luận chính trị.';
comment on column person.recorded_at is 'When it was entered.';
comment on column person.recorded_by is 'The account that entered it.';
comment on column person.voided_at is 'When it was voided.';
comment on column person.voided_by is 'The account that voided it.';
comment on column person.void_reason is 'Why it was voided.';
comment on column person.version is 'For the entity tag.';
create index person_by_name on person (folded_name, id);
create index person_by_part_of_name on person using gin (folded_name gin_trgm_ops);
create index person_by_manager on person (managed_by, folded_name);

grant select, insert, update on person to "${app}";
