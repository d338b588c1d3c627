package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;

/** Who leads cases within a narrow scope: a page is found with these, where walking through all days would pass over almost all. */
@ApplicationScoped
class CaseReach {
    /** Beyond, a scope is so wide that most of what is walked through lies within it. */
    private static final int MOST_UNITS = 1000;

    private static final int MOST_BODIES = 20;

    private static final String LEADING = """
            with within as materialized (select distinct descendant from org_ancestry
                where ancestor = :scope and known_until = 'infinity' limit :units)
            select (select count(*) from within) as units, array(select w.descendant from within w
                where exists (select 1 from inspection_case c where c.lead_body = w.descendant) limit :bodies) as bodies""";

    private final Jdbi jdbi;
    private final Caller caller;

    CaseReach(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** Who leads the cases within the caller's scope; empty where they are many. Of his teams' cases others are the leaders. */
    Optional<List<String>> fewBodies() {
        return jdbi.withHandle(handle -> handle.createQuery(LEADING)
                .bind("scope", caller.scope())
                .bind("units", MOST_UNITS + 1)
                .bind("bodies", MOST_BODIES + 1)
                .map((row, context) -> {
                    var bodies = List.of((String[]) row.getArray("bodies").getArray());
                    boolean few = row.getInt("units") <= MOST_UNITS && bodies.size() <= MOST_BODIES;
                    return few ? Optional.of(bodies) : Optional.<List<String>>empty();
                })
                .one());
    }
}
