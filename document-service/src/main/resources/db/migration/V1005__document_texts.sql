-- What is said in clauses and files, for the search. Written for PostgreSQL 15 and later.
create table document_text (
    document    uuid not null constraint document_text_document_fk references document,
    source      text not null,
    source_id   uuid not null,
    content     text not null,
    folded      text not null,
    constraint document_text_pk primary key (document, source, source_id),
    constraint document_text_source check (source in ('CLAUSE', 'FILE'))
);
comment on table document_text is 'Texts by which a document is found beside its abstract: of its clauses that stand and of its current files. No record of its own: it can be made anew from what it was taken from.';
comment on column document_text.document is 'The document.';
comment on column document_text.source is 'CLAUSE or FILE.';
comment on column document_text.source_id is 'The clause or the file.';
comment on column document_text.content is 'The text as it is written.';
comment on column document_text.folded is 'The text as it is searched: lower case, without diacritics.';
grant select, insert, update, delete on document_text to "${app}";
