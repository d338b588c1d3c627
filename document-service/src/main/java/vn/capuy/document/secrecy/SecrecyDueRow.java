package vn.capuy.document.secrecy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.caller.Clearance;

/**
 * A secret document that opens.
 *
 * @param openFrom first day on which it is open; null where nobody has decided it
 * @param proposal the id of a decision that waits for approval; null where none does
 */
@Schema(name = "SecrecyDue")
public record SecrecyDueRow(
        UUID document,
        @Schema(examples = "BL") String issuer,
        String issuerName,
        @Schema(examples = "05-NQ/HU") String notation,
        LocalDate issuedOn,
        @JsonProperty("abstract") String abstractText,
        Clearance secrecy,
        LocalDate openFrom,
        UUID proposal) {}
