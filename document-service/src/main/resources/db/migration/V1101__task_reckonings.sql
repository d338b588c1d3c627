-- How due days of tasks were counted in working days. Written for PostgreSQL 15 and later.
create table task_reckoning (
    task     uuid not null,
    nr       int  not null,
    from_day date not null,
    days     int  not null constraint task_reckoning_days check (days between 1 and 1000),
    due_on   date not null,
    constraint task_reckoning_pk primary key (task, nr),
    constraint task_reckoning_step_fk foreign key (task, nr) references task_step,
    constraint task_reckoning_order check (due_on > from_day)
);
comment on table task_reckoning is 'Thời hạn tính theo ngày làm việc: of a due day that was given in working days, from where it was counted and how many. The day is told to the lead and so stays, also where the calendar is corrected afterwards. Only ever appended to.';
comment on column task_reckoning.task is 'The task.';
comment on column task_reckoning.nr is 'The step that set the day: the assignment, or an extension.';
comment on column task_reckoning.from_day is 'The day after which counting began: the first day of the work, or the day by which it was due before.';
comment on column task_reckoning.days is 'How many working days were given.';
comment on column task_reckoning.due_on is 'The day on which the last of them fell, by the calendar as it stood then.';
create trigger task_reckoning_append_only before update or delete or truncate on task_reckoning
    for each statement execute function refuse_change();
grant select, insert on task_reckoning to "${app}";
