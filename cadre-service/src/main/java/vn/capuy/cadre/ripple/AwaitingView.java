package vn.capuy.cadre.ripple;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.discipline.DisciplineForm;

/** A discipline decision on a member who is not entered as a cadre: it weighs as soon as he is. */
@Schema(name = "AwaitingDiscipline")
public record AwaitingView(
        String decision,
        String reference,
        @Schema(examples = "CB-00001") String member,
        String organisation,
        DisciplineForm form,
        String decidedBy,
        LocalDate decidedOn,
        Instant recordedAt) {}
