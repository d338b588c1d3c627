-- Where a draft stands in the order of issue. Written for PostgreSQL 15 and later.
alter table document_draft
    add column series text,
    add column term text,
    add column in_force_from date,
    add column in_force_to date,
    add constraint document_draft_series check (char_length(series) <= 10 and char_length(term) <= 50),
    add constraint document_draft_in_force check (in_force_to >= coalesce(in_force_from, planned_on)),
    add constraint document_draft_in_force_from check (in_force_from >= planned_on);
comment on column document_draft.series is 'The series in which it would be numbered on the planned day; null where none is known.';
comment on column document_draft.term is 'The term by which it would be numbered on the planned day; null where none governs.';
comment on column document_draft.in_force_from is 'First day on which it is to be in force, where that is not the day of issue.';
comment on column document_draft.in_force_to is 'Last day on which it is to be in force by its own words; null where it names none.';
create index document_draft_queue on document_draft (issuer, series, term, planned_on, id) where state = 'RESERVED';
create index document_draft_by_issuer on document_draft (issuer, planned_on desc, id desc);
grant update (series, term, in_force_from, in_force_to) on document_draft to "${app}";
