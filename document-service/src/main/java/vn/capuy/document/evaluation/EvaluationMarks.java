package vn.capuy.document.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The three marks.
 *
 * @param quantity khối lượng: how much of what was due is done
 * @param quality chất lượng: how well
 * @param timeliness tiến độ: how much of it in time
 */
@Schema(name = "TaskEvaluationMarks")
record EvaluationMarks(
        @NotNull @Valid EvaluationMark quantity,
        @NotNull @Valid EvaluationMark quality,
        @NotNull @Valid EvaluationMark timeliness) {}
