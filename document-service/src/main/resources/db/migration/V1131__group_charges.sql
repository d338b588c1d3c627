-- With what working groups are charged, by days. Written for PostgreSQL 15 and later.
create table working_group_charge (
    id            uuid        not null constraint working_group_charge_pk primary key,
    working_group uuid        not null constraint working_group_charge_group_fk references working_group,
    kind          text        not null constraint working_group_charge_kind_known check (kind in ('DIRECTS', 'UNDER', 'REPORTS')),
    place         text        constraint working_group_charge_place_fk references org_unit,
    committee     uuid        constraint working_group_charge_committee_fk references steering_committee,
    period        text        constraint working_group_charge_period_known check (period in ('WEEK', 'MONTH', 'QUARTER')),
    from_day      date        not null,
    decision      text        constraint working_group_charge_decision_length check (char_length(decision) between 1 and 100),
    ended_on      date,
    end_ground    text        constraint working_group_charge_ground_length check (char_length(end_ground) between 1 and 1000),
    ended_at      timestamptz,
    ended_by      text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    voided_at     timestamptz,
    voided_by     text,
    void_reason   text        constraint working_group_charge_void_length check (char_length(void_reason) between 1 and 1000),
    version       bigint      not null default 0,
    constraint working_group_charge_what check ((kind = 'DIRECTS') = (place is not null) and (kind = 'UNDER') = (committee is not null)
        and (kind = 'REPORTS') = (period is not null)),
    constraint working_group_charge_order check (ended_on >= from_day),
    constraint working_group_charge_end check ((ended_on is null) = (ended_at is null) and (ended_on is null) = (ended_by is null)
        and (ended_on is null) = (end_ground is null)),
    constraint working_group_charge_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint working_group_directs_once exclude using gist
        (working_group with =, place with =, daterange(from_day, ended_on, '[]') with &&) where (kind = 'DIRECTS' and voided_at is null),
    constraint working_group_under_one exclude using gist
        (working_group with =, daterange(from_day, ended_on, '[]') with &&) where (kind = 'UNDER' and voided_at is null),
    constraint working_group_reports_once exclude using gist
        (working_group with =, period with =, daterange(from_day, ended_on, '[]') with &&) where (kind = 'REPORTS' and voided_at is null)
);
comment on table working_group_charge is 'Phân công của tổ công tác: which commune or town a working group directs, under which steering committee it works, for which periods it reports; each by days. It lasts no longer than the group.';
comment on column working_group_charge.id is 'Key (UUID).';
comment on column working_group_charge.working_group is 'The group.';
comment on column working_group_charge.kind is 'DIRECTS a place, works UNDER a steering committee, or REPORTS for each period.';
comment on column working_group_charge.place is 'The commune or town that it directs.';
comment on column working_group_charge.committee is 'The steering committee under which it works.';
comment on column working_group_charge.period is 'For each week, month or quarter it reports.';
comment on column working_group_charge.from_day is 'First day.';
comment on column working_group_charge.decision is 'Number and symbol of the decision, where one was named.';
comment on column working_group_charge.ended_on is 'Last day; null while it lasts.';
comment on column working_group_charge.end_ground is 'Why it ended.';
comment on column working_group_charge.ended_at is 'When the end was entered: before that it was known as lasting.';
comment on column working_group_charge.ended_by is 'The account that entered the end.';
comment on column working_group_charge.recorded_at is 'When it was entered.';
comment on column working_group_charge.recorded_by is 'The account that entered it.';
comment on column working_group_charge.voided_at is 'When it was voided; null while it stands.';
comment on column working_group_charge.voided_by is 'The account that voided it.';
comment on column working_group_charge.void_reason is 'Why it was voided.';
comment on column working_group_charge.version is 'For the entity tag.';
create index working_group_charge_by_day on working_group_charge (from_day, id);
create index working_group_charge_by_group on working_group_charge (working_group, kind) where voided_at is null;
create index working_group_charge_by_place on working_group_charge (place) where place is not null and voided_at is null;
create index working_group_charge_by_committee on working_group_charge (committee) where committee is not null and voided_at is null;

grant select, insert on working_group_charge to "${app}";
grant update (ended_on, end_ground, ended_at, ended_by, voided_at, voided_by, void_reason, version) on working_group_charge to "${app}";

-- What was recorded of a group as the one place that it directs; void groups count nowhere and pass it on as void.
insert into working_group_charge (id, working_group, kind, place, from_day, decision, recorded_at, recorded_by, voided_at,
    voided_by, void_reason)
select gen_random_uuid(), id, 'DIRECTS', directs, founded_on, decision, recorded_at, recorded_by, voided_at, voided_by, void_reason
from working_group;
