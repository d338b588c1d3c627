package vn.capuy.document.type;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * A type of document as a regulation has it on a day.
 *
 * @param symbol null where none is known; then none can be numbered
 * @param series types with equal series share their numbers
 * @param validUntil the first day on which this no longer holds; null while it does
 * @param authorities who may issue it that day; silent on bodies that the matrix does not rule
 */
@Schema(name = "DocumentType")
public record DocumentTypeView(
        @Schema(examples = "RESOLUTION") String code,
        String name,
        boolean administrative,
        @Schema(examples = "NQ") String symbol,
        String series,
        LocalDate validFrom,
        LocalDate validUntil,
        @Schema(examples = "399-QĐ/TW") String citation,
        Certainty certainty,
        String symbolCitation,
        Certainty symbolCertainty,
        List<Authority> authorities) {

    /** A body that may issue the type. */
    @Schema(name = "DocumentAuthority")
    public record Authority(
            @Schema(examples = "DISTRICT_COMMITTEE") String issuerKind,
            SigningBody signingBody,
            String citation,
            Certainty certainty) {}
}
