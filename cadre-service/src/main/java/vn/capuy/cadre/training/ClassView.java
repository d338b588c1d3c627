package vn.capuy.cadre.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A class.
 *
 * @param title in the caller's language
 * @param attendances how many within the caller's scope were sent to it
 */
@Schema(name = "TrainingClass")
public record ClassView(
        UUID id,
        @Schema(examples = "DT-2022-07") String code,
        String title,
        TrainingKind kind,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(examples = "TC-LLCT") String programme,
        int attendances,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
