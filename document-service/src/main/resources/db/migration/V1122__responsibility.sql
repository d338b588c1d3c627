-- For the roll-up of a leader: the tasks that a person ever led. Written for PostgreSQL 15 and later.
create index task_step_by_member on task_step (lead_member, task) where lead_member is not null;
