-- Members are told by the feed of the service that keeps their dossiers.
create extension if not exists pg_trgm;

-- Within one batch of the feed a place may come before its unit, and a unit that never comes must not stop the feed.
alter table member
    drop constraint member_managed_by_fk,
    add column spelled_name text   not null default '',
    add column folded_name  text   not null default '',
    add column told_at      bigint not null default 0;
alter table member_place
    drop constraint member_place_organisation_fk;
comment on column member.managed_by is 'The organisation that manages the dossier; it may not be known here yet.';
comment on column member.spelled_name is 'In small letters, tone marks where today''s spelling puts them: for exact search.';
comment on column member.folded_name is 'In small letters without diacritics: for search and order.';
comment on column member.told_at is 'The position in the feed of the event that told him: an older one that comes again changes nothing.';
comment on column member_place.member is 'Who held a post.';
comment on column member_place.organisation is 'Where; it may not be known here yet.';
comment on column member_place.valid is 'From the first day to the first on which he held it no more.';
create index member_listed on member (folded_name, code) where not voided;
create index member_by_part_of_name on member using gin (folded_name gin_trgm_ops);

-- A copy of the organisation may have passed by persons before it knew them: it reads the feed for these once more.
insert into feed_cursor (source, last_position)
select 'organisation:vn.capuy.cadre.person', 0 from feed_cursor where source = 'organisation';
