package vn.capuy.cadre.training;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.person.TheoryLevel;

/**
 * A programme.
 *
 * @param title in the caller's language
 * @param classes how many follow it
 */
@Schema(name = "TrainingProgramme")
public record ProgrammeView(
        UUID id,
        @Schema(examples = "TC-LLCT") String code,
        String title,
        TrainingKind kind,
        TheoryLevel awards,
        int hours,
        int classes,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
