-- The members who can be named, for services that ask for them (capuy.members=true, and db/members among their migrations).
-- The inspection service has had these tables since its own V1010. Written for PostgreSQL 15 and later.
create extension if not exists pg_trgm;

create table member (
    code            text    not null constraint member_pk primary key,
    full_name       text    not null constraint member_full_name_length check (char_length(full_name) between 1 and 200),
    spelled_name    text    not null,
    folded_name     text    not null,
    managed_by      text    not null,
    probationary_on date,
    official_on     date,
    voided          boolean not null,
    told_at         bigint  not null
);
comment on table member is 'Đảng viên: the members whose dossiers the cadre service keeps; a copy by its feed.';
comment on column member.code is 'The number of the dossier.';
comment on column member.full_name is 'As the member writes it.';
comment on column member.spelled_name is 'In small letters, tone marks where today''s spelling puts them: for exact search.';
comment on column member.folded_name is 'In small letters without diacritics: for search and order.';
comment on column member.managed_by is 'The organisation that manages the dossier; it may not be known here yet.';
comment on column member.probationary_on is 'Admission as probationary member; null where it is not known.';
comment on column member.official_on is 'Recognition as official member; null where it is not known or yet to come.';
comment on column member.voided is 'Entered by mistake: named in nothing new.';
comment on column member.told_at is 'The position in the feed of the event that told him: an older one that comes again changes nothing.';
create index member_by_manager on member (managed_by, code);
create index member_listed on member (folded_name, code) where not voided;
create index member_by_part_of_name on member using gin (folded_name gin_trgm_ops);

create table member_place (
    member       text      not null constraint member_place_member_fk references member,
    organisation text      not null,
    valid        daterange not null,
    constraint member_place_not_empty check (not isempty(valid))
);
comment on table member_place is 'In which organisations a member held a post, by days.';
comment on column member_place.member is 'Who held a post.';
comment on column member_place.organisation is 'Where; it may not be known here yet.';
comment on column member_place.valid is 'From the first day to the first on which he held it no more.';
create index member_place_by_member on member_place (member);
create index member_place_by_organisation on member_place using gist (organisation, valid);

grant select, insert, update on member to "${app}";
grant select, insert, delete on member_place to "${app}";

-- A copy of the organisation may have passed by persons before it knew them: it reads the feed for these once more.
insert into feed_cursor (source, last_position)
select 'organisation:vn.capuy.cadre.person', 0 from feed_cursor where source = 'organisation';
