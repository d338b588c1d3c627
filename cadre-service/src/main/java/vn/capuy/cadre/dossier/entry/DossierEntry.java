package vn.capuy.cadre.dossier.entry;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of a dossier.
 *
 * @param replaces the voided entry in whose place this one was entered
 */
@Schema(name = "DossierEntry")
public record DossierEntry(
        UUID id,
        UUID person,
        DossierDetails details,
        UUID replaces,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {

    public DossierKind kind() {
        return DossierKind.of(details);
    }

    DossierEntry withoutTheSensitive() {
        return details instanceof IdentityDetails identity
                ? new DossierEntry(
                        id,
                        person,
                        identity.withoutTheSensitive(),
                        replaces,
                        recordedAt,
                        recordedBy,
                        voidedAt,
                        voidReason,
                        version)
                : this;
    }
}
