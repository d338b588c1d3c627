package vn.capuy.inspection.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.step.StepView;

/**
 * An amendment of a programme; what it brings is listed with {@code items?amendment=}.
 *
 * @param takesOut the items that it takes out of the programme, as far as the caller may know of them
 * @param brings how many items it brings, as far as the caller may know of them
 * @param rulings what the rules said when it was approved
 */
@Schema(name = "ProgrammeAmendment")
public record AmendmentView(
        UUID id,
        String ground,
        AmendmentState state,
        List<TakenOut> takesOut,
        long brings,
        String document,
        String issuer,
        LocalDate decidedOn,
        String decidedBy,
        String rejectReason,
        Instant recordedAt,
        String recordedBy,
        List<StepView> allowedSteps,
        List<RulingView> rulings) {

    /** An item that leaves the programme. */
    @Schema(name = "ProgrammeItemTakenOut")
    public record TakenOut(UUID item, int number, String reason) {}
}
