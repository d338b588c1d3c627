create table training_programme (
    id          uuid        not null constraint training_programme_pk primary key,
    code        text        not null constraint training_programme_code_unique unique
                            constraint training_programme_code_length check (length(code) between 1 and 60),
    title_vi    text        not null constraint training_programme_title_vi_length check (length(title_vi) between 1 and 300),
    title_en    text        constraint training_programme_title_en_length check (length(title_en) <= 300),
    title_ar    text        constraint training_programme_title_ar_length check (length(title_ar) <= 300),
    kind        text        not null constraint training_programme_kind
                            check (kind in ('THEORY', 'PROFESSIONAL', 'MANAGEMENT', 'DEFENCE_SECURITY')),
    awards      text        constraint training_programme_awards
                            check (awards in ('ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR')),
    hours       int         not null constraint training_programme_hours check (hours between 1 and 10000),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint training_programme_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null,
    constraint training_programme_theory check (awards is null or kind = 'THEORY')
);
comment on table training_programme is 'Training programmes (chương trình đào tạo, bồi dưỡng).';
comment on column training_programme.id is 'Time-ordered.';
comment on column training_programme.code is 'By what the programme is called, unique.';
comment on column training_programme.title_vi is 'The official title.';
comment on column training_programme.title_en is 'The title in English.';
comment on column training_programme.title_ar is 'The title in Arabic.';
comment on column training_programme.kind is 'Political theory, professional, management, or defence and security.';
comment on column training_programme.awards is 'The level of political theory that it awards; null for none.';
comment on column training_programme.hours is 'How many lessons it has.';
comment on column training_programme.recorded_at is 'When it was entered.';
comment on column training_programme.recorded_by is 'The account that entered it.';
comment on column training_programme.voided_at is 'When it was voided.';
comment on column training_programme.voided_by is 'The account that voided it.';
comment on column training_programme.void_reason is 'Why it was voided.';
comment on column training_programme.version is 'For the entity tag.';

alter table training_class
    add column programme uuid constraint training_class_programme_fk references training_programme,
    add constraint training_class_void_reason_length check (length(void_reason) <= 500);
comment on column training_class.programme is 'The programme that it follows; null where it is not known.';
create index training_class_by_programme on training_class (programme) where programme is not null;

alter table training_attendance
    add column planned_post uuid constraint training_attendance_planned_post_fk references post;
comment on column training_attendance.planned_post is 'The post for which the cadre is planned and therefore sent; null where for none.';

-- A result stands apart from the attendance, so that its correction does not touch what is counted.
create table training_result (
    id           uuid        not null constraint training_result_pk primary key,
    attendance   uuid        not null constraint training_result_attendance_fk references training_attendance,
    result       text        not null constraint training_result_result check (result in ('COMPLETED', 'NOT_COMPLETED')),
    completed_on date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text        constraint training_result_void_reason_length check (length(void_reason) <= 500),
    version      bigint      not null,
    constraint training_result_as_it_is unique (id, result)
);
comment on table training_result is 'How attendances ended (kết quả đào tạo). Never edited: a correction voids one and enters another.';
comment on column training_result.id is 'Time-ordered; random for what was entered with the attendance.';
comment on column training_result.attendance is 'The attendance.';
comment on column training_result.result is 'COMPLETED or NOT_COMPLETED.';
comment on column training_result.completed_on is 'Day of the result.';
comment on column training_result.recorded_at is 'When it was entered.';
comment on column training_result.recorded_by is 'The account that entered it.';
comment on column training_result.voided_at is 'When it was voided.';
comment on column training_result.voided_by is 'The account that voided it.';
comment on column training_result.void_reason is 'Why it was voided.';
comment on column training_result.version is 'For the entity tag.';
create unique index training_result_one on training_result (attendance) where voided_at is null;

insert into training_result (id, attendance, result, completed_on, recorded_at, recorded_by, voided_at, voided_by,
    void_reason, version)
select gen_random_uuid(), a.id, a.result, t.ends_on, a.recorded_at, a.recorded_by, a.voided_at, a.voided_by,
    a.void_reason, 0
from training_attendance a join training_class t on t.id = a.class where a.result is not null;
alter table training_attendance drop column result;

grant select, insert, update on training_programme, training_result to "${app}";
