package vn.capuy.document.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.task.Lead;

/**
 * A lead's own account of a period.
 *
 * @param period the closed period
 * @param lead who led tasks at its end: the body, or the person with the body in which he was in office
 */
@Schema(name = "NewTaskEvaluation")
record NewEvaluation(
        @NotNull UUID period,
        @NotNull @Valid Lead lead,
        @NotNull @Valid EvaluationMarks marks) {}
