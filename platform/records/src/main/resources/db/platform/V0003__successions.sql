-- Which unit went over to which, in every service: figures are asked under today's successors everywhere.
create table org_succession (
    predecessor text        not null constraint org_succession_predecessor_fk references org_unit,
    successor   text        not null constraint org_succession_successor_fk references org_unit,
    share_kind  text        not null constraint org_succession_share_kind check (share_kind in ('ALL', 'PART', 'FRACTION')),
    numerator   int,
    denominator int,
    on_day      date        not null,
    event       text        not null constraint org_succession_event_length check (length(event) between 1 and 60),
    recorded_at timestamptz not null,
    constraint org_succession_pk primary key (predecessor, successor),
    constraint org_succession_not_itself check (predecessor <> successor),
    constraint org_succession_fraction check (case share_kind
        when 'FRACTION' then numerator is not null and denominator is not null
            and numerator > 0 and numerator < denominator
        else numerator is null and denominator is null end)
);
comment on table org_succession is 'Units that ended and the units that took them over, wholly or in part. Told by the owner of the organisation.';
comment on column org_succession.predecessor is 'The unit that ended.';
comment on column org_succession.successor is 'A unit that took over from it.';
comment on column org_succession.share_kind is 'ALL of the predecessor, a PART of which nobody stated how much it is, or a stated FRACTION.';
comment on column org_succession.numerator is 'Of a FRACTION: the number above the line.';
comment on column org_succession.denominator is 'Of a FRACTION: the number below the line.';
comment on column org_succession.on_day is 'The first day on which the predecessor is no more.';
comment on column org_succession.event is 'The code of the organisation event that did it.';
comment on column org_succession.recorded_at is 'From which moment this is known.';
create index org_succession_by_successor on org_succession (successor);

grant select, insert on org_succession to "${app}";

-- A copy of the organisation may have passed by successions before it knew them: it reads the feed for these once more.
insert into feed_cursor (source, last_position)
select 'organisation:vn.capuy.organisation.succession', 0 from feed_cursor where source = 'organisation';
grant delete on feed_cursor to "${app}";
