package vn.capuy.inspection.discipline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.list.Projections;

/** The appeals against decisions and their corrections, oldest first. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<DisciplineReview, UUID> {
    private static final String OF = """
            select id, kind, petition, ground, filed_on, recorded_at, recorded_by, outcome, body, decided_on, reference,
              outcome_ground, new_decision, resolved_by
            from discipline_review where discipline = :discipline order by filed_on, id""";

    private final Projections projections;

    Reviews(Projections projections) {
        this.projections = projections;
    }

    List<ReviewView> of(UUID discipline) {
        return projections.all(OF, ReviewView.class, Map.of("discipline", discipline));
    }
}
