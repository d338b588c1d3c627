package vn.capuy.platform.limit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A limit with all its versions.
 *
 * @param title what it limits, in the caller's language
 * @param unit in what it is counted
 */
@Schema(name = "Limit")
public record LimitView(
        @Schema(examples = "planning.persons-per-post") String name,
        String title,
        String unit,
        List<Version> versions) {

    /**
     * The limit as one regulation sets it.
     *
     * @param id of what was entered; null for what is built in
     * @param certainty READ, SECONDARY, GENERAL or OPEN
     * @param replaced whether one that was entered for the same day holds in its place
     */
    @Schema(name = "LimitVersion")
    public record Version(
            UUID id,
            LocalDate from,
            BigDecimal figure,
            String document,
            String article,
            String certainty,
            boolean replaced,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason,
            Long version) {}
}
