package vn.capuy.inspection.team.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.platform.list.Projections;

/** Declared interests. Whoever asks has found the case first, through its wall. */
@ApplicationScoped
public class Interests implements PanacheRepositoryBase<Interest, UUID> {
    private static final String VIEW = """
            select n.id, n.inspector, i.member_name as inspector_name, n.subject, n.kind, n.note, n.state, n.judged_at,
              n.judged_by, n.ground, n.recorded_at, n.recorded_by, n.voided_at, n.void_reason
            from case_interest n join inspector i on i.id = n.inspector
            where n.case_id = :case and (:all or i.account = :account) order by n.id""";

    private final Projections projections;

    Interests(Projections projections) {
        this.projections = projections;
    }

    /**
     * How an inspector stands to a case by what was declared.
     *
     * @param open how many interests nobody has judged yet
     * @param recused whether one keeps him from it
     */
    public record Standing(int open, boolean recused) {}

    public Standing of(UUID caseId, UUID inspector) {
        List<Interest> declared = list("caseId = ?1 and inspector = ?2 and voidedAt is null", caseId, inspector);
        return new Standing(
                (int) declared.stream().filter(Interest::isOpen).count(),
                declared.stream().anyMatch(Interest::isRecused));
    }

    /** Those of an inspector in a case that nobody has judged yet. */
    public List<Interest> open(UUID caseId, UUID inspector) {
        return list(
                "caseId = ?1 and inspector = ?2 and voidedAt is null and state = ?3 order by id",
                caseId,
                inspector,
                InterestState.DECLARED);
    }

    public Optional<Interest> row(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId).firstResultOptional();
    }

    /** @param all whether all are told, or those of the account alone */
    public List<InterestView> views(UUID caseId, boolean all, String account) {
        return projections.all(VIEW, InterestView.class, Map.of("case", caseId, "all", all, "account", account));
    }
}
