-- What clauses say is destroyed with what else a document says, after its retention. Written for PostgreSQL 15 and later.
alter table document_clause
    add column disposed_at timestamptz,
    drop constraint document_clause_says_something,
    add constraint document_clause_says_something check
        ((heading is null and content is null) = (disposed_at is not null));
comment on column document_clause.disposed_at is 'When what it said was destroyed after the document''s retention; its label stays, for what names it. Null while it is kept.';
grant update (heading, content, disposed_at) on document_clause to "${app}";
