package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Reads discipline files, those only that exist for the caller. */
@ApplicationScoped
class DisciplineQueries {
    private static final String EXPIRED =
            "(d.state in ('IN_FORCE', 'APPEALED') and d.effect_until is not null and d.effect_until < :today) as expired";

    private static final String SUMMARY =
            """
            select d.id, coalesce(d.decided_on, d.proposed_on) as day, d.subject_kind, d.organisation,
              %s as organisation_name, d.member, d.member_name, d.member_status, d.deciding_body,
              %s as deciding_body_name, d.restricted, d.state, d.proposed_form, d.form, d.reference, d.decided_on,
              d.announced_on, d.effect_until, %s, d.lifted_on
            from discipline d join org_unit o on o.code = d.organisation join org_unit b on b.code = d.deciding_body
            where %s""".formatted(Projections.named("o.name"), Projections.named("b.name"), EXPIRED, DisciplineWall.VISIBLE);

    private static final String WEIGHS = """
            (cast(:inForceOn as date) is null or (d.announced_on <= :inForceOn
              and (d.effect_until is null or d.effect_until >= :inForceOn)
              and (d.lifted_on is null or d.lifted_on > :inForceOn)))""";

    private static final ListQuery<DisciplineSummary> LIST = new ListQuery<>(
            SUMMARY + " and d.voided_at is null and " + Projections.equal("d.state", "state") + " and "
                    + Projections.equal("coalesce(d.form, d.proposed_form)", "form") + " and "
                    + Projections.equal("d.subject_kind", "subjectKind") + " and "
                    + Projections.equal("d.deciding_body", "decidingBody") + " and "
                    + Projections.equal("d.organisation", "organisation") + " and "
                    + Projections.equal("d.member", "member")
                    + " and (cast(:caseId as uuid) is null or exists (select 1 from inspection_case c"
                    + " where c.id = d.case_id and c.id = :caseId and " + CaseAccess.VISIBLE + ")) and "
                    + WEIGHS + " and " + Projections.between("coalesce(d.decided_on, d.proposed_on)"),
            DisciplineSummary.class,
            List.of(ListQuery.date("day"), ListQuery.id("id")),
            row -> Cursor.at(row.day(), row.id()));

    /** The case is named only to who may know of it. */
    private static final String DETAIL = """
            select d.id, d.subject_kind, d.organisation, %s as organisation_name, d.member, d.member_name,
              d.member_status, d.status_from_dossier, d.holds_office, d.office, c.id as case_id,
              c.reference as case_reference, d.restricted, d.deciding_body, %s as deciding_body_name, d.proposed_on,
              d.proposed_form, d.concluded_on, d.state, d.form, d.reference, d.decided_on, d.announced_on,
              d.effect_until, %s, d.decided_by, d.from_the_past, d.replaces, d.lifted_on, d.lifted_reference,
              d.ended_reason, d.recorded_at, d.recorded_by, d.voided_at, d.void_reason, d.version
            from discipline d join org_unit o on o.code = d.organisation join org_unit b on b.code = d.deciding_body
              left join inspection_case c on c.id = d.case_id and %s
            where d.id = :id and %s""".formatted(
                    Projections.named("o.name"),
                    Projections.named("b.name"),
                    EXPIRED,
                    CaseAccess.VISIBLE,
                    DisciplineWall.VISIBLE);

    private final Projections projections;
    private final DisciplineWall wall;

    DisciplineQueries(Projections projections, DisciplineWall wall) {
        this.projections = projections;
        this.wall = wall;
    }

    Page<DisciplineSummary> page(DisciplineFilter filter, PageRequest page) {
        return projections.page(LIST, page, wall.binds(filter.binds()));
    }

    /** The file; 404 where it does not exist for the caller. */
    DisciplineDetail find(UUID id) {
        return projections
                .one(DETAIL, DisciplineDetail.class, wall.binds(Map.of("id", id)))
                .orElseThrow(ProblemException::notFound);
    }

    /** Those of the files that the caller may list. */
    List<DisciplineSummary> summaries(List<UUID> ids) {
        return projections.all(
                SUMMARY + " and d.id = any(cast(:ids as uuid[])) order by day, d.id",
                DisciplineSummary.class,
                wall.binds(Map.of("ids", ids.stream().map(UUID::toString).toArray(String[]::new))));
    }
}
