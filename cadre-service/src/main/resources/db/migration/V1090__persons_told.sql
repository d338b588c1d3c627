-- Who the members are is told to the other services: whenever a person or what he holds changes, by whichever use case.

create view person_as_told as
select p.id, p.code, p.managed_by, jsonb_build_object(
    'code', p.code, 'fullName', p.full_name, 'managedBy', p.managed_by, 'probationaryOn', p.probationary_on,
    'officialOn', p.official_on, 'voided', p.voided_at is not null,
    'places', coalesce((
        select jsonb_agg(jsonb_build_object(
            'organisation', held.org, 'from', lower(days), 'until', upper(days)) order by lower(days), held.org)
        from (select t.org, range_agg(daterange(h.held_from, h.held_to, '[]')) as ranges
              from holding h join post t on t.id = h.post
              where h.person = p.id and h.voided_at is null group by t.org) held,
          unnest(held.ranges) days), '[]')) as data
from person p;
comment on view person_as_told is 'Each person as the feed tells him, whole; nothing else of a dossier leaves the service.';

create unlogged table person_to_tell (
    person      uuid not null,
    transaction xid8 not null default pg_current_xact_id(),
    constraint person_to_tell_pk primary key (transaction, person)
);
comment on table person_to_tell is 'Whom the transaction at hand has changed. Told and emptied at its commit, so that nobody else ever sees a row.';
comment on column person_to_tell.person is 'Who was changed, or what he holds.';
comment on column person_to_tell.transaction is 'The transaction.';

create function note_person() returns trigger language plpgsql as $$
begin
    insert into person_to_tell (person) values (new.id) on conflict do nothing;
    return null;
end $$;
create trigger person_entered after insert on person for each row execute function note_person();
create trigger person_changed after update on person for each row
    when ((old.code, old.full_name, old.managed_by, old.probationary_on, old.official_on, old.voided_at is null)
        is distinct from
        (new.code, new.full_name, new.managed_by, new.probationary_on, new.official_on, new.voided_at is null))
    execute function note_person();

create function note_holder() returns trigger language plpgsql as $$
begin
    insert into person_to_tell (person) values (new.person) on conflict do nothing;
    if tg_op = 'UPDATE' and old.person <> new.person then
        insert into person_to_tell (person) values (old.person) on conflict do nothing;
    end if;
    return null;
end $$;
create trigger holding_entered after insert on holding for each row execute function note_holder();
create trigger holding_changed after update on holding for each row
    when ((old.person, old.post, old.held_from, old.held_to, old.voided_at is null)
        is distinct from (new.person, new.post, new.held_from, new.held_to, new.voided_at is null))
    execute function note_holder();

-- The first row that comes to it at the commit tells them all. Their rows are locked first, in one order: of two
-- transactions that change one person, the one that tells him later has seen what the other did.
create function tell_persons() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from person_to_tell t where t.transaction = new.transaction and t.person = new.person) then
        return null;
    end if;
    perform 1 from person p
    where p.id in (select t.person from person_to_tell t where t.transaction = new.transaction)
    order by p.id for no key update;
    insert into outbox (id, aggregatetype, aggregateid, type, org, at, payload)
    select gen_random_uuid(), 'person', p.code, 'vn.capuy.cadre.person', p.managed_by, now(), p.data
    from person_as_told p
    where p.id in (select t.person from person_to_tell t where t.transaction = new.transaction)
    order by p.code;
    delete from person_to_tell where transaction = new.transaction;
    return null;
end $$;
create constraint trigger person_told after insert on person_to_tell deferrable initially deferred
    for each row execute function tell_persons();

grant select on person_as_told to "${app}";
grant select, insert, delete on person_to_tell to "${app}";

-- Those who are entered already.
insert into outbox (id, aggregatetype, aggregateid, type, org, at, payload)
select gen_random_uuid(), 'person', p.code, 'vn.capuy.cadre.person', p.managed_by, now(), p.data
from person_as_told p order by p.code;
