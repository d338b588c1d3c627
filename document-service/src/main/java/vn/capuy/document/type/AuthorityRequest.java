package vn.capuy.document.type;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.problem.ProblemException;

/**
 * What a regulation says of a body and a type from a day on.
 *
 * @param issuerKind the kind of unit that issues; a place issues nothing, a standing committee in its committee's name
 * @param allows whether the body may issue the type; false ends what held before
 */
@Schema(name = "DocumentAuthorityEntry")
record AuthorityRequest(
        @Schema(examples = "DISTRICT_COMMITTEE") @NotNull UnitKind issuerKind,
        @NotNull SigningBody signingBody,

        @Schema(examples = "DIRECTIVE") @NotBlank @Size(max = 50)
        String type,

        @NotNull Boolean allows,
        @Schema(examples = "2026-01-09") @NotNull LocalDate validFrom,
        @NotNull @Valid Source source) {

    /** Refuses (400) a kind of unit that issues no document of its own. */
    void refuseFaults() {
        if (issuerKind.isPlace()) {
            throw ProblemException.invalid("issuerKind", "violation.not-a-committee");
        }
        if (issuerKind == UnitKind.STANDING_COMMITTEE) {
            throw ProblemException.invalid("issuerKind", "violation.standing-committee");
        }
    }
}
