-- How documents relate to each other. Written for PostgreSQL 15 and later.
create table document_relation (
    id                uuid        not null constraint document_relation_pk primary key,
    kind              text        not null,
    from_document     uuid        not null constraint document_relation_from_fk references document,
    from_clause       uuid,
    to_document       uuid        constraint document_relation_to_fk references document,
    to_clause         uuid,
    outside_notation  text,
    outside_issuer    text,
    outside_issued_on date,
    outside_clause    text,
    works_from        date        not null,
    note              text,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    voided_at         timestamptz,
    voided_by         text,
    void_reason       text,
    version           bigint      not null default 0,
    constraint document_relation_from_clause_fk foreign key (from_document, from_clause)
        references document_clause (document, id),
    constraint document_relation_to_clause_fk foreign key (to_document, to_clause)
        references document_clause (document, id),
    constraint document_relation_kind check (kind in ('IMPLEMENTS', 'AMENDS', 'REPLACES', 'REPEALS', 'REPLIES_TO')),
    constraint document_relation_not_itself check (from_document <> to_document),
    constraint document_relation_to_one check ((to_document is null) = (outside_notation is not null)
        and (outside_notation is null) = (outside_issuer is null)
        and (outside_notation is null) = (outside_issued_on is null)
        and (to_clause is null or to_document is not null)
        and (outside_clause is null or to_document is null)),
    constraint document_relation_length check (char_length(outside_notation) between 1 and 100
        and char_length(outside_issuer) between 1 and 300 and char_length(outside_clause) between 1 and 100
        and char_length(note) between 1 and 1000 and char_length(void_reason) between 1 and 500),
    constraint document_relation_void check
        ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table document_relation is 'Relations between documents (quan hệ văn bản): the later one, which says so, and the one that it implements, amends, replaces, repeals or replies to. Never edited: a mistake is voided and entered anew.';
comment on column document_relation.id is 'Key (UUID, version 7).';
comment on column document_relation.kind is 'IMPLEMENTS (triển khai thực hiện), AMENDS (sửa đổi, bổ sung), REPLACES (thay thế), REPEALS (bãi bỏ) or REPLIES_TO (trả lời).';
comment on column document_relation.from_document is 'The later document.';
comment on column document_relation.from_clause is 'The clause of it that says so; null where it does as a whole.';
comment on column document_relation.to_document is 'The earlier document; null where it is not in this register.';
comment on column document_relation.to_clause is 'The clause of it that is meant; null where it is meant as a whole.';
comment on column document_relation.outside_notation is 'Number and symbol of an earlier document that is not in this register.';
comment on column document_relation.outside_issuer is 'Who issued it.';
comment on column document_relation.outside_issued_on is 'When it was issued.';
comment on column document_relation.outside_clause is 'The clause of it that is meant, as written; null where it is meant as a whole.';
comment on column document_relation.works_from is 'First day on which the relation works: not before the later document''s day.';
comment on column document_relation.note is 'What else is to be said of it.';
comment on column document_relation.recorded_at is 'When it was entered.';
comment on column document_relation.recorded_by is 'Who entered it.';
comment on column document_relation.voided_at is 'When it was voided; null while it stands.';
comment on column document_relation.voided_by is 'Who voided it.';
comment on column document_relation.void_reason is 'Why it was voided.';
comment on column document_relation.version is 'Version of the record.';
create unique index document_relation_once on document_relation (from_document, kind, to_document, from_clause, to_clause,
    outside_notation, outside_issuer, outside_issued_on, outside_clause) nulls not distinct where voided_at is null;
create index document_relation_by_target on document_relation (to_document, kind, works_from, from_document);
create index document_relation_by_source on document_relation (from_document, kind, to_document);
create index document_relation_in_order on document_relation (works_from desc, id desc);

-- Which documents others must implement, and whom they reach.
create index document_recipient_to_implement on document_recipient (organisation, document) where purpose = 'TO_IMPLEMENT';
create index document_recipient_implementing on document_recipient (document, organisation) where purpose = 'TO_IMPLEMENT';

-- Documents of a status that few have.
create index document_by_last_day on document (in_force_to) where in_force_to is not null;
create index document_by_first_day on document (in_force_from) where in_force_from is not null;
create index document_voided on document (issued_on desc, id desc) where voided_at is not null;

/*
 * No document comes before itself. Since the earlier one is never issued after the later one, a ring can only be closed among
 * documents of one day, so those who enter relations between documents of one day wait for each other, and nobody else does.
 * REPLIES_TO may go both ways.
 */
create function document_relation_is_in_order() returns trigger language plpgsql as $$
declare
    from_day date;
    to_day   date;
begin
    select issued_on into from_day from document where id = new.from_document;
    to_day := new.outside_issued_on;
    if new.to_document is not null then
        select issued_on into to_day from document where id = new.to_document;
    end if;
    if to_day > from_day then
        raise exception 'the earlier document is the later one' using errcode = 'check_violation',
            constraint = 'document_relation_day_order', table = 'document_relation';
    end if;
    if new.works_from < from_day then
        raise exception 'works before the later document' using errcode = 'check_violation',
            constraint = 'document_relation_works_from', table = 'document_relation';
    end if;
    if new.kind <> 'REPLIES_TO' and new.to_document is not null and to_day = from_day then
        perform pg_advisory_xact_lock(hashtext('document_relation'), from_day - date '1900-01-01');
        if exists (
            with recursive before (document) as (
                select new.to_document
                union
                select r.to_document from before b
                join document_relation r on r.from_document = b.document and r.kind <> 'REPLIES_TO' and r.voided_at is null
                join document d on d.id = r.to_document and d.issued_on = from_day)
            select 1 from before where document = new.from_document) then
            raise exception 'closes a ring' using errcode = 'check_violation',
                constraint = 'document_relation_no_ring', table = 'document_relation';
        end if;
    end if;
    return new;
end $$;
comment on function document_relation_is_in_order is 'Refuses a relation that works too early, goes to a later document, or closes a ring.';
create trigger document_relation_in_order before insert on document_relation
    for each row execute function document_relation_is_in_order();

grant select, insert on document_relation to "${app}";
grant update (voided_at, voided_by, void_reason, version) on document_relation to "${app}";
