package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.document.mobilisation.catalogue.Bodies;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Who may know of a model, and who may take its steps. */
@ApplicationScoped
class ModelAccess {
    private final ModelQueries queries;
    private final Bodies bodies;

    ModelAccess(ModelQueries queries, Bodies bodies) {
        this.queries = queries;
        this.bodies = bodies;
    }

    /** 404 where it does not exist for the caller. */
    ModelView find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /** 404; 403 where the step is that of the committee with which the model is registered, and the caller acts below it. */
    ModelView forStep(UUID id, ModelStep step) {
        ModelView found = find(id);
        if (step.isOfCommittee() && !bodies.actsFor(found.committee(), found.registeredOn())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "mobilisation.of-the-committee");
        }
        return found;
    }
}
