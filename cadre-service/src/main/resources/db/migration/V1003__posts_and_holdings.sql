create table post (
    id          uuid        not null constraint post_pk primary key,
    code        text        not null constraint post_code_unique unique
                            constraint post_code_length check (length(code) between 1 and 60),
    org         text        not null constraint post_org_fk references org_unit,
    kind        text        not null constraint post_kind check (kind in ('SECRETARY', 'DEPUTY_SECRETARY',
                            'STANDING_MEMBER', 'COMMITTEE_MEMBER', 'HEAD', 'DEPUTY_HEAD', 'CELL_SECRETARY',
                            'VILLAGE_HEAD', 'OFFICER')),
    title_vi    text        not null constraint post_title_vi_length check (length(title_vi) between 1 and 300),
    title_en    text        constraint post_title_en_length check (length(title_en) <= 300),
    title_ar    text        constraint post_title_ar_length check (length(title_ar) <= 300),
    seats       int         not null constraint post_seats check (seats between 1 and 10000),
    valid_from  date        not null,
    valid_to    date,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint post_period check (valid_to is null or valid_to >= valid_from)
);
comment on table post is 'Posts (chức danh) with their seats.';
comment on column post.id is 'Time-ordered.';
comment on column post.code is 'By what the post is called in files, unique.';
comment on column post.org is 'The organisation to which it belongs.';
comment on column post.kind is 'What kind of office it is.';
comment on column post.title_vi is 'The official title.';
comment on column post.title_en is 'The title in English.';
comment on column post.title_ar is 'The title in Arabic.';
comment on column post.seats is 'How many may hold it at once.';
comment on column post.valid_from is 'The first day on which there is such a post.';
comment on column post.valid_to is 'The last day, included; null while there is no end.';
comment on column post.recorded_at is 'When it was entered.';
comment on column post.recorded_by is 'The account that entered it.';
comment on column post.voided_at is 'When it was voided.';
comment on column post.voided_by is 'The account that voided it.';
comment on column post.void_reason is 'Why it was voided.';
comment on column post.version is 'For the entity tag.';
create index post_by_org on post (org, code);

create table holding (
    id          uuid        not null constraint holding_pk primary key,
    person      uuid        not null constraint holding_person_fk references person,
    post        uuid        not null constraint holding_post_fk references post,
    held_from   date        not null,
    held_to     date,
    replaces    uuid        constraint holding_replaces_fk references holding,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint holding_period check (held_to is null or held_to >= held_from),
    constraint holding_once_at_a_time exclude using gist
        (person with =, post with =, daterange(held_from, held_to, '[]') with &&) where (voided_at is null)
);
comment on table holding is 'Who held which post from when to when. Never edited: an end is entered as a new row in place of the voided one.';
comment on column holding.id is 'Time-ordered.';
comment on column holding.person is 'The holder.';
comment on column holding.post is 'The post.';
comment on column holding.held_from is 'The first day.';
comment on column holding.held_to is 'The last day, included; null while it is held.';
comment on column holding.replaces is 'The voided row in whose place this one was entered.';
comment on column holding.recorded_at is 'When it was entered.';
comment on column holding.recorded_by is 'The account that entered it.';
comment on column holding.voided_at is 'When it was voided.';
comment on column holding.voided_by is 'The account that voided it.';
comment on column holding.void_reason is 'Why it was voided.';
comment on column holding.version is 'For the entity tag.';
create index holding_by_post on holding (post, held_from);
create index holding_by_person on holding (person, held_from);
create index holding_by_date on holding (held_from, id);

-- The post's row is locked first, so that of two holders who come at once the second one is counted after the first.
create function holding_within_seats() returns trigger language plpgsql as $$
declare
    place post%rowtype;
    most  int;
begin
    if new.voided_at is not null then
        return null;
    end if;
    select * into place from post where id = new.post for no key update;
    if place.voided_at is not null or new.held_from < place.valid_from
        or (place.valid_to is not null and (new.held_to is null or new.held_to > place.valid_to)) then
        raise exception 'outside the days of the post'
            using errcode = 'check_violation', constraint = 'holding_within_post';
    end if;
    -- The most holders at once are there on a day on which one of them began.
    select max(holders) into most from (
        select (select count(*) from holding h where h.post = new.post and h.voided_at is null
                  and daterange(h.held_from, h.held_to, '[]') @> began.held_from) as holders
        from holding began
        where began.post = new.post and began.voided_at is null
          and daterange(new.held_from, new.held_to, '[]') @> began.held_from) counted;
    if most > place.seats then
        raise exception 'more holders than seats'
            using errcode = 'exclusion_violation', constraint = 'holding_seats';
    end if;
    return null;
end $$;
create constraint trigger holding_within_seats after insert or update on holding
    for each row execute function holding_within_seats();

-- A post may not shrink below its holders.
create function post_holds_holdings() returns trigger language plpgsql as $$
begin
    if exists (select 1 from holding h where h.post = new.id and h.voided_at is null
            and (new.voided_at is not null or h.held_from < new.valid_from
              or (new.valid_to is not null and (h.held_to is null or h.held_to > new.valid_to)))) then
        raise exception 'held outside the days of the post'
            using errcode = 'check_violation', constraint = 'holding_within_post';
    end if;
    if exists (select 1 from holding began where began.post = new.id and began.voided_at is null
            and (select count(*) from holding h where h.post = new.id and h.voided_at is null
                  and daterange(h.held_from, h.held_to, '[]') @> began.held_from) > new.seats) then
        raise exception 'more holders than seats'
            using errcode = 'exclusion_violation', constraint = 'holding_seats';
    end if;
    return null;
end $$;
create constraint trigger post_holds_holdings after update on post
    for each row execute function post_holds_holdings();

grant select, insert, update on post, holding to "${app}";
