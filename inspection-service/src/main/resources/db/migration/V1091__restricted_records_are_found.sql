-- Figures for who is not cleared look up the restricted records of all time, which are few. Written for PostgreSQL 15 and later.
create index inspection_case_restricted on inspection_case (decided_on, id) where restricted and voided_at is null;
create index discipline_restricted on discipline (decided_on, id) where restricted and voided_at is null;
