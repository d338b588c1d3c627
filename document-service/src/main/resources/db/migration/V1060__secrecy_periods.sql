-- How long what is secret stays secret, so that it opens by itself. Written for PostgreSQL 15 and later.

create table secrecy_period (
    level      text not null,
    holds_from date not null,
    years      int  not null,
    document   text not null,
    article    text not null,
    certainty  text not null,
    constraint secrecy_period_pk primary key (level, holds_from),
    constraint secrecy_period_level check (level in ('CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    constraint secrecy_period_years check (years between 1 and 100),
    constraint secrecy_period_certainty check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN'))
);
comment on table secrecy_period is 'Periods of protection (thời hạn bảo vệ bí mật nhà nước) that the service brings; what an administrator enters stands beside them in limit_version and takes their place from its day on.';
comment on column secrecy_period.level is 'CONFIDENTIAL (mật), SECRET (tối mật) or TOP_SECRET (tuyệt mật).';
comment on column secrecy_period.holds_from is 'The first day of issue for which it holds.';
comment on column secrecy_period.years is 'Years of protection, counted from the day after that of issue.';
comment on column secrecy_period.document is 'The law.';
comment on column secrecy_period.article is 'The place in it.';
comment on column secrecy_period.certainty is 'How well that is known: READ, SECONDARY, GENERAL or OPEN.';

-- 117/2025/QH15 has replaced it since 2026-03-01; what that law says of periods is not known here, so these stay in force.
insert into secrecy_period values
    ('CONFIDENTIAL', '2020-07-01', 10, '29/2018/QH14', 'Điều 19', 'GENERAL'),
    ('SECRET', '2020-07-01', 20, '29/2018/QH14', 'Điều 19', 'GENERAL'),
    ('TOP_SECRET', '2020-07-01', 30, '29/2018/QH14', 'Điều 19', 'GENERAL');
grant select on secrecy_period to "${app}";

create function secrecy_opens_on(marked text, marked_on date) returns date language sql stable as $$
    select (marked_on + make_interval(years => v.years))::date + 1
    from (
        select p.holds_from, p.years, 0 as entered from secrecy_period p where p.level = marked
        union all
        select l.holds_from, least(l.figure, 1000)::int, 1 from limit_version l
        where l.name = 'secrecy.' || lower(replace(marked, '_', '-')) || '-years' and l.voided_at is null) v
    where v.holds_from <= marked_on
    order by v.holds_from desc, v.entered desc limit 1
$$;
comment on function secrecy_opens_on is 'The first day on which a document that was marked so on a day is open, by the period that held that day; null where none did, and then a person decides.';

-- However a document comes into the register (issued, entered late, taken over): one that is secret knows when it opens.
create function document_opens() returns trigger language plpgsql as $$
begin
    new.open_from := secrecy_opens_on(new.secrecy, new.issued_on);
    return new;
end $$;
create trigger document_opens before insert on document
    for each row when (new.secrecy <> 'NONE' and new.open_from is null) execute function document_opens();

update document set open_from = secrecy_opens_on(secrecy, issued_on) where secrecy <> 'NONE' and open_from is null;

create index document_by_opening on document (open_from, id) where secrecy <> 'NONE' and voided_at is null;
comment on index document_by_opening is 'What opens soon.';
