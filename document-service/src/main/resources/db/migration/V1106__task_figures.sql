-- By what tasks are found and counted without reading all their steps. Written for PostgreSQL 15 and later.

-- Vietnamese as it is searched, in the same steps as vn.capuy.kernel.text.VietnameseText; a test compares the two.
create function task_folded(content text) returns text language sql immutable parallel safe strict as $$
    select normalize(trim(regexp_replace(regexp_replace(
        replace(lower(normalize(content, NFD) collate "und-x-icu"), 'đ', 'd'),
        '([a-z\u00aa\u00ba\u00df-\u00f6\u00f8-\u02af\u1e00-\u1eff\ufb00-\ufb06\uff41-\uff5a])[\u0300-\u036f]+', '\1', 'g'),
        '\s+', ' ', 'g')), NFC)
$$;
comment on function task_folded is 'Lower case, without the diacritics of Latin letters, đ as d, white space collapsed.';

alter table task
    add column folded text generated always as (task_folded(reference || ' ' || content)) stored,
    add column ended_on date,
    add column ended_at timestamptz,
    add column done_on date,
    add column done_due_on date,
    add column done_nr int,
    add constraint task_ended_whole check ((ended_on is null) = (ended_at is null)),
    add constraint task_done_whole check ((done_on is null) = (done_due_on is null) and (done_on is null) = (done_nr is null)
        and (done_on is null or ended_on is not null));
comment on column task.folded is 'Reference and content as they are searched.';
comment on column task.ended_on is 'The day on which it was verified or cancelled; null while it is open. Kept by the last step, for figures.';
comment on column task.ended_at is 'When that was entered.';
comment on column task.done_on is 'The day of the submission that was accepted; null unless it was verified.';
comment on column task.done_due_on is 'By when it was due at that submission.';
comment on column task.done_nr is 'The step that handed it in.';

-- Nothing leads out of VERIFIED and CANCELLED, so that what such a step tells of the task stays true.
create function task_ends() returns trigger language plpgsql as $$
begin
    update task t set ended_on = new.on_day, ended_at = new.recorded_at,
        done_on = s.on_day, done_due_on = s.due_on, done_nr = s.nr
    from (select 1) one left join lateral (
        select submitted.on_day, submitted.due_on, submitted.nr from task_step submitted
        where submitted.task = new.task and submitted.step = 'SUBMIT' and submitted.nr < new.nr and new.state = 'VERIFIED'
        order by submitted.nr desc limit 1) s on true
    where t.id = new.task;
    return null;
end $$;
comment on function task_ends is 'Keeps beside a task what its last step tells.';
create trigger task_step_ends after insert on task_step
    for each row when (new.state in ('VERIFIED', 'CANCELLED')) execute function task_ends();

update task t set ended_on = e.on_day, ended_at = e.recorded_at, done_on = s.on_day, done_due_on = s.due_on, done_nr = s.nr
from task_step e left join lateral (
    select submitted.on_day, submitted.due_on, submitted.nr from task_step submitted
    where submitted.task = e.task and submitted.step = 'SUBMIT' and submitted.nr < e.nr and e.state = 'VERIFIED'
    order by submitted.nr desc limit 1) s on true
where e.task = t.id and e.state in ('VERIFIED', 'CANCELLED')
  and not exists (select 1 from task_step before where before.task = e.task and before.nr < e.nr
    and before.state in ('VERIFIED', 'CANCELLED'));

create index task_by_words on task using gin (folded gin_trgm_ops);
create index task_by_day on task (assigned_on, id);
create index task_by_first_due_day on task (first_due_on, id);
create index task_open on task (first_due_on) where ended_on is null;
create index task_by_end on task (ended_on, first_due_on) where ended_on is not null;
create index task_by_entry_of_end on task (ended_at) where ended_at is not null;
create index task_by_day_done on task (done_on) where done_on is not null;
create index task_by_field on task (field, due_on, id) where field is not null;
create index task_step_by_lead_member on task_step (lead_member, task) where lead_member is not null;
create index document_clause_requires_tasks on document_clause (document) where requires_tasks;
create index task_collaborator_by_member on task_collaborator (member, task) where member is not null;

create table task_import (
    task        uuid        not null constraint task_import_pk primary key constraint task_import_task_fk references task,
    last_nr     int         not null constraint task_import_last_nr check (last_nr >= 0),
    recorded_at timestamptz not null,
    recorded_by text        not null
);
comment on table task_import is 'Nhiệm vụ của quá khứ: tasks that were taken over from a file. Of these alone steps of the past are taken over, as long as nobody took one singly.';
comment on column task_import.task is 'The task.';
comment on column task_import.last_nr is 'The last step that came from a file.';
comment on column task_import.recorded_at is 'When the task was taken over.';
comment on column task_import.recorded_by is 'The account that did it.';

grant update (ended_on, ended_at, done_on, done_due_on, done_nr) on task to "${app}";
grant select, insert on task_import to "${app}";
grant update (last_nr) on task_import to "${app}";
