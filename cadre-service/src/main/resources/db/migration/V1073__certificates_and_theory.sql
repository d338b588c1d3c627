create table training_certificate (
    id          uuid        not null constraint training_certificate_pk primary key,
    result      uuid        not null,
    completed   text        not null constraint training_certificate_completed check (completed = 'COMPLETED'),
    number      text        not null constraint training_certificate_number_length check (length(number) between 1 and 60),
    issuer      text        not null constraint training_certificate_issuer_length check (length(issuer) between 1 and 300),
    issued_on   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint training_certificate_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null,
    constraint training_certificate_result_fk foreign key (result, completed) references training_result (id, result)
);
comment on table training_certificate is 'Certificates (văn bằng, chứng chỉ) of completed attendances.';
comment on column training_certificate.id is 'Time-ordered.';
comment on column training_certificate.result is 'The result that it certifies.';
comment on column training_certificate.completed is 'COMPLETED: by it the database refuses a certificate of anything else.';
comment on column training_certificate.number is 'The number, unique with its issuer.';
comment on column training_certificate.issuer is 'Who issued it.';
comment on column training_certificate.issued_on is 'Day of issue.';
comment on column training_certificate.recorded_at is 'When it was entered.';
comment on column training_certificate.recorded_by is 'The account that entered it.';
comment on column training_certificate.voided_at is 'When it was voided.';
comment on column training_certificate.voided_by is 'The account that voided it.';
comment on column training_certificate.void_reason is 'Why it was voided.';
comment on column training_certificate.version is 'For the entity tag.';
create unique index training_certificate_number_unique on training_certificate (issuer, number) where voided_at is null;
create unique index training_certificate_one on training_certificate (result) where voided_at is null;
create index training_certificate_by_date on training_certificate (issued_on, id);

create table theory_attainment (
    id          uuid        not null constraint theory_attainment_pk primary key,
    person      uuid        not null constraint theory_attainment_person_fk references person,
    level       text        not null constraint theory_attainment_level
                            check (level in ('ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR')),
    attained_on date        not null,
    result      uuid        constraint theory_attainment_result_fk references training_result,
    document    text        constraint theory_attainment_document_length check (length(document) between 1 and 300),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint theory_attainment_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null,
    constraint theory_attainment_ground check ((result is null) <> (document is null))
);
comment on table theory_attainment is 'Levels of political theory that cadres attained (trình độ lý luận chính trị), each on its ground.';
comment on column theory_attainment.id is 'Time-ordered.';
comment on column theory_attainment.person is 'The cadre.';
comment on column theory_attainment.level is 'The level.';
comment on column theory_attainment.attained_on is 'From which day on.';
comment on column theory_attainment.result is 'The completed attendance from which it follows.';
comment on column theory_attainment.document is 'The document by which it was entered by hand.';
comment on column theory_attainment.recorded_at is 'When it was entered.';
comment on column theory_attainment.recorded_by is 'The account that entered it.';
comment on column theory_attainment.voided_at is 'When it was voided.';
comment on column theory_attainment.voided_by is 'The account that voided it.';
comment on column theory_attainment.void_reason is 'Why it was voided.';
comment on column theory_attainment.version is 'For the entity tag.';
create unique index theory_attainment_one on theory_attainment (result) where voided_at is null and result is not null;
create index theory_attainment_by_person on theory_attainment (person, attained_on);

grant select, insert, update on training_certificate, theory_attainment to "${app}";
