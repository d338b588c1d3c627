package vn.capuy.cadre.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class to which the cadre was sent. */
@Schema(name = "DossierTraining")
public record TrainingLine(
        UUID id,
        UUID person,
        String trainingClass,
        String title,
        @Schema(examples = "THEORY") String kind,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,

        @Schema(examples = "COMPLETED", description = "Null while there is none.")
        String result) {
    /** Whether a course of political theory was completed. */
    public boolean isTheoryCompleted() {
        return "THEORY".equals(kind) && "COMPLETED".equals(result);
    }
}
