package vn.capuy.document.secrecy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.secrecy.SecrecyLifecycle.State;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.step.StepView;

/**
 * A decision on secrecy with the steps that this caller may take.
 *
 * @param ruling what the law said of it when it was approved; null before
 */
@Schema(name = "SecrecyDecision")
record SecrecyDecisionView(@JsonUnwrapped Row decision, RulingView ruling, List<StepView> allowedSteps) {

    /**
     * A decision as it is listed.
     *
     * @param level the level at which it marks the document; null where the level stays
     * @param openFrom first day on which the document is to be open; null where the period of the new level says it
     * @param decision số, ký hiệu of the deciding document
     * @param priorLevel the level before it was approved; null while it was not
     * @param priorOpenFrom the day of opening before it was approved
     * @param settledGround why it was rejected or withdrawn
     */
    @Schema(name = "SecrecyDecisionEntry")
    public record Row(
            UUID id,
            UUID document,
            SecrecyKind kind,
            Clearance level,
            LocalDate openFrom,
            @Schema(examples = "12-QĐ/HU") String decision,
            LocalDate decidedOn,
            String ground,
            State state,
            Clearance priorLevel,
            LocalDate priorOpenFrom,
            Instant recordedAt,
            String recordedBy,
            Instant settledAt,
            String settledBy,
            String settledGround,
            long version) {}
}
