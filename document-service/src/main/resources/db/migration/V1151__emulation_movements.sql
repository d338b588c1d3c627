-- Emulation movements (phong trào thi đua): launched by a body for all below it, with the units that take part.

create table emulation_movement (
    id           uuid        not null constraint emulation_movement_pk primary key,
    code         text        not null,
    launched_by  text        not null constraint emulation_movement_launched_by_fk references org_unit,
    title        text        not null,
    title_folded text        not null,
    document     text        not null,
    launched_on  date        not null,
    runs_from    date        not null,
    runs_to      date,
    content      text        not null,
    criteria     text,
    state        text        not null,
    changed_at   timestamptz not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text,
    version      bigint      not null default 0,
    constraint emulation_movement_code_unique unique (launched_by, code),
    constraint emulation_movement_period check (runs_to >= runs_from),
    constraint emulation_movement_state check (state in ('RUNNING', 'CONCLUDED', 'STOPPED')),
    constraint emulation_movement_length check (char_length(code) between 1 and 50 and char_length(title) between 1 and 500
        and char_length(document) between 1 and 100 and char_length(content) between 1 and 4000
        and char_length(criteria) between 1 and 4000 and char_length(void_reason) between 1 and 500),
    constraint emulation_movement_void check
        ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table emulation_movement is 'Phong trào thi đua: launched by a body, for itself and all below it.';
comment on column emulation_movement.id is 'Key (UUID, version 7).';
comment on column emulation_movement.code is 'The launching body''s own code of it.';
comment on column emulation_movement.launched_by is 'The body that launched it.';
comment on column emulation_movement.title is 'Its name.';
comment on column emulation_movement.title_folded is 'Its code and name as they are searched: lower case, without diacritics.';
comment on column emulation_movement.document is 'Number and symbol of the document that launched it.';
comment on column emulation_movement.launched_on is 'Day of the launch.';
comment on column emulation_movement.runs_from is 'First day for which it is launched.';
comment on column emulation_movement.runs_to is 'Last day for which it is launched; null where none is named.';
comment on column emulation_movement.content is 'What it calls for.';
comment on column emulation_movement.criteria is 'By what units are judged.';
comment on column emulation_movement.state is 'How far it has come; as of a day it is told by emulation_movement_step.';
comment on column emulation_movement.changed_at is 'When it, or what hangs on it, was changed last.';
comment on column emulation_movement.recorded_at is 'When it was entered.';
comment on column emulation_movement.recorded_by is 'Who entered it.';
comment on column emulation_movement.voided_at is 'When it was voided; null while it stands.';
comment on column emulation_movement.voided_by is 'Who voided it.';
comment on column emulation_movement.void_reason is 'Why it was voided.';
comment on column emulation_movement.version is 'Version of the record, its entity tag.';
create index emulation_movement_by_day on emulation_movement (launched_on, id);
create index emulation_movement_by_title on emulation_movement using gin (title_folded gin_trgm_ops);

create table emulation_movement_field (
    movement uuid not null constraint emulation_movement_field_movement_fk references emulation_movement,
    field    text not null constraint emulation_movement_field_field_fk references mobilisation_field,
    constraint emulation_movement_field_pk primary key (movement, field)
);
comment on table emulation_movement_field is 'The fields for which a movement was launched; all where it has none. Only ever appended to.';
comment on column emulation_movement_field.movement is 'The movement.';
comment on column emulation_movement_field.field is 'The field.';
create trigger emulation_movement_field_append_only before update or delete or truncate on emulation_movement_field
    for each statement execute function refuse_change();

create table emulation_movement_step (
    id          uuid        not null constraint emulation_movement_step_pk primary key,
    movement    uuid        not null constraint emulation_movement_step_movement_fk references emulation_movement,
    step        text        not null,
    on_day      date        not null,
    document    text,
    words       text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null default 0,
    constraint emulation_movement_step_known check (step in ('REVIEW', 'CONCLUDE', 'STOP')),
    constraint emulation_movement_step_length check
        (char_length(document) between 1 and 100 and char_length(words) between 1 and 4000
         and char_length(void_reason) between 1 and 500),
    constraint emulation_movement_step_void check
        ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table emulation_movement_step is 'Sơ kết, tổng kết: what was done with a movement, each with its day. A wrong one is voided and entered anew.';
comment on column emulation_movement_step.id is 'Key (UUID, version 7).';
comment on column emulation_movement_step.movement is 'The movement. Where it is voided, its steps count nowhere.';
comment on column emulation_movement_step.step is 'REVIEW (sơ kết), CONCLUDE (tổng kết) or STOP (dừng).';
comment on column emulation_movement_step.on_day is 'Its day.';
comment on column emulation_movement_step.document is 'Number and symbol of its document.';
comment on column emulation_movement_step.words is 'The results that were summed up; for a stop, why.';
comment on column emulation_movement_step.recorded_at is 'When it was entered.';
comment on column emulation_movement_step.recorded_by is 'Who entered it.';
comment on column emulation_movement_step.voided_at is 'When it was voided; null while it stands.';
comment on column emulation_movement_step.voided_by is 'Who voided it.';
comment on column emulation_movement_step.void_reason is 'Why it was voided.';
comment on column emulation_movement_step.version is 'Version of the record.';
create index emulation_movement_step_by_movement on emulation_movement_step (movement, on_day);
create unique index emulation_movement_ends_once on emulation_movement_step (movement) where step in ('CONCLUDE', 'STOP') and voided_at is null;

create table emulation_unit (
    id            uuid        not null constraint emulation_unit_pk primary key,
    movement      uuid        not null constraint emulation_unit_movement_fk references emulation_movement,
    unit          text        not null constraint emulation_unit_unit_fk references org_unit,
    registered_on date        not null,
    targets       text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    voided_at     timestamptz,
    voided_by     text,
    void_reason   text,
    version       bigint      not null default 0,
    constraint emulation_unit_length check
        (char_length(targets) between 1 and 4000 and char_length(void_reason) between 1 and 500),
    constraint emulation_unit_void check
        ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table emulation_unit is 'Đăng ký thi đua: the units that take part in a movement.';
comment on column emulation_unit.id is 'Key (UUID, version 7).';
comment on column emulation_unit.movement is 'The movement.';
comment on column emulation_unit.unit is 'The unit that takes part, with all below it.';
comment on column emulation_unit.registered_on is 'Day of its registration.';
comment on column emulation_unit.targets is 'What it has undertaken.';
comment on column emulation_unit.recorded_at is 'When it was entered.';
comment on column emulation_unit.recorded_by is 'Who entered it.';
comment on column emulation_unit.voided_at is 'When it was voided; null while it stands.';
comment on column emulation_unit.voided_by is 'Who voided it.';
comment on column emulation_unit.void_reason is 'Why it was voided.';
comment on column emulation_unit.version is 'Version of the record.';
create unique index emulation_unit_once on emulation_unit (movement, unit) where voided_at is null;
create index emulation_unit_by_unit on emulation_unit (unit, registered_on);

create table emulation_unit_entry (
    id          uuid        not null constraint emulation_unit_entry_pk primary key,
    unit        uuid        not null constraint emulation_unit_entry_unit_fk references emulation_unit,
    kind        text        not null,
    on_day      date        not null,
    words       text,
    rating      text,
    form        text,
    level       text,
    body        text,
    document    text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null default 0,
    constraint emulation_unit_entry_kind check (kind in ('RESULT', 'REWARD')),
    constraint emulation_unit_entry_result check ((kind = 'RESULT') = (words is not null) and (kind = 'RESULT') = (rating is not null)),
    constraint emulation_unit_entry_reward check ((kind = 'REWARD') = (form is not null) and (kind = 'REWARD') = (level is not null)
        and (kind = 'REWARD') = (body is not null) and (kind = 'REWARD') = (document is not null)),
    constraint emulation_unit_entry_rating check (rating in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    constraint emulation_unit_entry_form check (form in ('PRAISE', 'CERTIFICATE_OF_MERIT', 'CERTIFICATE_OF_COMMENDATION')),
    constraint emulation_unit_entry_level check (level in ('COMMUNE', 'DISTRICT', 'PROVINCE', 'CENTRAL')),
    constraint emulation_unit_entry_length check (char_length(words) between 1 and 4000 and char_length(body) between 1 and 300
        and char_length(document) between 1 and 100 and char_length(void_reason) between 1 and 500),
    constraint emulation_unit_entry_void check
        ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table emulation_unit_entry is 'What a unit reached in a movement (kết quả), and its rewards (khen thưởng).';
comment on column emulation_unit_entry.id is 'Key (UUID, version 7).';
comment on column emulation_unit_entry.unit is 'The registration of the unit.';
comment on column emulation_unit_entry.kind is 'RESULT or REWARD.';
comment on column emulation_unit_entry.on_day is 'Day of the result, or of the decision.';
comment on column emulation_unit_entry.words is 'Of a result: what was reached.';
comment on column emulation_unit_entry.rating is 'Of a result: EXCELLENT, GOOD, COMPLETED or NOT_COMPLETED.';
comment on column emulation_unit_entry.form is 'Of a reward: PRAISE (biểu dương), CERTIFICATE_OF_MERIT (giấy khen) or CERTIFICATE_OF_COMMENDATION (bằng khen).';
comment on column emulation_unit_entry.level is 'Of a reward: the level of who gave it.';
comment on column emulation_unit_entry.body is 'Of a reward: who gave it.';
comment on column emulation_unit_entry.document is 'Of a reward: number and symbol of the decision.';
comment on column emulation_unit_entry.recorded_at is 'When it was entered.';
comment on column emulation_unit_entry.recorded_by is 'Who entered it.';
comment on column emulation_unit_entry.voided_at is 'When it was voided; null while it stands.';
comment on column emulation_unit_entry.voided_by is 'Who voided it.';
comment on column emulation_unit_entry.void_reason is 'Why it was voided.';
comment on column emulation_unit_entry.version is 'Version of the record.';
create index emulation_unit_entry_by_unit on emulation_unit_entry (unit, on_day);

grant select, insert on emulation_movement, emulation_movement_field, emulation_movement_step, emulation_unit, emulation_unit_entry to "${app}";
grant update (state, changed_at, voided_at, voided_by, void_reason, version) on emulation_movement to "${app}";
grant update (voided_at, voided_by, void_reason, version) on emulation_movement_step to "${app}";
grant update (voided_at, voided_by, void_reason, version) on emulation_unit to "${app}";
grant update (voided_at, voided_by, void_reason, version) on emulation_unit_entry to "${app}";
