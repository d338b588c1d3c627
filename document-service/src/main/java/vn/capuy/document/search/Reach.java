package vn.capuy.document.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;

/**
 * By which marks the index can tell what the caller may know of: who in his scope issues, alone or jointly, who receives, and what was sent to
 * all below a unit above him. It lets too much through and never too little; the wall itself is asked of each document.
 */
@ApplicationScoped
class Reach {
    /** Beyond, a scope is so wide that most of what is found lies within it. */
    private static final int MOST_UNITS = 1000;

    private static final int MOST_MARKS = 300;

    /**
     * Whether the scope is narrow: with each mark more the index has more to go through, and where the units within are a quarter
     * of all it is quicker to ask the wall of what is found.
     */
    private static final String NARROW = """
            with within as materialized (select distinct descendant from org_ancestry
                where ancestor = :scope and known_until = 'infinity' limit :units)
            select w.units < :units and w.units * 4 < (select count(*) from org_unit) from (select count(*) as units from within) w""";

    private static final String MARKS = """
            with within as materialized (select distinct descendant from org_ancestry
                where ancestor = :scope and known_until = 'infinity' limit :units)
            select 'issuer:' || w.descendant from within w
              where exists (select 1 from document_series s where s.issuer = w.descendant)
            union select case r.reach when 'BELOW' then 'below:' else 'to:' end || w.descendant
              from within w cross join (values ('OWN'), ('BELOW')) as r (reach)
              where exists (select 1 from document_recipient sent where sent.organisation = w.descendant and sent.voided_at is null)
            union select 'to:' || w.descendant from within w
              where exists (select 1 from document_co_issuer jointly where jointly.organisation = w.descendant)
            union select 'below:' || a.ancestor from org_ancestry a
              where a.descendant = :scope and a.known_until = 'infinity'
                and exists (select 1 from document_recipient sent where sent.organisation = a.ancestor and sent.voided_at is null)
            """;

    private final Jdbi jdbi;
    private final Caller caller;

    Reach(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** Empty where the scope is too wide for it; an empty list where nothing lies within it. */
    Optional<List<String>> marks() {
        return jdbi.withHandle(handle -> {
            boolean narrow = handle.createQuery(NARROW)
                    .bind("scope", caller.scope())
                    .bind("units", MOST_UNITS + 1)
                    .mapTo(boolean.class)
                    .one();
            if (!narrow) {
                return Optional.empty();
            }
            List<String> marks = handle.createQuery(MARKS)
                    .bind("scope", caller.scope())
                    .bind("units", MOST_UNITS)
                    .mapTo(String.class)
                    .list();
            return marks.size() > MOST_MARKS ? Optional.empty() : Optional.of(marks);
        });
    }
}
