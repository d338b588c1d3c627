-- Which days offices work, in every service: time limits in working days are counted everywhere by the same calendar.

create table calendar_day (
    id          uuid        not null constraint calendar_day_pk primary key,
    day         date        not null,
    kind        text        not null constraint calendar_day_kind_known check (kind in ('HOLIDAY', 'MAKE_UP')),
    name_vi     text        not null constraint calendar_day_name_vi_length check (char_length(name_vi) between 1 and 200),
    name_en     text        constraint calendar_day_name_en_length check (char_length(name_en) between 1 and 200),
    name_ar     text        constraint calendar_day_name_ar_length check (char_length(name_ar) between 1 and 200),
    document    text        not null constraint calendar_day_document_length check (char_length(document) between 1 and 100),
    article     text        constraint calendar_day_article_length check (char_length(article) between 1 and 100),
    certainty   text        not null constraint calendar_day_certainty
                            check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint calendar_day_void_reason_length check (char_length(void_reason) between 1 and 500),
    version     bigint      not null,
    constraint calendar_day_make_up_on_weekend check (kind = 'HOLIDAY' or extract(isodow from day) in (6, 7)),
    constraint calendar_day_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table calendar_day is 'Ngày nghỉ lễ, tết and ngày làm bù: the days on which it is not the week that decides whether offices work. Told by the owner of the organisation.';
comment on column calendar_day.id is 'The same in every service.';
comment on column calendar_day.day is 'The day.';
comment on column calendar_day.kind is 'HOLIDAY: offices rest (public holiday, substitute or swapped day). MAKE_UP: offices work, although it is a weekend.';
comment on column calendar_day.name_vi is 'What it is, in Vietnamese.';
comment on column calendar_day.name_en is 'In English.';
comment on column calendar_day.name_ar is 'In Arabic.';
comment on column calendar_day.document is 'Number and symbol of what lays it down.';
comment on column calendar_day.article is 'The place in it.';
comment on column calendar_day.certainty is 'How sure it is.';
comment on column calendar_day.recorded_at is 'When it was entered.';
comment on column calendar_day.recorded_by is 'The account that entered it.';
comment on column calendar_day.voided_at is 'When it was voided; from then on it decides nothing.';
comment on column calendar_day.voided_by is 'The account that voided it.';
comment on column calendar_day.void_reason is 'Why it was voided.';
comment on column calendar_day.version is 'For the entity tag.';
create unique index calendar_day_once on calendar_day (day) where voided_at is null;

create table calendar_year (
    year        int         not null constraint calendar_year_pk primary key
                            constraint calendar_year_of_our_time check (year between 1946 and 2200),
    recorded_at timestamptz not null,
    recorded_by text        not null
);
comment on table calendar_year is 'Years of which all holidays and make-up days are entered; what runs into another year is told as provisional.';
comment on column calendar_year.year is 'The year.';
comment on column calendar_year.recorded_at is 'When it was said to be complete.';
comment on column calendar_year.recorded_by is 'The account that said so.';

grant select, insert, update on calendar_day to "${app}";
grant select, insert on calendar_year to "${app}";

-- A running installation may have passed by events of types that it did not know: it reads the feed for these once more.
insert into feed_cursor (source, last_position)
select 'organisation:' || type, 0
from feed_cursor, (values ('vn.capuy.calendar.day'), ('vn.capuy.calendar.year')) late (type)
where source = 'organisation';
