-- Of which level a post of a unit is, unless something else is said: a body's posts are of its committee's level.
create function post_level(place text, day date) returns text language sql stable as $$
    select case coalesce(above.kind, u.kind)
        when 'CENTRAL_COMMITTEE' then 'CENTRAL'
        when 'PROVINCE_COMMITTEE' then 'PROVINCE'
        when 'DISTRICT_COMMITTEE' then 'DISTRICT'
        when 'VILLAGE' then 'VILLAGE'
        when 'QUARTER' then 'VILLAGE'
        when 'CELL' then case when u.stands_in is null then 'GRASSROOTS' else 'VILLAGE' end
        else 'GRASSROOTS' end
    from org_unit u
      left join org_placement p on p.unit = u.code and p.valid @> day
        and u.kind in ('STANDING_COMMITTEE', 'ADVISORY_BODY', 'INSPECTION_COMMITTEE')
      left join org_unit above on above.code = p.parent
    where u.code = place $$;
comment on function post_level is 'The level of a post by the kind of its unit.';

-- Which committee manages a post, unless something else is said: leaders are managed by the committee above theirs, the
-- others by the nearest one, village heads by that of their commune.
create function post_manager(place text, office text, day date) returns text language sql stable as $$
    with recursive above (unit, kind, step) as (
        select code, kind, 0 from org_unit where code = place
        union all
        select u.code, u.kind, above.step + 1
        from above join org_placement p on p.unit = above.unit and p.valid @> day
          join org_unit u on u.code = p.parent),
    committee as (
        select unit, step from above
        where kind in ('CENTRAL_COMMITTEE', 'PROVINCE_COMMITTEE', 'DISTRICT_COMMITTEE', 'GRASSROOTS_COMMITTEE'))
    select coalesce(
        (select g.code from above a join org_placement p on p.parent = a.unit and p.valid @> day
           join org_unit g on g.code = p.unit and g.kind = 'GRASSROOTS_COMMITTEE'
         where office = 'VILLAGE_HEAD' and a.kind in ('TOWN', 'COMMUNE') order by a.step, g.code limit 1),
        (select unit from committee where step > 0 or office = 'OFFICER' order by step limit 1),
        (select unit from committee order by step limit 1),
        place) $$;
comment on function post_manager is 'The committee that manages a post by the kinds of the post and of its unit.';

alter table post
    add column level        text    constraint post_level check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT',
                                    'GRASSROOTS', 'VILLAGE')),
    add column non_local    boolean not null default false,
    add column managed_by   text    constraint post_managed_by_fk references org_unit,
    add column term_limited boolean not null default false;
update post set level = coalesce(post_level(org, valid_from), 'GRASSROOTS'),
    managed_by = post_manager(org, kind, valid_from),
    term_limited = kind in ('SECRETARY', 'HEAD');
alter table post alter column level set not null, alter column managed_by set not null;
comment on column post.level is 'Cấp: of which level the post is.';
comment on column post.non_local is 'Whether it is to be held by somebody who is not local.';
comment on column post.managed_by is 'Cấp quản lý: the committee that manages whoever holds it.';
comment on column post.term_limited is 'Whether one person holds it for a limited number of terms in a row.';
create index post_by_manager on post (managed_by, code);

create table post_seats (
    id          uuid        not null constraint post_seats_pk primary key,
    post        uuid        not null constraint post_seats_post_fk references post,
    from_day    date        not null,
    seats       int         not null constraint post_seats_range check (seats between 1 and 10000),
    ground      text        not null constraint post_seats_ground_length check (length(ground) between 1 and 500),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint post_seats_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null
);
comment on table post_seats is 'How many seats a post has from a day on, where that changed. Before the first change it has those of its creation.';
comment on column post_seats.id is 'Time-ordered.';
comment on column post_seats.post is 'The post.';
comment on column post_seats.from_day is 'The first day on which it has so many.';
comment on column post_seats.seats is 'How many may hold it at once.';
comment on column post_seats.ground is 'On what ground.';
comment on column post_seats.recorded_at is 'When it was entered.';
comment on column post_seats.recorded_by is 'The account that entered it.';
comment on column post_seats.voided_at is 'When another change for the same day took its place.';
comment on column post_seats.voided_by is 'The account that entered that.';
comment on column post_seats.void_reason is 'Why.';
comment on column post_seats.version is 'For the entity tag.';
create unique index post_seats_one_per_day on post_seats (post, from_day) where voided_at is null;
comment on column post.seats is 'How many may hold it at once, until the first change in post_seats.';

create function post_seats_on(asked uuid, day date) returns int language sql stable as $$
    select coalesce(
        (select s.seats from post_seats s where s.post = asked and s.voided_at is null and s.from_day <= day
         order by s.from_day desc limit 1),
        (select p.seats from post p where p.id = asked)) $$;
comment on function post_seats_on is 'How many seats a post has on a day.';

-- The most holders for the seats are there on a day on which one of them began or the seats changed.
create function post_overfull(asked uuid, days daterange) returns boolean language sql stable as $$
    select exists (
        select 1 from (
            select h.held_from as day from holding h where h.post = asked and h.voided_at is null
            union select s.from_day from post_seats s where s.post = asked and s.voided_at is null) counted
        where days @> counted.day
          and (select count(*) from holding h where h.post = asked and h.voided_at is null
                 and daterange(h.held_from, h.held_to, '[]') @> counted.day) > post_seats_on(asked, counted.day)) $$;
comment on function post_overfull is 'Whether a post has more holders than seats on any of these days.';

create or replace function holding_within_seats() returns trigger language plpgsql as $$
declare
    place post%rowtype;
begin
    if new.voided_at is not null then
        return null;
    end if;
    -- Locked first, so that of two holders who come at once the second one is counted after the first.
    select * into place from post where id = new.post for no key update;
    if place.voided_at is not null or new.held_from < place.valid_from
        or (place.valid_to is not null and (new.held_to is null or new.held_to > place.valid_to)) then
        raise exception 'outside the days of the post'
            using errcode = 'check_violation', constraint = 'holding_within_post';
    end if;
    if post_overfull(new.post, daterange(new.held_from, new.held_to, '[]')) then
        raise exception 'more holders than seats'
            using errcode = 'exclusion_violation', constraint = 'holding_seats';
    end if;
    return null;
end $$;

create or replace function post_holds_holdings() returns trigger language plpgsql as $$
begin
    if exists (select 1 from holding h where h.post = new.id and h.voided_at is null
            and (new.voided_at is not null or h.held_from < new.valid_from
              or (new.valid_to is not null and (h.held_to is null or h.held_to > new.valid_to)))) then
        raise exception 'held outside the days of the post'
            using errcode = 'check_violation', constraint = 'holding_within_post';
    end if;
    if post_overfull(new.id, daterange(null, null)) then
        raise exception 'more holders than seats'
            using errcode = 'exclusion_violation', constraint = 'holding_seats';
    end if;
    return null;
end $$;

create function post_seats_hold_holdings() returns trigger language plpgsql as $$
begin
    perform 1 from post where id = new.post for no key update;
    if post_overfull(new.post, daterange(null, null)) then
        raise exception 'more holders than seats'
            using errcode = 'exclusion_violation', constraint = 'holding_seats';
    end if;
    return null;
end $$;
create constraint trigger post_seats_hold_holdings after insert or update on post_seats
    deferrable initially deferred for each row execute function post_seats_hold_holdings();

grant select, insert, update on post_seats to "${app}";
