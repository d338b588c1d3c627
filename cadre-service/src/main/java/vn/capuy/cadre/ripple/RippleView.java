package vn.capuy.cadre.ripple;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.discipline.DisciplineForm;

/**
 * What a discipline decision does to one record of cadre work.
 *
 * @param subject the id of the movement, the candidacy, the holding, or the entry of the planning list
 * @param label by what people call it: the reference of the movement, the code of the examination, post or list
 * @param effectUntil the last day, included; null while there is no end
 * @param liftedBy number and symbol of the decision that reversed it; null where none did
 */
@Schema(name = "Ripple")
public record RippleView(
        String decision,
        @Schema(examples = "12-QĐ/UBKTHU") String reference,
        DisciplineForm form,
        String decidedBy,
        @Schema(examples = "CB-00001") String person,
        String personName,
        RippleKind subjectKind,
        UUID subject,
        @Schema(examples = "QĐ-118") String label,
        LocalDate effectFrom,
        LocalDate effectUntil,
        RippleState state,
        LocalDate liftedOn,
        String liftedBy) {}
