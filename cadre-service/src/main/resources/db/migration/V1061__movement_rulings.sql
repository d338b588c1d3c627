create table movement_ruling (
    movement  uuid        not null constraint movement_ruling_pk primary key
                          constraint movement_ruling_movement_fk references movement,
    rulebook  text        not null constraint movement_ruling_rulebook_length check (length(rulebook) between 1 and 100),
    findings  jsonb       not null,
    figures   jsonb       not null,
    ruled_at  timestamptz not null
);
comment on table movement_ruling is 'What the rules said of a movement when it was decided, and by which figures they measured. Only ever appended to.';
comment on column movement_ruling.movement is 'The movement.';
comment on column movement_ruling.rulebook is 'Which version of the rules was asked.';
comment on column movement_ruling.findings is 'One finding per rule, with its citation.';
comment on column movement_ruling.figures is 'The figures that held on the day of the decision, with their citations.';
comment on column movement_ruling.ruled_at is 'When they were asked.';

create table movement_judgement (
    movement  uuid        not null constraint movement_judgement_movement_fk references movement,
    rule      text        not null constraint movement_judgement_rule_length check (length(rule) between 1 and 20),
    ground    text        not null constraint movement_judgement_ground_length check (length(ground) between 1 and 1000),
    judged_at timestamptz not null,
    judged_by text        not null,
    constraint movement_judgement_pk primary key (movement, rule)
);
comment on table movement_judgement is 'On what ground whoever decided judged what the rules leave to a person. Only ever appended to.';
comment on column movement_judgement.movement is 'The movement.';
comment on column movement_judgement.rule is 'Which rule.';
comment on column movement_judgement.ground is 'On what ground it was found to be met.';
comment on column movement_judgement.judged_at is 'When.';
comment on column movement_judgement.judged_by is 'The account that decided.';

grant select, insert on movement_ruling, movement_judgement to "${app}";

-- Directions (65-QĐ/TW): from the units' tree as it stood --------------------------------------------------------------

-- A body has the level of its committee, which is the lowest one above it.
create function unit_level(unit text, day date) returns int language sql stable as $$
    select min(case u.kind when 'CENTRAL_COMMITTEE' then 4 when 'PROVINCE_COMMITTEE' then 3 when 'DISTRICT_COMMITTEE' then 2
        when 'GRASSROOTS_COMMITTEE' then 1 when 'TOWN' then 1 when 'COMMUNE' then 1
        when 'CELL' then 0 when 'VILLAGE' then 0 when 'QUARTER' then 0 end)
    from org_ancestry a join org_unit u on u.code = a.ancestor
    where a.descendant = unit and a.valid @> day and a.known_until = 'infinity'
$$;
comment on function unit_level(text, date) is 'Of which level a unit was on a day: 4 centre, 3 province, 2 district, 1 commune and grassroots, 0 below; null where there was none.';

create function unit_locality(unit text, day date) returns text language sql stable as $$
    select u.code from org_ancestry a join org_unit u on u.code = a.ancestor
    where a.descendant = unit and a.valid @> day and a.known_until = 'infinity'
      and u.kind in ('TOWN', 'COMMUNE', 'DISTRICT_COMMITTEE', 'PROVINCE_COMMITTEE', 'CENTRAL_COMMITTEE')
    order by unit_level(u.code, day) limit 1
$$;
comment on function unit_locality(text, date) is 'In which locality a unit stood on a day: its commune or town, else its district, province or the centre.';

create function movement_direction(origin text, target text, day date) returns text language sql stable as $$
    select case
        when origin = target or o.level is null or t.level is null then null
        when t.level > o.level then 'UP'
        when t.level < o.level then 'DOWN'
        when exists (select 1 from org_ancestry a where a.known_until = 'infinity' and a.valid @> day
            and ((a.ancestor = o.locality and a.descendant = t.locality)
              or (a.ancestor = t.locality and a.descendant = o.locality))) then 'BETWEEN_BODIES'
        else 'BETWEEN_LOCALITIES' end
    from (select unit_level(origin, day - 1) as level, unit_locality(origin, day - 1) as locality) o,
         (select unit_level(target, day) as level, unit_locality(target, day) as locality) t
$$;
comment on function movement_direction(text, text, date) is 'Whether a movement from one unit to another on a day goes UP, DOWN, BETWEEN_LOCALITIES or BETWEEN_BODIES of one level; null within one unit or where the tree does not say.';
