create table contradiction_set_aside (
    id          uuid        not null constraint contradiction_set_aside_pk primary key,
    person      uuid        not null constraint contradiction_set_aside_person_fk references person,
    rule        text        not null constraint contradiction_set_aside_rule_length check (length(rule) between 1 and 20),
    evidence    text        not null constraint contradiction_set_aside_evidence check (evidence ~ '^[0-9a-f]{64}$'),
    finding     jsonb       not null,
    rulebook    text        not null constraint contradiction_set_aside_rulebook_length check (length(rulebook) between 1 and 100),
    ground      text        not null constraint contradiction_set_aside_ground_length check (length(ground) between 1 and 500),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint contradiction_set_aside_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null
);
comment on table contradiction_set_aside is 'Findings of contradictions in dossiers that a person looked into and set aside. Holds for this very evidence: when the evidence changes, the finding comes back.';
comment on column contradiction_set_aside.id is 'Time-ordered.';
comment on column contradiction_set_aside.person is 'In whose dossier it was found.';
comment on column contradiction_set_aside.rule is 'The rule that found it.';
comment on column contradiction_set_aside.evidence is 'SHA-256 of rule and evidence, by which the finding is known again.';
comment on column contradiction_set_aside.finding is 'The finding with its evidence, as the person saw it.';
comment on column contradiction_set_aside.rulebook is 'Which version of the rules found it.';
comment on column contradiction_set_aside.ground is 'Why it is none.';
comment on column contradiction_set_aside.recorded_at is 'When it was set aside.';
comment on column contradiction_set_aside.recorded_by is 'The account that did.';
comment on column contradiction_set_aside.voided_at is 'When it was taken back.';
comment on column contradiction_set_aside.voided_by is 'The account that took it back.';
comment on column contradiction_set_aside.void_reason is 'Why it was taken back.';
comment on column contradiction_set_aside.version is 'For the entity tag.';
create unique index contradiction_set_aside_once on contradiction_set_aside (person, evidence) where voided_at is null;

grant select, insert, update on contradiction_set_aside to "${app}";
