package vn.capuy.inspection.petition.identity;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sent a petition as it was entered, the latest first; what was replaced stays readable. */
@Schema(name = "PetitionIdentity")
record IdentityView(List<Told> entries) {
    /** @param replacedAt null of the one that holds */
    @Schema(name = "PetitionIdentityEntry")
    record Told(SenderIdentity sender, Instant enteredAt, String enteredBy, Instant replacedAt) {}

    @Override
    public String toString() {
        return "IdentityView[withheld]";
    }
}
