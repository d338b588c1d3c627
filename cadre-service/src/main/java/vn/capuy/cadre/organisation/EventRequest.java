package vn.capuy.cadre.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.imports.Parsed;

/** An event that changes the organisation. All its parts take effect on its day, together. */
@Schema(name = "OrganisationEventRequest")
public record EventRequest(
        @Schema(examples = "\"SX-2025-07-01\"") @NotBlank @Size(max = 60)
        String code,

        @Schema(description = "The first day on which the change holds.") @NotNull
        LocalDate onDate,

        @Schema(examples = "\"Nghị quyết 1679/NQ-UBTVQH15\"") @Size(max = 300)
        String basis,

        @NotEmpty @Size(max = 1000) List<@Valid @NotNull Part> parts) {

    /** What is done to one unit. A unit that is split has one part for each successor. */
    @Schema(name = "OrganisationEventPartRequest")
    public record Part(
            @NotNull EventKind kind,

            @Schema(examples = "\"BL-HM\"") @NotBlank @Size(max = 50)
            String unit,

            @Schema(description = "Of MOVED: the new parent.") @Size(max = 50)
            String parent,

            @Schema(description = "Of MERGED and SPLIT: who takes over.") @Size(max = 50)
            String successor,

            @Schema(description = "Of MERGED and SPLIT: ALL, PART, or a fraction such as 2/5.")
            @Pattern(regexp = SuccessionShare.FORM)
            String share,

            @Schema(description = "Of RENAMED: the new name.") @Valid
            NameRequest name) {}

    /** The parts as rows; the row is the part's place. */
    List<Parsed<EventRow>> rows() {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Parsed<>(i, row(parts.get(i))))
                .toList();
    }

    private EventRow row(Part part) {
        return new EventRow(
                code,
                part.kind(),
                onDate,
                basis,
                part.unit(),
                part.parent(),
                part.successor(),
                part.share(),
                part.name() == null ? null : part.name().name());
    }
}
