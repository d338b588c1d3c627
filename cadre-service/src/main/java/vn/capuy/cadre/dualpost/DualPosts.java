package vn.capuy.cadre.dualpost;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.forecast.rules.ForecastLimits;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.sql.Rows;

/** Reads villages with their heads and secretaries as of a day, as it was known at a moment. */
@ApplicationScoped
class DualPosts {
    private static final ListQuery<DualPostRow> LIST = new ListQuery<>(
            "select * from (" + VillageSql.ALL + """
             and (cast(:org as text) is null or exists (select 1 from org_ancestry a where a.ancestor = :org
                and a.descendant = u.code and a.valid @> cast(:onDay as date)
                and a.known_from <= :knownAt and a.known_until > :knownAt))) village
            where (cast(:covered as boolean) is null or covered = :covered)
              and (cast(:reason as text) is null or :reason = any(reasons))""",
            DualPostRow.class,
            List.of(ListQuery.text("village")),
            village -> Cursor.at(village.village()));

    private final Projections projections;
    private final Jdbi jdbi;
    private final Caller caller;
    private final CallerLanguage language;
    private final EnteredLimits limits;
    private final Clock clock;

    DualPosts(
            Projections projections,
            Jdbi jdbi,
            Caller caller,
            CallerLanguage language,
            EnteredLimits limits,
            Clock clock) {
        this.projections = projections;
        this.jdbi = jdbi;
        this.caller = caller;
        this.language = language;
        this.limits = limits;
        this.clock = clock;
    }

    Page<DualPostView> page(DualPostFilter filter, PageRequest page) {
        Instant now = clock.instant();
        if (filter.knownAt != null && filter.knownAt.isAfter(now)) {
            throw ProblemException.invalid("knownAt", "violation.future");
        }
        LocalDate day = filter.onDay == null ? VietnamTime.today(clock) : filter.onDay;
        Instant knownAt = filter.knownAt == null ? now : filter.knownAt;
        var binds = Filters.of(
                "org",
                filter.org,
                "onDay",
                day,
                "covered",
                filter.covered,
                "reason",
                filter.reason,
                "knownAt",
                knownAt.atOffset(ZoneOffset.UTC),
                "cellTermMonths",
                termOfCells(day));
        return projections.page(LIST, page, binds).map(row -> row.view(language.get()));
    }

    /** The villages of these keys, in their order, as they were known at a moment. */
    List<DualPostView> of(List<VillageDay> keys, Instant knownAt) {
        var found = new HashMap<VillageDay, DualPostView>();
        Map<LocalDate, List<VillageDay>> byDay = keys.stream().collect(Collectors.groupingBy(VillageDay::day));
        byDay.forEach((day, villages) ->
                on(day, villages, knownAt).forEach(view -> found.put(new VillageDay(view.village(), day), view)));
        var inOrder = new ArrayList<>(keys.stream().map(found::get).toList());
        inOrder.removeIf(Objects::isNull);
        return inOrder;
    }

    private List<DualPostView> on(LocalDate day, List<VillageDay> villages, Instant knownAt) {
        return jdbi
                .withHandle(handle -> handle.createQuery(VillageSql.ALL + " and u.code = any(:villages)")
                        .bindArray(
                                "villages",
                                String.class,
                                villages.stream().map(VillageDay::village).toList())
                        .bind("onDay", day)
                        .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                        .bind("cellTermMonths", termOfCells(day))
                        .bind("scope", caller.scope())
                        .bind("lang", language.get().tag())
                        .map(Rows.of(DualPostRow.class))
                        .list())
                .stream()
                .map(row -> row.view(language.get()))
                .toList();
    }

    /** Null on a day on which no figure holds. */
    private Integer termOfCells(LocalDate day) {
        var limit = limits.of(ForecastLimits.CELL_TERM);
        return limit.holdsOn(day) ? limit.on(day) : null;
    }
}
