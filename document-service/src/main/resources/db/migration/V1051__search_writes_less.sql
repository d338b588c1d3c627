-- The same lexemes and marks by functions whose plans are kept: those of SQL functions are made anew for each document that is
-- entered, which took longer than all the rest. Written for PostgreSQL 15 and later.

create or replace function search_lexemes(content text) returns tsvector language plpgsql immutable parallel safe strict as $$
declare
    spelled text[] := search_words(search_decomposed(content));
    -- Folding parts and joins no words, so they need not be parted again.
    folded text[] := string_to_array(normalize(regexp_replace(
        replace(normalize(array_to_string(spelled, ' '), NFD), 'đ', 'd'),
        '([a-z\u00aa\u00ba\u00df-\u00f6\u00f8-\u02af\u1e00-\u1eff\ufb00-\ufb06\uff41-\uff5a])[\u0300-\u036f]+', '\1', 'g'), NFC), ' ');
    lexemes text := '';
    place int := 0;
    word text;
begin
    foreach word in array folded loop
        place := place + 1;
        word := left(word, 64);
        -- The beginnings are written out: a loop over them takes as long again.
        lexemes := lexemes || '''' || word || ''':' || place || ' ''=' || left(coalesce(spelled[place], word), 64) || ''':' || place
            || case least(length(word), 8)
                when 1 then ' '
                when 2 then ' ''^' || left(word, 1) || ''' '
                when 3 then ' ''^' || left(word, 1) || ''' ''^' || left(word, 2) || ''' '
                when 4 then ' ''^' || left(word, 1) || ''' ''^' || left(word, 2) || ''' ''^' || left(word, 3) || ''' '
                when 5 then ' ''^' || left(word, 1) || ''' ''^' || left(word, 2) || ''' ''^' || left(word, 3)
                    || ''' ''^' || left(word, 4) || ''' '
                when 6 then ' ''^' || left(word, 1) || ''' ''^' || left(word, 2) || ''' ''^' || left(word, 3)
                    || ''' ''^' || left(word, 4) || ''' ''^' || left(word, 5) || ''' '
                when 7 then ' ''^' || left(word, 1) || ''' ''^' || left(word, 2) || ''' ''^' || left(word, 3)
                    || ''' ''^' || left(word, 4) || ''' ''^' || left(word, 5) || ''' ''^' || left(word, 6) || ''' '
                else ' ''^' || left(word, 1) || ''' ''^' || left(word, 2) || ''' ''^' || left(word, 3) || ''' ''^' || left(word, 4)
                    || ''' ''^' || left(word, 5) || ''' ''^' || left(word, 6) || ''' ''^' || left(word, 7) || ''' '
               end;
    end loop;
    return lexemes::tsvector;
end $$;

create or replace function search_marks(d document, source text) returns text[] language plpgsql stable as $$
begin
    return array['source:' || source, 'month:' || to_char(d.issued_on, 'YYYYMM'), 'issuer:' || d.issuer, 'type:' || d.type]
        || case when d.field is not null then array['field:' || d.field] end
        || case when source = 'ABSTRACT' then array['number:' || d.number, 'symbol:' || search_symbol(d.symbol),
            'by:' || search_symbol(d.issuer_symbol)] end
        || array(select distinct case r.reach when 'BELOW' then 'below:' else 'to:' end || r.organisation
            from document_recipient r where r.document = d.id and r.organisation is not null)
        || array(select 'to:' || c.organisation from document_co_issuer c where c.document = d.id and c.organisation is not null);
end $$;

-- An abstract that was kept out of the register may be entered later.
create function renew_text_of_document() returns trigger language plpgsql as $$
begin
    update document_text set words = (select search_lexemes(concat_ws(' ', new.notation, t.name_vi, new.abstract))
        from document_type t where t.code = new.type)
    where document = new.id and source = 'ABSTRACT';
    return null;
end $$;
comment on function renew_text_of_document is 'A document is found by the abstract that it has now.';
create trigger document_is_found_by_its_abstract after update of abstract on document for each row
    when (old.abstract is distinct from new.abstract) execute function renew_text_of_document();
