-- How a movement comes about, and how it ends --------------------------------------------------------------------------

alter table movement
    add column keeps_origin     boolean not null default false,
    add column special_decision text constraint movement_special_decision_length
                                check (length(special_decision) between 1 and 200),
    add column higher_post      boolean not null default false,
    add column due_on           date,
    add column withdrawn_reason text constraint movement_withdrawn_reason_length check (length(withdrawn_reason) <= 500),
    add column ended_on         date,
    add column ended_at         timestamptz,
    add column ended_by         text,
    add column end_reason       text constraint movement_end_reason_length check (length(end_reason) <= 500),
    add column returned_to      uuid constraint movement_returned_to_fk references post;
comment on column movement.keeps_origin is 'Of a secondment: the cadre keeps the post of origin meanwhile.';
comment on column movement.special_decision is 'Number and symbol of the decision that grants an exception from the service left.';
comment on column movement.higher_post is 'The decision says that the new post is a higher one.';
comment on column movement.due_on is 'The day on which the return is due: the planned one, or as it was extended to.';
comment on column movement.withdrawn_reason is 'Why the proposal was withdrawn.';
comment on column movement.ended_on is 'The first day on which the cadre is back, or on which he stays for good.';
comment on column movement.ended_at is 'When the end was entered here.';
comment on column movement.ended_by is 'The account that entered the end.';
comment on column movement.end_reason is 'Why it ended so; always there where the cadre was recalled early.';
comment on column movement.returned_to is 'The post to which the cadre came back.';
comment on column movement.state is 'Before the decision NEEDED, POLICY_APPROVED, PROPOSED, APPRAISED, TALKED; decided APPROVED (in force), REJECTED, WITHDRAWN; ended RETURNED, RECALLED, STAYED.';

alter table movement drop constraint movement_state, drop constraint movement_approval;

update movement set due_on = planned_return_on;
-- Of a rotation that was proposed before its steps were kept, nothing but the need is known.
update movement set state = 'NEEDED' where kind = 'ROTATION' and state = 'PROPOSED';

alter table movement
    add constraint movement_state check (state in ('NEEDED', 'POLICY_APPROVED', 'PROPOSED', 'APPRAISED', 'TALKED',
        'APPROVED', 'REJECTED', 'WITHDRAWN', 'RETURNED', 'RECALLED', 'STAYED')),
    add constraint movement_approval
        check ((state in ('APPROVED', 'RETURNED', 'RECALLED', 'STAYED')) = (approved_at is not null)),
    add constraint movement_keeps_origin check (not keeps_origin or kind = 'SECONDMENT'),
    add constraint movement_due check ((planned_return_on is null) = (due_on is null) and due_on >= planned_return_on),
    add constraint movement_end check ((state in ('RETURNED', 'RECALLED', 'STAYED')) = (ended_on is not null)
        and (ended_on is null) = (ended_at is null) and (ended_on is null) = (ended_by is null)),
    add constraint movement_end_after_start check (ended_on > effective_on),
    add constraint movement_recall_reason check (state <> 'RECALLED' or end_reason is not null),
    add constraint movement_returned_to check ((state in ('RETURNED', 'RECALLED')) = (returned_to is not null)),
    add constraint movement_stay_of_rotation check (state <> 'STAYED' or kind = 'ROTATION'),
    add constraint movement_transfer_is_final
        check (kind <> 'TRANSFER' or state not in ('RETURNED', 'RECALLED', 'STAYED'));
create index movement_by_due_day on movement (due_on, id) where due_on is not null and voided_at is null;

create table movement_step (
    id          uuid        not null constraint movement_step_pk primary key,
    movement    uuid        not null constraint movement_step_movement_fk references movement,
    ordinal     int         not null constraint movement_step_ordinal check (ordinal > 0),
    step        text        not null constraint movement_step_step check (step in ('STATE_NEED', 'APPROVE_POLICY',
                            'PROPOSE', 'APPRAISE', 'TALK', 'APPROVE', 'REJECT', 'WITHDRAW', 'EXTEND', 'RETURN', 'RECALL',
                            'STAY')),
    taken_on    date        not null,
    body        text        constraint movement_step_body_fk references org_unit,
    reference   text        constraint movement_step_reference_length check (length(reference) between 1 and 100),
    note        text        constraint movement_step_note_length check (length(note) between 1 and 2000),
    due_on      date,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint movement_step_once unique (movement, ordinal),
    constraint movement_step_due check ((step = 'EXTEND') = (due_on is not null)),
    constraint movement_step_reason check (step not in ('REJECT', 'WITHDRAW', 'EXTEND', 'RECALL') or note is not null)
);
comment on table movement_step is 'What was done with a movement, from the need to the return, in order. Only ever appended to.';
comment on column movement_step.id is 'Time-ordered.';
comment on column movement_step.movement is 'The movement.';
comment on column movement_step.ordinal is 'Its place in the order, from 1.';
comment on column movement_step.step is 'Which step.';
comment on column movement_step.taken_on is 'The day on which it was taken.';
comment on column movement_step.body is 'The organisation that took it.';
comment on column movement_step.reference is 'Number and symbol of the paper on which it stands.';
comment on column movement_step.note is 'What was found, or on what ground.';
comment on column movement_step.due_on is 'Of an extension: the new day of the return.';
comment on column movement_step.recorded_at is 'When it was entered.';
comment on column movement_step.recorded_by is 'The account that entered it.';

insert into movement_step (id, movement, ordinal, step, taken_on, body, recorded_at, recorded_by)
select gen_random_uuid(), id, 1, case kind when 'ROTATION' then 'STATE_NEED' else 'PROPOSE' end,
    least(decided_on, cast(recorded_at as date)), decided_by, recorded_at, recorded_by
from movement where approved_at is null;

grant select, insert on movement_step to "${app}";
