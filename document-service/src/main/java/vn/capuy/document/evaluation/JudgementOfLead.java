package vn.capuy.document.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * How the body that assigned judges a lead.
 *
 * @param beyond tasks that he did beyond what was required; they are told to those who appraise cadres
 * @param judgements on what ground it differs from what the tasks show, for each rule that asks it
 */
@Schema(name = "TaskEvaluationJudgement")
record JudgementOfLead(
        @NotNull @Valid EvaluationMarks marks,
        @Size(max = 500) List<@NotNull UUID> beyond,
        @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements) {
    JudgementOfLead {
        beyond = beyond == null ? List.of() : List.copyOf(beyond);
        judgements = judgements == null ? List.of() : List.copyOf(judgements);
    }
}
