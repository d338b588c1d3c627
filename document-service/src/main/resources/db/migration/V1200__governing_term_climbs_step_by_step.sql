-- Each step looks for the one placement of its unit. Joined, all placements of the day were hashed for each document that
-- is issued, half of what reading the registers for it took.
create or replace function governing_term(issuer text, on_day date) returns table (committee text, term text)
language sql stable as $$
    with recursive up (unit, depth) as (
        select issuer, 0
        union all
        select above.parent, up.depth + 1
        from up cross join lateral (
            select p.parent from org_placement p where p.unit = up.unit and p.valid @> on_day offset 0) above
        where up.depth < 20 and not exists (select 1 from org_term t
            where t.committee = up.unit and t.starts_on <= on_day and (t.ends_on is null or t.ends_on >= on_day)))
    select t.committee, t.code
    from up join org_term t on t.committee = up.unit
    where t.starts_on <= on_day and (t.ends_on is null or t.ends_on >= on_day)
    order by up.depth limit 1
$$;
