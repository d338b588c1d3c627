package vn.capuy.document.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.retention.DisposalLifecycle.Step;
import vn.capuy.document.retention.rules.DisposalRules;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * A step of a disposal list.
 *
 * @param decision to APPROVE: số, ký hiệu of the decision
 * @param on to APPROVE the day of the decision, to CARRY_OUT that of the destruction
 * @param minutes to CARRY_OUT: the minutes of the destruction (biên bản tiêu huỷ)
 * @param ground to REJECT, WITHDRAW and REVOKE: why
 * @param judgements to APPROVE: how whoever approves judges what is left to him
 */
@Schema(name = "DisposalStepRequest")
record DisposalStepRequest(
        @NotNull Step step,
        @Schema(examples = "45-QĐ/HU") @Size(max = 100) String decision,
        @Schema(examples = "2025-03-20") LocalDate on,

        @Schema(examples = "Biên bản tiêu huỷ ngày 25/3/2025") @Size(max = 300)
        String minutes,

        @Schema(examples = "Còn hồ sơ cần giữ lại") @Size(max = 1000)
        String ground,

        @Valid @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements) {
    DisposalStepRequest {
        decision = stripped(decision);
        minutes = stripped(minutes);
        ground = stripped(ground);
        judgements = judgements == null ? List.of() : List.copyOf(judgements);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What the step needs and does not have, or has and does not need. */
    List<Fault> faults(LocalDate decidedOn, LocalDate today) {
        boolean ends = step != Step.APPROVE && step != Step.CARRY_OUT;
        var faults = new ArrayList<Fault>();
        needed("decision", decision, step == Step.APPROVE, faults);
        needed("on", on, !ends, faults);
        needed("minutes", minutes, step == Step.CARRY_OUT, faults);
        needed("ground", ground, ends, faults);
        if (step != Step.APPROVE && !judgements.isEmpty()) {
            faults.add(Fault.of("judgements", "judgement.not-asked"));
        }
        if (on != null && on.isAfter(today)) {
            faults.add(Fault.of("on", "violation.future"));
        } else if (on != null && on.isBefore(DisposalRules.firstDay())) {
            faults.add(new Fault("on", "violation.before-regulation", Map.of("date", DisposalRules.firstDay())));
        } else if (on != null && step == Step.CARRY_OUT && decidedOn != null && on.isBefore(decidedOn)) {
            faults.add(new Fault("on", "disposal.before-decision", Map.of("date", decidedOn)));
        }
        return faults;
    }

    private static void needed(String field, Object value, boolean needed, List<Fault> faults) {
        if (needed && value == null) {
            faults.add(Fault.of(field, "violation.required"));
        } else if (!needed && value != null) {
            faults.add(Fault.of(field, "disposal.not-asked"));
        }
    }
}
