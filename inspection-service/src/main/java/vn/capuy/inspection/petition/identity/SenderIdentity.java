package vn.capuy.inspection.petition.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who sent a petition. It says nothing of itself as text, so that no log that quotes an object can quote it.
 *
 * @param name as it stands on the petition
 * @param code number of the identity card, or of the member's dossier
 * @param contact any other way to reach the sender
 */
@Schema(name = "SenderIdentity")
record SenderIdentity(
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 30) String code,
        @Size(min = 1, max = 500) String address,
        @Size(min = 1, max = 30) String phone,
        @Size(min = 1, max = 200) String contact) {
    @Override
    public String toString() {
        return "SenderIdentity[withheld]";
    }
}
