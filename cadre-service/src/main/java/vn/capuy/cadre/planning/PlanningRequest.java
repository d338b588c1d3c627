package vn.capuy.cadre.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list that is drafted. */
@Schema(name = "PlanningListRequest")
public record PlanningRequest(
        @Schema(examples = "QH-BL-2025-2030") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "BL") @NotBlank @Size(max = 50) String committee,

        @Schema(examples = "2025-2030") @NotBlank @Pattern(regexp = PlanningRequest.TERM)
        String targetTerm,

        @NotNull LocalDate proposedOn,

        @Schema(
                description = "The code of the approved list to which it adds cadres; none for a list of its own.",
                examples = "QH-BL-2025-2030")
        @Size(max = 60)
        String supplements,

        @Schema(description = "Who is on the draft so far; it may begin empty.") @NotNull @Size(max = 500)
        List<@Valid @NotNull Entry> entries) {
    static final String TERM = "[0-9]{4}-[0-9]{4}";

    /** A cadre and what he is planned for. */
    @Schema(name = "PlanningEntryRequest")
    public record Entry(
            @Schema(examples = "CB-00001") @NotBlank @Size(max = 30)
            String person,

            @NotNull PlanningTarget target,

            @Schema(description = "Where the target is a post.", examples = "BL-BTC-TB") @Size(max = 60)
            String post) {}
}
