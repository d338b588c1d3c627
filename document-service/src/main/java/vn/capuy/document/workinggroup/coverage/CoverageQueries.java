package vn.capuy.document.workinggroup.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.document.workinggroup.charge.ChargeSql;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/**
 * Reads which communes and towns are directed by working groups. A place is told by how many, also where the groups were founded
 * above the caller's scope: who is directed knows that he is.
 */
@ApplicationScoped
class CoverageQueries {
    private static final String PLACES = """
            select p.*, case p.groups when 0 then 'NONE' when 1 then 'ONE' else 'SEVERAL' end as state from (
              select u.code as place, %s as place_name, u.kind, cast(:onDay as date) as on_day,
                cast(count(distinct g.id) as int) as groups,
                coalesce(string_agg(distinct g.reference, ', ') filter (where %s), '') as "references"
              from org_ancestry a join org_unit u on u.code = a.descendant
              left join working_group_charge c on c.place = u.code and c.kind = 'DIRECTS' and %s
              left join working_group g on g.id = c.working_group and g.voided_at is null and g.founded_on <= :onDay
                and not exists (select 1 from working_group_end e where e.working_group = g.id and e.ended_on < :onDay)
              where a.ancestor = :org and a.valid @> cast(:onDay as date) and a.known_until = 'infinity'
                and u.kind in ('COMMUNE', 'TOWN') and %s
              group by u.code) p""".formatted(
                    Projections.named("u.name"),
                    WorkingGroupAccess.VISIBLE,
                    ChargeSql.holds("c", ":onDay"),
                    Organisation.withinScope("u.code", "cast(:onDay as date)"));

    private static final String SUMMARY = """
            select cast(:org as text) as org, cast(:orgName as text) as org_name, cast(:onDay as date) as on_day,
              count(*) as places, count(*) filter (where groups > 0) as directed,
              count(*) filter (where groups = 0) as without, count(*) filter (where groups > 1) as with_several
            from (%s) places""".formatted(PLACES);

    private final Projections projections;
    private final Organisation organisation;
    private final CallerLanguage language;
    private final Clock clock;

    CoverageQueries(Projections projections, Organisation organisation, CallerLanguage language, Clock clock) {
        this.projections = projections;
        this.organisation = organisation;
        this.language = language;
        this.clock = clock;
    }

    CoverageView summary(CoverageParameters asked) {
        return projections.one(SUMMARY, CoverageView.class, binds(asked)).orElseThrow();
    }

    /** By their codes. */
    Page<PlaceRow> places(CoverageParameters asked, PlaceState state, PageRequest page) {
        var binds = binds(asked);
        binds.put("state", state == null ? null : state.name());
        var list = new ListQuery<>(
                "select * from (" + PLACES + ") p where " + Projections.equal("p.state", "state"),
                PlaceRow.class,
                List.of(ListQuery.text("place")),
                row -> Cursor.at(row.place()));
        return projections.page(list, page, binds);
    }

    private Map<String, Object> binds(CoverageParameters asked) {
        LocalDate day = asked.onDay == null ? VietnamTime.today(clock) : asked.onDay;
        var org = organisation.require("org", asked.org, day);
        var binds = new HashMap<String, Object>();
        binds.put("org", org.code());
        binds.put("orgName", language.of(org.name()));
        binds.put("onDay", day);
        return binds;
    }
}
