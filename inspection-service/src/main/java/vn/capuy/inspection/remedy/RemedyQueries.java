package vn.capuy.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads remedies, of cases alone that exist for the caller. */
@ApplicationScoped
class RemedyQueries {
    private static final String REMEDY = """
            select * from (select r.id, r.case_id, c.reference, c.lead_body, r.finding, r.owner_kind as owner,
              r.organisation, %s as organisation_name, r.member, r.member_name, r.what, r.required_on, r.first_due_on,
              r.due_on, r.state, r.state in ('OPEN', 'RETURNED') and r.due_on < :today as overdue,
              r.recorded_at, r.recorded_by, r.voided_at, r.void_reason, r.version
            from remedy r join inspection_case c on c.id = r.case_id join org_unit u on u.code = r.organisation
            where c.voided_at is null and %s) it""".formatted(Projections.named("u.name"), CaseAccess.VISIBLE);

    private static final ListQuery<RemedySummary> LIST = new ListQuery<>(
            REMEDY
                    + " where voided_at is null and (cast(:case as uuid) is null or case_id = cast(:case as uuid)) and "
                    + String.join(
                            " and ",
                            Projections.equal("state", "state"),
                            "(cast(:owner as text) is null or :owner = any(array[organisation, member]))",
                            "(cast(:overdue as boolean) is null or overdue = :overdue)",
                            Projections.between("due_on")),
            RemedySummary.class,
            List.of(ListQuery.date("due_on"), ListQuery.id("id")),
            row -> Cursor.at(row.dueOn(), row.id()));

    private final Projections projections;
    private final CaseAccess access;

    RemedyQueries(Projections projections, CaseAccess access) {
        this.projections = projections;
        this.access = access;
    }

    /**
     * By the day by which they are due.
     *
     * @param caseId only of this case; of all where it is null
     */
    Page<RemedySummary> page(UUID caseId, RemedyFilter filter, PageRequest page) {
        var binds = new HashMap<>(filter.filters());
        binds.put("case", caseId);
        binds.putAll(access.wall());
        return projections.page(LIST, page, binds);
    }

    /** One remedy, also one that was voided. */
    Optional<RemedySummary> find(UUID id) {
        var binds = new HashMap<String, Object>(Map.of("id", id));
        binds.putAll(access.wall());
        return projections.one(REMEDY + " where id = :id", RemedySummary.class, binds);
    }
}
