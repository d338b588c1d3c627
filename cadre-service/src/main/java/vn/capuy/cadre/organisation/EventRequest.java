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
import vn.capuy.platform.organisation.UnitKind;

/** An event that changes the organisation. All its parts take effect on its day, together. */
@Schema(name = "OrganisationEventRequest")
public record EventRequest(
        @Schema(examples = "SX-2025-07-01") @NotBlank @Size(max = 60)
        String code,

        @Schema(description = "The first day on which the change holds.") @NotNull
        LocalDate onDate,

        @Schema(examples = "Nghị quyết 1679/NQ-UBTVQH15") @Size(max = 300)
        String basis,

        @Schema(
                description = "Whether posts of units that end, and who holds them, end on the day before. "
                        + "Where it is not true and there are any, the event is refused with their list.")
        Boolean closesPosts,

        @NotEmpty @Size(max = 1000) List<@Valid @NotNull Part> parts) {

    /** What is done to one unit. A unit that is split has one part for each successor. */
    @Schema(name = "OrganisationEventPartRequest")
    public record Part(
            @NotNull EventKind kind,

            @Schema(examples = "BL-HM") @NotBlank @Size(max = 50)
            String unit,

            @Schema(description = "Of ESTABLISHED and MOVED: under which unit it stands from then on.") @Size(max = 50)
            String parent,

            @Schema(description = "Of MERGED and SPLIT: who takes over.") @Size(max = 50)
            String successor,

            @Schema(description = "Of MERGED and SPLIT: ALL, PART, or a fraction such as 2/5.")
            @Pattern(regexp = SuccessionShare.FORM)
            String share,

            @Schema(description = "Of ESTABLISHED and RENAMED: the name.") @Valid
            NameRequest name,

            @Schema(description = "Of ESTABLISHED: what kind of unit it is.")
            UnitKind unitKind,

            @Schema(description = "Of ESTABLISHED, for a cell: the village or quarter in which it stands.")
            @Size(max = 50)
            String standsIn,

            @Schema(description = "Of ESTABLISHED: the issuer's symbol on documents, such as ĐU.") @Size(max = 30)
            String symbol) {}

    /** The parts as rows; the row is the part's place. */
    List<Parsed<EventRow>> rows() {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Parsed<>(i, row(parts.get(i))))
                .toList();
    }

    /** What does not belong to the part's kind is left out, as in a file. */
    private EventRow row(Part part) {
        EventKind kind = part.kind();
        boolean established = kind == EventKind.ESTABLISHED;
        boolean placed = established || kind == EventKind.MOVED;
        boolean named = established || kind == EventKind.RENAMED;
        return new EventRow(
                code,
                kind,
                onDate,
                basis,
                part.unit(),
                placed ? part.parent() : null,
                kind.hasSuccessor() ? part.successor() : null,
                kind.hasSuccessor() ? part.share() : null,
                named ? part.name().name() : null,
                established ? part.unitKind() : null,
                established ? part.standsIn() : null,
                established ? part.symbol() : null);
    }
}
