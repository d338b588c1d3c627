package vn.capuy.inspection.finding;

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

/** Reads findings: those of one case, which the caller was found to see, and those of all that he sees. */
@ApplicationScoped
class FindingQueries {
    private static final String FINDING = """
            select f.id, f.case_id, c.reference, c.lead_body, f.subject, s.kind as subject_kind, s.organisation,
              %s as organisation_name, s.member, s.member_name, f.matter,
              case when m.code is not null then %s end as matter_name, f.outcome, f.degree, f.act_from, f.act_to,
              f.body as text, f.conclusion, f.state_reference, f.state_agency, f.state_on,
              array(select e.paper from finding_evidence e where e.finding = f.id and e.paper is not null order by e.nr)
                as evidence_papers,
              array(select e.reference from finding_evidence e where e.finding = f.id and e.paper is null order by e.nr)
                as evidence_references,
              f.recorded_at, f.recorded_by, f.voided_at, f.void_reason
            from finding f join inspection_case c on c.id = f.case_id
            join case_subject s on s.id = f.subject
            join org_unit u on u.code = s.organisation
            left join matter m on m.code = f.matter
            """.formatted(Projections.named("u.name"), Projections.named("m.name"));

    private static final ListQuery<FindingView> OF_CASE =
            list(FINDING + " where f.case_id = :case and f.voided_at is null");

    private static final ListQuery<FindingView> ALL = list(FINDING
            + " where f.voided_at is null and c.voided_at is null and "
            + String.join(
                    " and ",
                    Projections.equal("f.outcome", "outcome"),
                    Projections.equal("f.degree", "degree"),
                    Projections.equal("f.matter", "matter"),
                    Projections.equal("s.organisation", "organisation"),
                    Projections.equal("s.member", "member"),
                    Projections.between("c.decided_on"),
                    CaseAccess.VISIBLE));

    private static final String WITHOUT = """
            select coalesce(s.member_name, %s) as name from case_subject s join org_unit u on u.code = s.organisation
            where s.case_id = :case and not exists
              (select 1 from finding f where f.subject = s.id and f.voided_at is null)
            order by s.id""".formatted(Projections.named("u.name"));

    private final Projections projections;
    private final CaseAccess access;

    FindingQueries(Projections projections, CaseAccess access) {
        this.projections = projections;
        this.access = access;
    }

    /** A subject by the name under which it is shown. */
    public record Subject(String name) {}

    /** In the order in which they were entered. */
    private static ListQuery<FindingView> list(String sql) {
        return new ListQuery<>(sql, FindingView.class, List.of(ListQuery.id("id")), row -> Cursor.at(row.id()));
    }

    Page<FindingView> ofCase(UUID caseId, PageRequest page) {
        return projections.page(OF_CASE, page, Map.of("case", caseId));
    }

    Page<FindingView> all(FindingFilter filter, PageRequest page) {
        var binds = new HashMap<>(filter.filters());
        binds.putAll(access.wall());
        return projections.page(ALL, page, binds);
    }

    /** One finding of the case, also one that was voided. */
    Optional<FindingView> find(UUID caseId, UUID id) {
        return projections.one(
                FINDING + " where f.case_id = :case and f.id = :id",
                FindingView.class,
                Map.of("case", caseId, "id", id));
    }

    /** The subjects of the case, by name, of which there is no finding. */
    List<String> subjectsWithout(UUID caseId) {
        return projections.all(WITHOUT, Subject.class, Map.of("case", caseId)).stream()
                .map(Subject::name)
                .toList();
    }
}
