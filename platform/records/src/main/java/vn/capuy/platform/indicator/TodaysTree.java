package vn.capuy.platform.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Lineage;
import vn.capuy.platform.organisation.Successions;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.sql.Rows;

/** Whose records count for an organisation under today's successors. "Today" is the day of the moment that is asked for. */
@ApplicationScoped
class TodaysTree {
    private static final String BELOW = """
            select a.descendant as unit, bool_or(a.valid @> cast(:day as date)) as today, coalesce(bool_or(o.unit is not null), false) as own
            from org_ancestry a
            left join (
              with recursive own (unit, kind) as (
                select code, kind from org_unit where code = :org
                union
                select u.code, u.kind
                from own join org_placement p on p.parent = own.unit and p.valid @> cast(:day as date)
                join org_unit u on u.code = p.unit
                where u.kind in ('STANDING_COMMITTEE', 'ADVISORY_BODY', 'INSPECTION_COMMITTEE')
                   or (own.kind in ('TOWN', 'COMMUNE') and u.kind = 'GRASSROOTS_COMMITTEE'))
              select unit from own) o on o.unit = a.descendant
            where a.ancestor = :org and a.known_from <= :knownAt and a.known_until > :knownAt
            group by a.descendant""";

    private static final String WITHIN_SCOPE = """
            select exists (select 1 from org_ancestry a where a.ancestor = :scope and a.descendant = :org
              and a.valid @> cast(:day as date) and a.known_until = 'infinity')""";

    private final Jdbi jdbi;
    private final Successions successions;
    private final Caller caller;

    TodaysTree(Jdbi jdbi, Successions successions, Caller caller) {
        this.jdbi = jdbi;
        this.successions = successions;
        this.caller = caller;
    }

    /**
     * A unit that stands below the organisation, or once did.
     *
     * @param today whether it does today
     * @param own whether its acts are the organisation's own today
     */
    public record Below(String unit, boolean today, boolean own) {}

    /** For each reach. Refuses (400) an organisation that does not stand today, naming who took it over. */
    Map<Indicator.Reach, Reached> of(FigureQuestion question) {
        LocalDate day = VietnamTime.dayOf(question.knownAt());
        Lineage lineage = successions.on(day, question.knownAt());
        List<Below> below = jdbi.withHandle(handle -> below(handle, question, day));
        if (below.stream().noneMatch(each -> each.today() && each.unit().equals(question.org()))) {
            String successors = String.join(", ", lineage.successors(question.org()));
            throw ProblemException.invalid(
                    "org",
                    "violation.organisation-not-today",
                    Map.of("org", question.org(), "date", day, "successors", successors.isEmpty() ? "–" : successors));
        }
        boolean wholeScope = jdbi.withHandle(handle -> handle.createQuery(WITHIN_SCOPE)
                .bind("scope", caller.scope())
                .bind("org", question.org())
                .bind("day", day)
                .mapTo(boolean.class)
                .one());
        var reached = new EnumMap<Indicator.Reach, Reached>(Indicator.Reach.class);
        for (Indicator.Reach reach : Indicator.Reach.values()) {
            reached.put(reach, reached(reach, lineage, below, wholeScope));
        }
        return reached;
    }

    private static List<Below> below(Handle handle, FigureQuestion question, LocalDate day) {
        return handle.createQuery(BELOW)
                .bind("org", question.org())
                .bind("day", day)
                .bind("knownAt", question.knownAt().atOffset(ZoneOffset.UTC))
                .map(Rows.of(Below.class))
                .list();
    }

    private static Reached reached(Indicator.Reach reach, Lineage lineage, List<Below> below, boolean wholeScope) {
        boolean own = reach == Indicator.Reach.OWN;
        Set<String> here = new HashSet<>();
        Set<String> everBelow = new HashSet<>();
        for (Below each : below) {
            everBelow.add(each.unit());
            if (each.today() && (each.own() || !own)) {
                here.add(each.unit());
            }
        }
        var passing = lineage.into(here::contains, unit -> !own || unit.actedForTheUnitAbove());
        List<String> units = new ArrayList<>(here);
        Map<String, Reached.Predecessor> passed = new LinkedHashMap<>();
        for (Lineage.Gone unit : lineage.gone()) {
            var share = passing.of(unit.code());
            String by = passing.by(unit.code());
            if (share.isAll()) {
                units.add(unit.code());
            }
            // What stood here before it ended is in the figure as it stood too: no succession has brought it.
            if (by != null && !share.isNone() && !(share.isAll() && everBelow.contains(by))) {
                LocalDate on = lineage.from(by).getFirst().onDay();
                passed.put(unit.code(), new Reached.Predecessor(by, share, on));
            }
        }
        return new Reached(units, passed, wholeScope);
    }
}
