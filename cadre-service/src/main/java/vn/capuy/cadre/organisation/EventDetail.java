package vn.capuy.cadre.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation event with its parts. */
@Schema(name = "OrganisationEventDetail")
public record EventDetail(
        UUID id,
        String code,
        LocalDate onDate,
        String basis,
        List<Part> parts,
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
            String nameAr) {}

    static EventDetail of(EventView event, List<Part> parts) {
        return new EventDetail(
                event.id(),
                event.code(),
                event.onDate(),
                event.basis(),
                parts,
                event.recordedAt(),
                event.recordedBy(),
                event.version());
    }
}
