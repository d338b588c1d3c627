-- Who works toward which set, what was measured, what a person judged, what was recognised. For PostgreSQL 15 and later.

create table criteria_registration (
    id          uuid        not null constraint criteria_registration_pk primary key,
    set_code    text        not null constraint criteria_registration_set_fk references criteria_set,
    unit        text        not null constraint criteria_registration_unit_fk references org_unit,
    from_day    date        not null,
    target_day  date        not null,
    ended_on    date,
    end_ground  text,
    ended_at    timestamptz,
    ended_by    text,
    decided_by  text        not null constraint criteria_registration_decider_fk references org_unit,
    decision    text,
    document    uuid        constraint criteria_registration_document_fk references document,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null default 0,
    constraint criteria_registration_one_at_a_time exclude using gist
        (unit with =, set_code with =, daterange(from_day, ended_on, '[]') with &&) where (voided_at is null),
    constraint criteria_registration_order check (target_day >= from_day and ended_on >= from_day),
    constraint criteria_registration_end check ((ended_on is null) = (ended_at is null) and (ended_on is null) = (ended_by is null)
        and (ended_on is null) = (end_ground is null)),
    constraint criteria_registration_length check (char_length(decision) between 1 and 100
        and char_length(end_ground) between 1 and 1000 and char_length(void_reason) <= 1000),
    constraint criteria_registration_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table criteria_registration is 'Đăng ký phấn đấu: which unit works toward which set, from when, to be attained by which day.';
comment on column criteria_registration.id is 'Key (UUID, version 7).';
comment on column criteria_registration.set_code is 'The set. Which version counts, the day tells on which it is asked.';
comment on column criteria_registration.unit is 'The unit that works toward it.';
comment on column criteria_registration.from_day is 'First day.';
comment on column criteria_registration.target_day is 'The day by which it is to be attained.';
comment on column criteria_registration.ended_on is 'Last day; null while it works toward it or keeps it up.';
comment on column criteria_registration.end_ground is 'Why it ended.';
comment on column criteria_registration.ended_at is 'When the end was entered.';
comment on column criteria_registration.ended_by is 'Who entered the end.';
comment on column criteria_registration.decided_by is 'The organisation that decided it.';
comment on column criteria_registration.decision is 'Number and symbol of its decision; null where none was named.';
comment on column criteria_registration.document is 'The decision in the register of documents, where it is there.';
comment on column criteria_registration.recorded_at is 'When it was entered.';
comment on column criteria_registration.recorded_by is 'Who entered it.';
comment on column criteria_registration.voided_at is 'When it was voided; null while it stands.';
comment on column criteria_registration.voided_by is 'Who voided it.';
comment on column criteria_registration.void_reason is 'Why it was voided.';
comment on column criteria_registration.version is 'Version of the record, its entity tag.';
create index criteria_registration_by_day on criteria_registration (from_day desc, id desc);
create index criteria_registration_by_set on criteria_registration (set_code, unit);

create table criteria_value (
    id          uuid        not null constraint criteria_value_pk primary key,
    indicator   uuid        not null constraint criteria_value_indicator_fk references criteria_indicator,
    unit        text        not null constraint criteria_value_unit_fk references org_unit,
    on_day      date        not null,
    value       numeric     not null,
    evidence    text,
    document    uuid        constraint criteria_value_document_fk references document,
    state       text        not null,
    verified_at timestamptz,
    verified_by text,
    verification text,
    rejected_at timestamptz,
    rejected_by text,
    reject_reason text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null default 0,
    constraint criteria_value_figure check (value between 0 and 1000000000000 and scale(value) <= 6),
    constraint criteria_value_evidence check (evidence is not null or document is not null),
    constraint criteria_value_state check (state in ('ENTERED', 'VERIFIED', 'REJECTED', 'VOIDED')
        and (state = 'VOIDED') = (voided_at is not null) and (state = 'REJECTED') = (rejected_at is not null)
        and (state <> 'VERIFIED' or verified_at is not null) and (state <> 'ENTERED' or verified_at is null)),
    constraint criteria_value_verified check ((verified_at is null) = (verified_by is null)
        and (verified_by <> recorded_by or verification is not null)),
    constraint criteria_value_rejected check ((rejected_at is null) = (rejected_by is null) and (rejected_at is null) = (reject_reason is null)),
    constraint criteria_value_length check (char_length(evidence) between 1 and 500 and char_length(verification) between 1 and 200
        and char_length(reject_reason) between 1 and 1000 and char_length(void_reason) <= 1000),
    constraint criteria_value_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table criteria_value is 'What was measured of an indicator in a unit on a day. Only verified values count. One is voided and entered anew, not edited.';
comment on column criteria_value.id is 'Key (UUID, version 7).';
comment on column criteria_value.indicator is 'The indicator of a version of a set.';
comment on column criteria_value.unit is 'The unit of which it was measured.';
comment on column criteria_value.on_day is 'The day of which it is.';
comment on column criteria_value.value is 'The figure in the indicator''s unit; of yes or no, 1 or 0.';
comment on column criteria_value.evidence is 'What shows it, in words or by number and symbol.';
comment on column criteria_value.document is 'A document of the register that shows it.';
comment on column criteria_value.state is 'ENTERED, VERIFIED, REJECTED or VOIDED.';
comment on column criteria_value.verified_at is 'When it was verified: from then on it is known.';
comment on column criteria_value.verified_by is 'Who verified it, another than who entered it.';
comment on column criteria_value.verification is 'Of a value that was taken over: the paper by which it had been verified.';
comment on column criteria_value.rejected_at is 'When the verifier rejected it.';
comment on column criteria_value.rejected_by is 'Who rejected it.';
comment on column criteria_value.reject_reason is 'Why he did.';
comment on column criteria_value.recorded_at is 'When it was entered.';
comment on column criteria_value.recorded_by is 'Who entered it.';
comment on column criteria_value.voided_at is 'When it was voided; null while it stands.';
comment on column criteria_value.voided_by is 'Who voided it.';
comment on column criteria_value.void_reason is 'Why it was voided.';
comment on column criteria_value.version is 'Version of the record, its entity tag.';
create unique index criteria_value_once on criteria_value (unit, indicator, on_day) where voided_at is null and rejected_at is null;
create index criteria_value_verified_by_day on criteria_value (unit, indicator, on_day desc) where verified_at is not null;
create index criteria_value_by_day on criteria_value (on_day desc, id desc);
create index criteria_value_by_unit on criteria_value (unit, on_day desc, id desc);
create index criteria_value_to_verify on criteria_value (on_day desc, id desc) where state = 'ENTERED';
create index criteria_value_by_indicator on criteria_value (indicator);

create table criteria_judgement (
    id          uuid        not null constraint criteria_judgement_pk primary key,
    indicator   uuid        not null constraint criteria_judgement_indicator_fk references criteria_indicator,
    unit        text        not null constraint criteria_judgement_unit_fk references org_unit,
    from_day    date        not null,
    until_day   date,
    outcome     text        not null,
    ground      text        not null,
    document    uuid        constraint criteria_judgement_document_fk references document,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null default 0,
    constraint criteria_judgement_one_at_a_time exclude using gist
        (unit with =, indicator with =, daterange(from_day, until_day, '[]') with &&) where (voided_at is null),
    constraint criteria_judgement_order check (until_day >= from_day),
    constraint criteria_judgement_outcome check (outcome in ('MET', 'NOT_MET', 'NOT_APPLICABLE')),
    constraint criteria_judgement_length check (char_length(ground) between 1 and 1000 and char_length(void_reason) <= 1000),
    constraint criteria_judgement_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table criteria_judgement is 'How a person judged an indicator of a unit that cannot be told by measuring alone. While it holds, it counts instead of the value.';
comment on column criteria_judgement.id is 'Key (UUID, version 7).';
comment on column criteria_judgement.indicator is 'The indicator.';
comment on column criteria_judgement.unit is 'The unit.';
comment on column criteria_judgement.from_day is 'First day on which it holds.';
comment on column criteria_judgement.until_day is 'Last day; null where it holds until it is voided.';
comment on column criteria_judgement.outcome is 'MET, NOT_MET, or NOT_APPLICABLE where the decision asks it under a condition only.';
comment on column criteria_judgement.ground is 'On what ground.';
comment on column criteria_judgement.document is 'A document of the register that shows it.';
comment on column criteria_judgement.recorded_at is 'When it was entered.';
comment on column criteria_judgement.recorded_by is 'Who judged.';
comment on column criteria_judgement.voided_at is 'When it was voided; null while it stands.';
comment on column criteria_judgement.voided_by is 'Who voided it.';
comment on column criteria_judgement.void_reason is 'Why it was voided.';
comment on column criteria_judgement.version is 'Version of the record, its entity tag.';
create index criteria_judgement_by_day on criteria_judgement (from_day desc, id desc);
create index criteria_judgement_by_unit on criteria_judgement (unit, indicator, from_day desc);

create table criteria_recognition (
    id          uuid        not null constraint criteria_recognition_pk primary key,
    set_code    text        not null constraint criteria_recognition_set_fk references criteria_set,
    unit        text        not null constraint criteria_recognition_unit_fk references org_unit,
    decided_on  date        not null,
    level       text        not null,
    decided_by  text        not null,
    decision    text        not null,
    document    uuid        constraint criteria_recognition_document_fk references document,
    revoked_on  date,
    revocation  text,
    revoke_ground text,
    revoked_at  timestamptz,
    revoked_by  text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null default 0,
    constraint criteria_recognition_one_at_a_time exclude using gist
        (unit with =, set_code with =, daterange(decided_on, revoked_on) with &&) where (voided_at is null),
    constraint criteria_recognition_level check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT')),
    constraint criteria_recognition_order check (revoked_on > decided_on),
    constraint criteria_recognition_revocation check ((revoked_on is null) = (revoked_at is null)
        and (revoked_on is null) = (revoked_by is null) and (revoked_on is null) = (revoke_ground is null)
        and (revoked_on is null) = (revocation is null)),
    constraint criteria_recognition_length check (char_length(decided_by) between 1 and 200 and char_length(decision) between 1 and 100
        and char_length(revocation) between 1 and 100 and char_length(revoke_ground) between 1 and 1000 and char_length(void_reason) <= 1000),
    constraint criteria_recognition_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table criteria_recognition is 'Quyết định công nhận: that a unit attained a set, as the competent authority decided.';
comment on column criteria_recognition.id is 'Key (UUID, version 7).';
comment on column criteria_recognition.set_code is 'The set.';
comment on column criteria_recognition.unit is 'The unit.';
comment on column criteria_recognition.decided_on is 'The day of the decision, from which it counts.';
comment on column criteria_recognition.level is 'Level of the deciding authority: CENTRAL, PROVINCE or DISTRICT.';
comment on column criteria_recognition.decided_by is 'The deciding authority, in words: most are of the State and in no register here.';
comment on column criteria_recognition.decision is 'Number and symbol of the decision.';
comment on column criteria_recognition.document is 'The decision in the register of documents, where it is there.';
comment on column criteria_recognition.revoked_on is 'The first day on which it is revoked; null while it stands.';
comment on column criteria_recognition.revocation is 'Number and symbol of the decision that revoked it.';
comment on column criteria_recognition.revoke_ground is 'Why it was revoked.';
comment on column criteria_recognition.revoked_at is 'When the revocation was entered.';
comment on column criteria_recognition.revoked_by is 'Who entered it.';
comment on column criteria_recognition.recorded_at is 'When it was entered.';
comment on column criteria_recognition.recorded_by is 'Who entered it.';
comment on column criteria_recognition.voided_at is 'When it was voided; null while it stands.';
comment on column criteria_recognition.voided_by is 'Who voided it.';
comment on column criteria_recognition.void_reason is 'Why it was voided.';
comment on column criteria_recognition.version is 'Version of the record, its entity tag.';
create index criteria_recognition_by_day on criteria_recognition (decided_on desc, id desc);
create index criteria_recognition_by_unit on criteria_recognition (unit, set_code, decided_on desc);

grant select, insert on criteria_registration, criteria_value, criteria_judgement, criteria_recognition to "${app}";
grant update (ended_on, end_ground, ended_at, ended_by, voided_at, voided_by, void_reason, version) on criteria_registration to "${app}";
grant update (state, verified_at, verified_by, rejected_at, rejected_by, reject_reason, voided_at, voided_by, void_reason, version)
    on criteria_value to "${app}";
grant update (voided_at, voided_by, void_reason, version) on criteria_judgement to "${app}";
grant update (revoked_on, revocation, revoke_ground, revoked_at, revoked_by, voided_at, voided_by, void_reason, version)
    on criteria_recognition to "${app}";
