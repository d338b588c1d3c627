package vn.capuy.document.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.search.query.Strength;
import vn.capuy.platform.caller.Clearance;

/**
 * A document that was found.
 *
 * @param abstractText trích yếu in pieces, with what was looked for marked; empty where none was entered
 * @param secrecy as it is marked today
 * @param voided whether it was voided
 * @param match how well it matches; null where it was found by its number
 * @param found where, at most three places, best first
 */
@Schema(name = "SearchHit")
record SearchHit(
        UUID id,
        @Schema(examples = "05-NQ/HU") String notation,
        @Schema(examples = "RESOLUTION") String type,
        String typeName,
        @Schema(examples = "BL") String issuer,
        String issuerName,
        @Schema(examples = "NEW_RURAL") String field,
        String fieldName,
        @Schema(examples = "2020-2025") String term,
        LocalDate issuedOn,
        @Schema(examples = "NONE") String urgency,
        Clearance secrecy,
        boolean voided,
        @JsonProperty("abstract") List<Fragment> abstractText,
        Strength match,
        List<Found> found) {

    /**
     * A place where it was found.
     *
     * @param id of the document, the clause or the file
     * @param label what the clause or the file is called; null for the abstract
     * @param excerpt of the text; empty for the abstract, which is shown whole
     */
    @Schema(name = "SearchFound")
    record Found(
            Place place,
            UUID id,
            @Schema(examples = "Điều 3") String label,
            List<Fragment> excerpt) {}
}
