package vn.capuy.bench.documents;

import vn.capuy.bench.sql.NamedSql;

/** What the register and the search ask of the database, by plain SQL. */
final class DocumentSql {
    private static final String WITHIN = """
            exists (select 1 from org_ancestry scope_row where scope_row.ancestor = :scope and scope_row.descendant = %s
              and scope_row.valid @> %s and scope_row.known_until = 'infinity')""";

    private static final String VISIBLE = "(" + WITHIN.formatted("d.issuer", "d.issued_on") + """
             or exists (select 1 from document_recipient r where r.document = d.id and r.voided_at is null
               and (exists (select 1 from org_ancestry s where s.ancestor = :scope and s.descendant = r.organisation
                   and s.known_until = 'infinity')
                 or r.reach = 'BELOW' and exists (select 1 from org_ancestry b where b.ancestor = r.organisation
                   and b.descendant = :scope and b.known_until = 'infinity'
                   and (upper_inf(b.valid) or upper(b.valid) > d.issued_on))))
             or exists (select 1 from document_co_issuer c where c.document = d.id and\040"""
            + WITHIN.formatted("c.organisation", "d.issued_on") + "))";

    private static final String CLEARED = "(d.secrecy = 'NONE' or d.open_from <= current_date)";

    private static final String VIEW = """
            select d.id, d.issuer, u.name_vi, u.name_en, u.name_ar, d.field, f.name_vi, f.name_en, f.name_ar, d.type,
              t.name_vi, t.name_en, t.name_ar, d.number, d.notation, d.symbol, d.term, d.issued_on,
              coalesce(d.in_force_from, d.issued_on), d.in_force_to, d.abstract, d.signing_body, d.signer, d.urgency,
              d.secrecy, d.open_from, array(select coalesce(c.organisation, c.outside) from document_co_issuer c
                where c.document = d.id order by c.position), d.voided_at is not null, d.void_reason, d.disposed_on,
              d.recorded_at, d.version
            from document d join org_unit u on u.code = d.issuer join document_type t on t.code = d.type
            left join document_field f on f.code = d.field where\040""";

    static final NamedSql READ = new NamedSql(VIEW + "d.id = :id and " + VISIBLE);

    static final NamedSql PAGE =
            new NamedSql(VIEW + "d.voided_at is null and d.type = :type and d.issued_on <= cast(:until as date) and "
                    + VISIBLE + " order by d.issued_on desc, d.id desc limit 51");

    private static final String SEARCH = """
            select d.* from unnest(string_to_array(:spans, ',')) as span (months)
            cross join lateral (
              select t.document, t.issued_on from document_text t
              where t.marks && string_to_array(span.months, ' ')%s
              group by t.document, t.issued_on order by t.issued_on desc, t.document desc) found
            cross join lateral (
              select d.id, d.issued_on, d.issuer, d.type, d.field, d.secrecy from document d
              where d.id = found.document and d.voided_at is null and """ + CLEARED + " and " + VISIBLE + """
               offset 0) d limit 1001""";

    /** The one statement in which the search finds and counts. */
    static final NamedSql FIND = new NamedSql(SEARCH.formatted(" and t.words @@ cast(:query as tsquery)"));

    static final NamedSql FIND_WITHIN = new NamedSql(
            SEARCH.formatted(" and t.marks && string_to_array(:reach, ',') and t.words @@ cast(:query as tsquery)"));

    static final NamedSql NUMBER = new NamedSql(
            SEARCH.formatted(" and t.marks @> string_to_array(:marks, ',')").replace("limit 1001", "limit 5"));

    /** What facets would cost that are counted to the end. */
    static final NamedSql FACETS = new NamedSql("""
            select d.type, d.issuer, extract(year from d.issued_on), d.field, count(*) from document d
            where d.id in (select t.document from document_text t where t.words @@ cast(:query as tsquery))
              and d.voided_at is null and """ + CLEARED + " and " + WITHIN.formatted("d.issuer", "d.issued_on")
            + " group by grouping sets ((1), (2), (3), (4))");

    static final NamedSql ISSUE = new NamedSql("""
            with taken as (
              insert into document_series as s (issuer, series, term, last_number, latest_on)
              values (:issuer, 'TB', :term, 1, cast(:day as date))
              on conflict (issuer, series, term) do update set last_number = s.last_number + 1,
                latest_on = greatest(s.latest_on, excluded.latest_on)
              returning last_number)
            insert into document (id, issuer, series, term, number, type, symbol, issuer_symbol, issued_on, abstract,
              abstract_folded, abstract_withheld, signing_body, signer, urgency, secrecy, recorded_at, recorded_by)
            select gen_random_uuid(), :issuer, 'TB', :term, taken.last_number, 'NOTICE', 'TB', 'HU', cast(:day as date),
              :abstract, :folded, false, 'STANDING_COMMITTEE', 'Hoàng Văn Nam', 'NONE', 'NONE', now(), 'bench' from taken""");

    static final NamedSql JOURNAL = new NamedSql("""
            insert into journal (at, actor, action, subject_type, subject_id, org, correlation_id, detail)
            values (now(), 'bench', 'document.issued', 'document', '1', :issuer, '0123456789abcdef', cast('{}' as jsonb))""");

    /** The answer that is kept for a repetition: as long as the one that the service gives. */
    static final NamedSql KEEP = new NamedSql("""
            insert into idempotency (actor, key, request_hash, status, headers, body, at)
            values ('bench-sql', :key, sha256(cast(:abstract as text)::bytea), 201, cast('{"Location": "documents"}' as jsonb),
              :body, now())""");

    static final NamedSql COUNT = new NamedSql("""
            select d.type, count(*) from document d where d.issued_on between cast(:from as date) and cast(:to as date)
              and d.voided_at is null and\040""" + WITHIN.formatted("d.issuer", "d.issued_on") + " group by d.type");

    private DocumentSql() {}
}
