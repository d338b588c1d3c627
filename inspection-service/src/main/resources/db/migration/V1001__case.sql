-- Case files of inspection, supervision, denunciation and complaint, and the organisations and members in them.

create table inspection_case (
    id           uuid        not null constraint inspection_case_pk primary key,
    reference    text        not null,
    kind         text        not null,
    lead_body    text        not null constraint inspection_case_lead_body_fk references org_unit,
    matter       text        not null,
    decided_on   date        not null,
    concluded_on date,
    restricted   boolean     not null,
    stage        text        not null,
    ruled_by     text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text,
    version      bigint      not null,
    constraint inspection_case_reference_length check (char_length(reference) between 1 and 100),
    constraint inspection_case_matter_length check (char_length(matter) between 1 and 2000),
    constraint inspection_case_kind_known check (kind in (
        'INSPECTION_REGULAR', 'INSPECTION_THEMATIC', 'INSPECTION_SIGNS_OF_VIOLATION', 'INSPECTION_FINANCE',
        'INSPECTION_SUBORDINATE_WORK', 'SUPERVISION_REGULAR', 'SUPERVISION_THEMATIC', 'DENUNCIATION', 'COMPLAINT')),
    constraint inspection_case_stage_known check (stage in ('PREPARATION', 'CONDUCT', 'CONCLUSION', 'CLOSED')),
    constraint inspection_case_concluded_by_stage check
        ((concluded_on is not null) = (stage in ('CONCLUSION', 'CLOSED'))),
    constraint inspection_case_concluded_after_decided check (concluded_on >= decided_on),
    constraint inspection_case_ruled_by_length check (char_length(ruled_by) between 1 and 100),
    constraint inspection_case_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint inspection_case_void_reason_length check (char_length(void_reason) between 1 and 1000)
);
comment on table inspection_case is 'Hồ sơ cuộc kiểm tra, giám sát: one case, from its decision to its closed file. Never edited under a figure: a mistake is voided and entered anew.';
comment on column inspection_case.id is 'UUIDv7.';
comment on column inspection_case.reference is 'The lead body''s own reference; a voided case gives it free for the record that corrects it.';
comment on column inspection_case.kind is 'Kind of inspection or supervision, or denunciation, or complaint about discipline.';
comment on column inspection_case.lead_body is 'The body that leads the case; scope and figures go by it, on the day of the decision.';
comment on column inspection_case.matter is 'What is looked into.';
comment on column inspection_case.decided_on is 'The day of the decision to hold it; figures count by it.';
comment on column inspection_case.concluded_on is 'The day of the conclusion; null before it.';
comment on column inspection_case.restricted is 'Only callers with clearance SECRET or higher may see it; it is counted for everybody.';
comment on column inspection_case.stage is 'How far it has come: the three stages, then closed.';
comment on column inspection_case.ruled_by is 'The regulation by which the case was judged when it was entered; null where none is known for its day.';
comment on column inspection_case.recorded_at is 'When it was entered.';
comment on column inspection_case.recorded_by is 'The account that entered it.';
comment on column inspection_case.voided_at is 'When it was voided; from then on it counts nowhere.';
comment on column inspection_case.voided_by is 'The account that voided it.';
comment on column inspection_case.void_reason is 'Why it was voided.';
comment on column inspection_case.version is 'Raised with every change, subjects added included; the entity tag.';

create unique index inspection_case_reference_unique on inspection_case (lead_body, reference) where voided_at is null;
create index inspection_case_by_day on inspection_case (decided_on, id);
create index inspection_case_by_lead_body on inspection_case (lead_body, decided_on, id);

create table case_subject (
    id           uuid        not null constraint case_subject_pk primary key,
    case_id      uuid        not null constraint case_subject_case_fk references inspection_case,
    kind         text        not null,
    organisation text        not null constraint case_subject_organisation_fk references org_unit,
    member       text,
    member_name  text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint case_subject_kind_known check (kind in ('ORGANISATION', 'MEMBER')),
    constraint case_subject_member_whole check
        ((kind = 'MEMBER') = (member is not null) and (kind = 'MEMBER') = (member_name is not null)),
    constraint case_subject_member_length check (char_length(member) between 1 and 50),
    constraint case_subject_member_name_length check (char_length(member_name) between 1 and 200)
);
comment on table case_subject is 'Đối tượng kiểm tra, giám sát: an organisation or a member in a case, as it was at the time. Stays when the unit ends or the member moves.';
comment on column case_subject.id is 'UUIDv7.';
comment on column case_subject.case_id is 'The case.';
comment on column case_subject.kind is 'ORGANISATION or MEMBER.';
comment on column case_subject.organisation is 'The organisation itself, or that of the member at the time.';
comment on column case_subject.member is 'The member''s code in the register of persons; null for an organisation.';
comment on column case_subject.member_name is 'The member''s name as it stood in the decision; null for an organisation.';
comment on column case_subject.recorded_at is 'When it was named in the case; figures as known before leave it out.';
comment on column case_subject.recorded_by is 'The account that named it.';

create unique index case_subject_organisation_once on case_subject (case_id, organisation) where kind = 'ORGANISATION';
create unique index case_subject_member_once on case_subject (case_id, member) where kind = 'MEMBER';
create index case_subject_by_organisation on case_subject (organisation);
create index case_subject_by_member on case_subject (member) where member is not null;

grant select, insert, update on inspection_case to "${app}";
grant select, insert on case_subject to "${app}";
