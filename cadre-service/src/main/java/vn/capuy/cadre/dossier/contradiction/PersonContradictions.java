package vn.capuy.cadre.dossier.contradiction;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cadre whose dossier contradicts itself. */
@Schema(name = "PersonContradictions")
public record PersonContradictions(
        UUID person,
        @Schema(examples = "CB-00001") String code,
        String fullName,
        String managedBy,
        List<ContradictionView> contradictions) {}
