-- What the rules said of decisions, and how persons judged what the rules leave to them.

create table ruling (
    id           uuid        not null constraint ruling_pk primary key,
    subject_type text        not null,
    subject_id   text        not null,
    rulebook     text        not null,
    version      text        not null,
    findings     jsonb       not null,
    facts        jsonb       not null,
    ruled_at     timestamptz not null,
    ruled_by     text        not null
);
comment on table ruling is 'What a rulebook said of a decision that it allowed. Only ever appended to.';
comment on column ruling.id is 'Time-ordered.';
comment on column ruling.subject_type is 'The kind of thing that was decided, as in the journal.';
comment on column ruling.subject_id is 'Its id.';
comment on column ruling.rulebook is 'What was ruled.';
comment on column ruling.version is 'The regulation by which it was ruled.';
comment on column ruling.findings is 'One per rule, as persons judged those that are left to them.';
comment on column ruling.facts is 'The facts as they were put to the rules.';
comment on column ruling.ruled_at is 'When it was decided.';
comment on column ruling.ruled_by is 'The account that decided.';
create index ruling_by_subject on ruling (subject_type, subject_id, id);

create table judgement (
    ruling uuid    not null constraint judgement_ruling_fk references ruling,
    rule   text    not null,
    met    boolean not null,
    ground text    not null constraint judgement_ground_length check (char_length(ground) between 1 and 1000),
    constraint judgement_pk primary key (ruling, rule)
);
comment on table judgement is 'How whoever decided judged a rule that the regulation leaves to a person.';
comment on column judgement.rule is 'Code of the rule.';
comment on column judgement.met is 'Whether he found it met.';
comment on column judgement.ground is 'On what ground.';

create trigger ruling_append_only before update or delete or truncate on ruling
    for each statement execute function refuse_change();
create trigger judgement_append_only before update or delete or truncate on judgement
    for each statement execute function refuse_change();

grant select, insert on ruling, judgement to "${app}";
