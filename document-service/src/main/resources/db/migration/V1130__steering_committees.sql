-- Steering committees. Written for PostgreSQL 15 and later.
create table steering_committee (
    id          uuid        not null constraint steering_committee_pk primary key,
    founded_by  text        not null constraint steering_committee_founder_fk references org_unit,
    reference   text        not null,
    name_vi     text        not null,
    name_en     text,
    name_ar     text,
    field       text        constraint steering_committee_field_fk references document_field,
    purpose     text        not null,
    founded_on  date        not null,
    decision    text,
    document    uuid        constraint steering_committee_document_fk references document,
    ended_on    date,
    merged_into uuid        constraint steering_committee_merged_fk references steering_committee,
    end_ground  text,
    ended_at    timestamptz,
    ended_by    text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null default 0,
    constraint steering_committee_reference_unique unique (founded_by, reference),
    constraint steering_committee_length check (char_length(reference) between 1 and 100 and char_length(name_vi) between 1 and 300
        and char_length(name_en) between 1 and 300 and char_length(name_ar) between 1 and 300 and char_length(purpose) between 1 and 2000
        and char_length(decision) between 1 and 100 and char_length(end_ground) between 1 and 1000 and char_length(void_reason) between 1 and 1000),
    constraint steering_committee_order check (ended_on >= founded_on),
    constraint steering_committee_end check ((ended_on is null) = (ended_at is null) and (ended_on is null) = (ended_by is null)
        and (ended_on is null) = (end_ground is null) and (merged_into is null or ended_on is not null)),
    constraint steering_committee_not_into_itself check (merged_into <> id),
    constraint steering_committee_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table steering_committee is 'Ban chỉ đạo: founded by a committee for a purpose, from its founding until it ends or goes over into another.';
comment on column steering_committee.id is 'UUIDv7.';
comment on column steering_committee.founded_by is 'The committee that founded it.';
comment on column steering_committee.reference is 'That committee''s own reference of it.';
comment on column steering_committee.name_vi is 'Official Vietnamese name.';
comment on column steering_committee.name_en is 'English name, where it has one.';
comment on column steering_committee.name_ar is 'Arabic name, where it has one.';
comment on column steering_committee.field is 'Field of work; null where none was named.';
comment on column steering_committee.purpose is 'What it steers.';
comment on column steering_committee.founded_on is 'First day of its work.';
comment on column steering_committee.decision is 'Number and symbol of the document that founded it, as written.';
comment on column steering_committee.document is 'That document in the register, where it is there.';
comment on column steering_committee.ended_on is 'Last day of its work; null while it works.';
comment on column steering_committee.merged_into is 'The one into which it went over; null where it just ended.';
comment on column steering_committee.end_ground is 'On what ground it ended.';
comment on column steering_committee.ended_at is 'When the end was entered: before that it was known as working.';
comment on column steering_committee.ended_by is 'The account that entered the end.';
comment on column steering_committee.recorded_at is 'When it was entered.';
comment on column steering_committee.recorded_by is 'The account that entered it.';
comment on column steering_committee.voided_at is 'When it was voided; null while it stands.';
comment on column steering_committee.voided_by is 'The account that voided it.';
comment on column steering_committee.void_reason is 'Why it was voided.';
comment on column steering_committee.version is 'For the entity tag.';
create index steering_committee_by_day on steering_committee (founded_on, id);

grant select, insert on steering_committee to "${app}";
grant update (ended_on, merged_into, end_ground, ended_at, ended_by, voided_at, voided_by, void_reason, version)
    on steering_committee to "${app}";
