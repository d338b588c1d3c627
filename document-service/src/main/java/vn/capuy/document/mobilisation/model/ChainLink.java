package vn.capuy.document.mobilisation.model;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A model in a chain of replication.
 *
 * @param origin the model that it follows; null for the first, and where the caller may not know of that one
 * @param replicatedOn the day from which it does
 * @param depth how many links below the model that was asked for; negative above it, 0 for itself and for others as far down
 */
@Schema(name = "MobilisationChainLink")
public record ChainLink(
        UUID id,
        String code,
        String title,
        String field,
        String unit,
        String unitName,
        String place,
        String placeName,
        ModelState state,
        LocalDate registeredOn,
        UUID origin,
        LocalDate replicatedOn,
        int depth) {}
