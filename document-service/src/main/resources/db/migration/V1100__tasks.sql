-- Tasks, from their assignment until they are verified. Written for PostgreSQL 15 and later.
create table task (
    id                uuid        not null constraint task_pk primary key,
    assigned_by       text        not null constraint task_assigned_by_fk references org_unit,
    reference         text        not null constraint task_reference_length check (char_length(reference) between 1 and 100),
    parent            uuid        constraint task_parent_fk references task,
    content           text        not null constraint task_content_length check (char_length(content) between 1 and 2000),
    responsibility    text        not null constraint task_responsibility_length check (char_length(responsibility) between 1 and 2000),
    authority         text        not null constraint task_authority_length check (char_length(authority) between 1 and 2000),
    product           text        not null constraint task_product_length check (char_length(product) between 1 and 2000),
    field             text        constraint task_field_fk references document_field,
    source_kind       text        constraint task_source_kind_known
                                  check (source_kind in ('CLAUSE', 'DOCUMENT', 'INSPECTION_CONCLUSION', 'MEETING')),
    source_document   uuid        constraint task_source_document_fk references document,
    source_clause     uuid,
    source_reference  text        constraint task_source_reference_length check (char_length(source_reference) between 1 and 300),
    assigned_on       date        not null,
    starts_on         date        not null,
    first_due_on      date        not null,
    due_on            date        not null,
    lead_organisation text        not null constraint task_lead_organisation_fk references org_unit,
    lead_member       text        constraint task_lead_member_length check (char_length(lead_member) between 1 and 50),
    lead_member_name  text        constraint task_lead_member_name_length check (char_length(lead_member_name) between 1 and 200),
    state             text        not null constraint task_state_known check
        (state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'CANCELLED')),
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    voided_at         timestamptz,
    voided_by         text,
    void_reason       text        constraint task_void_reason_length check (char_length(void_reason) between 1 and 1000),
    version           bigint      not null,
    constraint task_reference_unique unique (assigned_by, reference),
    constraint task_not_its_own_part check (parent <> id),
    constraint task_days check (starts_on >= assigned_on and first_due_on >= starts_on and due_on >= first_due_on),
    constraint task_lead_whole check ((lead_member is null) = (lead_member_name is null)),
    constraint task_source_whole check (
        case source_kind
            when 'CLAUSE' then source_document is not null and source_clause is not null
            when 'DOCUMENT' then source_document is not null and source_clause is null
            when 'INSPECTION_CONCLUSION' then source_reference is not null and source_clause is null
            when 'MEETING' then source_reference is not null and source_clause is null
            else source_document is null and source_clause is null and source_reference is null
        end),
    constraint task_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table task is 'Nhiệm vụ được giao: what one lead has to do by a day, with the six things that must be clear (226-KL/TW). Whether it is overdue is told by the day, never stored.';
comment on column task.id is 'UUIDv7.';
comment on column task.assigned_by is 'The body that assigned it, which judges it.';
comment on column task.reference is 'Its own reference at that body.';
comment on column task.parent is 'The task of which it is a part; null where it is whole.';
comment on column task.content is 'Rõ việc: what is to be done.';
comment on column task.responsibility is 'Rõ trách nhiệm: for what the lead answers.';
comment on column task.authority is 'Rõ thẩm quyền: what the lead may decide.';
comment on column task.product is 'Rõ sản phẩm: what is to be there at the end.';
comment on column task.field is 'Field of work; null where none was named.';
comment on column task.source_kind is 'Whether it comes of a CLAUSE of a document, a DOCUMENT as a whole, an INSPECTION_CONCLUSION or a MEETING; null where no source is known.';
comment on column task.source_document is 'The document of the register.';
comment on column task.source_clause is 'The clause.';
comment on column task.source_reference is 'Of an inspection''s conclusion or a meeting: number and symbol or name, as written.';
comment on column task.assigned_on is 'The day on which it was assigned.';
comment on column task.starts_on is 'Rõ thời gian: first day of the work.';
comment on column task.first_due_on is 'By when it was to be done at first, included.';
comment on column task.due_on is 'By when it is to be done now, after extensions; included.';
comment on column task.lead_organisation is 'Rõ người: the body that leads now, or in which the person who leads is in office.';
comment on column task.lead_member is 'The code of the person who leads now; null where a body leads.';
comment on column task.lead_member_name is 'That person''s name.';
comment on column task.state is 'How far it has come; as of a day and as known at a moment it is told by task_step.';
comment on column task.recorded_at is 'When it was entered.';
comment on column task.recorded_by is 'The account that entered it.';
comment on column task.voided_at is 'When it was voided; null while it stands.';
comment on column task.voided_by is 'The account that voided it.';
comment on column task.void_reason is 'Why it was voided.';
comment on column task.version is 'For the entity tag.';
create index task_by_due_day on task (due_on, id);
create index task_by_lead on task (lead_organisation, due_on, id);
create index task_by_lead_member on task (lead_member, due_on, id) where lead_member is not null;
create index task_by_parent on task (parent) where parent is not null;
create index task_by_source on task (source_document, source_clause) where source_document is not null;

create table task_step (
    task              uuid        not null constraint task_step_task_fk references task,
    nr                int         not null constraint task_step_nr check (nr >= 0),
    step              text        not null constraint task_step_known check
        (step in ('ASSIGN', 'ACCEPT', 'START', 'SUBMIT', 'VERIFY', 'RETURN', 'EXTEND', 'HAND_OVER', 'CANCEL')),
    state             text        not null constraint task_step_state_known check
        (state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'CANCELLED')),
    on_day            date        not null,
    due_on            date        not null,
    lead_organisation text        not null constraint task_step_lead_organisation_fk references org_unit,
    lead_member       text,
    lead_member_name  text,
    ground            text        constraint task_step_ground_length check (char_length(ground) between 1 and 1000),
    note              text        constraint task_step_note_length check (char_length(note) between 1 and 2000),
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    constraint task_step_pk primary key (task, nr),
    constraint task_step_assigns check ((nr = 0) = (step = 'ASSIGN')),
    constraint task_step_grounded check ((step in ('RETURN', 'EXTEND', 'HAND_OVER', 'CANCEL')) = (ground is not null)),
    constraint task_step_lead_whole check ((lead_member is null) = (lead_member_name is null))
);
comment on table task_step is 'Diễn biến nhiệm vụ: every step of a task, its assignment first, with the state, the due day and the one lead that hold from then on. Only ever appended to; days never run backwards within a task.';
comment on column task_step.task is 'The task. Where it is voided, its steps count nowhere.';
comment on column task_step.nr is 'From 0, the assignment; the last one that had been taken by a day tells how the task stood on it.';
comment on column task_step.step is 'What was done.';
comment on column task_step.state is 'The state that it reached.';
comment on column task_step.on_day is 'The day on which it was taken.';
comment on column task_step.due_on is 'By when the task was to be done from then on.';
comment on column task_step.lead_organisation is 'Who led from then on: the body, or that in which the person is in office.';
comment on column task_step.lead_member is 'The code of the person who led from then on; null where a body did.';
comment on column task_step.lead_member_name is 'That person''s name.';
comment on column task_step.ground is 'Why it was returned, extended, handed over or cancelled; null for other steps.';
comment on column task_step.note is 'What else was said.';
comment on column task_step.recorded_at is 'When it was entered: a state as known before leaves it out.';
comment on column task_step.recorded_by is 'The account that entered it.';
create index task_step_by_lead on task_step (lead_organisation, task);
create trigger task_step_append_only before update or delete or truncate on task_step
    for each statement execute function refuse_change();

create table task_product (
    id        uuid not null constraint task_product_pk primary key,
    task      uuid not null,
    nr        int  not null,
    document  uuid constraint task_product_document_fk references document,
    reference text constraint task_product_reference_length check (char_length(reference) between 1 and 500),
    constraint task_product_step_fk foreign key (task, nr) references task_step,
    constraint task_product_what check ((document is null) <> (reference is null))
);
comment on table task_product is 'Sản phẩm: what was handed in with a submission, as evidence. Only ever appended to.';
comment on column task_product.id is 'UUIDv7.';
comment on column task_product.task is 'The task.';
comment on column task_product.nr is 'The submission.';
comment on column task_product.document is 'A document of the register.';
comment on column task_product.reference is 'Something else, as it is called.';
create index task_product_by_task on task_product (task, nr);
create trigger task_product_append_only before update or delete or truncate on task_product
    for each statement execute function refuse_change();

create table task_collaborator (
    id           uuid        not null constraint task_collaborator_pk primary key,
    task         uuid        not null constraint task_collaborator_task_fk references task,
    organisation text        not null constraint task_collaborator_organisation_fk references org_unit,
    member       text        constraint task_collaborator_member_length check (char_length(member) between 1 and 50),
    member_name  text        constraint task_collaborator_member_name_length check (char_length(member_name) between 1 and 200),
    joined_on    date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text        constraint task_collaborator_void_reason_length check (char_length(void_reason) between 1 and 1000),
    version      bigint      not null,
    constraint task_collaborator_whole check ((member is null) = (member_name is null)),
    constraint task_collaborator_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table task_collaborator is 'Phối hợp: who works on a task beside its lead.';
comment on column task_collaborator.id is 'UUIDv7.';
comment on column task_collaborator.task is 'The task.';
comment on column task_collaborator.organisation is 'The body, or that in which the person is in office.';
comment on column task_collaborator.member is 'The person''s code; null for a body.';
comment on column task_collaborator.member_name is 'The person''s name.';
comment on column task_collaborator.joined_on is 'From when on.';
comment on column task_collaborator.recorded_at is 'When it was entered.';
comment on column task_collaborator.recorded_by is 'The account that entered it.';
comment on column task_collaborator.voided_at is 'When it was voided.';
comment on column task_collaborator.voided_by is 'The account that voided it.';
comment on column task_collaborator.void_reason is 'Why it was voided.';
comment on column task_collaborator.version is 'Version of the record.';
create unique index task_collaborator_once on task_collaborator (task, organisation, coalesce(member, '')) where voided_at is null;
create index task_collaborator_by_organisation on task_collaborator (organisation, task) where voided_at is null;

grant select, insert on task, task_step, task_product, task_collaborator to "${app}";
grant update (due_on, lead_organisation, lead_member, lead_member_name, state, voided_at, voided_by, void_reason, version) on task to "${app}";
grant update (voided_at, voided_by, void_reason, version) on task_collaborator to "${app}";
