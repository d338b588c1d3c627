-- What a clause says stays as it is, until its document bears the mark of its disposal. Written for PostgreSQL 15 and later.
create function document_clause_words_stay() returns trigger language plpgsql as $$
begin
    if exists (select 1 from document d where d.id = old.document and d.disposed_on is not null)
        and new.content is null and new.heading is null then
        return new;
    end if;
    raise exception 'append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger document_clause_words_stay before update of content, heading on document_clause
    for each row execute function document_clause_words_stay();
