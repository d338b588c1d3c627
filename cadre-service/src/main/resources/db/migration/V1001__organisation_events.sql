-- What the owner of the organisation keeps beside the tables that all services have.

create table org_name (
    unit    text      not null constraint org_name_unit_fk references org_unit,
    valid   daterange not null,
    name_vi text      not null constraint org_name_vi_length check (length(name_vi) between 1 and 300),
    name_en text      not null constraint org_name_en_length check (length(name_en) between 1 and 300),
    name_ar text      not null constraint org_name_ar_length check (length(name_ar) between 1 and 300),
    constraint org_name_not_empty check (not isempty(valid)),
    constraint org_name_one_at_a_time exclude using gist (unit with =, valid with &&)
);
comment on table org_name is 'What a unit was called, by days. org_unit holds the last name.';
comment on column org_name.unit is 'The unit.';
comment on column org_name.valid is 'The days on which it was called so.';
comment on column org_name.name_vi is 'The official name.';
comment on column org_name.name_en is 'The name in English.';
comment on column org_name.name_ar is 'The name in Arabic.';

create table org_event (
    id          uuid        not null constraint org_event_pk primary key,
    code        text        not null constraint org_event_code_unique unique
                            constraint org_event_code_length check (length(code) between 1 and 60),
    on_date     date        not null,
    basis       text        constraint org_event_basis_length check (length(basis) <= 300),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null
);
comment on table org_event is 'Events that change the organisation. All parts of one event take effect on its day, together.';
comment on column org_event.id is 'Time-ordered.';
comment on column org_event.code is 'By what the event is called, unique.';
comment on column org_event.on_date is 'The first day on which the change holds.';
comment on column org_event.basis is 'The resolution or decision by which it was made.';
comment on column org_event.recorded_at is 'When it was entered.';
comment on column org_event.recorded_by is 'The account that entered it.';
comment on column org_event.voided_at is 'Not used: a wrong event is set right by another event.';
comment on column org_event.voided_by is 'Not used.';
comment on column org_event.void_reason is 'Not used.';
comment on column org_event.version is 'For the entity tag.';
create index org_event_by_date on org_event (on_date, id);

create table org_event_part (
    event     uuid not null constraint org_event_part_event_fk references org_event,
    place     int  not null,
    kind      text not null constraint org_event_part_kind
                   check (kind in ('RENAMED', 'MOVED', 'MERGED', 'SPLIT', 'ENDED')),
    unit      text not null constraint org_event_part_unit_fk references org_unit,
    parent    text constraint org_event_part_parent_fk references org_unit,
    successor text constraint org_event_part_successor_fk references org_unit,
    share     text constraint org_event_part_share check (share ~ '^(ALL|PART|[1-9][0-9]{0,3}/[1-9][0-9]{0,3})$'),
    name_vi   text,
    name_en   text,
    name_ar   text,
    constraint org_event_part_pk primary key (event, place),
    constraint org_event_part_members check (case kind
        when 'RENAMED' then name_vi is not null and name_en is not null and name_ar is not null
        when 'MOVED' then parent is not null
        when 'ENDED' then successor is null
        else successor is not null and share is not null end)
);
comment on table org_event_part is 'What an event does to one unit; a split has one part for each successor.';
comment on column org_event_part.event is 'The event.';
comment on column org_event_part.place is 'Its place among the parts.';
comment on column org_event_part.kind is 'What is done.';
comment on column org_event_part.unit is 'To which unit; of a merger or split the predecessor, which ends that day.';
comment on column org_event_part.parent is 'Of MOVED: under which unit it stands from then on.';
comment on column org_event_part.successor is 'Of MERGED and SPLIT: the unit that takes over.';
comment on column org_event_part.share is 'How much of the predecessor the successor takes over: ALL, PART (how much is not known) or a fraction.';
comment on column org_event_part.name_vi is 'Of RENAMED: the new official name.';
comment on column org_event_part.name_en is 'Of RENAMED: the new name in English.';
comment on column org_event_part.name_ar is 'Of RENAMED: the new name in Arabic.';
create index org_event_part_by_unit on org_event_part (unit);
create index org_event_part_by_successor on org_event_part (successor) where successor is not null;

grant select, insert, delete on org_name to "${app}";
grant select, insert, update on org_event, org_event_part to "${app}";
