package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.Steps;

/** An incoming document as this caller reads it, with its steps and those that he may take. */
@ApplicationScoped
class IncomingViews {
    private final IncomingQueries queries;
    private final IncomingLog log;
    private final Rulings rulings;
    private final Steps steps;

    IncomingViews(IncomingQueries queries, IncomingLog log, Rulings rulings, Steps steps) {
        this.queries = queries;
        this.log = log;
        this.rulings = rulings;
        this.steps = steps;
    }

    /** The entry in the version that the caller names (404, 428, 412), about which he may know (403). */
    IncomingSummary toChange(UUID id, String ifMatch) {
        IncomingSummary found = queries.find(id).orElseThrow(ProblemException::notFound);
        if (!queries.isCleared(id)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "document.above-clearance-to-read");
        }
        Versions.require(ifMatch, found.version());
        return found;
    }

    IncomingView of(UUID id) {
        IncomingSummary found = queries.find(id).orElseThrow(ProblemException::notFound);
        boolean cleared = queries.isCleared(id);
        List<TakenIncomingStep> taken = log.of(id);
        return new IncomingView(
                found,
                cleared
                        ? taken
                        : taken.stream().map(TakenIncomingStep::withoutWords).toList(),
                found.voidedAt() == null && cleared
                        ? steps.from(IncomingLifecycle.TABLE, found.state(), found.recordedBy())
                        : List.of(),
                cleared ? rulings.latest(Arrivals.SUBJECT, id).orElse(null) : null);
    }
}
