-- Kept sums for figures: what is counted by days is summed by months and years beforehand, for each unit for which it counts.
-- Written for PostgreSQL 15 and later.

create table figure_tree (
    one        boolean     not null default true constraint figure_tree_pk primary key,
    version    bigint      not null,
    derived    bigint,
    known_from timestamptz not null default '-infinity',
    anew       boolean     not null default false,
    constraint figure_tree_one_row check (one),
    constraint figure_tree_order check (derived <= version)
);
comment on table figure_tree is 'One row: whether figure_circle follows from the organisation as it stands in this database.';
comment on column figure_tree.one is 'There is one row.';
comment on column figure_tree.version is 'Raised in each transaction that tells the organisation anew.';
comment on column figure_tree.derived is 'The version from which the circles were derived; where it is another one, no sum is told.';
comment on column figure_tree.known_from is 'Since when the organisation has been known so; as known before, figures are counted.';
comment on column figure_tree.anew is 'All sums are to be made anew from the records, whether or not the circles are others.';

create table figure_circle (
    unit  text      not null,
    org   text      not null,
    reach text      not null constraint figure_circle_reach check (reach in ('OWN', 'BELOW')),
    valid daterange not null,
    constraint figure_circle_pk primary key (unit, org, reach, valid)
);
comment on table figure_circle is 'For whom a unit''s facts count, by days: derived from org_ancestry and org_placement as they are known now.';
comment on column figure_circle.unit is 'Whose facts they are.';
comment on column figure_circle.org is 'The organisation for which they count.';
comment on column figure_circle.reach is 'OWN: as acts of its own. BELOW: as acts of all below it.';
comment on column figure_circle.valid is 'On which days.';

create table figure_span (
    org   text      not null,
    reach text      not null,
    days  daterange not null,
    constraint figure_span_pk primary key (org, reach)
);
comment on table figure_span is 'From which day until which anything can count for an organisation: derived from figure_circle.';
comment on column figure_span.org is 'The organisation.';
comment on column figure_span.reach is 'As in figure_circle.';
comment on column figure_span.days is 'The least range that holds all days of its circle.';

create table figure_sums (
    indicator    text        not null constraint figure_sums_pk primary key,
    definition   text        not null,
    folded_until timestamptz not null,
    built_at     timestamptz not null
);
comment on table figure_sums is 'Of which indicators sums are kept. One that is missing here is counted.';
comment on column figure_sums.indicator is 'Its code.';
comment on column figure_sums.definition is 'Fingerprint of the SQL by which it was summed; another definition does not read these sums.';
comment on column figure_sums.folded_until is 'No entry or voiding in the sums is later; as known before, the figure is counted.';
comment on column figure_sums.built_at is 'When they were last made from the records.';

create table figure_sum (
    indicator text   not null,
    org       text   not null,
    reach     text   not null,
    period    text   not null constraint figure_sum_period check (period in ('MONTH', 'YEAR')),
    starts_on date   not null,
    split     text,
    facts     int    not null,
    constraint figure_sum_once unique nulls not distinct (indicator, org, reach, period, starts_on, split),
    constraint figure_sum_starts check (extract(day from starts_on) = 1 and (period = 'MONTH' or extract(month from starts_on) = 1))
) with (fillfactor = 80);
comment on table figure_sum is 'How many facts of a calendar month or year count for an organisation, by the split that is always shown.';
comment on column figure_sum.indicator is 'The indicator''s code.';
comment on column figure_sum.org is 'The organisation for which they count.';
comment on column figure_sum.reach is 'As in figure_circle.';
comment on column figure_sum.period is 'MONTH or YEAR.';
comment on column figure_sum.starts_on is 'First day of the month or year.';
comment on column figure_sum.split is 'The part; null for facts of none.';
comment on column figure_sum.facts is 'How many; what is voided does not count.';

create table figure_delta (
    indicator text        not null,
    unit      text        not null,
    on_date   date        not null,
    split     text,
    at        timestamptz not null,
    facts     int         not null
) with (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_insert_scale_factor = 0.2);
comment on table figure_delta is 'Facts that came or went and are not in the sums yet: written with the record, so that no two writers wait for one sum.';
comment on column figure_delta.indicator is 'The indicator''s code.';
comment on column figure_delta.unit is 'Whose facts they are.';
comment on column figure_delta.on_date is 'The day by which they are counted.';
comment on column figure_delta.split is 'The part; null for none.';
comment on column figure_delta.at is 'The moment from which it is known: of the entry, or of the voiding.';
comment on column figure_delta.facts is 'How many came; less than 0 for those that went.';
create index figure_delta_by_day on figure_delta (indicator, on_date);

-- The organisation was told anew: no sum is told until the circles follow it again.
create function figure_tree_changed() returns trigger language plpgsql as $$
begin
    insert into figure_tree as t (version) values (1) on conflict (one) do update set version = t.version + 1;
    return null;
end $$;
comment on function figure_tree_changed() is 'Raises the version of figure_tree where rows were changed at all.';

create function figure_ancestry_changed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from changed) then
        insert into figure_tree as t (version) values (1) on conflict (one) do update set version = t.version + 1;
    end if;
    return null;
end $$;
comment on function figure_ancestry_changed() is 'The same after a statement: a unit that is told again as it was changes no row.';
create trigger org_ancestry_entered after insert on org_ancestry referencing new table as changed
    for each statement execute function figure_ancestry_changed();
create trigger org_ancestry_closed after update on org_ancestry referencing new table as changed
    for each statement execute function figure_ancestry_changed();
create trigger org_ancestry_forgotten after delete on org_ancestry referencing old table as changed
    for each statement execute function figure_ancestry_changed();

-- A placement changes org_ancestry wherever its days meet the unit's own; whose own acts are whose follows it even where they do not.
create function figure_placement_changed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from changed c join org_unit u on u.code = c.unit
            where not c.valid && daterange(u.established_on, u.ended_on)) then
        insert into figure_tree as t (version) values (1) on conflict (one) do update set version = t.version + 1;
    end if;
    return null;
end $$;
comment on function figure_placement_changed() is 'Raises the version of figure_tree for placements that org_ancestry does not show.';
create trigger org_placement_entered after insert on org_placement referencing new table as changed
    for each statement execute function figure_placement_changed();
create trigger org_placement_removed after delete on org_placement referencing old table as changed
    for each statement execute function figure_placement_changed();
create trigger org_unit_kind_changed after update of kind on org_unit for each row
    when (old.kind is distinct from new.kind) execute function figure_tree_changed();

grant select, insert, update on figure_tree to "${app}";
grant select, insert, update, delete on figure_circle, figure_span, figure_sums, figure_sum to "${app}";
grant select, insert, delete on figure_delta to "${app}";
