-- How leads are evaluated by period. Written for PostgreSQL 15 and later.
create table task_evaluation (
    id                uuid        not null constraint task_evaluation_pk primary key,
    period            uuid        not null constraint task_evaluation_period_fk references task_period,
    lead_organisation text        not null constraint task_evaluation_lead_organisation_fk references org_unit,
    lead_member       text        constraint task_evaluation_lead_member_length check (char_length(lead_member) between 1 and 50),
    lead_member_name  text        constraint task_evaluation_lead_member_name_length check (char_length(lead_member_name) between 1 and 200),
    state             text        not null constraint task_evaluation_state_known
                                  check (state in ('SELF_ASSESSED', 'JUDGED', 'OBJECTED', 'RESOLVED')),
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    voided_at         timestamptz,
    voided_by         text,
    void_reason       text        constraint task_evaluation_void_reason_length check (char_length(void_reason) between 1 and 1000),
    version           bigint      not null,
    constraint task_evaluation_lead_whole check ((lead_member is null) = (lead_member_name is null)),
    constraint task_evaluation_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table task_evaluation is 'Đánh giá người chủ trì theo kỳ: of who led tasks at the end of a closed period, by the body that assigned them; self-assessment first.';
comment on column task_evaluation.id is 'UUIDv7.';
comment on column task_evaluation.period is 'The closed period, and with it the body that assigned.';
comment on column task_evaluation.lead_organisation is 'The body that led, or that in which the person was in office.';
comment on column task_evaluation.lead_member is 'The code of the person who led; null where a body did.';
comment on column task_evaluation.lead_member_name is 'That person''s name.';
comment on column task_evaluation.state is 'How far it has come; as known at a moment it is told by task_evaluation_step.';
comment on column task_evaluation.recorded_at is 'When the self-assessment was entered.';
comment on column task_evaluation.recorded_by is 'The account that entered it.';
comment on column task_evaluation.voided_at is 'When it was voided; null while it stands.';
comment on column task_evaluation.voided_by is 'The account that voided it.';
comment on column task_evaluation.void_reason is 'Why it was voided.';
comment on column task_evaluation.version is 'For the entity tag.';
create unique index task_evaluation_once on task_evaluation (period, lead_organisation, coalesce(lead_member, '')) where voided_at is null;
create index task_evaluation_by_lead on task_evaluation (lead_organisation, id);
create index task_evaluation_by_member on task_evaluation (lead_member) where lead_member is not null;

create table task_evaluation_step (
    evaluation        uuid        not null constraint task_evaluation_step_evaluation_fk references task_evaluation,
    nr                int         not null constraint task_evaluation_step_nr check (nr >= 0),
    step              text        not null constraint task_evaluation_step_known check (step in ('ASSESS', 'JUDGE', 'OBJECT', 'RESOLVE')),
    state             text        not null constraint task_evaluation_step_state_known
                                  check (state in ('SELF_ASSESSED', 'JUDGED', 'OBJECTED', 'RESOLVED')),
    quantity          int         constraint task_evaluation_step_quantity check (quantity between 0 and 100),
    quantity_ground   text        constraint task_evaluation_step_quantity_ground check (char_length(quantity_ground) between 1 and 1000),
    quality           int         constraint task_evaluation_step_quality check (quality between 0 and 100),
    quality_ground    text        constraint task_evaluation_step_quality_ground check (char_length(quality_ground) between 1 and 1000),
    timeliness        int         constraint task_evaluation_step_timeliness check (timeliness between 0 and 100),
    timeliness_ground text        constraint task_evaluation_step_timeliness_ground check (char_length(timeliness_ground) between 1 and 1000),
    points            numeric(5, 2) constraint task_evaluation_step_points check (points between 0 and 100),
    ground            text        constraint task_evaluation_step_ground_length check (char_length(ground) between 1 and 2000),
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    constraint task_evaluation_step_pk primary key (evaluation, nr),
    constraint task_evaluation_step_assesses check ((nr = 0) = (step = 'ASSESS')),
    constraint task_evaluation_step_marked check (case step
        when 'OBJECT' then num_nonnulls(quantity, quality, timeliness, quantity_ground, quality_ground, timeliness_ground, points) = 0
            and ground is not null
        else num_nulls(quantity, quality, timeliness, quantity_ground, quality_ground, timeliness_ground, points) = 0
            and (ground is not null) = (step = 'RESOLVE') end)
);
comment on table task_evaluation_step is 'Every step of an evaluation, the self-assessment first. Only ever appended to.';
comment on column task_evaluation_step.evaluation is 'The evaluation.';
comment on column task_evaluation_step.nr is 'From 0, the self-assessment.';
comment on column task_evaluation_step.step is 'ASSESS (by the lead), JUDGE (by the body that assigned), OBJECT (by the lead), RESOLVE (by the body that assigned).';
comment on column task_evaluation_step.state is 'The state that it reached.';
comment on column task_evaluation_step.quantity is 'Khối lượng: how much of what was due is done, 0 to 100 points.';
comment on column task_evaluation_step.quantity_ground is 'On what ground.';
comment on column task_evaluation_step.quality is 'Chất lượng: how well, 0 to 100 points.';
comment on column task_evaluation_step.quality_ground is 'On what ground.';
comment on column task_evaluation_step.timeliness is 'Tiến độ: how much of it in time, 0 to 100 points.';
comment on column task_evaluation_step.timeliness_ground is 'On what ground.';
comment on column task_evaluation_step.points is 'The three by the weights of the period''s last day, 0 to 100.';
comment on column task_evaluation_step.ground is 'Why it was objected to, or how that was resolved; null for other steps.';
comment on column task_evaluation_step.recorded_at is 'When it was entered.';
comment on column task_evaluation_step.recorded_by is 'The account that entered it.';
create trigger task_evaluation_step_append_only before update or delete or truncate on task_evaluation_step
    for each statement execute function refuse_change();

create table task_evaluation_beyond (
    evaluation uuid not null,
    nr         int  not null,
    task       uuid not null constraint task_evaluation_beyond_task_fk references task,
    constraint task_evaluation_beyond_pk primary key (evaluation, nr, task),
    constraint task_evaluation_beyond_step_fk foreign key (evaluation, nr) references task_evaluation_step
);
comment on table task_evaluation_beyond is 'Tasks that were judged done beyond what was required. Only ever appended to.';
comment on column task_evaluation_beyond.evaluation is 'The evaluation.';
comment on column task_evaluation_beyond.nr is 'Its step, a JUDGE or RESOLVE.';
comment on column task_evaluation_beyond.task is 'The task.';
create trigger task_evaluation_beyond_append_only before update or delete or truncate on task_evaluation_beyond
    for each statement execute function refuse_change();

grant select, insert on task_evaluation, task_evaluation_step, task_evaluation_beyond to "${app}";
grant update (state, voided_at, voided_by, void_reason, version) on task_evaluation to "${app}";
