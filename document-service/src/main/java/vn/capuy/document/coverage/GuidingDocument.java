package vn.capuy.document.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.lineage.DocumentStatus;

/**
 * A document that bodies within the caller's scope must implement.
 *
 * @param abstractText null where it is withheld from this caller
 * @param status as of the day that is asked for
 * @param expected how many of these bodies must implement it
 * @param issued how many of them issued something to do so
 * @param nothing how many of them issued nothing
 */
@Schema(name = "GuidingDocument")
public record GuidingDocument(
        UUID id,
        @Schema(examples = "TW") String issuer,
        String issuerName,
        @Schema(examples = "DIRECTIVE") String type,
        @Schema(examples = "05-CT/TW") String notation,
        LocalDate issuedOn,
        @JsonProperty("abstract") String abstractText,
        DocumentStatus status,
        int expected,
        int issued,
        int nothing) {}
