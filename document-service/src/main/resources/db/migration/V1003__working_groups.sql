-- Working groups. Written for PostgreSQL 15 and later.
create table working_group (
    id          uuid        not null constraint working_group_pk primary key,
    reference   text        not null,
    name_vi     text        not null,
    name_en     text,
    name_ar     text,
    founded_by  text        not null constraint working_group_founded_by_fk references org_unit,
    directs     text        not null constraint working_group_directs_fk references org_unit,
    founded_on  date        not null,
    decision    text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null default 0,
    constraint working_group_reference_unique unique (founded_by, reference),
    constraint working_group_length check (char_length(reference) between 1 and 100 and char_length(name_vi) between 1 and 300
        and char_length(name_en) <= 300 and char_length(name_ar) <= 300 and char_length(decision) <= 100
        and char_length(void_reason) <= 1000),
    constraint working_group_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table working_group is 'Working groups (tổ công tác), each of which directs one commune or the town for a committee.';
comment on column working_group.id is 'Key (UUID, version 7).';
comment on column working_group.reference is 'The committee''s own reference of the group.';
comment on column working_group.name_vi is 'Official Vietnamese name.';
comment on column working_group.name_en is 'English name, where it has one.';
comment on column working_group.name_ar is 'Arabic name, where it has one.';
comment on column working_group.founded_by is 'The committee that founded it.';
comment on column working_group.directs is 'The commune or town that it directs.';
comment on column working_group.founded_on is 'First day of its work.';
comment on column working_group.decision is 'Number and symbol of the document that founded it.';
comment on column working_group.recorded_at is 'When it was entered.';
comment on column working_group.recorded_by is 'Who entered it.';
comment on column working_group.voided_at is 'When it was voided; null while it stands.';
comment on column working_group.voided_by is 'Who voided it.';
comment on column working_group.void_reason is 'Why it was voided.';
comment on column working_group.version is 'Version of the record, its entity tag.';
create index working_group_by_day on working_group (founded_on desc, id desc);
create index working_group_by_founder on working_group (founded_by, founded_on desc, id desc);
create index working_group_by_place on working_group (directs);

create table working_group_end (
    id            uuid        not null constraint working_group_end_pk primary key,
    working_group uuid        not null constraint working_group_end_group_fk references working_group,
    ended_on      date        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    constraint working_group_end_once unique (working_group)
);
comment on table working_group_end is 'Ends of working groups: entered apart, so that what was known of a group at any moment can be told.';
comment on column working_group_end.id is 'Key (UUID, version 7).';
comment on column working_group_end.working_group is 'The group that ended.';
comment on column working_group_end.ended_on is 'Last day of its work.';
comment on column working_group_end.recorded_at is 'When the end was entered.';
comment on column working_group_end.recorded_by is 'Who entered it.';

grant select, insert on working_group, working_group_end to "${app}";
grant update (voided_at, voided_by, void_reason, version) on working_group to "${app}";
