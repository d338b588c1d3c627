-- Whoever comes second is told what it conflicts with, and not to try again.
create trigger inspector_one_writer before insert or update on inspector
    for each statement execute function one_writer_at_a_time();
create trigger case_team_one_writer before insert or update on case_team
    for each statement execute function one_writer_at_a_time();
