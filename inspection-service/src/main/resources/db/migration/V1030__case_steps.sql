-- How far a case had come on any day, as known at any moment; and cases that end without a conclusion.

alter table inspection_case add column handed_over boolean not null default false;
alter table inspection_case alter column handed_over drop default;
comment on column inspection_case.handed_over is 'Handed over by an older register, whose papers and findings are not asked for.';

-- What was opened here has a line in the journal of its own; what came from a file has none.
update inspection_case c set handed_over = true
where not exists (select 1 from journal j
    where j.subject_type = 'case' and j.action = 'case.opened' and j.subject_id = c.id::text);

alter table inspection_case drop constraint inspection_case_stage_known;
alter table inspection_case add constraint inspection_case_stage_known
    check (stage in ('PREPARATION', 'CONDUCT', 'CONCLUSION', 'CLOSED', 'STOPPED'));
comment on column inspection_case.stage is 'How far it has come: the three stages, then closed; or stopped without a conclusion.';

create table case_step (
    case_id     uuid        not null constraint case_step_case_fk references inspection_case,
    nr          int         not null constraint case_step_nr check (nr >= 0),
    step        text        not null constraint case_step_step_known
                            check (step in ('OPEN', 'BEGIN', 'CONCLUDE', 'CLOSE', 'REOPEN', 'STOP')),
    stage       text        not null constraint case_step_stage_known
                            check (stage in ('PREPARATION', 'CONDUCT', 'CONCLUSION', 'CLOSED', 'STOPPED')),
    on_day      date        not null,
    ground      text        constraint case_step_ground_length check (char_length(ground) between 1 and 1000),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint case_step_pk primary key (case_id, nr),
    constraint case_step_opens check ((nr = 0) = (step = 'OPEN')),
    constraint case_step_grounded check ((step in ('REOPEN', 'STOP')) = (ground is not null))
);
comment on table case_step is 'Các bước của cuộc kiểm tra, giám sát: every step that was taken with a case, the opening first. Only ever appended to; days never run backwards within a case.';
comment on column case_step.case_id is 'The case. Where it is voided, its steps count nowhere.';
comment on column case_step.nr is 'From 0, the opening; the last one that had been taken by a day tells the stage on it.';
comment on column case_step.step is 'What was done.';
comment on column case_step.stage is 'The stage that it reached.';
comment on column case_step.on_day is 'The day on which it was taken; of a case that was handed over the conduct is taken to begin on the day of the decision.';
comment on column case_step.ground is 'Why it was reopened or stopped; null for other steps.';
comment on column case_step.recorded_at is 'When it was entered: a stage as known before leaves it out.';
comment on column case_step.recorded_by is 'The account that entered it.';
create index case_step_by_day on case_step (stage, on_day);

insert into case_step (case_id, nr, step, stage, on_day, recorded_at, recorded_by)
select id, 0, 'OPEN', 'PREPARATION', decided_on, recorded_at, recorded_by from inspection_case;

insert into case_step (case_id, nr, step, stage, on_day, recorded_at, recorded_by)
select c.id, taken.nr, taken.step, taken.stage,
    case when taken.nr = 1 then c.decided_on else c.concluded_on end, c.recorded_at, c.recorded_by
from inspection_case c, (values (1, 'BEGIN', 'CONDUCT'), (2, 'CONCLUDE', 'CONCLUSION'), (3, 'CLOSE', 'CLOSED'))
    as taken (nr, step, stage)
where c.handed_over and (taken.nr = 1 or c.concluded_on is not null);

-- Steps named no day before, but the conclusion did: the others are taken to be of the day on which they were entered, as
-- far as the decision and the conclusion leave room for it.
insert into case_step (case_id, nr, step, stage, on_day, recorded_at, recorded_by)
select c.id, row_number() over (partition by c.id order by j.position), j.detail ->> 'step',
    case j.detail ->> 'step' when 'BEGIN' then 'CONDUCT' when 'CONCLUDE' then 'CONCLUSION' else 'CLOSED' end,
    case j.detail ->> 'step'
        when 'BEGIN' then greatest(c.decided_on, least(c.concluded_on, (j.at at time zone 'Asia/Ho_Chi_Minh')::date))
        when 'CONCLUDE' then c.concluded_on
        else greatest(c.concluded_on, (j.at at time zone 'Asia/Ho_Chi_Minh')::date) end,
    j.at, j.actor
from inspection_case c join journal j on j.subject_type = 'case' and j.action = 'case.step' and j.subject_id = c.id::text
where not c.handed_over and j.detail ->> 'step' in ('BEGIN', 'CONCLUDE', 'CLOSE');

create trigger case_step_append_only before update or delete or truncate on case_step
    for each statement execute function refuse_change();

grant select, insert on case_step to "${app}";
