-- Tasks that are carried through by a working group. Written for PostgreSQL 15 and later.
create table task_group (
    id            uuid        not null constraint task_group_pk primary key,
    task          uuid        not null constraint task_group_task_fk references task,
    working_group uuid        not null constraint task_group_group_fk references working_group,
    from_day      date        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    voided_at     timestamptz,
    voided_by     text,
    void_reason   text        constraint task_group_void_length check (char_length(void_reason) between 1 and 1000),
    version       bigint      not null default 0,
    constraint task_group_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table task_group is 'Nhiệm vụ giao qua tổ công tác: through which working group a task is carried out, beside its one lead.';
comment on column task_group.id is 'UUIDv7.';
comment on column task_group.task is 'The task; through one group at a time.';
comment on column task_group.working_group is 'The group.';
comment on column task_group.from_day is 'From when on.';
comment on column task_group.recorded_at is 'When it was entered.';
comment on column task_group.recorded_by is 'The account that entered it.';
comment on column task_group.voided_at is 'When it was voided; null while it stands.';
comment on column task_group.voided_by is 'The account that voided it.';
comment on column task_group.void_reason is 'Why it was voided.';
comment on column task_group.version is 'For the entity tag.';
create unique index task_group_one on task_group (task) where voided_at is null;
create index task_group_by_group on task_group (working_group, task) where voided_at is null;

grant select, insert on task_group to "${app}";
grant update (voided_at, voided_by, void_reason, version) on task_group to "${app}";
