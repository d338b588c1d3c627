-- Closed periods of tasks. Written for PostgreSQL 15 and later.
create table task_period (
    id             uuid        not null constraint task_period_pk primary key,
    org            text        not null constraint task_period_org_fk references org_unit,
    kind           text        not null constraint task_period_kind_known check (kind in ('WEEK', 'MONTH', 'QUARTER', 'YEAR')),
    first_day      date        not null,
    last_day       date        not null,
    body_day       date        not null,
    previous       uuid        constraint task_period_previous_fk references task_period,
    closed_at      timestamptz not null,
    closed_by      text        not null,
    taken_over     boolean     not null,
    first_closed_on date,
    minutes        text        constraint task_period_minutes_length check (char_length(minutes) between 1 and 200),
    tasks          bigint      not null,
    assigned       bigint      not null,
    carried_over   bigint      not null,
    done_on_time   bigint      not null,
    done_late      bigint      not null,
    handed_in      bigint      not null,
    in_progress    bigint      not null,
    not_begun      bigint      not null,
    returned       bigint      not null,
    overdue        bigint      not null,
    cancelled      bigint      not null,
    late_entries   bigint      not null,
    digest         text        not null constraint task_period_digest_form check (digest ~ '^[0-9a-f]{64}$'),
    constraint task_period_once unique (org, kind, first_day),
    constraint task_period_follows_once unique (previous),
    constraint task_period_days check (last_day >= first_day and body_day between first_day and last_day),
    constraint task_period_first_closed check (first_closed_on is null or (taken_over and first_closed_on > last_day)),
    constraint task_period_minutes_taken_over check (minutes is null or taken_over),
    constraint task_period_counts check (tasks = assigned + carried_over
        and tasks = done_on_time + done_late + handed_in + in_progress + not_begun + returned + overdue + cancelled)
);
comment on table task_period is 'Chốt kỳ: a week, month, quarter or year of the tasks that a body assigned, closed at a moment. Its sheet is asked of the history as known at that moment and never kept; the counts and the digest are what it said then, so that a sheet that reads otherwise shows. Only ever appended to.';
comment on column task_period.id is 'UUIDv7.';
comment on column task_period.org is 'The body that assigned the tasks and closes the period.';
comment on column task_period.kind is 'WEEK (from Monday to Sunday), MONTH, QUARTER or YEAR.';
comment on column task_period.first_day is 'First day.';
comment on column task_period.last_day is 'Last day, at the end of which the tasks stood so.';
comment on column task_period.body_day is 'The last of its days on which the body existed: to the scope of that day the period belongs.';
comment on column task_period.previous is 'The period of this kind that the body closed before, which ended on the day before the first; null for the first.';
comment on column task_period.closed_at is 'When it was closed: what was entered later is not in its sheet.';
comment on column task_period.closed_by is 'The account that closed it.';
comment on column task_period.taken_over is 'Whether it was closed by an import, long after the period.';
comment on column task_period.first_closed_on is 'Where it was taken over: the day on which it had been closed on paper, where that is known.';
comment on column task_period.minutes is 'Where it was taken over: number and symbol of the paper that closed it then.';
comment on column task_period.tasks is 'Tasks of the sheet.';
comment on column task_period.assigned is 'Of these, assigned in the period.';
comment on column task_period.carried_over is 'Of these, assigned before.';
comment on column task_period.done_on_time is 'Of these, verified and handed in by the day by which they were due.';
comment on column task_period.done_late is 'Of these, verified and handed in after it.';
comment on column task_period.handed_in is 'Of these, handed in and not yet verified.';
comment on column task_period.in_progress is 'Of these, under way and not yet due.';
comment on column task_period.not_begun is 'Of these, not begun and not yet due.';
comment on column task_period.returned is 'Of these, returned and not yet due.';
comment on column task_period.overdue is 'Of these, not handed in though their day was past.';
comment on column task_period.cancelled is 'Of these, cancelled.';
comment on column task_period.late_entries is 'Steps with days before the period that were entered after the period before was closed.';
comment on column task_period.digest is 'SHA-256 over the SHA-256 of each line in the order of the tasks'' ids, in hexadecimal.';
create index task_period_by_day on task_period (first_day, id);
create trigger task_period_append_only before update or delete or truncate on task_period
    for each statement execute function refuse_change();

-- For the sheets: what had ended before is passed over, the steps of a few days are found without all the others.
create index task_step_final on task_step (task) include (on_day, recorded_at) where state in ('VERIFIED', 'CANCELLED');
create index task_step_by_day on task_step (on_day, recorded_at);

-- Nothing comes into a sheet after it was closed. Who enters something of a body's tasks holds the body's lock shared until he
-- commits; who closes holds it alone. So what is entered is either seen by the close, or dated after it: by as much as it takes,
-- where the moment was taken before the close and the row written after.
create function task_entered_at(body text, moment timestamptz) returns timestamptz language plpgsql volatile as $$
declare
    latest timestamptz;
begin
    perform pg_advisory_xact_lock_shared(1120, hashtext(body));
    select max(closed_at) into latest from task_period where org = body;
    return case when latest >= moment then latest + interval '1 microsecond' else moment end;
end $$;
comment on function task_entered_at is 'The moment from which an entry on a task of this body is known: its own, or right after the body''s last close where that is later.';

create function task_step_after_close() returns trigger language plpgsql as $$
begin
    new.recorded_at := task_entered_at((select assigned_by from task where id = new.task), new.recorded_at);
    return new;
end $$;
create function task_after_close() returns trigger language plpgsql as $$
begin
    new.recorded_at := task_entered_at(new.assigned_by, new.recorded_at);
    return new;
end $$;
create function task_voided_after_close() returns trigger language plpgsql as $$
begin
    new.voided_at := task_entered_at(new.assigned_by, new.voided_at);
    return new;
end $$;
create trigger task_step_not_into_closed before insert on task_step for each row execute function task_step_after_close();
create trigger task_not_into_closed before insert on task for each row execute function task_after_close();
create trigger task_void_not_into_closed before update of voided_at on task for each row
    when (new.voided_at is distinct from old.voided_at) execute function task_voided_after_close();

create table task_period_person (
    period   uuid   not null constraint task_period_person_period_fk references task_period,
    person   text   not null,
    assigned bigint not null,
    done     bigint not null,
    on_time  bigint not null,
    late     bigint not null,
    constraint task_period_person_pk primary key (period, person),
    constraint task_period_person_counts check (on_time <= done and done <= assigned and on_time + late <= assigned)
);
comment on table task_period_person is 'What the close of a quarter or year told of each person who led, as it was counted then. Only ever appended to.';
comment on column task_period_person.period is 'The closed period.';
comment on column task_period_person.person is 'The code of the person who led at its end.';
comment on column task_period_person.assigned is 'Tasks that were due in the period, without what was cancelled.';
comment on column task_period_person.done is 'Of these, verified.';
comment on column task_period_person.on_time is 'Of those done, handed in by the day by which they were due.';
comment on column task_period_person.late is 'Done late, or not handed in though their day was past.';
create index task_period_person_by_person on task_period_person (person);
create trigger task_period_person_append_only before update or delete or truncate on task_period_person
    for each statement execute function refuse_change();

grant select, insert on task_period, task_period_person to "${app}";
