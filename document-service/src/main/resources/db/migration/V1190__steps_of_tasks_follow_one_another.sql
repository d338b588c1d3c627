-- What the service asks of a task's steps and its source, the database holds too. Written for PostgreSQL 15 and later.
create function task_step_follows() returns trigger language plpgsql as $$
declare
    last task_step;
begin
    select * into last from task_step where task = new.task order by nr desc limit 1;
    if new.nr <> coalesce(last.nr, -1) + 1 or new.on_day < last.on_day or last.state in ('VERIFIED', 'CANCELLED') then
        raise exception 'a step of a task does not follow the one before it'
            using errcode = 'check_violation', constraint = 'task_step_follows', table = 'task_step';
    end if;
    return new;
end $$;
comment on function task_step_follows is 'A step comes right after the last one of its task, on its day or later, and none after an end: how a task stood on a day is told by its last step until then.';
create trigger task_step_follows before insert on task_step for each row execute function task_step_follows();

alter table task add constraint task_source_clause_fk
    foreign key (source_document, source_clause) references document_clause (document, id);
