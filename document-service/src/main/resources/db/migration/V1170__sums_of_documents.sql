-- Sums of DOC.ISSUED and DOC.RECEIVED (V0012): what is entered and what is voided is told to them in the same transaction.
-- What is entered void was known to nobody. Written for PostgreSQL 15 and later.
create function document_entered() returns trigger language plpgsql as $$
begin
    insert into figure_delta (indicator, unit, on_date, split, at, facts)
    select 'DOC.ISSUED', issuer, issued_on, type, recorded_at, count(*) from entered where voided_at is null
    group by issuer, issued_on, type, recorded_at;
    return null;
end $$;
comment on function document_entered() is 'For the sums of DOC.ISSUED; many documents at once make one statement.';
create trigger document_entered after insert on document referencing new table as entered
    for each statement execute function document_entered();

create function document_changed() returns trigger language plpgsql as $$
begin
    insert into figure_delta (indicator, unit, on_date, split, at, facts)
    select 'DOC.ISSUED', unit, on_date, split, greatest(new.voided_at, old.voided_at, new.recorded_at), facts
    from (values (old.issuer, old.issued_on, old.type, -1, old.voided_at), (new.issuer, new.issued_on, new.type, 1, new.voided_at))
      as each (unit, on_date, split, facts, voided_at)
    where voided_at is null;
    return null;
end $$;
comment on function document_changed() is 'For the sums of DOC.ISSUED: as a document counted before, and as it counts now.';
create trigger document_changed after update on document for each row
    when ((old.voided_at, old.issuer, old.issued_on, old.type) is distinct from (new.voided_at, new.issuer, new.issued_on, new.type))
    execute function document_changed();

create function incoming_document_entered() returns trigger language plpgsql as $$
begin
    insert into figure_delta (indicator, unit, on_date, split, at, facts)
    select 'DOC.RECEIVED', organisation, arrived_on, urgency, recorded_at, count(*) from entered where voided_at is null
    group by organisation, arrived_on, urgency, recorded_at;
    return null;
end $$;
comment on function incoming_document_entered() is 'For the sums of DOC.RECEIVED; many entries at once make one statement.';
create trigger incoming_document_entered after insert on incoming_document referencing new table as entered
    for each statement execute function incoming_document_entered();

create function incoming_document_changed() returns trigger language plpgsql as $$
begin
    insert into figure_delta (indicator, unit, on_date, split, at, facts)
    select 'DOC.RECEIVED', unit, on_date, split, greatest(new.voided_at, old.voided_at, new.recorded_at), facts
    from (values (old.organisation, old.arrived_on, old.urgency, -1, old.voided_at),
        (new.organisation, new.arrived_on, new.urgency, 1, new.voided_at)) as each (unit, on_date, split, facts, voided_at)
    where voided_at is null;
    return null;
end $$;
comment on function incoming_document_changed() is 'For the sums of DOC.RECEIVED: as an entry counted before, and as it counts now.';
create trigger incoming_document_changed after update on incoming_document for each row
    when ((old.voided_at, old.organisation, old.arrived_on, old.urgency)
        is distinct from (new.voided_at, new.organisation, new.arrived_on, new.urgency))
    execute function incoming_document_changed();
