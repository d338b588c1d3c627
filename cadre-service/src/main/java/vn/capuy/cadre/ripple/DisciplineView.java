package vn.capuy.cadre.ripple;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.discipline.DisciplineForm;

/** A discipline decision on a cadre, with what it does to the records of cadre work. */
@Schema(name = "CadreDiscipline")
public record DisciplineView(
        String decision,
        @Schema(examples = "12-QĐ/UBKTHU") String reference,
        DisciplineForm form,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate effectFrom,
        LocalDate effectUntil,
        RippleState state,
        LocalDate liftedOn,
        String liftedBy,
        List<RippleView> touched) {

    static DisciplineView of(DisciplineRow row, List<RippleView> touched) {
        return new DisciplineView(
                row.decision(),
                row.reference(),
                row.form(),
                row.decidedBy(),
                row.decidedOn(),
                row.effectFrom(),
                row.effectUntil(),
                row.state(),
                row.liftedOn(),
                row.liftedBy(),
                touched);
    }
}
