package vn.capuy.document.lineage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document with its status on a day.
 *
 * @param abstractText null where it is withheld from this caller
 * @param since first day of this status; null of one that is void or not yet in force
 */
@Schema(name = "DocumentWithStatus")
public record StatusRow(
        UUID id,
        @Schema(examples = "BL") String issuer,
        String issuerName,
        @Schema(examples = "RESOLUTION") String type,
        String typeName,
        @Schema(examples = "05-NQ/HU") String notation,
        LocalDate issuedOn,
        @JsonProperty("abstract") String abstractText,
        DocumentStatus status,
        LocalDate since) {}
