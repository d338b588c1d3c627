package vn.capuy.document.lineage;

import vn.capuy.platform.indicator.Indicator;

/** SQL by which the status of a document follows from its relations. */
public final class StatusSql {
    private StatusSql() {}

    /**
     * What later documents did to the document of alias {@code d} up to a day, as alias {@code effect}: the first days of each.
     * A void document does nothing; one that was itself repealed later did what it did, and what it repealed does not come back.
     * Binds {@code knownAt}.
     *
     * @param day the day, as SQL
     */
    public static String effects(String day) {
        return """
                cross join lateral (
                  select min(er.works_from) filter (where er.kind = 'REPEALS' and er.to_clause is null) as repealed_from,
                    min(er.works_from) filter (where er.kind = 'REPLACES' and er.to_clause is null) as replaced_from,
                    min(er.works_from) filter (where er.kind = 'AMENDS' or er.to_clause is not null) as amended_from
                  from document_relation er join document ed on ed.id = er.from_document
                  where er.to_document = d.id and er.kind in ('AMENDS', 'REPLACES', 'REPEALS') and er.works_from <= %1$s
                    and %2$s and %3$s) effect
                """.formatted(day, Indicator.known("er"), Indicator.known("ed"));
    }

    /** The first day on which the document of alias {@code d} was out of force; null where it was not by that day. */
    public static String endedFrom(String day) {
        return """
                least(effect.repealed_from, effect.replaced_from,
                  case when d.in_force_to < %1$s then d.in_force_to + 1 end)""".formatted(day);
    }

    /** The status of the document of alias {@code d} on a day. What ended it first, ended it. */
    public static String status(String day) {
        return """
                (case when d.voided_at <= :knownAt then 'VOID'
                  when %2$s is not null then case %2$s
                    when effect.repealed_from then 'REPEALED' when effect.replaced_from then 'REPLACED' else 'EXPIRED' end
                  when coalesce(d.in_force_from, d.issued_on) > %1$s then 'NOT_YET_IN_FORCE'
                  when effect.amended_from is not null then 'AMENDED' else 'IN_FORCE' end)""".formatted(day, endedFrom(day));
    }

    /** Since which day it has it; null where that has no day. */
    static String since(String day) {
        return """
                (case when d.voided_at <= :knownAt then null
                  when %2$s is not null then %2$s
                  when coalesce(d.in_force_from, d.issued_on) > %1$s then null
                  else coalesce(effect.amended_from, d.in_force_from, d.issued_on) end)""".formatted(day, endedFrom(day));
    }

    /** Whether the document of alias {@code d} is in force on a day, amended or not: without asking for more than that. */
    public static String inForce(String day) {
        return """
                (coalesce(d.in_force_from, d.issued_on) <= %1$s and (d.in_force_to is null or d.in_force_to >= %1$s) and %2$s
                  and not exists (select 1 from document_relation er join document ed on ed.id = er.from_document
                    where er.to_document = d.id and er.kind in ('REPLACES', 'REPEALS') and er.to_clause is null
                      and er.works_from <= %1$s and %3$s and %4$s))""".formatted(day, Indicator.known("d"), Indicator.known("er"), Indicator.known("ed"));
    }
}
