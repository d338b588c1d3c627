-- What has to be put right after a case, by whom and until when; and its follow-up.

create table remedy (
    id           uuid        not null constraint remedy_pk primary key,
    case_id      uuid        not null constraint remedy_case_fk references inspection_case,
    finding      uuid        constraint remedy_finding_fk references finding,
    owner_kind   text        not null constraint remedy_owner_kind_known check (owner_kind in ('ORGANISATION', 'MEMBER')),
    organisation text        not null constraint remedy_organisation_fk references org_unit,
    member       text        constraint remedy_member_length check (char_length(member) between 1 and 50),
    member_name  text        constraint remedy_member_name_length check (char_length(member_name) between 1 and 200),
    what         text        not null constraint remedy_what_length check (char_length(what) between 1 and 4000),
    required_on  date        not null,
    first_due_on date        not null,
    due_on       date        not null,
    state        text        not null constraint remedy_state_known
                             check (state in ('OPEN', 'REPORTED', 'RETURNED', 'VERIFIED', 'CANCELLED')),
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text,
    version      bigint      not null,
    constraint remedy_member_whole check
        ((owner_kind = 'MEMBER') = (member is not null) and (owner_kind = 'MEMBER') = (member_name is not null)),
    constraint remedy_due check (first_due_on >= required_on and due_on >= first_due_on),
    constraint remedy_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint remedy_void_reason_length check (char_length(void_reason) between 1 and 1000)
);
comment on table remedy is 'Yêu cầu khắc phục sau kiểm tra, giám sát: what an organisation or a member has to put right. Whether it is overdue is told by the day, never stored.';
comment on column remedy.id is 'UUIDv7.';
comment on column remedy.case_id is 'The case.';
comment on column remedy.finding is 'The finding that it follows from; null where it follows from the case as a whole.';
comment on column remedy.owner_kind is 'Whether an ORGANISATION or a MEMBER owes it.';
comment on column remedy.organisation is 'The organisation that owes it, or that of the member.';
comment on column remedy.member is 'The member''s code; null for an organisation.';
comment on column remedy.member_name is 'The member''s name; null for an organisation.';
comment on column remedy.what is 'What is to be put right.';
comment on column remedy.required_on is 'The day on which it was required.';
comment on column remedy.first_due_on is 'The day by which it was to be reported done at first, included.';
comment on column remedy.due_on is 'The day by which it is to be reported done now, after extensions; included.';
comment on column remedy.state is 'How far it has come; as of a day and as known at a moment it is told by remedy_step.';
comment on column remedy.recorded_at is 'When it was entered.';
comment on column remedy.recorded_by is 'The account that entered it.';
comment on column remedy.voided_at is 'When it was voided.';
comment on column remedy.voided_by is 'The account that voided it.';
comment on column remedy.void_reason is 'Why it was voided.';
comment on column remedy.version is 'For the entity tag.';
create index remedy_by_case on remedy (case_id);
create index remedy_by_due_day on remedy (due_on, id);
create index remedy_by_owner on remedy (organisation, due_on);

create table remedy_step (
    remedy      uuid        not null constraint remedy_step_remedy_fk references remedy,
    nr          int         not null constraint remedy_step_nr check (nr >= 0),
    step        text        not null constraint remedy_step_step_known
                            check (step in ('REQUIRE', 'REPORT', 'VERIFY', 'RETURN', 'EXTEND', 'CANCEL')),
    state       text        not null constraint remedy_step_state_known
                            check (state in ('OPEN', 'REPORTED', 'RETURNED', 'VERIFIED', 'CANCELLED')),
    on_day      date        not null,
    due_on      date        not null,
    ground      text        constraint remedy_step_ground_length check (char_length(ground) between 1 and 1000),
    paper       uuid        constraint remedy_step_paper_fk references case_paper,
    evidence    text        constraint remedy_step_evidence_length check (char_length(evidence) between 1 and 1000),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint remedy_step_pk primary key (remedy, nr),
    constraint remedy_step_requires check ((nr = 0) = (step = 'REQUIRE')),
    constraint remedy_step_grounded check ((step in ('RETURN', 'EXTEND', 'CANCEL')) = (ground is not null)),
    constraint remedy_step_evidenced check ((step = 'REPORT') = (paper is not null or evidence is not null))
);
comment on table remedy_step is 'Theo dõi việc khắc phục: every step of a remedy''s follow-up, its requirement first. Only ever appended to; days never run backwards within a remedy.';
comment on column remedy_step.remedy is 'The remedy. Where it is voided, its steps count nowhere.';
comment on column remedy_step.nr is 'From 0, the requirement; the last one that had been taken by a day tells the state on it.';
comment on column remedy_step.step is 'What was done.';
comment on column remedy_step.state is 'The state that it reached.';
comment on column remedy_step.on_day is 'The day on which it was taken.';
comment on column remedy_step.due_on is 'By when it was to be reported done from then on.';
comment on column remedy_step.ground is 'Why it was returned, extended or cancelled; null for other steps.';
comment on column remedy_step.paper is 'Of a report: the paper in the file of the case.';
comment on column remedy_step.evidence is 'Of a report: what else shows it.';
comment on column remedy_step.recorded_at is 'When it was entered: a state as known before leaves it out.';
comment on column remedy_step.recorded_by is 'The account that entered it.';
create trigger remedy_step_append_only before update or delete or truncate on remedy_step
    for each statement execute function refuse_change();

grant select, insert, update on remedy to "${app}";
grant select, insert on remedy_step to "${app}";
