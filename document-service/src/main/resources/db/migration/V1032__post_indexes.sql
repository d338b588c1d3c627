-- Ways to what hangs on a document and to what came in, which the lists of the post take. Written for PostgreSQL 15 and later.
-- Recipients and sendings that were voided, too, are read with their document.
create index document_recipient_by_document on document_recipient (document, id);
create index dispatch_by_recipient on dispatch (recipient) where voided_at is null;
create index incoming_document_by_handler_member on incoming_document (handler_member, arrived_on desc, id desc)
    where handler_member is not null;
create index incoming_document_by_notation on incoming_document using gin (notation_folded gin_trgm_ops);
