-- A list is drafted, goes through the five steps with a meeting and a vote in each, is submitted, and then approved or rejected.
alter table planning_list drop constraint planning_list_state;
update planning_list set state = 'SUBMITTED' where state = 'PROPOSED';
alter table planning_list
    add constraint planning_list_state check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED')),
    add column supplements  uuid constraint planning_list_supplements_fk references planning_list,
    add column submitted_on date,
    add column submitted_at timestamptz,
    add column submitted_by text,
    add column ground       text constraint planning_list_ground_length check (length(ground) <= 500),
    add column findings     jsonb,
    add constraint planning_list_submission check ((submitted_on is null) = (submitted_at is null)),
    add constraint planning_list_submission_order check (submitted_on >= proposed_on and approved_on >= submitted_on),
    add constraint planning_list_not_itself check (supplements <> id);
comment on column planning_list.state is 'DRAFT, SUBMITTED, APPROVED or REJECTED.';
comment on column planning_list.supplements is 'The approved list to which it adds cadres; null for a list of its own.';
comment on column planning_list.submitted_on is 'Day on which it was submitted to the competent body; null while drafted, and for history that was only recorded.';
comment on column planning_list.submitted_at is 'When it was submitted here.';
comment on column planning_list.submitted_by is 'The account that submitted it.';
comment on column planning_list.ground is 'Why it was submitted although its make-up misses a target.';
comment on column planning_list.findings is 'What the rules found at the last decision on it, with the figures by which they measured.';
create index planning_list_by_supplemented on planning_list (supplements) where supplements is not null;

alter table planning_entry
    add column removal_kind      text constraint planning_entry_removal_kind
                                 check (removal_kind in ('OVER_AGE', 'DISCIPLINED', 'UNQUALIFIED', 'OTHER')),
    add column removal_decision  text constraint planning_entry_removal_decision_length check (length(removal_decision) <= 100),
    add column withdrawn_at      timestamptz,
    add column withdrawn_by      text,
    add column withdrawal_reason text constraint planning_entry_withdrawal_reason_length check (length(withdrawal_reason) <= 500);
update planning_entry set removal_kind = 'OTHER' where removed_on is not null;
alter table planning_entry
    add constraint planning_entry_removal_ground check ((removed_on is null) = (removal_kind is null)),
    add constraint planning_entry_removal_by_discipline check (removal_kind <> 'DISCIPLINED' or removal_decision is not null),
    add constraint planning_entry_withdrawal check ((withdrawn_at is null) = (withdrawal_reason is null)),
    add constraint planning_entry_list_unique unique (id, list);
comment on column planning_entry.removal_kind is 'OVER_AGE, DISCIPLINED, UNQUALIFIED or OTHER.';
comment on column planning_entry.removal_decision is 'Number and symbol of the discipline decision.';
comment on column planning_entry.withdrawn_at is 'When the cadre was taken off the draft; such an entry never counts.';
comment on column planning_entry.withdrawn_by is 'The account that took the cadre off the draft.';
comment on column planning_entry.withdrawal_reason is 'Why.';
drop index planning_entry_once;
create unique index planning_entry_once on planning_entry (list, person, target, coalesce(post, list))
    where withdrawn_at is null;

create table planning_meeting (
    id          uuid        not null constraint planning_meeting_pk primary key,
    list        uuid        not null constraint planning_meeting_list_fk references planning_list,
    step        text        not null constraint planning_meeting_step check (step in ('SOURCE_REVIEW',
                            'KEY_CADRE_CONFERENCE', 'EXPANDED_STANDING_COMMITTEE', 'EXECUTIVE_COMMITTEE',
                            'STANDING_COMMITTEE')),
    place       int         not null constraint planning_meeting_place check (place = case step
                            when 'SOURCE_REVIEW' then 1 when 'KEY_CADRE_CONFERENCE' then 2
                            when 'EXPANDED_STANDING_COMMITTEE' then 3 when 'EXECUTIVE_COMMITTEE' then 4 else 5 end),
    held_on     date        not null,
    body        text        not null constraint planning_meeting_body_fk references org_unit,
    minutes     text        not null constraint planning_meeting_minutes_length check (length(minutes) between 1 and 100),
    summoned    int         not null,
    present     int         not null,
    issued      int         not null,
    returned    int         not null,
    valid       int         not null,
    rulebook    text        not null,
    findings    jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint planning_meeting_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null,
    constraint planning_meeting_ballot check (summoned >= present and present >= issued and issued >= returned
        and returned >= valid and valid >= 0),
    constraint planning_meeting_list_unique unique (id, list),
    constraint planning_meeting_valid_unique unique (id, valid)
);
comment on table planning_meeting is 'The meetings of the five steps of planning (quy trình 5 bước), each with its ballot (biên bản kiểm phiếu).';
comment on column planning_meeting.id is 'Time-ordered.';
comment on column planning_meeting.list is 'The list that was voted on.';
comment on column planning_meeting.step is 'Which of the five.';
comment on column planning_meeting.place is 'Its place in their order.';
comment on column planning_meeting.held_on is 'Day of the meeting.';
comment on column planning_meeting.body is 'Whose meeting it was.';
comment on column planning_meeting.minutes is 'Number and symbol of the minutes.';
comment on column planning_meeting.summoned is 'Who were summoned (triệu tập).';
comment on column planning_meeting.present is 'Who came (có mặt).';
comment on column planning_meeting.issued is 'Papers handed out (phiếu phát ra).';
comment on column planning_meeting.returned is 'Papers that came back (phiếu thu về).';
comment on column planning_meeting.valid is 'Papers that count (phiếu hợp lệ).';
comment on column planning_meeting.rulebook is 'Which version of the rules it was measured by.';
comment on column planning_meeting.findings is 'What the rules found, with the figures by which they measured.';
comment on column planning_meeting.recorded_at is 'When it was entered.';
comment on column planning_meeting.recorded_by is 'The account that entered it.';
comment on column planning_meeting.voided_at is 'When it was voided.';
comment on column planning_meeting.voided_by is 'The account that voided it.';
comment on column planning_meeting.void_reason is 'Why it was voided.';
comment on column planning_meeting.version is 'For the entity tag.';
create unique index planning_meeting_once on planning_meeting (list, place) where voided_at is null;

-- The list's row is locked first, so that of two meetings entered at once the second one sees the first.
create function planning_meeting_in_order() returns trigger language plpgsql as $$
declare
    planned planning_list%rowtype;
begin
    select * into planned from planning_list where id = new.list for no key update;
    if new.voided_at is null and (new.held_on < planned.proposed_on
        or (new.place > 1 and not exists (select 1 from planning_meeting before where before.list = new.list
              and before.place = new.place - 1 and before.voided_at is null and before.held_on <= new.held_on))) then
        raise exception 'the step before is missing or later'
            using errcode = 'check_violation', constraint = 'planning_meeting_order';
    end if;
    if exists (select 1 from planning_meeting after where after.list = new.list and after.place > new.place
            and after.voided_at is null and (new.voided_at is not null or after.held_on < new.held_on)) then
        raise exception 'a later step stands'
            using errcode = 'check_violation', constraint = 'planning_meeting_order';
    end if;
    return null;
end $$;
create constraint trigger planning_meeting_in_order after insert or update on planning_meeting
    for each row execute function planning_meeting_in_order();

create table planning_vote (
    meeting uuid    not null,
    list    uuid    not null,
    valid   int     not null,
    entry   uuid    not null,
    votes   int     not null,
    passed  boolean not null,
    ground  text    constraint planning_vote_ground_length check (length(ground) <= 500),
    constraint planning_vote_pk primary key (meeting, entry),
    constraint planning_vote_meeting_fk foreign key (meeting, list) references planning_meeting (id, list),
    constraint planning_vote_valid_fk foreign key (meeting, valid) references planning_meeting (id, valid),
    constraint planning_vote_entry_fk foreign key (entry, list) references planning_entry (id, list),
    constraint planning_vote_votes check (votes between 0 and valid),
    constraint planning_vote_ground_unneeded check (ground is null or not passed)
);
comment on table planning_vote is 'How many votes each cadre was given in a step. Never changed: a wrong count voids its meeting.';
comment on column planning_vote.meeting is 'The meeting.';
comment on column planning_vote.list is 'The list of both the meeting and the entry.';
comment on column planning_vote.valid is 'The papers of the meeting that count: more votes there are not.';
comment on column planning_vote.entry is 'The cadre on the list.';
comment on column planning_vote.votes is 'Votes in favour.';
comment on column planning_vote.passed is 'Whether they reached the mark.';
comment on column planning_vote.ground is 'Why the cadre stays on the list all the same; null where he passed, or leaves it.';
create index planning_vote_by_entry on planning_vote (entry);

grant update (removal_kind, removal_decision, withdrawn_at, withdrawn_by, withdrawal_reason) on planning_entry to "${app}";
grant select, insert on planning_meeting, planning_vote to "${app}";
grant update (voided_at, voided_by, void_reason, version) on planning_meeting to "${app}";
