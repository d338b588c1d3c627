-- Of hundreds of thousands of tasks most have ended: what is due and who leads is looked for among the open ones alone.
create index task_open_by_due_day on task (due_on, id)
    where voided_at is null and state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED');
create index task_open_by_lead on task (lead_organisation, lead_member, due_on, id)
    where voided_at is null and state not in ('VERIFIED', 'CANCELLED');
-- Reminders ask how tasks of some due days stood on a day.
create index task_step_by_due_day on task_step (due_on, task, nr);
create index task_collaborator_by_task on task_collaborator (task, joined_on, id);
-- A clause that is to be voided is asked for tasks that come of it.
create index task_by_source_clause on task (source_clause) where source_clause is not null and voided_at is null;
