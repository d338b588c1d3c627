package vn.capuy.document.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.task.TaskAccess;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Sheets, each time asked of the history. */
@ApplicationScoped
public class SheetReads {
    /** Who does not see the body sees of its sheet the tasks that exist for him. */
    private static final String SEEN = "(cast(:whole as boolean) or " + TaskAccess.VISIBLE + ")";

    private static final ListQuery<SheetLine> PAGE = new ListQuery<>(
            "select * from (" + SheetSql.LINES + " and " + SEEN + ") line where "
                    + String.join(
                            " and ",
                            Projections.equal("result", "result"),
                            "(cast(:lead as text) is null or lead_organisation = :lead or lead_member = :lead)",
                            "(cast(:carriedOver as boolean) is null or carried_over = :carriedOver)",
                            "(cast(:late as boolean) is null or (late_entries > 0) = :late)"),
            SheetLine.class,
            List.of(ListQuery.text("reference")),
            row -> Cursor.at(row.reference()));

    private static final ListQuery<LeadTotals> LEADS = new ListQuery<>(
            """
            select * from (%s) each
            where :whole or exists (select 1 from org_ancestry a where a.ancestor = :scope
              and a.descendant = each.lead_organisation and a.valid @> cast(:last as date) and a.known_until = 'infinity')""".formatted(SheetSql.LEADS),
            LeadTotals.class,
            List.of(ListQuery.text("lead_organisation"), ListQuery.text("lead_member")),
            row -> Cursor.at(row.leadOrganisation(), row.leadMember()));

    /** Of all tasks that were ever led there only those are looked at. */
    private static final String ONE_LEADS = """
            select * from (%s
              and t.id in (select led.task from task_step led where led.lead_organisation = :leadOrganisation)) each
            where lead_organisation = :leadOrganisation and lead_member is not distinct from cast(:leadMember as text)""".formatted(SheetSql.LINES);

    private static final String OF_LEAD = """
            select :leadOrganisation as lead_organisation, cast(:leadMember as text) as lead_member,
              max(lead_member_name) as lead_member_name, %s
            from (%s) line""".formatted(SheetSql.COUNTS, ONE_LEADS);

    private static final ListQuery<SheetLine> LEADS_LINES = new ListQuery<>(
            ONE_LEADS, SheetLine.class, List.of(ListQuery.text("reference")), row -> Cursor.at(row.reference()));

    private final Projections projections;
    private final PeriodReads periods;
    private final Jdbi jdbi;

    SheetReads(Projections projections, PeriodReads periods, Jdbi jdbi) {
        this.projections = projections;
        this.periods = periods;
        this.jdbi = jdbi;
    }

    SheetTotals totals(Sheet sheet) {
        return projections
                .one(SheetSql.TOTALS, SheetTotals.class, sheet.binds())
                .orElseThrow();
    }

    Page<SheetLine> page(PeriodReads.Standing period, LineFilter filter, PageRequest page) {
        var binds = new HashMap<>(filter.filters());
        binds.putAll(period.sheet().binds());
        binds.put("whole", period.whole());
        return projections.page(PAGE, page, binds);
    }

    /** What the sheet comes to for one lead; all zero where he has no line in it. */
    public LeadTotals ofLead(PeriodReads.Standing period, String organisation, String member) {
        return projections
                .one(OF_LEAD, LeadTotals.class, binds(period, organisation, member))
                .orElseThrow();
    }

    /** The lines of one lead. */
    public Page<SheetLine> ofLead(PeriodReads.Standing period, String organisation, String member, PageRequest page) {
        return projections.page(LEADS_LINES, page, binds(period, organisation, member));
    }

    /** Those of the tasks whose last day lies in the period and which this lead has done. */
    public Set<UUID> doneInPeriod(UUID period, String organisation, String member, Collection<UUID> tasks) {
        PeriodReads.Standing standing = periods.require(period);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select task from (" + ONE_LEADS + ") line where task = any(:tasks) and state = 'VERIFIED'"
                                + " and due_on between :first and :last")
                .bindMap(binds(standing, organisation, member))
                .bindArray("tasks", UUID.class, tasks)
                .mapTo(UUID.class)
                .collect(Collectors.toSet()));
    }

    private static Map<String, Object> binds(PeriodReads.Standing period, String organisation, String member) {
        var binds = period.sheet().binds();
        binds.put("leadOrganisation", organisation);
        binds.put("leadMember", member);
        return binds;
    }

    Page<LeadTotals> leads(PeriodReads.Standing period, PageRequest page) {
        var binds = new HashMap<>(period.sheet().binds());
        binds.put("whole", period.whole());
        return projections.page(LEADS, page, binds);
    }
}
