-- A member is kept in a case by what he was at the time (22-QĐ/TW, Điều 1.2).
alter table case_subject
    add column known   boolean,
    add column status  text constraint case_subject_status_known check (status in ('OFFICIAL', 'PROBATIONARY', 'UNKNOWN')),
    add column held_in text[];
update case_subject set known = false, status = 'UNKNOWN', held_in = '{}' where kind = 'MEMBER';
alter table case_subject
    add constraint case_subject_as_he_was check
        (kind = 'MEMBER' or known is null and status is null and held_in is null);
comment on column case_subject.known is 'Whether the member''s dossier was known when he was named; null for an organisation.';
comment on column case_subject.status is 'What the member was on the day of the decision, by his dossier; UNKNOWN where it does not say; null for an organisation.';
comment on column case_subject.held_in is 'The organisations in which the member held a post on the day of the decision, by his dossier; null for an organisation.';
