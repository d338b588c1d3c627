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
        @Schema(examples = "\"CB-00001\"") String code,
        @Schema(examples = "\"Hoàng Thị Mai\"") String fullName,
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
        long version) {}
