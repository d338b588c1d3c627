package vn.capuy.cadre.post;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/** A change of a post. Its days are told whole; what else is absent stays as it is. */
@Schema(name = "PostChange")
public record PostChange(
        @Schema(description = "The first day on which there is such a post.") @NotNull
        LocalDate validFrom,

        @Schema(description = "The last day, included; null while there is no end.")
        LocalDate validTo,

        @Schema(description = "How many may hold it at once from `seatsFrom` on.", examples = "2") @Min(1) @Max(10_000)
        Integer seats,

        @Schema(description = "The first day on which it has so many seats; named together with `seats`.")
        LocalDate seatsFrom,

        PostLevel level,
        Boolean nonLocal,

        @Schema(examples = "BL") @Size(max = 50) String managedBy,

        Boolean termLimited,

        @Schema(examples = "Quyết định về số lượng cấp phó") @NotBlank @Size(max = Reason.LONGEST)
        String ground) {
    boolean isUpsideDown() {
        return validTo != null && validTo.isBefore(validFrom);
    }

    boolean covers(LocalDate from, LocalDate to) {
        return !from.isBefore(validFrom) && (validTo == null || (to != null && !to.isAfter(validTo)));
    }
}
