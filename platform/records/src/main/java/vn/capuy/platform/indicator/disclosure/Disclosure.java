package vn.capuy.platform.indicator.disclosure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.sql.Rows;

/**
 * What the caller may be told of restricted records. A request asks it for each of its figures, and grouping takes all
 * restricted records of a family: each is grouped once a request.
 */
@RequestScoped
public class Disclosure {
    /** With the district-level committee above each unit on its day, or what stands above where there is none. */
    private static final String UNITS = """
            with restricted as materialized (%s), head as materialized (
              select a.descendant, a.valid, a.ancestor,
                array_position(array['DISTRICT_COMMITTEE', 'PROVINCE_COMMITTEE', 'CENTRAL_COMMITTEE'], above.kind) as height
              from org_ancestry a join org_unit above on above.code = a.ancestor
              where a.known_until = 'infinity'
                and above.kind in ('DISTRICT_COMMITTEE', 'PROVINCE_COMMITTEE', 'CENTRAL_COMMITTEE'))
            select distinct on (r.unit) r.unit as id, r.holder, r.org, r.on_date as day, coalesce(r.trait, '') as trait,
              r.recorded_at, r.facts, coalesce(h.ancestor, r.org) as series
            from restricted r left join head h on h.descendant = r.org and h.valid @> r.on_date
            order by r.unit, h.height""";

    private final Jdbi jdbi;
    private final Caller caller;
    private final EnteredLimits limits;
    private final Clock clock;
    private final Map<String, ConfidentialUnits> families;
    private final Map<String, ReleaseGroups> grouped = new HashMap<>();

    /** For the container's proxy only. */
    protected Disclosure() {
        this(null, null, null, null, List.of());
    }

    @Inject
    public Disclosure(
            Jdbi jdbi, Caller caller, EnteredLimits limits, Clock clock, @All List<ConfidentialUnits> families) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.limits = limits;
        this.clock = clock;
        this.families = families.stream().collect(Collectors.toMap(ConfidentialUnits::family, Function.identity()));
    }

    /** Whether the caller may see what is restricted, and so count it without regard. */
    public boolean cleared() {
        return caller.clearance().covers(Clearance.SECRET);
    }

    /** The groups as they stand now, whatever moment is asked for: one partition for all questions. */
    public ReleaseGroups groups(String family) {
        return grouped.computeIfAbsent(family, this::group);
    }

    private ReleaseGroups group(String family) {
        var units = jdbi.withHandle(handle -> handle.createQuery(
                        UNITS.formatted(families.get(family).sql()))
                .map(Rows.of(ConfidentialUnit.class))
                .list());
        var today = VietnamTime.today(clock);
        int smallest = limits.of(DisclosureLimits.SMALLEST_CELL).on(today);
        int days = limits.of(DisclosureLimits.YEAR_CLOSES).on(today);
        return ReleaseGroups.of(units, smallest, new YearClosing(days), clock.instant());
    }
}
