-- What is destroyed when a document is disposed of: its files' content and its clauses' words. Written for PostgreSQL 15 and later.

-- Content is still only ever appended to, but for that of a document which bears the mark of its disposal.
drop trigger document_file_chunk_append_only on document_file_chunk;
create function document_file_chunk_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select 1 from document_file_version v join document_file f on f.id = v.file
        join document d on d.id = f.document where v.id = old.version and d.disposed_on is not null) then
        return old;
    end if;
    raise exception 'append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger document_file_chunk_append_only before update or delete on document_file_chunk
    for each row execute function document_file_chunk_stays();
create trigger document_file_chunk_never_emptied before truncate on document_file_chunk
    for each statement execute function refuse_change();
grant delete on document_file_chunk to "${app}";

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
