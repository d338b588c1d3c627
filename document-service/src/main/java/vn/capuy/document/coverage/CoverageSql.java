package vn.capuy.document.coverage;

import vn.capuy.document.lineage.StatusSql;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.list.Projections;

/** SQL by which it is told who must implement what, and who did. */
final class CoverageSql {
    private static final String PLACES = "('COMMUNE', 'TOWN', 'VILLAGE', 'QUARTER')";

    /**
     * Whether the unit {@code b}, which stands below the recipient {@code rc} of kind {@code ro.kind} or is it, must implement
     * what was sent to it: whoever is named; where all below are meant, the committees that issue documents; where a commune is
     * named, its committee.
     */
    private static final String MUST = """
            (b.kind not in %1$s and (b.code = rc.organisation
              or (rc.reach = 'BELOW' and b.symbol is not null
                and b.kind in ('PROVINCE_COMMITTEE', 'DISTRICT_COMMITTEE', 'GRASSROOTS_COMMITTEE'))
              or (ro.kind in %1$s and b.kind = 'GRASSROOTS_COMMITTEE')))""".formatted(PLACES);

    /**
     * Of the documents {@code :guides}, as of {@code :day}: {@code expected} the bodies within the caller's scope that must
     * implement each, under the tree as it stood between its day and that one; {@code issued} what bodies issued to do so, in
     * one or more steps through documents that exist for the caller.
     */
    private static final String COVERED = """
            with recursive expected as (
              select distinct g.id as guide, b.code
              from document g
              join document_recipient rc on rc.document = g.id and rc.purpose = 'TO_IMPLEMENT' and rc.voided_at is null
              join org_unit ro on ro.code = rc.organisation
              join org_ancestry a on a.ancestor = rc.organisation and a.known_until = 'infinity'
                and a.valid && daterange(g.issued_on, greatest(cast(:day as date), g.issued_on), '[]')
              join org_unit b on b.code = a.descendant and b.code <> g.issuer and %2$s
              where g.id = any(cast(string_to_array(:guides, ',') as uuid[]))
                and exists (select 1 from org_ancestry scoped where scoped.ancestor = :scope and scoped.descendant = b.code
                  and scoped.known_until = 'infinity'
                  and scoped.valid && daterange(g.issued_on, greatest(cast(:day as date), g.issued_on), '[]'))),
            done (guide, document, direct) as (
              select r.to_document, d.id, true
              from document_relation r join document d on d.id = r.from_document and d.voided_at is null
              where r.to_document = any(cast(string_to_array(:guides, ',') as uuid[])) and r.kind = 'IMPLEMENTS'
                and r.voided_at is null and r.works_from <= :day and d.issued_on <= :day
                and (cast(:clauses as text) is null or r.to_clause = any(cast(string_to_array(:clauses, ',') as uuid[])))
                and %1$s
              union
              select done.guide, n.id, false
              from done cross join lateral (
                select d.id from document_relation r
                join document d on d.id = r.from_document and d.voided_at is null and d.issued_on <= :day
                where r.to_document = done.document and r.kind = 'IMPLEMENTS' and r.voided_at is null
                  and r.works_from <= :day and %1$s offset 0) n),
            issued as (
              select one.guide, one.body, min(one.issued_on) as first_on, count(*) as documents, bool_or(one.direct) as direct,
                array_agg(one.id order by one.nr) filter (where one.nr <= 20) as ids,
                array_agg(one.notation order by one.nr) filter (where one.nr <= 20) as notations
              from (
                select done.guide, by_body.body, d.id, d.notation, d.issued_on, bool_or(done.direct) as direct,
                  row_number() over (partition by done.guide, by_body.body order by d.issued_on, d.id) as nr
                from done join document d on d.id = done.document
                cross join lateral (
                  select d.issuer as body
                  union
                  select c.organisation from document_co_issuer c where c.document = d.id and c.organisation is not null) by_body
                group by done.guide, by_body.body, d.id) one
              group by one.guide, one.body)
            """.formatted(DocumentAccess.VISIBLE, MUST);

    /** The bodies of one guiding document. */
    static final String BODIES = COVERED + """
            select b.code as organisation, %s as organisation_name, b.kind,
              case when i.body is null then 'NOTHING' else 'ISSUED' end as state, i.first_on as first_issued_on,
              i.first_on - g.issued_on as days_after, coalesce(i.documents, 0) as documents, coalesce(i.direct, false) as direct,
              coalesce(i.ids, '{}') as document_ids, coalesce(i.notations, '{}') as notations,
              case when b.ended_on <= :day then b.ended_on end as ended_on,
              array(select s.successor from org_succession s where s.predecessor = b.code and s.on_day <= :day
                order by s.successor) as successors,
              array(select s.predecessor from org_succession s join issued pi on pi.body = s.predecessor and pi.guide = e.guide
                where s.successor = b.code and s.on_day <= :day order by s.predecessor) as by_predecessors
            from expected e join org_unit b on b.code = e.code join document g on g.id = e.guide
            left join issued i on i.guide = e.guide and i.body = e.code
            where (cast(:kind as text) is null or b.kind = :kind)
              and (cast(:state as text) is null or (i.body is null) = (:state = 'NOTHING'))
            """.formatted(Projections.named("b.name"));

    /** The numbers of the same bodies. */
    static final String SUMMARY = """
            select count(*) as expected, count(*) filter (where state = 'ISSUED') as issued,
              count(*) filter (where state = 'NOTHING') as nothing, count(*) filter (where direct) as direct,
              count(ended_on) as ended, count(ended_on) filter (where state = 'NOTHING') as nothing_and_ended,
              count(*) filter (where state = 'NOTHING' and cardinality(by_predecessors) > 0) as nothing_but_predecessors,
              cast(percentile_disc(0.5) within group (order by days_after) as int) as median_days
            from (%s) bodies""".formatted(BODIES);

    /** How many bodies must implement each of some documents, and how many did. */
    static final String COUNTS = COVERED + """
            select e.guide, count(*) as expected, count(i.body) as issued
            from expected e left join issued i on i.guide = e.guide and i.body = e.code group by e.guide""";

    /** The document {@code d} was sent, to be implemented, to somebody within the caller's scope, or to all below one above it. */
    static final String GUIDES = """
            d.id in (select rc.document from document_recipient rc where rc.purpose = 'TO_IMPLEMENT' and rc.voided_at is null
              and (exists (select 1 from org_ancestry ra where ra.ancestor = :scope and ra.descendant = rc.organisation
                  and ra.known_until = 'infinity')
                or rc.reach = 'BELOW' and exists (select 1 from org_ancestry rb where rb.ancestor = rc.organisation
                  and rb.descendant = :scope and rb.known_until = 'infinity')))""";

    /** The ancestry {@code a} holds on the last day. */
    private static final String STANDS =
            "a.valid @> cast(:to as date) and a.known_from <= :knownAt and a.known_until > :knownAt";

    /** The recipient {@code rc} is to implement. */
    private static final String TO_IMPLEMENT = "rc.purpose = 'TO_IMPLEMENT' and " + Indicator.known("rc");

    /** What was issued by the last day to implement a document, as {@code n}. */
    private static final String IMPLEMENTING = """
            cross join lateral (
              select r.from_document, o.issuer from document_relation r join document o on o.id = r.from_document
              where r.to_document = %%s and r.kind = 'IMPLEMENTS' and r.works_from <= :to and %s
                and o.issued_on <= :to and %s offset 0) n""".formatted(Indicator.known("r"), Indicator.known("o"));

    /**
     * A fact for each body that stands on the last day and each guiding document in force that it must implement then. It begins
     * with the bodies that are asked for ({@code :org}, {@code :units}) and what was sent to them or to all below one above them.
     * Whether a document guides is asked once of each, and what was issued to implement it is looked up once for all bodies, from
     * its own relations, so that documents that implement nothing cost nothing. {@code offset 0} keeps the planner from turning that
     * round, which would read all documents.
     */
    static final String FACTS = """
            with recursive asked as materialized (
              select u.code, u.kind, u.symbol from org_unit u
              where (u.code = any(:units) or exists (select 1 from org_ancestry oa
                  where oa.ancestor = :org and oa.descendant = u.code))
                and u.established_on <= :to and (u.ended_on is null or u.ended_on > :to)),
            guide as materialized (
              select d.id, d.issuer from document d
              where d.id in (select rc.document from document_recipient rc
                  where %1$s and rc.organisation in (
                    select a.ancestor from asked join org_ancestry a on a.descendant = asked.code and %2$s))
                and d.issued_on <= :to and %3$s),
            expected as materialized (
              select g.id as guide, each.code as body
              from guide g cross join lateral (
                select distinct b.code
                from document_recipient rc join org_unit ro on ro.code = rc.organisation
                join org_ancestry a on a.ancestor = rc.organisation and %2$s
                join asked b on b.code = a.descendant
                where rc.document = g.id and %1$s and b.code <> g.issuer and %4$s
                offset 0) each),
            done (guide, document, issuer) as (
              select g.id, n.from_document, n.issuer from guide g %5$s
              union
              select done.guide, n.from_document, n.issuer from done %6$s),
            issued as materialized (
              select done.guide, done.issuer as body from done
              union
              select done.guide, c.organisation from done cross join lateral (
                select co.organisation from document_co_issuer co where co.document = done.document offset 0) c)
            select e.guide::text || '/' || e.body || case when i.body is null then '/NOTHING' else '/ISSUED' end as key,
              e.body as org, cast(:to as date) as on_date, e.guide::text as subject, cast(null as text) as split,
              i.body is not null as hit
            from expected e left join issued i on i.guide = e.guide and i.body = e.body""".formatted(
                    TO_IMPLEMENT,
                    STANDS,
                    StatusSql.inForce(":to"),
                    MUST,
                    IMPLEMENTING.formatted("g.id"),
                    IMPLEMENTING.formatted("done.document"));

    private CoverageSql() {}
}
