-- Whoever comes second is told what it conflicts with, and not to try again.
create trigger exchange_organ_one_writer before insert or update on exchange_organ
    for each statement execute function one_writer_at_a_time();
create trigger series_explanation_one_writer before insert or update on series_explanation
    for each statement execute function one_writer_at_a_time();
create trigger criteria_registration_one_writer before insert or update on criteria_registration
    for each statement execute function one_writer_at_a_time();
create trigger criteria_judgement_one_writer before insert or update on criteria_judgement
    for each statement execute function one_writer_at_a_time();
create trigger criteria_recognition_one_writer before insert or update on criteria_recognition
    for each statement execute function one_writer_at_a_time();
create trigger group_member_one_writer before insert or update on group_member
    for each statement execute function one_writer_at_a_time();
create trigger working_group_charge_one_writer before insert or update on working_group_charge
    for each statement execute function one_writer_at_a_time();
