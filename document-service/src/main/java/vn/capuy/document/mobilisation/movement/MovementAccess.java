package vn.capuy.document.mobilisation.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Who may know of a movement, and who may change it: only those who act for the body that launched it. */
@ApplicationScoped
class MovementAccess {
    private final MovementQueries queries;

    MovementAccess(MovementQueries queries) {
        this.queries = queries;
    }

    /** 404 where it does not exist for the caller. */
    MovementView find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /** 404, 403 for who stands below the body that launched it, 409 where it was voided. */
    MovementView own(UUID id) {
        MovementView found = standing(id);
        if (!queries.isOwn(id)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "mobilisation.movement-of-another-body");
        }
        return found;
    }

    /** 404, 409 where it was voided. */
    MovementView standing(UUID id) {
        MovementView found = find(id);
        if (found.isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        return found;
    }
}
