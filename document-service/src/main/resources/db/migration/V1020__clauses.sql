-- Clauses of documents. Written for PostgreSQL 15 and later.
create table document_clause (
    id             uuid        not null constraint document_clause_pk primary key,
    document       uuid        not null constraint document_clause_document_fk references document,
    parent         uuid,
    position       int         not null,
    kind           text        not null,
    label          text        not null,
    heading        text,
    content        text,
    requires_tasks boolean     not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    voided_at      timestamptz,
    voided_by      text,
    void_reason    text,
    version        bigint      not null default 0,
    constraint document_clause_of_document unique (document, id),
    constraint document_clause_parent_fk foreign key (document, parent) references document_clause (document, id),
    constraint document_clause_position_once unique nulls not distinct (document, parent, position),
    constraint document_clause_position check (position between 1 and 99999),
    constraint document_clause_not_itself check (parent <> id),
    constraint document_clause_kind check (kind in
        ('APPENDIX', 'PART', 'CHAPTER', 'SECTION', 'SUBSECTION', 'ARTICLE', 'CLAUSE', 'POINT', 'ITEM')),
    constraint document_clause_says_something check (heading is not null or content is not null),
    constraint document_clause_length check (char_length(label) between 1 and 100 and char_length(heading) between 1 and 1000
        and char_length(content) between 1 and 10000 and char_length(void_reason) between 1 and 500),
    constraint document_clause_void check
        ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table document_clause is 'Clauses (điều, khoản, mục, điểm) into which a document is divided. Never edited: a mistake is voided and entered anew. Nothing secret stands here.';
comment on column document_clause.id is 'Key (UUID, version 7), by which relations and tasks name the clause.';
comment on column document_clause.document is 'The document.';
comment on column document_clause.parent is 'The clause of the same document in which it stands; null at the top.';
comment on column document_clause.position is 'Its place among the clauses that stand in the same one, from 1; that of a void one stays taken.';
comment on column document_clause.kind is 'APPENDIX (phụ lục), PART (phần), CHAPTER (chương), SECTION (mục), SUBSECTION (tiểu mục), ARTICLE (điều), CLAUSE (khoản), POINT (điểm) or ITEM (tiết).';
comment on column document_clause.label is 'As the document writes it, such as "Điều 3" or "a)".';
comment on column document_clause.heading is 'Its heading, where it has one.';
comment on column document_clause.content is 'What it says, without the clauses in it.';
comment on column document_clause.requires_tasks is 'Whether tasks must be given out for it.';
comment on column document_clause.recorded_at is 'When it was entered.';
comment on column document_clause.recorded_by is 'Who entered it.';
comment on column document_clause.voided_at is 'When it was voided; null while it stands.';
comment on column document_clause.voided_by is 'Who voided it.';
comment on column document_clause.void_reason is 'Why it was voided.';
comment on column document_clause.version is 'Version of the record.';
create unique index document_clause_label_once on document_clause (document, parent, label) nulls not distinct
    where voided_at is null;

grant select, insert on document_clause to "${app}";
grant update (voided_at, voided_by, void_reason, version) on document_clause to "${app}";
