package vn.capuy.document.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body that must implement a guiding document, as the figure counted it.
 *
 * @param abstractText null where it is withheld from this caller
 * @param organisation the body
 */
@Schema(name = "GuidanceRecord")
public record GuidanceRecord(
        UUID document,
        @Schema(examples = "TW") String issuer,
        @Schema(examples = "05-CT/TW") String notation,
        LocalDate issuedOn,
        @JsonProperty("abstract") String abstractText,
        @Schema(examples = "BL-HM-DU") String organisation,
        String organisationName,
        CoverageState state) {}
