-- Two transactions that write rows excluding each other at the same moment each find the other's row and wait for the other:
-- a deadlock, by which one of them would be told to try again instead of what it conflicts with. So writers of a table on
-- which this stands go one after the other. It is for tables whose rows are written one by one, by people.
create function one_writer_at_a_time() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('one writer ' || tg_table_name, 0));
    return null;
end $$;
comment on function one_writer_at_a_time() is 'Trigger before a statement: the second writer waits, and then sees what the first one wrote.';
