-- What had ended before a period is told by the task itself since its own columns tell it. Written for PostgreSQL 15 and later.
drop index task_step_final;
