package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.problem.ProblemException;

/** A case as this caller reads it: with all that is in its cover, and the steps that he may take. */
@ApplicationScoped
class CaseViews {
    private final CaseQueries queries;
    private final CaseMatters matters;
    private final StepLog log;
    private final CaseSteps steps;

    CaseViews(CaseQueries queries, CaseMatters matters, StepLog log, CaseSteps steps) {
        this.queries = queries;
        this.matters = matters;
        this.log = log;
        this.steps = steps;
    }

    /** The case; 404 where it does not exist for the caller. */
    CaseDetail detail(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /** The case in the version that the caller names (428, 412). */
    CaseDetail detail(UUID id, String ifMatch) {
        CaseDetail file = detail(id);
        Versions.require(ifMatch, file.version());
        return file;
    }

    VersionedCase of(UUID id) {
        CaseDetail file = detail(id);
        var view = CaseView.of(file, queries.subjects(id), matters.of(id), log.of(id), steps.of(file));
        return new VersionedCase(view, file.version());
    }
}
