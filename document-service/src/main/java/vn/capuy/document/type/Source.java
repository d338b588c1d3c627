package vn.capuy.document.type;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * Where it stands that something holds from a day on (căn cứ).
 *
 * @param document number and symbol of the regulation
 * @param article the place in it; absent where the whole is meant
 * @param certainty how well it is known
 */
@Schema(name = "DatedSource")
public record Source(
        @Schema(examples = "399-QĐ/TW") @NotBlank @Size(max = 100)
        String document,

        @Schema(examples = "Điều 7") @Size(max = 100) String article,
        @NotNull Certainty certainty) {
    public Source {
        document = document == null ? null : document.strip();
        article = article == null || article.isBlank() ? null : article.strip();
    }
}
