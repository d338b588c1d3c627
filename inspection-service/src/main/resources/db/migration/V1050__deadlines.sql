-- Time limits of cases: what starts, sets, extends, pauses and resumes them. The due day itself is never stored: it follows
-- from these events, the limits that hold and the calendar.

create table case_deadline_event (
    id          uuid        not null constraint case_deadline_event_pk primary key,
    entered     bigint      generated always as identity,
    case_id     uuid        not null constraint case_deadline_event_case_fk references inspection_case,
    kind        text        not null constraint case_deadline_event_kind_known
                            check (kind in ('START', 'SET', 'EXTEND', 'PAUSE', 'RESUME', 'VOID')),
    on_day      date        not null,
    due_on      date,
    days        int         constraint case_deadline_event_days check (days between 1 and 1000),
    ground      text        constraint case_deadline_event_ground_length check (char_length(ground) between 1 and 1000),
    paper       text        constraint case_deadline_event_paper_length check (char_length(paper) between 1 and 100),
    voids       uuid        constraint case_deadline_event_voids_fk references case_deadline_event
                            constraint case_deadline_event_voided_once unique,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint case_deadline_event_whole check (
        (kind = 'SET') = (due_on is not null)
        and (kind = 'EXTEND') = (days is not null)
        and (kind = 'VOID') = (voids is not null)),
    constraint case_deadline_event_grounded check (kind = 'START' or ground is not null)
);
comment on table case_deadline_event is 'What moved the time limit of a case (thời hạn). Only ever appended to; the due day is derived.';
comment on column case_deadline_event.id is 'UUIDv7.';
comment on column case_deadline_event.entered is 'The events of a case in the order in which they were entered; a case is locked meanwhile.';
comment on column case_deadline_event.case_id is 'The case.';
comment on column case_deadline_event.kind is 'START: the limit runs from on_day (báo cáo tự kiểm tra received); SET: the decision''s own day; EXTEND (gia hạn), PAUSE (tạm dừng), RESUME; VOID: an event that was entered wrongly.';
comment on column case_deadline_event.on_day is 'START: the day of receipt; SET and EXTEND: the day of the decision; PAUSE: the first day that does not count; RESUME: the first day that counts again; VOID: the day on which it was voided.';
comment on column case_deadline_event.due_on is 'SET: the day by which the case is to be concluded.';
comment on column case_deadline_event.days is 'EXTEND: by how many working days.';
comment on column case_deadline_event.ground is 'On what ground.';
comment on column case_deadline_event.paper is 'Number and symbol, or id, of the paper that it rests on.';
comment on column case_deadline_event.voids is 'VOID: the event that does not stand.';
comment on column case_deadline_event.recorded_at is 'When it was entered.';
comment on column case_deadline_event.recorded_by is 'The account that entered it.';
create index case_deadline_event_by_case on case_deadline_event (case_id, entered);
create trigger case_deadline_event_append_only before update or delete or truncate on case_deadline_event
    for each statement execute function refuse_change();
grant select, insert on case_deadline_event to "${app}";

-- Lists of what is due look at cases that are under way, few among many that are closed.
create index inspection_case_under_way on inspection_case (lead_body, decided_on, id)
    where concluded_on is null and voided_at is null and stage in ('PREPARATION', 'CONDUCT');
