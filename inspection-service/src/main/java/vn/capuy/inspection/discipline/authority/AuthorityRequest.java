package vn.capuy.inspection.discipline.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.DecidingBody;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.kernel.citation.Certainty;

/**
 * What a new regulation says of one question of the matrix.
 *
 * @param from the first day on which it holds
 * @param document number and symbol of the regulation
 * @param article the place in it
 * @param certainty how sure it is
 */
@Schema(name = "DisciplineAuthorityEntry")
record AuthorityRequest(
        @NotNull DecidingBody body,
        @NotNull SubjectKind subjectKind,
        @NotNull Form form,
        @NotNull LocalDate from,
        @NotNull Boolean mayDecide,

        @NotBlank @Size(max = 100) @Schema(examples = "212-QĐ/TW")
        String document,

        @Size(min = 1, max = 100) @Schema(examples = "Điều 11")
        String article,

        @NotNull Certainty certainty) {}
