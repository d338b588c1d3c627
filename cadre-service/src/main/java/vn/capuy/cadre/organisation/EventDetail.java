package vn.capuy.cadre.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.organisation.UnitKind;

/** An organisation event with its parts. */
@Schema(name = "OrganisationEventDetail")
public record EventDetail(
        UUID id,
        String code,
        LocalDate onDate,
        String basis,
        List<Part> parts,
        List<Succession> successions,
        Instant recordedAt,
        String recordedBy,
        long version) {

    /** What the event did to one unit. */
    @Schema(name = "OrganisationEventPart")
    public record Part(
            EventKind kind,
            String unit,
            String parent,
            String successor,
            String share,
            String nameVi,
            String nameEn,
            String nameAr,
            UnitKind unitKind,
            String standsIn,
            String symbol) {}

    /** Who took over from whom by the event, and how much: ALL, PART or a fraction. */
    @Schema(name = "OrganisationEventSuccession")
    public record Succession(
            String predecessor, String predecessorName, String successor, String successorName, String share) {}

    static EventDetail of(EventView event, List<Part> parts, List<Succession> successions) {
        return new EventDetail(
                event.id(),
                event.code(),
                event.onDate(),
                event.basis(),
                parts,
                successions,
                event.recordedAt(),
                event.recordedBy(),
                event.version());
    }
}
