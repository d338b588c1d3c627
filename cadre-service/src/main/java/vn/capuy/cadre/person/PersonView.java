package vn.capuy.cadre.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.person.rules.Sex;

/** A cadre. */
@Schema(name = "Person")
public record PersonView(
        UUID id,
        @Schema(examples = "CB-00001") String code,
        @Schema(examples = "Hoàng Thị Mai") String fullName,
        Sex sex,
        LocalDate bornOn,
        Ethnicity ethnicity,
        String homePlace,
        String managedBy,
        String managedByName,
        LocalDate probationaryOn,
        LocalDate officialOn,
        String education,
        TheoryLevel theoryLevel,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "When the record was voided; null while it stands.")
        Instant voidedAt,

        String voidReason,
        long version) {

    /** The same cadre as his record read at another time. */
    PersonView as(PersonRequest state, String managedByName) {
        return new PersonView(
                id,
                code,
                state.fullName(),
                state.sex(),
                state.bornOn(),
                state.ethnicity(),
                state.homePlace(),
                state.managedBy(),
                managedByName,
                state.probationaryOn(),
                state.officialOn(),
                state.education(),
                state.theoryLevel(),
                recordedAt,
                recordedBy,
                voidedAt,
                voidReason,
                version);
    }
}
