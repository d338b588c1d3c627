create table movement (
    id                uuid        not null constraint movement_pk primary key,
    reference         text        not null constraint movement_reference_unique unique
                                  constraint movement_reference_length check (length(reference) between 1 and 60),
    kind              text        not null constraint movement_kind check (kind in ('TRANSFER', 'ROTATION', 'SECONDMENT')),
    person            uuid        not null constraint movement_person_fk references person,
    from_post         uuid        not null constraint movement_from_post_fk references post,
    to_post           uuid        not null constraint movement_to_post_fk references post,
    decided_by        text        not null constraint movement_decided_by_fk references org_unit,
    decided_on        date        not null,
    effective_on      date        not null,
    planned_return_on date,
    state             text        not null constraint movement_state check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    approved_at       timestamptz,
    approved_by       text,
    rejected_reason   text        constraint movement_rejected_reason_length check (length(rejected_reason) <= 500),
    rulebook          text,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    voided_at         timestamptz,
    voided_by         text,
    void_reason       text        constraint movement_void_reason_length check (length(void_reason) <= 500),
    version           bigint      not null,
    constraint movement_posts_differ check (from_post <> to_post),
    constraint movement_order check (decided_on <= effective_on and effective_on < planned_return_on),
    constraint movement_return check ((kind = 'TRANSFER') = (planned_return_on is null)),
    constraint movement_approval check ((state = 'APPROVED') = (approved_at is not null))
);
comment on table movement is 'Movements of cadres: transfer (điều động), rotation (luân chuyển), secondment (biệt phái).';
comment on column movement.id is 'Time-ordered.';
comment on column movement.reference is 'Number and symbol of the decision, unique.';
comment on column movement.kind is 'Which of the three it is.';
comment on column movement.person is 'Who is moved.';
comment on column movement.from_post is 'From which post.';
comment on column movement.to_post is 'To which post.';
comment on column movement.decided_by is 'The organisation that decides.';
comment on column movement.decided_on is 'Day of the decision.';
comment on column movement.effective_on is 'The first day in the new post; by it the movement is counted.';
comment on column movement.planned_return_on is 'Of rotation and secondment: the day of the planned return.';
comment on column movement.state is 'PROPOSED, APPROVED (a decision in force) or REJECTED.';
comment on column movement.approved_at is 'When it was approved here; counted from then on.';
comment on column movement.approved_by is 'The account that approved it.';
comment on column movement.rejected_reason is 'Why it was rejected.';
comment on column movement.rulebook is 'Which version of the rules it was measured by; null for history that was only recorded.';
comment on column movement.recorded_at is 'When it was entered.';
comment on column movement.recorded_by is 'The account that entered it.';
comment on column movement.voided_at is 'When it was voided.';
comment on column movement.voided_by is 'The account that voided it.';
comment on column movement.void_reason is 'Why it was voided.';
comment on column movement.version is 'For the entity tag.';
create index movement_by_date on movement (effective_on, id);
create index movement_by_org on movement (decided_by, effective_on);
create index movement_by_person on movement (person, effective_on);

grant select, insert, update on movement to "${app}";
