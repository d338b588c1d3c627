package vn.capuy.cadre.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A discipline decision as the inspection service tells it, one that was not reversed. */
@Schema(name = "DossierDisciplineDecision")
public record DisciplineLine(
        String decision,
        UUID person,
        String reference,
        @Schema(examples = "REPRIMAND") String form,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate effectFrom,
        LocalDate effectUntil) {}
