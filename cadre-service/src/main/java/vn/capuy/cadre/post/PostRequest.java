package vn.capuy.cadre.post;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post that is created. */
@Schema(name = "PostRequest")
public record PostRequest(
        @Schema(examples = "BL-BTC-TB") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "BL-BTC") @NotBlank @Size(max = 50)
        String org,

        @NotNull PostKind kind,

        @Schema(examples = "Trưởng Ban Tổ chức Huyện uỷ") @NotBlank @Size(max = 300)
        String titleVi,

        @Size(max = 300) String titleEn,
        @Size(max = 300) String titleAr,

        @Schema(description = "How many may hold it at once.", examples = "1") @Min(1) @Max(10_000)
        int seats,

        @NotNull LocalDate validFrom,

        @Schema(description = "The last day, included; null while there is no end.")
        LocalDate validTo,

        @Schema(description = "By the kind of the organisation when absent.")
        PostLevel level,

        @Schema(description = "To be held by somebody who is not local; false when absent.")
        Boolean nonLocal,

        @Schema(
                description = "The committee that manages whoever holds it. When absent: of leaders the committee above"
                        + " theirs, of others the nearest one.",
                examples = "BL")
        @Size(max = 50)
        String managedBy,

        @Schema(description = "Held for a limited number of terms in a row; by the kind when absent.")
        Boolean termLimited) {
    boolean isNonLocal() {
        return Boolean.TRUE.equals(nonLocal);
    }

    boolean isTermLimited() {
        return termLimited == null ? kind.leads() : termLimited;
    }
}
