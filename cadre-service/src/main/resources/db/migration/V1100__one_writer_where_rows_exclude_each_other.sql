-- Whoever comes second is told what it conflicts with, and not to try again.
create trigger shared_cell_one_writer before insert or update on shared_cell
    for each statement execute function one_writer_at_a_time();
