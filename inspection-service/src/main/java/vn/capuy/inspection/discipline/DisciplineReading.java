package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/** Puts together what is shown of a file. */
@ApplicationScoped
class DisciplineReading {
    static final String TYPE = "discipline";

    private final DisciplineQueries queries;
    private final DisciplineActs acts;
    private final Ballots ballots;
    private final Deferrals deferrals;
    private final Reviews reviews;
    private final Rulings rulings;
    private final Steps steps;

    DisciplineReading(
            DisciplineQueries queries,
            DisciplineActs acts,
            Ballots ballots,
            Deferrals deferrals,
            Reviews reviews,
            Rulings rulings,
            Steps steps) {
        this.queries = queries;
        this.acts = acts;
        this.ballots = ballots;
        this.deferrals = deferrals;
        this.reviews = reviews;
        this.rulings = rulings;
        this.steps = steps;
    }

    /** The file; 404 where it does not exist for the caller. */
    DisciplineDetail find(UUID id) {
        return queries.find(id);
    }

    DisciplineView view(UUID id) {
        DisciplineDetail file = queries.find(id);
        List<ReviewView> reviewed = reviews.of(id);
        return new DisciplineView(
                file,
                acts.of(id),
                ballots.of(id).stream().map(each -> each.view(file.standing())).toList(),
                deferrals.of(id),
                reviewed,
                rulings.of(TYPE, id),
                allowed(file, reviewed));
    }

    /** An outcome is the approver's who did not enter the appeal or the correction; other approvals are not the maker's. */
    private List<StepView> allowed(DisciplineDetail file, List<ReviewView> reviewed) {
        if (file.voidedAt() != null) {
            return List.of();
        }
        String maker = reviewed.stream()
                .filter(each -> each.outcome() == null)
                .map(ReviewView::recordedBy)
                .findFirst()
                .orElse(file.recordedBy());
        return steps.from(DisciplineLifecycle.TABLE, file.state(), maker);
    }
}
