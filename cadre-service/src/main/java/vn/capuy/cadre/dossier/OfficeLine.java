package vn.capuy.cadre.dossier;

import java.time.LocalDate;
import java.util.UUID;

/** A post that was held, with the decisions that began and ended it. */
public record OfficeLine(
        UUID id,
        UUID person,
        String post,
        String title,
        String kind,
        String orgName,
        LocalDate heldFrom,
        LocalDate heldTo,
        String begunByKind,
        UUID begunBy,
        String begunByReference,
        String endedByKind,
        UUID endedBy,
        String endedByReference) {
    GroundView begun() {
        return begunBy == null ? null : new GroundView(begunByKind, begunBy, begunByReference);
    }

    GroundView ended() {
        return endedBy == null ? null : new GroundView(endedByKind, endedBy, endedByReference);
    }

    public boolean isHeldOn(LocalDate day) {
        return !heldFrom.isAfter(day) && (heldTo == null || !heldTo.isBefore(day));
    }
}
