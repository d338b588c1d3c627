create table appraisal_group (
    id          uuid        not null constraint appraisal_group_pk primary key,
    code        text        not null constraint appraisal_group_code_unique unique
                            constraint appraisal_group_code_length check (length(code) between 1 and 60),
    committee   text        not null constraint appraisal_group_committee_fk references org_unit,
    period_kind text        not null constraint appraisal_group_period_kind
                            check (period_kind in ('QUARTER', 'YEAR', 'TERM', 'AD_HOC')),
    period_key  text        not null constraint appraisal_group_period_key_length check (length(period_key) between 4 and 21),
    period_from date        not null,
    period_to   date        not null,
    name_vi     text        not null constraint appraisal_group_name_vi_length check (length(name_vi) between 1 and 300),
    name_en     text        constraint appraisal_group_name_en_length check (length(name_en) <= 300),
    name_ar     text        constraint appraisal_group_name_ar_length check (length(name_ar) <= 300),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint appraisal_group_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null,
    constraint appraisal_group_period check (period_from <= period_to)
);
comment on table appraisal_group is 'Groups within which the ceiling on the highest rating is measured (nhóm xếp loại).';
comment on column appraisal_group.id is 'Time-ordered.';
comment on column appraisal_group.code is 'By what the group is called in files, unique.';
comment on column appraisal_group.committee is 'The committee whose group it is.';
comment on column appraisal_group.period_kind is 'For what kind of period it is rated.';
comment on column appraisal_group.period_key is 'For which, such as 2025-Q4, 2025, 2020-2025 or 2025-06-01/2025-08-15.';
comment on column appraisal_group.period_from is 'The first day of the period.';
comment on column appraisal_group.period_to is 'The last day of the period, included.';
comment on column appraisal_group.name_vi is 'The group''s name.';
comment on column appraisal_group.name_en is 'The name in English.';
comment on column appraisal_group.name_ar is 'The name in Arabic.';
comment on column appraisal_group.recorded_at is 'When it was entered.';
comment on column appraisal_group.recorded_by is 'The account that entered it.';
comment on column appraisal_group.voided_at is 'When it was voided.';
comment on column appraisal_group.voided_by is 'The account that voided it.';
comment on column appraisal_group.void_reason is 'Why it was voided.';
comment on column appraisal_group.version is 'For the entity tag.';
create index appraisal_group_by_period on appraisal_group (period_kind, period_key, code);

create table appraisal_group_part (
    id            uuid not null constraint appraisal_group_part_pk primary key,
    grouped       uuid not null constraint appraisal_group_part_grouped_fk references appraisal_group,
    org           text not null constraint appraisal_group_part_org_fk references org_unit,
    post_kind     text constraint appraisal_group_part_post_kind_length check (length(post_kind) between 1 and 60)
);
comment on table appraisal_group_part is 'Who belongs to a group: whoever holds a post of this kind in this organisation in the period.';
comment on column appraisal_group_part.id is 'Time-ordered.';
comment on column appraisal_group_part.grouped is 'The group.';
comment on column appraisal_group_part.org is 'The organisation of the post.';
comment on column appraisal_group_part.post_kind is 'The kind of the post; null for every post of the organisation.';
create unique index appraisal_group_part_once on appraisal_group_part (grouped, org, coalesce(post_kind, ''));

create table task_result (
    id          uuid        not null constraint task_result_pk primary key,
    person      uuid        constraint task_result_person_fk references person,
    member      text        not null constraint task_result_member_length check (length(member) between 1 and 100),
    period_kind text        not null constraint task_result_period_kind
                            check (period_kind in ('QUARTER', 'YEAR', 'TERM', 'AD_HOC')),
    period_key  text        not null constraint task_result_period_key_length check (length(period_key) between 4 and 21),
    period_from date        not null,
    period_to   date        not null,
    assigned    int         not null constraint task_result_assigned check (assigned >= 0),
    done        int         not null constraint task_result_done check (done between 0 and assigned),
    on_time     int         not null constraint task_result_on_time check (on_time between 0 and done),
    late        int         not null constraint task_result_late check (late between 0 and assigned - on_time),
    beyond      int         not null constraint task_result_beyond check (beyond between 0 and done),
    source      text        not null constraint task_result_source check (source in ('DOCUMENT_SERVICE', 'ENTERED')),
    as_of       date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint task_result_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null,
    constraint task_result_period check (period_from <= period_to),
    constraint task_result_whom check (person is not null or source = 'DOCUMENT_SERVICE')
);
comment on table task_result is 'How a cadre did his tasks in a period (kết quả thực hiện nhiệm vụ): told by the document service, or entered.';
comment on column task_result.id is 'Time-ordered.';
comment on column task_result.person is 'The cadre; null until a cadre of the code is entered here.';
comment on column task_result.member is 'The cadre''s code.';
comment on column task_result.period_kind is 'For what kind of period.';
comment on column task_result.period_key is 'For which.';
comment on column task_result.period_from is 'The first day of the period.';
comment on column task_result.period_to is 'The last day of the period, included.';
comment on column task_result.assigned is 'Tasks that were due in the period.';
comment on column task_result.done is 'Of these, done.';
comment on column task_result.on_time is 'Of those done, done in time.';
comment on column task_result.late is 'Done late, or still open after their time.';
comment on column task_result.beyond is 'Of those done, done beyond what was required.';
comment on column task_result.source is 'DOCUMENT_SERVICE or ENTERED.';
comment on column task_result.as_of is 'The day as of which it was counted.';
comment on column task_result.recorded_at is 'When it was entered.';
comment on column task_result.recorded_by is 'The account that entered it, or the service that told it.';
comment on column task_result.voided_at is 'When it was voided, or replaced by a later count.';
comment on column task_result.voided_by is 'The account that voided it, or the service that replaced it.';
comment on column task_result.void_reason is 'Why it was voided.';
comment on column task_result.version is 'For the entity tag.';
create unique index task_result_once on task_result (member, period_kind, period_key, source) where voided_at is null;
create index task_result_by_person on task_result (person, period_from);
create index task_result_awaiting on task_result (member) where person is null;
create index task_result_by_date on task_result (period_to, id);

grant select, insert, update on appraisal_group, task_result to "${app}";
grant select, insert on appraisal_group_part to "${app}";
