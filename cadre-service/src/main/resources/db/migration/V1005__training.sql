create table training_class (
    id          uuid        not null constraint training_class_pk primary key,
    code        text        not null constraint training_class_code_unique unique
                            constraint training_class_code_length check (length(code) between 1 and 60),
    title_vi    text        not null constraint training_class_title_vi_length check (length(title_vi) between 1 and 300),
    title_en    text        constraint training_class_title_en_length check (length(title_en) <= 300),
    title_ar    text        constraint training_class_title_ar_length check (length(title_ar) <= 300),
    kind        text        not null constraint training_class_kind
                            check (kind in ('THEORY', 'PROFESSIONAL', 'MANAGEMENT', 'DEFENCE_SECURITY')),
    provider    text        not null constraint training_class_provider_length check (length(provider) between 1 and 300),
    starts_on   date        not null,
    ends_on     date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint training_class_period check (ends_on >= starts_on)
);
comment on table training_class is 'Training classes (lớp đào tạo, bồi dưỡng).';
comment on column training_class.id is 'Time-ordered.';
comment on column training_class.code is 'By what the class is called in files, unique.';
comment on column training_class.title_vi is 'The official title.';
comment on column training_class.title_en is 'The title in English.';
comment on column training_class.title_ar is 'The title in Arabic.';
comment on column training_class.kind is 'Political theory, professional, management, or defence and security.';
comment on column training_class.provider is 'Who holds the class.';
comment on column training_class.starts_on is 'The first day.';
comment on column training_class.ends_on is 'The last day, included.';
comment on column training_class.recorded_at is 'When it was entered.';
comment on column training_class.recorded_by is 'The account that entered it.';
comment on column training_class.voided_at is 'When it was voided.';
comment on column training_class.voided_by is 'The account that voided it.';
comment on column training_class.void_reason is 'Why it was voided.';
comment on column training_class.version is 'For the entity tag.';
create index training_class_by_date on training_class (starts_on, id);

create table training_attendance (
    id          uuid        not null constraint training_attendance_pk primary key,
    class       uuid        not null constraint training_attendance_class_fk references training_class,
    person      uuid        not null constraint training_attendance_person_fk references person,
    sent_by     text        not null constraint training_attendance_sent_by_fk references org_unit,
    sent_on     date        not null,
    result      text        constraint training_attendance_result check (result in ('COMPLETED', 'NOT_COMPLETED')),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint training_attendance_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null
);
comment on table training_attendance is 'Who was sent to which class by whom: counted by the day of sending.';
comment on column training_attendance.id is 'Time-ordered.';
comment on column training_attendance.class is 'The class.';
comment on column training_attendance.person is 'Who was sent.';
comment on column training_attendance.sent_by is 'The organisation that sent.';
comment on column training_attendance.sent_on is 'The day of sending.';
comment on column training_attendance.result is 'COMPLETED or NOT_COMPLETED; null while there is none.';
comment on column training_attendance.recorded_at is 'When it was entered.';
comment on column training_attendance.recorded_by is 'The account that entered it.';
comment on column training_attendance.voided_at is 'When it was voided.';
comment on column training_attendance.voided_by is 'The account that voided it.';
comment on column training_attendance.void_reason is 'Why it was voided.';
comment on column training_attendance.version is 'For the entity tag.';
create unique index training_attendance_once on training_attendance (class, person) where voided_at is null;
create index training_attendance_by_date on training_attendance (sent_on, id);
create index training_attendance_by_org on training_attendance (sent_by, sent_on);
create index training_attendance_by_person on training_attendance (person, sent_on);

grant select, insert, update on training_class, training_attendance to "${app}";
