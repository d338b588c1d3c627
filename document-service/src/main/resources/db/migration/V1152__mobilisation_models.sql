-- "Dân vận khéo" models: what is registered, and the steps by which it goes on.

create table mobilisation_model (
    id            uuid        not null constraint mobilisation_model_pk primary key,
    code          text        not null,
    committee     text        not null constraint mobilisation_model_committee_fk references org_unit,
    field         text        not null constraint mobilisation_model_field_fk references mobilisation_field,
    unit          text        not null constraint mobilisation_model_unit_fk references org_unit,
    holder        text        not null,
    member        text,
    holder_name   text,
    place         text        not null constraint mobilisation_model_place_fk references org_unit,
    title         text        not null,
    content       text        not null,
    targets       text        not null,
    year          int         not null,
    registered_on date        not null,
    started_on    date        not null,
    movement      uuid        constraint mobilisation_model_movement_fk references emulation_movement,
    folded        text        not null,
    state         text        not null,
    changed_at    timestamptz not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    voided_at     timestamptz,
    voided_by     text,
    void_reason   text,
    version       bigint      not null default 0,
    constraint mobilisation_model_code_unique unique (committee, code),
    constraint mobilisation_model_holder check (holder in ('COLLECTIVE', 'INDIVIDUAL')
        and (member is null or holder = 'INDIVIDUAL') and (holder_name is not null or holder = 'COLLECTIVE')),
    constraint mobilisation_model_year check (year between 1990 and 2200),
    constraint mobilisation_model_state check
        (state in ('REGISTERED', 'SURVEYED', 'RECOGNISED', 'NOT_RECOGNISED', 'REPLICATED', 'WITHDRAWN', 'ENDED')),
    constraint mobilisation_model_length check (char_length(code) between 1 and 50 and char_length(member) between 1 and 50
        and char_length(holder_name) between 1 and 200 and char_length(title) between 1 and 500
        and char_length(content) between 1 and 4000 and char_length(targets) between 1 and 4000
        and char_length(void_reason) between 1 and 500),
    constraint mobilisation_model_void check
        ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table mobilisation_model is 'Mô hình, điển hình "Dân vận khéo": what a unit registered with a committee. Never edited; state and changed_at follow its steps.';
comment on column mobilisation_model.id is 'Key (UUID, version 7).';
comment on column mobilisation_model.code is 'The committee''s own code of it.';
comment on column mobilisation_model.committee is 'The committee with which it is registered, and which recognises it.';
comment on column mobilisation_model.field is 'Its field.';
comment on column mobilisation_model.unit is 'The organisation that carries it, of which it is counted.';
comment on column mobilisation_model.holder is 'Whether it is that of a COLLECTIVE or of an INDIVIDUAL.';
comment on column mobilisation_model.member is 'Code of the member whose it is; null for a collective and for who has no dossier.';
comment on column mobilisation_model.holder_name is 'Name of the person; for a collective its name, where it is not the unit itself.';
comment on column mobilisation_model.place is 'Commune, town, village or quarter in which it is carried on.';
comment on column mobilisation_model.title is 'Its name.';
comment on column mobilisation_model.content is 'What is done.';
comment on column mobilisation_model.targets is 'What it sets out to reach, and by what that is told.';
comment on column mobilisation_model.year is 'The year for which it is registered.';
comment on column mobilisation_model.registered_on is 'Day of the registration.';
comment on column mobilisation_model.started_on is 'First day on which it is carried on; it may lie before or after the registration.';
comment on column mobilisation_model.movement is 'The emulation movement to which it belongs.';
comment on column mobilisation_model.folded is 'Code, name and holder as they are searched: lower case, without diacritics.';
comment on column mobilisation_model.state is 'How far it has come; as of a day and as known at a moment it is told by mobilisation_step.';
comment on column mobilisation_model.changed_at is 'When it, or its course, was changed last.';
comment on column mobilisation_model.recorded_at is 'When it was entered.';
comment on column mobilisation_model.recorded_by is 'Who entered it.';
comment on column mobilisation_model.voided_at is 'When it was voided; null while it stands.';
comment on column mobilisation_model.voided_by is 'Who voided it.';
comment on column mobilisation_model.void_reason is 'Why it was voided.';
comment on column mobilisation_model.version is 'Version of the record, its entity tag.';
create index mobilisation_model_by_day on mobilisation_model (registered_on, id);
create index mobilisation_model_by_unit on mobilisation_model (unit, registered_on);
create index mobilisation_model_by_place on mobilisation_model (place);
create index mobilisation_model_by_state on mobilisation_model (state, committee, code);
create index mobilisation_model_by_year on mobilisation_model (year, committee, code);
create index mobilisation_model_by_movement on mobilisation_model (movement, committee, code) where movement is not null;
create index mobilisation_model_by_member on mobilisation_model (member) where member is not null;
create index mobilisation_model_by_words on mobilisation_model using gin (folded gin_trgm_ops);

create table mobilisation_step (
    id          uuid         not null constraint mobilisation_step_pk primary key,
    model       uuid         not null constraint mobilisation_step_model_fk references mobilisation_model,
    nr          int          not null,
    step        text         not null,
    leads_to    text,
    on_day      date         not null,
    body        text         constraint mobilisation_step_body_fk references org_unit,
    body_name   text,
    document    text,
    level       text,
    form        text,
    proposed    boolean,
    criteria    uuid         constraint mobilisation_step_criteria_fk references mobilisation_criteria,
    points      numeric(7,1),
    words       text,
    replica     uuid         constraint mobilisation_step_replica_fk references mobilisation_model,
    recorded_at timestamptz  not null,
    recorded_by text         not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint       not null default 0,
    constraint mobilisation_step_nr unique (model, nr),
    constraint mobilisation_step_known check (coalesce(leads_to, '') = case step
        when 'SURVEY' then 'SURVEYED' when 'RECOGNISE' then 'RECOGNISED' when 'REFUSE' then 'NOT_RECOGNISED'
        when 'REPLICATE' then 'REPLICATED' when 'REWARD' then '' when 'WITHDRAW' then 'WITHDRAWN' when 'END' then 'ENDED' end),
    constraint mobilisation_step_body_once check (body is null or body_name is null),
    constraint mobilisation_step_decided check (step not in ('RECOGNISE', 'REFUSE') or body is not null),
    constraint mobilisation_step_recognised check ((step in ('RECOGNISE', 'REWARD')) = (level is not null)
        and (step not in ('RECOGNISE', 'REWARD') or document is not null)),
    constraint mobilisation_step_rewarded check ((step = 'REWARD') = (form is not null)),
    constraint mobilisation_step_surveyed check ((step = 'SURVEY') = (proposed is not null)
        and (step = 'SURVEY' or criteria is null) and (criteria is null) = (points is null)),
    constraint mobilisation_step_grounded check (step not in ('SURVEY', 'REFUSE', 'WITHDRAW', 'END') or words is not null),
    constraint mobilisation_step_replicated check ((step = 'REPLICATE') = (replica is not null) and replica <> model),
    constraint mobilisation_step_level check (level in ('COMMUNE', 'DISTRICT', 'PROVINCE', 'CENTRAL')),
    constraint mobilisation_step_form check (form in ('PRAISE', 'CERTIFICATE_OF_MERIT', 'CERTIFICATE_OF_COMMENDATION')),
    constraint mobilisation_step_length check (char_length(body_name) between 1 and 300 and char_length(document) between 1 and 100
        and char_length(words) between 1 and 4000 and char_length(void_reason) between 1 and 500),
    constraint mobilisation_step_void check
        ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table mobilisation_step is 'The steps of models: survey (khảo sát), recognition (công nhận), replication (nhân rộng), reward (khen thưởng). A wrong one is voided and entered anew.';
comment on column mobilisation_step.id is 'Key (UUID, version 7).';
comment on column mobilisation_step.model is 'The model; of a replication the origin. Where it is voided, its steps count nowhere.';
comment on column mobilisation_step.nr is 'In the order in which they were entered, from 1.';
comment on column mobilisation_step.step is 'SURVEY, RECOGNISE, REFUSE, REPLICATE, REWARD, WITHDRAW or END.';
comment on column mobilisation_step.leads_to is 'The state that it reaches; null for a reward, which changes none. The latest by day and number tells the state.';
comment on column mobilisation_step.on_day is 'The day on which it was taken.';
comment on column mobilisation_step.body is 'Who surveyed, decided or rewarded, where the register of organisations has it.';
comment on column mobilisation_step.body_name is 'The same, where it has not.';
comment on column mobilisation_step.document is 'Number and symbol of the decision or report.';
comment on column mobilisation_step.level is 'Of a recognition or reward: the level at which it was given.';
comment on column mobilisation_step.form is 'Of a reward: PRAISE (biểu dương), CERTIFICATE_OF_MERIT (giấy khen) or CERTIFICATE_OF_COMMENDATION (bằng khen).';
comment on column mobilisation_step.proposed is 'Of a survey: whether it proposes the recognition.';
comment on column mobilisation_step.criteria is 'Of a survey: by which criteria it was marked; null for a survey of the past without marks.';
comment on column mobilisation_step.points is 'Of a survey: the sum of the marks.';
comment on column mobilisation_step.words is 'Result of a survey, ground of a refusal, a withdrawal or an end, or a remark.';
comment on column mobilisation_step.replica is 'Of a replication: the model elsewhere that follows this one.';
comment on column mobilisation_step.recorded_at is 'When it was entered: a state as known before leaves it out.';
comment on column mobilisation_step.recorded_by is 'Who entered it.';
comment on column mobilisation_step.voided_at is 'When it was voided; null while it stands.';
comment on column mobilisation_step.voided_by is 'Who voided it.';
comment on column mobilisation_step.void_reason is 'Why it was voided.';
comment on column mobilisation_step.version is 'Version of the record.';
create index mobilisation_step_by_model on mobilisation_step (model, on_day, nr);
create index mobilisation_step_by_day on mobilisation_step (step, on_day, id);
create index mobilisation_step_by_replica on mobilisation_step (replica) where replica is not null;
create unique index mobilisation_step_one_origin on mobilisation_step (replica) where replica is not null and voided_at is null;

create table mobilisation_mark (
    step      uuid         not null constraint mobilisation_mark_step_fk references mobilisation_step,
    criteria  uuid         not null,
    criterion text         not null,
    points    numeric(5,1) not null constraint mobilisation_mark_points check (points >= 0),
    constraint mobilisation_mark_pk primary key (step, criterion),
    constraint mobilisation_mark_criterion_fk foreign key (criteria, criterion) references mobilisation_criterion
);
comment on table mobilisation_mark is 'Marks of a survey against each criterion. Only ever appended to; they stand and fall with their survey.';
comment on column mobilisation_mark.step is 'The survey.';
comment on column mobilisation_mark.criteria is 'The set of criteria.';
comment on column mobilisation_mark.criterion is 'The criterion.';
comment on column mobilisation_mark.points is 'The points given.';
create trigger mobilisation_mark_append_only before update or delete or truncate on mobilisation_mark
    for each statement execute function refuse_change();

grant select, insert on mobilisation_model, mobilisation_step, mobilisation_mark to "${app}";
grant update (state, changed_at, voided_at, voided_by, void_reason, version) on mobilisation_model to "${app}";
grant update (voided_at, voided_by, void_reason, version) on mobilisation_step to "${app}";
