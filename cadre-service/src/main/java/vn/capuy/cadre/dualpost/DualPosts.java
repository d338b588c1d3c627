package vn.capuy.cadre.dualpost;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.capuy.cadre.shared.Filters;
import vn.capuy.cadre.shared.ListQuery;
import vn.capuy.cadre.shared.Projections;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads villages with their heads and secretaries as of a day. */
@ApplicationScoped
class DualPosts {
    /** Of several holders the one who holds both comes first. */
    private static final String VIEW = """
            select u.code as village, %s as village_name, place.parent as commune, cast(:onDay as date) as on_day,
              h.code as head, h.full_name as head_name, s.code as secretary, s.full_name as secretary_name,
              coalesce(h.id = s.id, false) as covered
            from org_unit u
            left join org_placement place on place.unit = u.code and place.valid @> cast(:onDay as date)
            left join lateral (
              select c.id, c.code, c.full_name, exists (%s and sh.person = c.id) as both_posts
              from post hp join holding hh on hh.post = hp.id join person c on c.id = hh.person
              where hp.org = u.code and hp.kind = 'VILLAGE_HEAD' and hp.voided_at is null and hh.voided_at is null
                and daterange(hh.held_from, hh.held_to, '[]') @> cast(:onDay as date)
              order by both_posts desc, hh.held_from, c.code limit 1) h on true
            left join lateral (
              select c.id, c.code, c.full_name %s join person c on c.id = sh.person %s
              order by coalesce(c.id = h.id, false) desc, sh.held_from, c.code limit 1) s on true
            where u.kind in ('VILLAGE', 'QUARTER')
              and u.established_on <= cast(:onDay as date) and (u.ended_on is null or u.ended_on > cast(:onDay as date))
              and %s""";

    private static final String SECRETARIES_OF = """
            from org_unit cell join post sp on sp.org = cell.code and sp.kind = 'CELL_SECRETARY' and sp.voided_at is null
              join holding sh on sh.post = sp.id and sh.voided_at is null
                and daterange(sh.held_from, sh.held_to, '[]') @> cast(:onDay as date)""";

    private static final String STANDING_IN = " where cell.stands_in = u.code and cell.kind = 'CELL'";

    private static final String ALL = VIEW.formatted(
            Projections.named("u.name"),
            "select 1 " + SECRETARIES_OF + STANDING_IN,
            SECRETARIES_OF,
            STANDING_IN,
            Organisation.withinScope("u.code", "cast(:onDay as date)"));

    private static final ListQuery<DualPostView> LIST = new ListQuery<>(
            "select * from (" + ALL + """
             and (cast(:org as text) is null or exists (select 1 from org_ancestry a where a.ancestor = :org
                and a.descendant = u.code and a.valid @> cast(:onDay as date) and a.known_until = 'infinity'))) village
            where cast(:covered as boolean) is null or covered = :covered""",
            DualPostView.class,
            List.of(ListQuery.text("village")),
            village -> Cursor.at(village.village()));

    private final Projections projections;
    private final Jdbi jdbi;
    private final Caller caller;
    private final CallerLanguage language;
    private final Clock clock;

    DualPosts(Projections projections, Jdbi jdbi, Caller caller, CallerLanguage language, Clock clock) {
        this.projections = projections;
        this.jdbi = jdbi;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    Page<DualPostView> page(DualPostFilter filter, PageRequest page) {
        LocalDate day = filter.onDay == null ? VietnamTime.today(clock) : filter.onDay;
        return projections.page(LIST, page, Filters.of("org", filter.org, "onDay", day, "covered", filter.covered));
    }

    /** The villages of these keys, in their order. */
    List<DualPostView> of(List<VillageDay> keys) {
        var found = new HashMap<VillageDay, DualPostView>();
        Map<LocalDate, List<VillageDay>> byDay = keys.stream().collect(Collectors.groupingBy(VillageDay::day));
        byDay.forEach((day, villages) ->
                on(day, villages).forEach(view -> found.put(new VillageDay(view.village(), day), view)));
        var inOrder = new ArrayList<>(keys.stream().map(found::get).toList());
        inOrder.removeIf(Objects::isNull);
        return inOrder;
    }

    private List<DualPostView> on(LocalDate day, List<VillageDay> villages) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + " and u.code = any(:villages)")
                .bindArray(
                        "villages",
                        String.class,
                        villages.stream().map(VillageDay::village).toList())
                .bind("onDay", day)
                .bind("scope", caller.scope())
                .bind("lang", language.get().tag())
                .map(ConstructorMapper.of(DualPostView.class))
                .list());
    }
}
