package vn.capuy.inspection.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.Projections;

/** The requirements as they are known now: asked of the database each time, so that all instances rule alike. */
@ApplicationScoped
class PaperRequirements implements PanacheRepositoryBase<PaperRequirement, UUID> {
    private static final String VERSION =
            """
            select id, case_kind, stage, paper, needed, holds_from, document, article, certainty, recorded_at, recorded_by,
              voided_at, void_reason, version
            from paper_requirement where %s and %s
            """.formatted(Projections.equal("case_kind", "kind"), Projections.equal("cast(id as text)", "id"));

    private static final String IN_FORCE = """
            select distinct on (case_kind, stage, paper) * from (%s) version
            where voided_at is null and holds_from <= :day order by case_kind, stage, paper, holds_from desc""".formatted(VERSION);

    private static final Comparator<RequirementView> IN_ORDER = Comparator.comparing(RequirementView::caseKind)
            .thenComparing(RequirementView::stage)
            .thenComparing(RequirementView::paper)
            .thenComparing(RequirementView::holdsFrom)
            .thenComparing(RequirementView::recordedAt);

    private final Projections projections;

    PaperRequirements(Projections projections) {
        this.projections = projections;
    }

    /** All versions, what was voided included. */
    List<RequirementView> versions(CaseKind kind) {
        return read(VERSION, Filters.of("kind", kind, "id", null));
    }

    /** What holds for decisions of the day, without what is needed no more. */
    List<RequirementView> inForce(CaseKind kind, LocalDate day) {
        return read(IN_FORCE, Filters.of("kind", kind, "id", null, "day", day)).stream()
                .filter(RequirementView::needed)
                .toList();
    }

    Optional<RequirementView> view(UUID id) {
        return read(VERSION, Filters.of("kind", null, "id", id.toString())).stream()
                .findFirst();
    }

    private List<RequirementView> read(String sql, Map<String, Object> filters) {
        return projections.all(sql, RequirementView.class, filters).stream()
                .sorted(IN_ORDER)
                .toList();
    }
}
