create table planning_entry_suspension (
    id                 uuid        not null constraint planning_entry_suspension_pk primary key,
    entry              uuid        not null constraint planning_entry_suspension_entry_fk references planning_entry,
    decision           text        not null constraint planning_entry_suspension_decision_length
                                   check (length(decision) between 1 and 100),
    reference          text        not null constraint planning_entry_suspension_reference_length
                                   check (length(reference) between 1 and 100),
    suspended_on       date        not null,
    recorded_at        timestamptz not null,
    restored_on        date,
    restored_reference text        constraint planning_entry_suspension_restored_reference_length
                                   check (length(restored_reference) <= 100),
    restored_at        timestamptz,
    constraint planning_entry_suspension_once unique (entry, decision),
    constraint planning_entry_suspension_restoration check ((restored_on is null) = (restored_reference is null)
        and (restored_on is null) = (restored_at is null)),
    constraint planning_entry_suspension_order check (restored_on >= suspended_on)
);
comment on table planning_entry_suspension is 'Cadres taken out of planning by a discipline decision, and restored by its reversal. Never deleted.';
comment on column planning_entry_suspension.id is 'Time-ordered.';
comment on column planning_entry_suspension.entry is 'The cadre on a list.';
comment on column planning_entry_suspension.decision is 'The decision''s id in the inspection service.';
comment on column planning_entry_suspension.reference is 'Number and symbol of the decision.';
comment on column planning_entry_suspension.suspended_on is 'The first day on which the cadre does not count as planned.';
comment on column planning_entry_suspension.recorded_at is 'When it came to be known here.';
comment on column planning_entry_suspension.restored_on is 'The day on which the cadre counts again; null while he does not.';
comment on column planning_entry_suspension.restored_reference is 'Number and symbol of the decision that reversed it.';
comment on column planning_entry_suspension.restored_at is 'When the reversal came to be known here.';
create index planning_entry_suspension_by_decision on planning_entry_suspension (decision);

create table planning_review (
    id          uuid        not null constraint planning_review_pk primary key,
    list        uuid        not null constraint planning_review_list_fk references planning_list,
    year        int         not null constraint planning_review_year check (year between 1930 and 9999),
    reviewed_on date        not null constraint planning_review_day check (extract(year from reviewed_on) = year),
    body        text        not null constraint planning_review_body_fk references org_unit,
    minutes     text        not null constraint planning_review_minutes_length check (length(minutes) between 1 and 100),
    rulebook    text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint planning_review_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null,
    constraint planning_review_list_unique unique (id, list)
);
comment on table planning_review is 'The yearly review of an approved list (rà soát quy hoạch hằng năm).';
comment on column planning_review.id is 'Time-ordered.';
comment on column planning_review.list is 'The list.';
comment on column planning_review.year is 'For which year.';
comment on column planning_review.reviewed_on is 'Day of the review.';
comment on column planning_review.body is 'Whose review it was.';
comment on column planning_review.minutes is 'Number and symbol of the minutes.';
comment on column planning_review.rulebook is 'Which version of the rules its findings are measured by.';
comment on column planning_review.recorded_at is 'When it was entered.';
comment on column planning_review.recorded_by is 'The account that entered it.';
comment on column planning_review.voided_at is 'When it was voided.';
comment on column planning_review.voided_by is 'The account that voided it.';
comment on column planning_review.void_reason is 'Why it was voided.';
comment on column planning_review.version is 'For the entity tag.';
create unique index planning_review_once on planning_review (list, year) where voided_at is null;

create table planning_review_line (
    review   uuid  not null,
    list     uuid  not null,
    entry    uuid  not null,
    outcome  text  not null constraint planning_review_line_outcome check (outcome in ('KEPT', 'REMOVED')),
    reason   text  constraint planning_review_line_reason_length check (length(reason) <= 500),
    findings jsonb not null,
    constraint planning_review_line_pk primary key (review, entry),
    constraint planning_review_line_review_fk foreign key (review, list) references planning_review (id, list),
    constraint planning_review_line_entry_fk foreign key (entry, list) references planning_entry (id, list)
);
comment on table planning_review_line is 'What the review made of each cadre on the list.';
comment on column planning_review_line.review is 'The review.';
comment on column planning_review_line.list is 'The list of both the review and the entry.';
comment on column planning_review_line.entry is 'The cadre on the list.';
comment on column planning_review_line.outcome is 'KEPT or REMOVED; the removal itself stands with the entry.';
comment on column planning_review_line.reason is 'Why he was removed, or kept although something was found.';
comment on column planning_review_line.findings is 'What was found of him on the day.';
create index planning_review_line_by_entry on planning_review_line (entry);

grant select, insert on planning_entry_suspension, planning_review, planning_review_line to "${app}";
grant update (restored_on, restored_reference, restored_at) on planning_entry_suspension to "${app}";
grant update (voided_at, voided_by, void_reason, version) on planning_review to "${app}";
