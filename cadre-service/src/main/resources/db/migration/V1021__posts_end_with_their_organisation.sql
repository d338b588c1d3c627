-- An organisation event may take cadres out of posts: those of the units that it ends.
alter table holding
    drop constraint holding_begun_by_kind,
    drop constraint holding_ended_by_kind,
    add constraint holding_begun_by_kind check (begun_by_kind in ('MOVEMENT', 'EXAMINATION', 'ORGANISATION_EVENT')),
    add constraint holding_ended_by_kind check (ended_by_kind in ('MOVEMENT', 'EXAMINATION', 'ORGANISATION_EVENT'));

-- The unit's row is locked first, so that a post which comes while the unit ends is seen by one of the two.
create function post_within_organisation() returns trigger language plpgsql as $$
declare
    ended date;
begin
    if new.voided_at is not null then
        return null;
    end if;
    select ended_on into ended from org_unit where code = new.org for share;
    if ended is not null and (new.valid_to is null or new.valid_to >= ended) then
        raise exception 'the post outlives its organisation'
            using errcode = 'check_violation', constraint = 'post_within_organisation';
    end if;
    return null;
end $$;
create trigger post_within_organisation after insert or update of org, valid_to, voided_at on post
    for each row execute function post_within_organisation();

create function organisation_holds_posts() returns trigger language plpgsql as $$
begin
    if exists (select 1 from post p where p.org = new.code and p.voided_at is null
            and (p.valid_to is null or p.valid_to >= new.ended_on)) then
        raise exception 'the organisation ends before its posts'
            using errcode = 'check_violation', constraint = 'post_within_organisation';
    end if;
    return null;
end $$;
create trigger organisation_holds_posts after update of ended_on on org_unit
    for each row when (new.ended_on is not null and new.ended_on is distinct from old.ended_on)
    execute function organisation_holds_posts();
