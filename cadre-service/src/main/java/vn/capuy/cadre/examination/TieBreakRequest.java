package vn.capuy.cadre.examination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.examination.rules.TieCriterion;
import vn.capuy.kernel.citation.Certainty;

/**
 * What a new regulation says of equal totals.
 *
 * @param from the first day on which it holds
 * @param criteria in their order; the last is the council's vote
 * @param document number and symbol of the regulation
 */
@Schema(name = "TieBreakRequest")
public record TieBreakRequest(
        @NotNull LocalDate from,
        @NotEmpty @Size(max = 20) List<@NotNull TieCriterion> criteria,

        @Schema(examples = "Quy chế thi tuyển") @NotBlank @Size(max = 100)
        String document,

        @Size(min = 1, max = 100) String article,
        @NotNull Certainty certainty) {}
