package vn.capuy.cadre.dossier.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a dossier, alone or in the place of one that was wrong. */
@Schema(name = "DossierEntryRequest")
public record DossierEntryRequest(
        @NotNull @Valid DossierDetails details,

        @Schema(description = "The entry that was wrong and is voided with this one's entering; needs `If-Match`.")
        UUID replaces,

        @Schema(
                examples = "Bằng tốt nghiệp số 012345",
                description =
                        "On what ground the other is replaced; required with `replaces`, kept with the voided one.")
        @Size(max = 500)
        String ground) {}
