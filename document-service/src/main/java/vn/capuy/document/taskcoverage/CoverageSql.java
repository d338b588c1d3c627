package vn.capuy.document.taskcoverage;

import vn.capuy.document.lineage.StatusSql;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.task.TaskAccess;
import vn.capuy.document.task.TaskSql;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.list.Projections;

/** SQL by which clauses and their tasks are put together, as of {@code :onDay} and as known at {@code :knownAt}. */
final class CoverageSql {
    /** The clause {@code c} stands and requires tasks. */
    static final String REQUIRES = "c.requires_tasks and " + Indicator.known("c");

    private static final String TASK = "t.assigned_on <= :onDay and " + Indicator.known("t");

    private static final String NUMBERS = """
            count(h.state) filter (where h.state <> 'CANCELLED') as tasks, count(*) filter (where h.state = 'VERIFIED') as done,
              count(*) filter (where %1$s) as overdue,
              count(*) filter (where h.state not in ('VERIFIED', 'CANCELLED') and not %1$s) as open,
              count(*) filter (where h.state = 'CANCELLED') as cancelled""".formatted(TaskSql.overdue("h", ":onDay"));

    /** The numbers of the tasks of the clause {@code c} that exist for the caller, as alias {@code n}. */
    static final String OF_CLAUSE = """
            cross join lateral (select %s from task t %s
              where t.source_document = c.document and t.source_clause = c.id and %s and %s) n""".formatted(NUMBERS, TaskSql.HELD, TASK, TaskAccess.VISIBLE);

    /** How the clause is carried out, told by {@code n}. */
    static final String STATE =
            "case when n.tasks = 0 then 'NONE' when n.overdue > 0 then 'OVERDUE' when n.open > 0 then 'OPEN' else 'DONE' end";

    private static final String PATH = """
            with recursive way (id, place, path) as (
              select c.id, lpad(c.position::text, 5, '0'), c.label from document_clause c
              where c.document = :document and c.parent is null and %1$s
              union all
              select c.id, way.place || lpad(c.position::text, 5, '0'), way.path || ' › ' || c.label
              from way join document_clause c on c.document = :document and c.parent = way.id and %1$s)
            """.formatted(Indicator.known("c"));

    /** The clauses of a document that require tasks, each with its numbers. */
    static final String CLAUSES = PATH + """
            select c.id, way.place, way.path, c.kind, c.label, c.heading, c.content, n.tasks, n.done, n.open, n.overdue,
              n.cancelled, %s as state
            from way join document_clause c on c.id = way.id %s
            where c.requires_tasks""".formatted(STATE, OF_CLAUSE);

    /** The numbers of the tasks that come of the document as a whole. */
    static final String OF_DOCUMENT =
            "select %s from task t %s where t.source_document = :document and t.source_clause is null and %s and %s"
                    .formatted(NUMBERS, TaskSql.HELD, TASK, TaskAccess.VISIBLE);

    /** Documents issued in the period by the body or one below it, into which the caller may look, that require tasks. */
    private static final String DOCUMENTS =
            """
            select d.* from document d
            where %s and %s and %s and d.issued_on between :from and :to
              and d.issuer in (select a.descendant from org_ancestry a where a.ancestor = :org and a.known_until = 'infinity')
              and exists (select 1 from org_ancestry a where a.ancestor = :org and a.descendant = d.issuer
                and a.valid @> d.issued_on and a.known_until = 'infinity')
              and (cast(:field as text) is null or d.field = :field)
              and exists (select 1 from document_clause c where c.document = d.id and %s)""".formatted(Indicator.known("d"), DocumentAccess.VISIBLE, DocumentAccess.CLEARED, REQUIRES);

    private static final String SUMS = """
            count(*) as clauses, count(*) filter (where n.tasks > 0) as covered, count(*) filter (where n.tasks = 0) as uncovered,
              sum(n.tasks) as tasks, sum(n.done) as done, sum(n.open) as open, sum(n.overdue) as overdue""";

    /** By document; the page is picked before anything is counted. */
    static final String BY_DOCUMENT = """
            with picked as materialized (%s %%s order by d.issued_on desc, d.id desc limit :rows)
            select d.id::text as key, d.notation as name, d.issued_on, d.issuer, %s
            from picked d join document_clause c on c.document = d.id and %s %s
            group by d.id, d.notation, d.issued_on, d.issuer order by d.issued_on desc, d.id desc""".formatted(DOCUMENTS, SUMS, REQUIRES, OF_CLAUSE);

    static final String BY_ISSUER =
            grouped("d.issuer", Projections.named("u.name"), "join org_unit u on u.code = d.issuer");

    static final String BY_FIELD = grouped(
            "coalesce(d.field, '-')", Projections.named("u.name"), "left join document_field u on u.code = d.field");

    /** All of them together. */
    static final String TOTAL = """
            select %s from (%s) d join document_clause c on c.document = d.id and %s %s""".formatted(SUMS, DOCUMENTS, REQUIRES, OF_CLAUSE);

    /** How many tasks the bodies assigned in the period of which no source is known. */
    static final String WITHOUT_SOURCE = """
            select count(*) as tasks from task t
            where t.source_kind is null and t.assigned_on between :from and :to and t.assigned_on <= :onDay and %s and %s
              and exists (select 1 from org_ancestry a where a.ancestor = :org and a.descendant = t.assigned_by
                and a.valid @> t.assigned_on and a.known_until = 'infinity')""".formatted(Indicator.known("t"), TaskAccess.VISIBLE);

    /**
     * A fact for each clause that requires tasks of a document in force on the last day, of which nothing is secret then, so that
     * everybody is told the same. {@code offset 0} keeps the planner from asking for the tasks of all clauses.
     */
    static final String FACTS = """
            select c.id::text || case when hit.one then '/COVERED' else '/NONE' end as key, d.issuer as org,
              d.issued_on as on_date, d.id::text as subject, cast(null as text) as split, hit.one as hit, d.field, d.type
            from document_clause c join document d on d.id = c.document
            cross join lateral (select exists (
              select 1 from task t
              where t.source_document = c.document and t.source_clause = c.id and t.assigned_on <= :to and %s
                and not (t.ended_on is not null and t.done_on is null and t.ended_on <= :to and t.ended_at <= :knownAt)
              offset 0) as one) hit
            where %s and d.issued_on <= :to and (d.secrecy = 'NONE' or d.open_from <= :to) and %s""".formatted(Indicator.known("t"), REQUIRES, StatusSql.inForce(":to"));

    private CoverageSql() {}

    private static String grouped(String key, String name, String join) {
        return """
                select %1$s as key, coalesce(%2$s, '-') as name, cast(null as date) as issued_on, cast(null as text) as issuer, %3$s
                from (%4$s) d %5$s join document_clause c on c.document = d.id and %6$s %7$s
                group by 1, 2 order by 1""".formatted(key, name, SUMS, DOCUMENTS, join, REQUIRES, OF_CLAUSE);
    }
}
