-- Content of disposed documents is destroyed, and only with a record of it. Written for PostgreSQL 15 and later.

create table document_content_destruction (
    document     uuid        not null constraint document_content_destruction_pk primary key
        constraint document_content_destruction_document_fk references document,
    destroyed_at timestamptz not null,
    destroyed_by text        not null
);
comment on table document_content_destruction is 'Documents whose content was destroyed (tiêu huỷ) when they were disposed of: without its line here no content can be deleted. Only ever appended to.';
comment on column document_content_destruction.document is 'The document.';
comment on column document_content_destruction.destroyed_at is 'When its content was destroyed.';
comment on column document_content_destruction.destroyed_by is 'Who carried it out.';
create trigger document_content_destruction_append_only before update or delete or truncate on document_content_destruction
    for each statement execute function refuse_change();
grant select, insert on document_content_destruction to "${app}";

create function refuse_destruction() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'document_file_chunk' then
        if exists (select 1 from document_content_destruction x join document_file f on f.document = x.document
            join document_file_version v on v.file = f.id where v.id = old.version) then
            return old;
        end if;
    elsif exists (select 1 from document_content_destruction x join document_draft r on r.document = x.document
        where r.id = old.draft) then
        return old;
    end if;
    raise exception 'append-only' using errcode = 'insufficient_privilege';
end $$;

drop trigger document_file_chunk_append_only on document_file_chunk;
create trigger document_file_chunk_append_only before update or truncate on document_file_chunk
    for each statement execute function refuse_change();
create trigger document_file_chunk_destruction before delete on document_file_chunk
    for each row execute function refuse_destruction();
grant delete on document_file_chunk to "${app}";

drop trigger draft_composition_append_only on draft_composition;
create trigger draft_composition_append_only before update or truncate on draft_composition
    for each statement execute function refuse_change();
create trigger draft_composition_destruction before delete on draft_composition
    for each row execute function refuse_destruction();
grant delete on draft_composition to "${app}";
