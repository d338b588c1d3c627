-- What the search reads: the words of each document, its clauses and files, and by what else they are found. Written for
-- PostgreSQL 15 and later.

-- Vietnamese as it is searched, in the same steps as vn.capuy.kernel.text.VietnameseText; a test compares the two.
create function search_decomposed(content text) returns text language sql immutable parallel safe strict as $$
    select regexp_replace(regexp_replace(lower(normalize(content, NFD) collate "und-x-icu"),
        '(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?![\u0300-\u036f])', '\1\3\2', 'g'),
        '(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?![\u0300-\u036f])', '\1\3\2', 'g')
$$;
comment on function search_decomposed is 'Lower case, decomposed (NFD), every tone mark where today''s spelling puts it: ủy as uỷ, hòa as hoà.';

create function search_words(decomposed text) returns text[] language sql immutable parallel safe strict as $$
    select string_to_array(trim(regexp_replace(normalize(decomposed, NFC),
        '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u206f\u2190-\u2bff\u3000-\u303f\ufeff]+',
        ' ', 'g')), ' ')
$$;
comment on function search_words is 'The words of a text: whatever stands between blanks, punctuation and signs.';

create function search_lexemes(content text) returns tsvector language sql immutable parallel safe strict as $$
    with text_of as materialized (select search_decomposed(content) as decomposed),
    word as materialized (
        select left(w.spelled, 64) as spelled, left(w.folded, 64) as folded, w.place
        from text_of, unnest(search_words(decomposed), search_words(regexp_replace(replace(decomposed, 'đ', 'd'),
            '([a-z\u00aa\u00ba\u00df-\u00f6\u00f8-\u02af\u1e00-\u1eff\ufb00-\ufb06\uff41-\uff5a])[\u0300-\u036f]+', '\1', 'g')))
            with ordinality as w (spelled, folded, place)
        where w.spelled <> '' and w.folded <> '')
    select coalesce((select string_agg(format('''%s'':%s ''=%s'':%s', folded, place, spelled, place), ' ') from word), '')::tsvector
        || array_to_tsvector(coalesce((select array_agg(distinct '^' || left(folded, length))
            from word, generate_series(1, least(length(folded) - 1, 7)) as length), '{}'))
$$;
comment on function search_lexemes is 'What a text is found by: each word without diacritics, as it is spelled (=), and by its beginnings of up to 7 letters (^). A word is read up to its 64th letter.';

create function search_symbol(symbol text) returns text language sql immutable parallel safe strict as $$
    select regexp_replace(translate(lower(symbol), 'Đđ', 'dd'), '[-/. ]', '', 'g')
$$;
comment on function search_symbol is 'A symbol as people type it: QĐ as qd.';

-- By what a text is found beside its words. Only what never changes of a document, or what lets more be found than may be
-- shown: who may know of it, and whether it is void, is asked of the document itself each time.
create function search_marks(d document, source text) returns text[] language sql stable as $$
    select array['source:' || source, 'month:' || to_char(d.issued_on, 'YYYYMM'), 'issuer:' || d.issuer, 'type:' || d.type]
        || case when d.field is not null then array['field:' || d.field] end
        || case when source = 'ABSTRACT' then array['number:' || d.number, 'symbol:' || search_symbol(d.symbol),
            'by:' || search_symbol(d.issuer_symbol)] end
        || array(select distinct case r.reach when 'BELOW' then 'below:' else 'to:' end || r.organisation
            from document_recipient r where r.document = d.id and r.organisation is not null)
        || array(select 'to:' || c.organisation from document_co_issuer c where c.document = d.id and c.organisation is not null)
$$;
comment on function search_marks is 'Place of the text, month and issuer, type, field; of the document itself also number and symbols; to whom it was sent, and who issued it jointly.';

alter table document_text
    drop constraint document_text_pk,
    drop constraint document_text_source,
    drop column folded,
    alter column content drop not null,
    add column issued_on date,
    add column part int not null default 0,
    add column label text,
    add column marks text[] not null default '{}',
    add column words tsvector not null default '',
    add constraint document_text_pk primary key (document, source, source_id, part),
    add constraint document_text_source check (source in ('ABSTRACT', 'CLAUSE', 'FILE') and (source = 'ABSTRACT') = (content is null)),
    add constraint document_text_part check (part >= 0),
    add constraint document_text_label check (char_length(label) <= 300);
comment on table document_text is 'Texts by which a document is found: its own (number, type and abstract), those of its clauses that stand and of its current files. No record of its own: it can be made anew from what it was taken from.';
comment on column document_text.source is 'ABSTRACT, CLAUSE or FILE.';
comment on column document_text.source_id is 'The document, the clause or the file.';
comment on column document_text.issued_on is 'Day of issue of the document, which never changes: in this order is what is found shown.';
comment on column document_text.part is 'Which part of a long text, from 0; parts overlap by some words.';
comment on column document_text.label is 'What the clause or file is called, such as Điều 3 or its name.';
comment on column document_text.content is 'The text as it is written; null for the abstract, which stands in the document.';
comment on column document_text.marks is 'By what it is found beside words, such as month:202206; see search_marks.';
comment on column document_text.words is 'Its words, see search_lexemes.';

update document_text t set issued_on = d.issued_on, marks = search_marks(d, t.source), words = search_lexemes(left(t.content, 50000))
from document d where d.id = t.document;
insert into document_text (document, source, source_id, issued_on, marks, words)
select d.id, 'ABSTRACT', d.id, d.issued_on, search_marks(d, 'ABSTRACT'), search_lexemes(concat_ws(' ', d.notation, t.name_vi, d.abstract))
from document d join document_type t on t.code = d.type;

alter table document_text alter column issued_on set not null, alter column marks drop default, alter column words drop default;
-- New entries wait in a list that every search reads to its end, hence a short one: 256 kB, about a hundred documents.
create index document_text_search on document_text using gin (marks, words) with (fastupdate = on, gin_pending_list_limit = 256);

create function keep_text_of_document() returns trigger language plpgsql as $$
begin
    insert into document_text (document, source, source_id, issued_on, marks, words)
    select new.id, 'ABSTRACT', new.id, new.issued_on, search_marks(new, 'ABSTRACT'), search_lexemes(concat_ws(' ', new.notation, t.name_vi, new.abstract))
    from document_type t where t.code = new.type;
    return null;
end $$;
comment on function keep_text_of_document is 'A document is found from the moment at which it is entered, by whatever way.';
create trigger document_is_found after insert on document for each row execute function keep_text_of_document();

create function mark_texts_of_document() returns trigger language plpgsql as $$
begin
    update document_text set marks = search_marks(new, source) where document = new.id;
    return null;
end $$;
comment on function mark_texts_of_document is 'A document of another field is found by that.';
create trigger document_is_found_by_field after update of field on document for each row
    when (old.field is distinct from new.field) execute function mark_texts_of_document();

create function mark_texts_for_organisations() returns trigger language plpgsql as $$
begin
    update document_text t set marks = search_marks(d, t.source)
    from document d where d.id = t.document and d.id in (select a.document from added a where a.organisation is not null);
    return null;
end $$;
comment on function mark_texts_for_organisations is 'To whom a document is sent, and who issues it jointly, finds it.';
create trigger document_is_found_by_recipients after insert on document_recipient referencing new table as added
    for each statement execute function mark_texts_for_organisations();
create trigger document_is_found_by_co_issuers after insert on document_co_issuer referencing new table as added
    for each statement execute function mark_texts_for_organisations();
