package vn.capuy.cadre.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.person.TheoryLevel;

/**
 * A level of political theory that a cadre attained.
 *
 * @param trainingClass the class from which it follows; null where it was entered by hand
 * @param document the document by which it was entered by hand
 */
@Schema(name = "TheoryAttainment")
public record AttainmentView(
        UUID id,
        @Schema(examples = "CB-00001") String person,
        String personName,
        TheoryLevel level,
        LocalDate attainedOn,
        String trainingClass,
        String document,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
