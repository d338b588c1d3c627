package vn.capuy.inspection.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.step.StepView;

/**
 * A programme as it is read, with how it came to its state; its items are a list of their own.
 *
 * @param bodyName in the caller's language
 * @param committee the committee for which the body acts
 * @param beginsOn the first day of the year on which the body stands
 * @param document number and symbol of the document by which it was approved; null before
 * @param items how many items stand in it, those dropped included, as far as the caller may know of them
 * @param steps what was done with it, the first first
 * @param allowedSteps every step from its state, and whether this caller may take it
 * @param rulings what the rules said when it was approved and closed, the latest first
 */
@Schema(name = "Programme")
public record ProgrammeDetail(
        UUID id,
        @Schema(examples = "BL-UBKT") String body,
        String bodyName,
        @Schema(examples = "BL") String committee,
        ProgrammeLevel level,
        @Schema(examples = "2025") int year,
        LocalDate beginsOn,
        String ground,
        ProgrammeState state,
        LocalDate approvedOn,
        @Schema(examples = "05-CTr/UBKTHU") String document,
        String issuer,
        long items,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version,
        List<TakenStep> steps,
        List<StepView> allowedSteps,
        List<RulingView> rulings) {
    static ProgrammeDetail of(
            ProgrammeView it, List<TakenStep> steps, List<StepView> allowedSteps, List<RulingView> rulings) {
        return new ProgrammeDetail(
                it.id(),
                it.body(),
                it.bodyName(),
                it.committee(),
                it.level(),
                it.year(),
                it.beginsOn(),
                it.ground(),
                it.state(),
                it.approvedOn(),
                it.document(),
                it.issuer(),
                it.items(),
                it.recordedAt(),
                it.recordedBy(),
                it.voidedAt(),
                it.voidReason(),
                it.version(),
                steps,
                allowedSteps,
                rulings);
    }
}
