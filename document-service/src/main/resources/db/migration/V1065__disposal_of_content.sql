-- The words of a disposed document's clauses are destroyed. Written for PostgreSQL 15 and later.

-- A clause keeps its place and its label; its words go.
create function document_clause_words_stay() returns trigger language plpgsql as $$
begin
    if exists (select 1 from document d where d.id = old.document and d.disposed_on is not null)
        and new.content is null and new.heading = old.label then
        return new;
    end if;
    raise exception 'append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger document_clause_words_stay before update of content, heading on document_clause
    for each row execute function document_clause_words_stay();
grant update (content, heading) on document_clause to "${app}";
