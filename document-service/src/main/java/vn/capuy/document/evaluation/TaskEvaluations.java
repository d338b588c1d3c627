package vn.capuy.document.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Evaluations, for writing. */
@ApplicationScoped
class TaskEvaluations implements PanacheRepositoryBase<TaskEvaluation, UUID> {}
