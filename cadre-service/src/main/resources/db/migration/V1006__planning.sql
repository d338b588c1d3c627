create table planning_list (
    id              uuid        not null constraint planning_list_pk primary key,
    code            text        not null constraint planning_list_code_unique unique
                                constraint planning_list_code_length check (length(code) between 1 and 60),
    committee       text        not null constraint planning_list_committee_fk references org_unit,
    target_term     text        not null constraint planning_list_target_term check (target_term ~ '^[0-9]{4}-[0-9]{4}$'),
    proposed_on     date        not null,
    state           text        not null constraint planning_list_state check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    approving_body  text        constraint planning_list_approving_body_fk references org_unit,
    approved_on     date,
    approved_at     timestamptz,
    approved_by     text,
    rejected_reason text        constraint planning_list_rejected_reason_length check (length(rejected_reason) <= 500),
    rulebook        text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    voided_at       timestamptz,
    voided_by       text,
    void_reason     text        constraint planning_list_void_reason_length check (length(void_reason) <= 500),
    version         bigint      not null,
    constraint planning_list_order check (approved_on >= proposed_on),
    constraint planning_list_approval check ((state = 'APPROVED')
        = (approving_body is not null and approved_on is not null and approved_at is not null))
);
comment on table planning_list is 'Planning lists (danh sách quy hoạch) of a committee for a term to come.';
comment on column planning_list.id is 'Time-ordered.';
comment on column planning_list.code is 'By what the list is called in files, unique.';
comment on column planning_list.committee is 'For which committee.';
comment on column planning_list.target_term is 'For which term, such as 2025-2030.';
comment on column planning_list.proposed_on is 'Day of the proposal.';
comment on column planning_list.state is 'PROPOSED, APPROVED or REJECTED.';
comment on column planning_list.approving_body is 'The organisation that approved it.';
comment on column planning_list.approved_on is 'Day of the approval; by it the entries are counted.';
comment on column planning_list.approved_at is 'When it was approved here; counted from then on.';
comment on column planning_list.approved_by is 'The account that approved it.';
comment on column planning_list.rejected_reason is 'Why it was rejected.';
comment on column planning_list.rulebook is 'Which version of the rules it was measured by; null for history that was only recorded.';
comment on column planning_list.recorded_at is 'When it was entered.';
comment on column planning_list.recorded_by is 'The account that entered it.';
comment on column planning_list.voided_at is 'When it was voided.';
comment on column planning_list.voided_by is 'The account that voided it.';
comment on column planning_list.void_reason is 'Why it was voided.';
comment on column planning_list.version is 'For the entity tag.';
create index planning_list_by_date on planning_list (proposed_on, id);
create index planning_list_by_approval on planning_list (committee, approved_on);

create table planning_entry (
    id             uuid   not null constraint planning_entry_pk primary key,
    list           uuid   not null constraint planning_entry_list_fk references planning_list,
    person         uuid   not null constraint planning_entry_person_fk references person,
    target         text   not null constraint planning_entry_target
                          check (target in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'POST')),
    post           uuid   constraint planning_entry_post_fk references post,
    removed_on     date,
    removal_reason text   constraint planning_entry_removal_reason_length check (length(removal_reason) <= 500),
    removed_by     text,
    version        bigint not null,
    constraint planning_entry_post check ((target = 'POST') = (post is not null)),
    constraint planning_entry_removal check ((removed_on is null) = (removal_reason is null))
);
comment on table planning_entry is 'Who is planned for what. Fixed with the list, but for the removal with its reason.';
comment on column planning_entry.id is 'Time-ordered.';
comment on column planning_entry.list is 'The list.';
comment on column planning_entry.person is 'Who is planned.';
comment on column planning_entry.target is 'For the executive committee, the standing committee, or a post.';
comment on column planning_entry.post is 'The post, where it is one.';
comment on column planning_entry.removed_on is 'The day on which the cadre left the list.';
comment on column planning_entry.removal_reason is 'Why.';
comment on column planning_entry.removed_by is 'The account that entered the removal.';
comment on column planning_entry.version is 'For optimistic locking.';
create unique index planning_entry_once on planning_entry (list, person, target, coalesce(post, list));
create index planning_entry_by_person on planning_entry (person);
create index planning_entry_by_post on planning_entry (post) where post is not null;

grant select, insert, update on planning_list to "${app}";
grant select, insert, update (removed_on, removal_reason, removed_by, version) on planning_entry to "${app}";
