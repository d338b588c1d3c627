-- Programmes of inspection and supervision: what a body plans for a year, how it is approved and amended, and the cases
-- that came of it.

create table programme (
    id          uuid        not null constraint programme_pk primary key,
    body        text        not null constraint programme_body_fk references org_unit,
    committee   text        not null constraint programme_committee_fk references org_unit,
    level       text        not null,
    year        int         not null,
    begins_on   date        not null,
    ground      text        not null,
    state       text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint programme_of_a_year unique (id, year),
    constraint programme_level_known check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'GRASSROOTS', 'CELL')),
    constraint programme_state_known check
        (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'AMENDED', 'CLOSED')),
    constraint programme_begins_in_its_year check (extract(year from begins_on) = year),
    constraint programme_ground_length check (char_length(ground) between 1 and 1000),
    constraint programme_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint programme_void_reason_length check (char_length(void_reason) between 1 and 500)
);
comment on table programme is 'Chương trình kiểm tra, giám sát: what a body plans to inspect and supervise in a year.';
comment on column programme.id is 'UUIDv7.';
comment on column programme.body is 'The body whose programme it is.';
comment on column programme.committee is 'The committee for which the body acts; the body itself where it is no committee''s body.';
comment on column programme.level is 'The level of that committee: a higher level''s programme goes before.';
comment on column programme.year is 'The year.';
comment on column programme.begins_on is 'The first day of the year on which the body stands: scope goes by it.';
comment on column programme.ground is 'On what ground it is made: the direction of the level above, the resolution of the committee.';
comment on column programme.state is 'How far it has come; every step is in programme_step.';
comment on column programme.recorded_at is 'When it was entered.';
comment on column programme.recorded_by is 'The account that entered it.';
comment on column programme.voided_at is 'When it was voided; from then on it counts nowhere.';
comment on column programme.voided_by is 'The account that voided it.';
comment on column programme.void_reason is 'Why it was voided.';
comment on column programme.version is 'Raised with every change, of its items too; the entity tag.';
create unique index programme_one_per_body_and_year on programme (body, year) where voided_at is null;
create index programme_by_year on programme (year, level) where voided_at is null;

create table programme_amendment (
    id            uuid        not null constraint programme_amendment_pk primary key,
    programme     uuid        not null constraint programme_amendment_programme_fk references programme,
    ground        text        not null,
    state         text        not null,
    document      text,
    issuer        text        constraint programme_amendment_issuer_fk references org_unit,
    decided_on    date,
    decided_at    timestamptz,
    decided_by    text,
    reject_reason text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    voided_at     timestamptz,
    voided_by     text,
    void_reason   text,
    version       bigint      not null,
    constraint programme_amendment_ground_length check (char_length(ground) between 1 and 1000),
    constraint programme_amendment_state_known check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    constraint programme_amendment_decided_whole check (
        (state = 'PROPOSED') = (decided_at is null) and (decided_at is null) = (decided_by is null)
        and (state = 'APPROVED') = (decided_on is not null)
        and (state = 'APPROVED') = (document is not null) and (state = 'APPROVED') = (issuer is not null)
        and (state = 'REJECTED') = (reject_reason is not null)),
    constraint programme_amendment_document_length check (char_length(document) between 1 and 100),
    constraint programme_amendment_reject_reason_length check (char_length(reject_reason) between 1 and 500),
    constraint programme_amendment_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint programme_amendment_void_reason_length check (char_length(void_reason) between 1 and 500)
);
comment on table programme_amendment is 'Điều chỉnh chương trình: what is changed in an approved programme, on which ground, by which document.';
comment on column programme_amendment.id is 'UUIDv7.';
comment on column programme_amendment.programme is 'The programme.';
comment on column programme_amendment.ground is 'Why it is amended.';
comment on column programme_amendment.state is 'PROPOSED, then APPROVED or REJECTED.';
comment on column programme_amendment.document is 'Number and symbol of the document by which it was approved.';
comment on column programme_amendment.issuer is 'Who issued that document.';
comment on column programme_amendment.decided_on is 'The day of that document.';
comment on column programme_amendment.decided_at is 'When the decision was entered.';
comment on column programme_amendment.decided_by is 'The account that entered it.';
comment on column programme_amendment.reject_reason is 'Why it was rejected.';
comment on column programme_amendment.recorded_at is 'When it was proposed.';
comment on column programme_amendment.recorded_by is 'The account that proposed it.';
comment on column programme_amendment.voided_at is 'When it was taken back.';
comment on column programme_amendment.voided_by is 'The account that took it back.';
comment on column programme_amendment.void_reason is 'Why it was taken back.';
comment on column programme_amendment.version is 'For optimistic locking.';
create unique index programme_amendment_one_open on programme_amendment (programme)
    where state = 'PROPOSED' and voided_at is null;
create index programme_amendment_by_programme on programme_amendment (programme, id);

create table programme_step (
    id          uuid        not null constraint programme_step_pk primary key,
    programme   uuid        not null constraint programme_step_programme_fk references programme,
    step        text        not null constraint programme_step_known
                            check (step in ('SUBMIT', 'RETURN', 'APPROVE', 'AMEND', 'CLOSE')),
    state       text        not null constraint programme_step_state_known
                            check (state in ('SUBMITTED', 'RETURNED', 'APPROVED', 'AMENDED', 'CLOSED')),
    on_day      date        not null,
    document    text        constraint programme_step_document_length check (char_length(document) between 1 and 100),
    issuer      text        constraint programme_step_issuer_fk references org_unit,
    reason      text        constraint programme_step_reason_length check (char_length(reason) between 1 and 1000),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint programme_step_document_whole check ((document is null) = (issuer is null)),
    constraint programme_step_signed check (step not in ('APPROVE', 'AMEND') or document is not null),
    constraint programme_step_reasoned check (step <> 'RETURN' or reason is not null)
);
comment on table programme_step is 'The steps by which a programme came to its state. Only ever appended to.';
comment on column programme_step.id is 'UUIDv7: the order of the steps.';
comment on column programme_step.programme is 'The programme.';
comment on column programme_step.step is 'What was done.';
comment on column programme_step.state is 'The state that was reached.';
comment on column programme_step.on_day is 'The day of the step; of an approval that of its document.';
comment on column programme_step.document is 'Number and symbol of the document that did it.';
comment on column programme_step.issuer is 'Who issued that document.';
comment on column programme_step.reason is 'Why it was returned or amended.';
comment on column programme_step.recorded_at is 'When it was entered; figures as known before leave it out.';
comment on column programme_step.recorded_by is 'The account that entered it.';
create index programme_step_by_programme on programme_step (programme, id);

create table programme_item (
    id           uuid        not null constraint programme_item_pk primary key,
    programme    uuid        not null,
    year         int         not null,
    number       int         not null,
    kind         text        not null,
    period_from  date        not null,
    period_to    date        not null,
    lead_body    text        not null constraint programme_item_lead_body_fk references org_unit,
    ground       text        not null,
    restricted   boolean     not null,
    amendment    uuid        constraint programme_item_amendment_fk references programme_amendment,
    effective_at timestamptz,
    dropped_on   date,
    drop_ground  text,
    dropped_at   timestamptz,
    dropped_by   text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text,
    version      bigint      not null,
    constraint programme_item_programme_fk foreign key (programme, year) references programme (id, year),
    constraint programme_item_number_once unique (programme, number),
    constraint programme_item_number_positive check (number > 0),
    constraint programme_item_kind_known check (kind in (
        'INSPECTION_REGULAR', 'INSPECTION_THEMATIC', 'INSPECTION_SIGNS_OF_VIOLATION', 'INSPECTION_FINANCE',
        'INSPECTION_SUBORDINATE_WORK', 'SUPERVISION_REGULAR', 'SUPERVISION_THEMATIC')),
    constraint programme_item_period check (period_to >= period_from),
    constraint programme_item_within_year check
        (extract(year from period_from) = year and extract(year from period_to) = year),
    constraint programme_item_ground_length check (char_length(ground) between 1 and 1000),
    constraint programme_item_effective check (amendment is not null or effective_at is not null),
    constraint programme_item_drop_whole check (
        (dropped_on is null) = (drop_ground is null) and (dropped_on is null) = (dropped_at is null)
        and (dropped_on is null) = (dropped_by is null)),
    constraint programme_item_drop_ground_length check (char_length(drop_ground) between 1 and 1000),
    constraint programme_item_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint programme_item_void_reason_length check (char_length(void_reason) between 1 and 500)
);
comment on table programme_item is 'Cuộc kiểm tra, giám sát theo chương trình: one inspection or supervision that is planned. Never edited: it is voided and entered anew, after approval only by an amendment.';
comment on column programme_item.id is 'UUIDv7.';
comment on column programme_item.programme is 'The programme.';
comment on column programme_item.year is 'Its year, in which the period lies.';
comment on column programme_item.number is 'Its number in the programme, never given twice.';
comment on column programme_item.kind is 'Kind of inspection or supervision; petitions are not planned.';
comment on column programme_item.period_from is 'The first day of the period in which it is to be held.';
comment on column programme_item.period_to is 'The last day, included; late after it.';
comment on column programme_item.lead_body is 'The body that is to lead it.';
comment on column programme_item.ground is 'Why it is planned.';
comment on column programme_item.restricted is 'Only callers with clearance SECRET or higher may know of it; so is the case that comes of it.';
comment on column programme_item.amendment is 'The amendment that brought it; null for what the programme began with.';
comment on column programme_item.effective_at is 'From which moment it stands in the programme; null while its amendment is not approved.';
comment on column programme_item.dropped_on is 'The day on which it was decided not to hold it.';
comment on column programme_item.drop_ground is 'Why it is not held.';
comment on column programme_item.dropped_at is 'When that was entered.';
comment on column programme_item.dropped_by is 'The account that entered it.';
comment on column programme_item.recorded_at is 'When it was entered.';
comment on column programme_item.recorded_by is 'The account that entered it.';
comment on column programme_item.voided_at is 'When it was voided; from then on it counts nowhere.';
comment on column programme_item.voided_by is 'The account that voided it.';
comment on column programme_item.void_reason is 'Why it was voided.';
comment on column programme_item.version is 'For optimistic locking.';
create index programme_item_by_period on programme_item (period_from, period_to)
    where voided_at is null and effective_at is not null;

create table programme_item_subject (
    item         uuid not null constraint programme_item_subject_item_fk references programme_item,
    position     int  not null,
    kind         text not null constraint programme_item_subject_kind_known check (kind in ('ORGANISATION', 'MEMBER')),
    organisation text not null constraint programme_item_subject_organisation_fk references org_unit,
    member       text constraint programme_item_subject_member_length check (char_length(member) between 1 and 50),
    member_name  text constraint programme_item_subject_member_name_length check (char_length(member_name) between 1 and 200),
    constraint programme_item_subject_pk primary key (item, position),
    constraint programme_item_subject_member_whole check
        ((kind = 'MEMBER') = (member is not null) and (kind = 'MEMBER') = (member_name is not null))
);
comment on table programme_item_subject is 'Đối tượng dự kiến: whom a planned inspection or supervision is to look at. Only ever appended to.';
comment on column programme_item_subject.item is 'The item.';
comment on column programme_item_subject.position is 'Its place in the item.';
comment on column programme_item_subject.kind is 'ORGANISATION or MEMBER.';
comment on column programme_item_subject.organisation is 'The organisation itself, or that of the member.';
comment on column programme_item_subject.member is 'The member''s code; null for an organisation.';
comment on column programme_item_subject.member_name is 'The member''s name; null for an organisation.';
create unique index programme_item_subject_organisation_once on programme_item_subject (item, organisation)
    where kind = 'ORGANISATION';
create unique index programme_item_subject_member_once on programme_item_subject (item, member) where kind = 'MEMBER';
create index programme_item_subject_by_organisation on programme_item_subject (organisation);
create index programme_item_subject_by_member on programme_item_subject (member) where member is not null;

create table programme_item_matter (
    item   uuid not null constraint programme_item_matter_item_fk references programme_item,
    matter text not null constraint programme_item_matter_matter_fk references matter (code),
    constraint programme_item_matter_pk primary key (item, matter)
);
comment on table programme_item_matter is 'Nội dung dự kiến: which matters an item is about. Only ever appended to.';
comment on column programme_item_matter.item is 'The item.';
comment on column programme_item_matter.matter is 'Code of the matter.';

create table programme_amendment_void (
    amendment uuid not null constraint programme_amendment_void_amendment_fk references programme_amendment,
    item      uuid not null constraint programme_amendment_void_item_fk references programme_item,
    reason    text not null constraint programme_amendment_void_reason_length_of check (char_length(reason) between 1 and 500),
    constraint programme_amendment_void_pk primary key (amendment, item)
);
comment on table programme_amendment_void is 'Which items an amendment takes out of the programme. Only ever appended to.';
comment on column programme_amendment_void.amendment is 'The amendment.';
comment on column programme_amendment_void.item is 'The item.';
comment on column programme_amendment_void.reason is 'Why it is taken out.';

create table programme_item_case (
    id          uuid        not null constraint programme_item_case_pk primary key,
    item        uuid        not null constraint programme_item_case_item_fk references programme_item,
    case_id     uuid        not null constraint programme_item_case_case_fk references inspection_case,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint programme_item_case_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint programme_item_case_void_reason_length check (char_length(void_reason) between 1 and 500)
);
comment on table programme_item_case is 'Which case came of a planned item.';
comment on column programme_item_case.id is 'UUIDv7.';
comment on column programme_item_case.item is 'The item.';
comment on column programme_item_case.case_id is 'The case.';
comment on column programme_item_case.recorded_at is 'When it was linked; figures as known before leave it out.';
comment on column programme_item_case.recorded_by is 'The account that linked it.';
comment on column programme_item_case.voided_at is 'When the link was taken back.';
comment on column programme_item_case.voided_by is 'The account that took it back.';
comment on column programme_item_case.void_reason is 'Why it was taken back.';
comment on column programme_item_case.version is 'For optimistic locking.';
create unique index programme_item_case_one_per_item on programme_item_case (item) where voided_at is null;
create unique index programme_item_case_one_per_case on programme_item_case (case_id) where voided_at is null;

create trigger programme_step_append_only before update or delete or truncate on programme_step
    for each statement execute function refuse_change();
create trigger programme_item_subject_append_only before update or delete or truncate on programme_item_subject
    for each statement execute function refuse_change();
create trigger programme_item_matter_append_only before update or delete or truncate on programme_item_matter
    for each statement execute function refuse_change();
create trigger programme_amendment_void_append_only before update or delete or truncate on programme_amendment_void
    for each statement execute function refuse_change();

grant select, insert, update on programme, programme_item, programme_amendment, programme_item_case to "${app}";
grant select, insert on programme_step, programme_item_subject, programme_item_matter, programme_amendment_void
    to "${app}";
