package vn.capuy.cadre.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A yearly review of a list with what became of each cadre. */
@Schema(name = "PlanningReview")
public record ReviewView(
        UUID id,
        int year,
        LocalDate reviewedOn,
        String body,
        String bodyName,
        String minutes,
        String rulebook,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        List<Line> lines) {

    /** @param findings what was found of him on the day, as JSON */
    @Schema(name = "PlanningReviewLine")
    public record Line(
            UUID entry, String person, String personName, ReviewOutcome outcome, String reason, String findings) {}
}
