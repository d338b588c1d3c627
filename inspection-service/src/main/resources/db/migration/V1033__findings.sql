-- What was found of each subject of a case, and on what it rests.

create table finding (
    id              uuid        not null constraint finding_pk primary key,
    case_id         uuid        not null constraint finding_case_fk references inspection_case,
    subject         uuid        not null constraint finding_subject_fk references case_subject,
    matter          text        constraint finding_matter_fk references matter (code),
    outcome         text        not null constraint finding_outcome_known
                                check (outcome in ('VIOLATION', 'SHORTCOMING', 'NO_VIOLATION', 'NOT_ESTABLISHED')),
    degree          text        constraint finding_degree_known
                                check (degree in ('LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS', 'ESPECIALLY_SERIOUS')),
    act_from        date,
    act_to          date,
    body            text        not null constraint finding_body_length check (char_length(body) between 1 and 8000),
    conclusion      text        constraint finding_conclusion_length check (char_length(conclusion) between 1 and 4000),
    state_reference text        constraint finding_state_reference_length check (char_length(state_reference) between 1 and 100),
    state_agency    text        constraint finding_state_agency_length check (char_length(state_agency) between 1 and 300),
    state_on        date,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    voided_at       timestamptz,
    voided_by       text,
    void_reason     text,
    version         bigint      not null,
    constraint finding_violation_whole check ((outcome = 'VIOLATION') = (degree is not null)
        and (outcome = 'VIOLATION') = (act_from is not null) and (outcome = 'VIOLATION') = (act_to is not null)),
    constraint finding_act_period check (act_to >= act_from),
    constraint finding_state_whole check ((state_reference is null) = (state_agency is null)
        and (state_reference is null) = (state_on is null)),
    constraint finding_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint finding_void_reason_length check (char_length(void_reason) between 1 and 1000)
);
comment on table finding is 'Kết luận đối với từng đối tượng, nội dung: what a case found of one subject in one matter. Never edited: voided and entered anew.';
comment on column finding.id is 'UUIDv7.';
comment on column finding.case_id is 'The case.';
comment on column finding.subject is 'Of which subject of the case.';
comment on column finding.matter is 'In which matter of the case; null where it is of the subject as a whole.';
comment on column finding.outcome is 'VIOLATION (có vi phạm), SHORTCOMING (khuyết điểm, hạn chế), NO_VIOLATION (không vi phạm) or NOT_ESTABLISHED (chưa đủ cơ sở kết luận).';
comment on column finding.degree is 'Of a violation: LESS_SERIOUS (ít nghiêm trọng), SERIOUS (nghiêm trọng), VERY_SERIOUS (rất nghiêm trọng), ESPECIALLY_SERIOUS (đặc biệt nghiêm trọng).';
comment on column finding.act_from is 'Of a violation: its first day.';
comment on column finding.act_to is 'Of a violation: its last day, from which the limitation of discipline runs.';
comment on column finding.body is 'What was found.';
comment on column finding.conclusion is 'What is concluded from it.';
comment on column finding.state_reference is 'Number of the State''s inspection conclusion on the same matter; null where there is none.';
comment on column finding.state_agency is 'The agency that concluded so.';
comment on column finding.state_on is 'The day of that conclusion.';
comment on column finding.recorded_at is 'When it was entered; figures as known before leave it out.';
comment on column finding.recorded_by is 'The account that entered it.';
comment on column finding.voided_at is 'When it was voided; from then on it counts nowhere.';
comment on column finding.voided_by is 'The account that voided it.';
comment on column finding.void_reason is 'Why it was voided.';
comment on column finding.version is 'Raised with its voiding.';
create index finding_by_case on finding (case_id, subject);
-- The same is not entered twice, also not from a file.
create unique index finding_once on finding (subject, coalesce(matter, ''), outcome,
    coalesce(act_from, '-infinity'), coalesce(act_to, '-infinity'), md5(body)) where voided_at is null;
create index finding_by_matter on finding (matter, outcome);

create table finding_evidence (
    finding   uuid not null constraint finding_evidence_finding_fk references finding,
    nr        int  not null constraint finding_evidence_nr check (nr > 0),
    paper     uuid constraint finding_evidence_paper_fk references case_paper,
    reference text constraint finding_evidence_reference_length check (char_length(reference) between 1 and 500),
    constraint finding_evidence_pk primary key (finding, nr),
    constraint finding_evidence_one check ((paper is null) <> (reference is null))
);
comment on table finding_evidence is 'Căn cứ, chứng cứ: on what a finding rests. Only ever appended to, with its finding.';
comment on column finding_evidence.finding is 'The finding.';
comment on column finding_evidence.nr is 'From 1.';
comment on column finding_evidence.paper is 'A paper in the file of the case.';
comment on column finding_evidence.reference is 'Something outside the file.';
create trigger finding_evidence_append_only before update or delete or truncate on finding_evidence
    for each statement execute function refuse_change();

grant select, insert, update on finding to "${app}";
grant select, insert on finding_evidence to "${app}";
