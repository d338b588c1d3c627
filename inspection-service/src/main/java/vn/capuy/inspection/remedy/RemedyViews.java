package vn.capuy.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.step.Steps;

/** A remedy as this caller reads it, with the steps that were taken and those that he may take. */
@ApplicationScoped
class RemedyViews {
    private final RemedyQueries queries;
    private final RemedyLog log;
    private final Steps steps;

    RemedyViews(RemedyQueries queries, RemedyLog log, Steps steps) {
        this.queries = queries;
        this.log = log;
        this.steps = steps;
    }

    /** The remedy in the version that the caller names (404, 428, 412). */
    RemedySummary summary(UUID id, String ifMatch) {
        RemedySummary found = queries.find(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, found.version());
        return found;
    }

    RemedyView of(UUID id) {
        RemedySummary remedy = queries.find(id).orElseThrow(ProblemException::notFound);
        List<RemedyView.Taken> taken = log.of(id);
        return RemedyView.of(remedy, taken, steps.from(RemedyLifecycle.TABLE, remedy.state(), maker(remedy, taken)));
    }

    /** Who may not decide on it: of what is reported done whoever reported it, else whoever required it. */
    static String maker(RemedySummary remedy, List<RemedyView.Taken> taken) {
        return remedy.state() == RemedyState.REPORTED ? taken.getLast().recordedBy() : remedy.recordedBy();
    }
}
