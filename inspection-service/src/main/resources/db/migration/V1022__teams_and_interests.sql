-- Who leaves on the day he came was never in the team.
alter table case_team
    drop constraint case_team_period,
    add constraint case_team_period check (left_on is null or left_on >= joined_on),
    add column leave_kind   text constraint case_team_leave_kind_known check (leave_kind in ('ENDED', 'RECUSED')),
    add column leave_reason text constraint case_team_leave_reason_length check (char_length(leave_reason) between 1 and 500),
    add constraint case_team_leave_whole check
        (left_on is not null or leave_kind is null and leave_reason is null);
comment on column case_team.leave_kind is 'ENDED (thôi tham gia) or RECUSED (từ chối, bị thay đổi vì có liên quan); null while he works on it.';
comment on column case_team.leave_reason is 'Why he left.';

create index inspector_by_committee on inspector (committee, held_from);
create index inspector_by_account on inspector (account) where voided_at is null;

create table case_interest (
    id          uuid        not null constraint case_interest_pk primary key,
    case_id     uuid        not null constraint case_interest_case_fk references inspection_case,
    inspector   uuid        not null constraint case_interest_inspector_fk references inspector,
    subject     uuid        not null constraint case_interest_subject_fk references case_subject,
    kind        text        not null constraint case_interest_kind_known
                            check (kind in ('KINSHIP', 'DISPUTE', 'BENEFIT')),
    note        text        not null constraint case_interest_note_length check (char_length(note) between 1 and 1000),
    state       text        not null constraint case_interest_state_known
                            check (state in ('DECLARED', 'MAY_STAY', 'RECUSED')),
    judged_at   timestamptz,
    judged_by   text,
    ground      text        constraint case_interest_ground_length check (char_length(ground) between 1 and 1000),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint case_interest_void_reason_length check (char_length(void_reason) between 1 and 500),
    version     bigint      not null,
    constraint case_interest_judged_whole check
        ((state = 'DECLARED') = (judged_at is null) and (judged_at is null) = (judged_by is null)
            and (judged_at is null) = (ground is null)),
    constraint case_interest_void_whole check
        ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table case_interest is 'Khai báo quan hệ, lợi ích liên quan: what ties an inspector to a subject of a case, and how the approver judged it.';
comment on column case_interest.id is 'UUIDv7.';
comment on column case_interest.case_id is 'The case.';
comment on column case_interest.inspector is 'Whose interest it is.';
comment on column case_interest.subject is 'The subject of the case to which it ties him.';
comment on column case_interest.kind is 'KINSHIP (quan hệ gia đình), DISPUTE (mâu thuẫn, tranh chấp) or BENEFIT (lợi ích liên quan).';
comment on column case_interest.note is 'What it is.';
comment on column case_interest.state is 'DECLARED until the approver judges it; then MAY_STAY or RECUSED.';
comment on column case_interest.judged_at is 'When it was judged.';
comment on column case_interest.judged_by is 'The account that judged it.';
comment on column case_interest.ground is 'On what ground.';
comment on column case_interest.recorded_at is 'When it was declared.';
comment on column case_interest.recorded_by is 'The account that declared it.';
comment on column case_interest.voided_at is 'When it was voided.';
comment on column case_interest.voided_by is 'The account that voided it.';
comment on column case_interest.void_reason is 'Why it was voided.';
comment on column case_interest.version is 'For the entity tag.';
create unique index case_interest_once on case_interest (case_id, inspector, subject, kind) where voided_at is null;
create index case_interest_by_case on case_interest (case_id, inspector);

-- Whether a discipline decision is in force on an inspector is read from what this service itself tells of them.
create index outbox_discipline_by_member on outbox ((payload ->> 'member')) where type = 'vn.capuy.discipline.decided';
create index outbox_discipline_reversed on outbox ((payload ->> 'decision')) where type = 'vn.capuy.discipline.reversed';

grant select, insert, update on case_interest to "${app}";
