-- An event may establish units, and says who took over from whom in a way that every service can read.
alter table org_event_part
    add column unit_kind text,
    add column stands_in text constraint org_event_part_stands_in_fk references org_unit,
    add column symbol    text constraint org_event_part_symbol_length check (length(symbol) <= 30),
    drop constraint org_event_part_kind,
    drop constraint org_event_part_members,
    add constraint org_event_part_kind
        check (kind in ('ESTABLISHED', 'RENAMED', 'MOVED', 'MERGED', 'SPLIT', 'ENDED')),
    add constraint org_event_part_members check (case kind
        when 'ESTABLISHED' then parent is not null and unit_kind is not null
            and name_vi is not null and name_en is not null and name_ar is not null
        when 'RENAMED' then name_vi is not null and name_en is not null and name_ar is not null
        when 'MOVED' then parent is not null
        when 'ENDED' then successor is null
        else successor is not null and share is not null end);
comment on column org_event_part.unit_kind is 'Of ESTABLISHED: what kind of unit it is.';
comment on column org_event_part.stands_in is 'Of ESTABLISHED, for a cell: the village or quarter in which it stands.';
comment on column org_event_part.symbol is 'Of ESTABLISHED: the issuer''s symbol on documents.';
comment on column org_event_part.parent is 'Of ESTABLISHED and MOVED: under which unit it stands from then on.';
comment on column org_event_part.name_vi is 'Of ESTABLISHED and RENAMED: the official name.';
comment on column org_event_part.name_en is 'Of ESTABLISHED and RENAMED: the name in English.';
comment on column org_event_part.name_ar is 'Of ESTABLISHED and RENAMED: the name in Arabic.';

insert into org_succession (predecessor, successor, share_kind, numerator, denominator, on_day, event, recorded_at)
select p.unit, p.successor,
  case when p.share like '%/%' then 'FRACTION' else p.share end,
  case when p.share like '%/%' then split_part(p.share, '/', 1)::int end,
  case when p.share like '%/%' then split_part(p.share, '/', 2)::int end,
  e.on_date, e.code, e.recorded_at
from org_event_part p join org_event e on e.id = p.event
where p.successor is not null;

-- The copies learn the history from the feed, as they learn all else.
insert into outbox (id, aggregatetype, aggregateid, type, org, at, payload)
select gen_random_uuid(), 'organisation.succession', s.predecessor || '/' || s.successor,
  'vn.capuy.organisation.succession', null, now(), jsonb_build_object(
    'predecessor', s.predecessor, 'successor', s.successor, 'share', s.share_kind, 'numerator', s.numerator,
    'denominator', s.denominator, 'onDay', s.on_day, 'event', s.event,
    'recordedAt', to_char(s.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
from (select * from org_succession order by on_day, predecessor, successor) s;
