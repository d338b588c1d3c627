-- The papers in a case's file, and which papers which kind of case needs in which stage.

create table case_paper (
    id          uuid        not null constraint case_paper_pk primary key,
    case_id     uuid        not null constraint case_paper_case_fk references inspection_case,
    kind        text        not null,
    issuer      text        constraint case_paper_issuer_fk references org_unit,
    notation    text,
    title       text        not null constraint case_paper_title_length check (char_length(title) between 1 and 1000),
    dated_on    date        not null,
    received_on date,
    subject     uuid        constraint case_paper_subject_fk references case_subject,
    secrecy     text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint case_paper_kind_known check (kind in (
        'DECISION', 'PLAN', 'OUTLINE', 'ANNOUNCEMENT_MINUTES', 'SELF_REPORT', 'VERIFICATION_MINUTES', 'MEETING_MINUTES',
        'EVIDENCE', 'RESULT_REPORT', 'CONCLUSION', 'HANDOVER_MINUTES', 'OTHER')),
    constraint case_paper_secrecy_known check (secrecy in ('NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    constraint case_paper_notation_form check (notation ~ '^([1-9][0-9]+|0[1-9])-[^[:space:]/-]+/[^[:space:]]+$'
        and char_length(notation) <= 60),
    constraint case_paper_numbered check (notation is null or issuer is not null),
    constraint case_paper_registered check (kind not in ('DECISION', 'CONCLUSION') or notation is not null),
    constraint case_paper_self_report check (kind <> 'SELF_REPORT' or (subject is not null and received_on is not null)),
    constraint case_paper_received check (received_on >= dated_on),
    constraint case_paper_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint case_paper_void_reason_length check (char_length(void_reason) between 1 and 1000)
);
comment on table case_paper is 'Tài liệu trong hồ sơ: the register of the papers in a case''s file. It holds no content of a paper.';
comment on column case_paper.id is 'UUIDv7.';
comment on column case_paper.case_id is 'The case.';
comment on column case_paper.kind is 'What it is in the file.';
comment on column case_paper.issuer is 'Who issued it; null where no organisation did.';
comment on column case_paper.notation is 'Number and symbol as the register of documents writes them, such as 05-QĐ/UBKTHU; null for what has no number.';
comment on column case_paper.title is 'What it is called; withheld from whoever is not cleared for its secrecy.';
comment on column case_paper.dated_on is 'The day that it bears.';
comment on column case_paper.received_on is 'The day on which it was received; always of a self-report, from which time limits run.';
comment on column case_paper.subject is 'Whom it concerns, where it concerns one of the case.';
comment on column case_paper.secrecy is 'How it is marked.';
comment on column case_paper.recorded_at is 'When it was entered.';
comment on column case_paper.recorded_by is 'The account that entered it.';
comment on column case_paper.voided_at is 'When it was voided.';
comment on column case_paper.voided_by is 'The account that voided it.';
comment on column case_paper.void_reason is 'Why it was voided.';
comment on column case_paper.version is 'Raised with its voiding.';
create index case_paper_by_case on case_paper (case_id, kind);
-- Within a case only: whether another case holds the paper is behind that case's wall.
create unique index case_paper_number_once on case_paper (case_id, issuer, notation, dated_on)
    where voided_at is null and notation is not null;
create unique index case_paper_once on case_paper
    (case_id, kind, dated_on, title, coalesce(subject, '00000000-0000-0000-0000-000000000000'::uuid))
    where voided_at is null and notation is null;

create table paper_requirement (
    id          uuid        not null constraint paper_requirement_pk primary key,
    case_kind   text        not null,
    stage       text        not null constraint paper_requirement_stage_known
                            check (stage in ('PREPARATION', 'CONDUCT', 'CONCLUSION')),
    paper       text        not null,
    needed      boolean     not null,
    holds_from  date        not null,
    document    text        not null constraint paper_requirement_document_length check (char_length(document) between 1 and 100),
    article     text        constraint paper_requirement_article_length check (char_length(article) between 1 and 100),
    certainty   text        not null constraint paper_requirement_certainty_known
                            check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint paper_requirement_kind_known check (case_kind in (
        'INSPECTION_REGULAR', 'INSPECTION_THEMATIC', 'INSPECTION_SIGNS_OF_VIOLATION', 'INSPECTION_FINANCE',
        'INSPECTION_SUBORDINATE_WORK', 'SUPERVISION_REGULAR', 'SUPERVISION_THEMATIC', 'DENUNCIATION', 'COMPLAINT')),
    constraint paper_requirement_paper_known check (paper in (
        'DECISION', 'PLAN', 'OUTLINE', 'ANNOUNCEMENT_MINUTES', 'SELF_REPORT', 'VERIFICATION_MINUTES', 'MEETING_MINUTES',
        'EVIDENCE', 'RESULT_REPORT', 'CONCLUSION', 'HANDOVER_MINUTES')),
    constraint paper_requirement_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint paper_requirement_void_reason_length check (char_length(void_reason) between 1 and 1000)
);
comment on table paper_requirement is 'Which paper a kind of case needs before it leaves a stage, from a day on: of the versions for one kind, stage and paper the latest that has begun on the day of the case''s decision holds.';
comment on column paper_requirement.id is 'The version.';
comment on column paper_requirement.case_kind is 'Of which kind of case.';
comment on column paper_requirement.stage is 'Before it leaves this stage.';
comment on column paper_requirement.paper is 'The kind of paper.';
comment on column paper_requirement.needed is 'False where from that day on it is needed no more.';
comment on column paper_requirement.holds_from is 'The first day of a decision for which it holds.';
comment on column paper_requirement.document is 'The regulation.';
comment on column paper_requirement.article is 'The place in it.';
comment on column paper_requirement.certainty is 'How well it is known; GENERAL and OPEN leave the answer to whoever takes the step.';
comment on column paper_requirement.recorded_at is 'When it was entered.';
comment on column paper_requirement.recorded_by is 'The account that entered it; capuy for what the service brings.';
comment on column paper_requirement.voided_at is 'When it was voided.';
comment on column paper_requirement.voided_by is 'The account that voided it.';
comment on column paper_requirement.void_reason is 'Why it was voided.';
comment on column paper_requirement.version is 'For the entity tag.';
create unique index paper_requirement_once on paper_requirement (case_kind, stage, paper, holds_from) where voided_at is null;

-- 02-HD/UBKTTW of 2021-12-09, as it is told; what is only usual is marked GENERAL. Of earlier decisions no requirement is known.
insert into paper_requirement
    (id, case_kind, stage, paper, needed, holds_from, document, certainty, recorded_at, recorded_by, version)
select gen_random_uuid(), k.kind, p.stage, p.paper, true, '2021-12-09', '02-HD/UBKTTW',
    -- Regular work goes without an inspection team, so that of it nothing is told for sure; petitions are settled by a
    -- procedure of their own.
    case when k.formal then p.certainty else 'GENERAL' end, now(), 'capuy', 0
from (values
    ('PREPARATION', 'DECISION', 'SECONDARY'),
    ('PREPARATION', 'PLAN', 'SECONDARY'),
    ('PREPARATION', 'OUTLINE', 'SECONDARY'),
    ('CONDUCT', 'ANNOUNCEMENT_MINUTES', 'GENERAL'),
    ('CONDUCT', 'SELF_REPORT', 'SECONDARY'),
    ('CONDUCT', 'VERIFICATION_MINUTES', 'GENERAL'),
    ('CONDUCT', 'MEETING_MINUTES', 'GENERAL'),
    ('CONCLUSION', 'RESULT_REPORT', 'SECONDARY'),
    ('CONCLUSION', 'CONCLUSION', 'SECONDARY'),
    ('CONCLUSION', 'HANDOVER_MINUTES', 'GENERAL')
) as p (stage, paper, certainty), (values
    ('INSPECTION_THEMATIC', true), ('INSPECTION_SIGNS_OF_VIOLATION', true), ('INSPECTION_FINANCE', true),
    ('INSPECTION_SUBORDINATE_WORK', true), ('SUPERVISION_THEMATIC', true),
    ('INSPECTION_REGULAR', false), ('SUPERVISION_REGULAR', false), ('DENUNCIATION', false), ('COMPLAINT', false)
) as k (kind, formal)
where k.formal
   or (k.kind in ('INSPECTION_REGULAR', 'SUPERVISION_REGULAR') and p.paper in ('PLAN', 'RESULT_REPORT'))
   or (k.kind = 'DENUNCIATION' and p.paper in ('DECISION', 'PLAN', 'SELF_REPORT', 'VERIFICATION_MINUTES', 'RESULT_REPORT', 'CONCLUSION'))
   or (k.kind = 'COMPLAINT' and p.paper in ('DECISION', 'VERIFICATION_MINUTES', 'MEETING_MINUTES', 'RESULT_REPORT', 'CONCLUSION'));

grant select, insert, update on case_paper, paper_requirement to "${app}";
