-- Văn bản liên tịch: who issues a document together with its lead body. Written for PostgreSQL 15 and later.
create table document_co_issuer (
    document     uuid not null constraint document_co_issuer_document_fk references document,
    position     int  not null,
    organisation text constraint document_co_issuer_organisation_fk references org_unit,
    outside      text,
    constraint document_co_issuer_pk primary key (document, position),
    constraint document_co_issuer_who check ((organisation is null) <> (outside is null)),
    constraint document_co_issuer_length check (char_length(outside) between 1 and 300),
    constraint document_co_issuer_once unique (document, organisation),
    constraint document_co_issuer_outside_once unique (document, outside)
);
comment on table document_co_issuer is 'Bodies that issue a joint document (văn bản liên tịch) with its lead body, in whose series it is numbered. They may know of it. Only ever appended to, with the document.';
comment on column document_co_issuer.document is 'The document.';
comment on column document_co_issuer.position is 'Place among them, from 1.';
comment on column document_co_issuer.organisation is 'The body; null where it is outside the register of organisations.';
comment on column document_co_issuer.outside is 'Name of a body outside the register of organisations.';
create index document_co_issuer_by_organisation on document_co_issuer (organisation, document);
create trigger document_co_issuer_append_only before update or delete or truncate on document_co_issuer
    for each statement execute function refuse_change();
grant select, insert on document_co_issuer to "${app}";
