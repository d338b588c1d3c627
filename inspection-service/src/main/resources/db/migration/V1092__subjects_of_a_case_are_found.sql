-- All that is named in a case is read whenever the case is, of whatever kind: the two indexes by case are each of one kind
-- alone. Written for PostgreSQL 15 and later.
create index case_subject_by_case on case_subject (case_id, id);
