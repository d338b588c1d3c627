package vn.capuy.cadre.ripple;

import java.time.LocalDate;
import vn.capuy.cadre.discipline.DisciplineForm;

/** A discipline decision on a cadre, as the register has it. */
public record DisciplineRow(
        String decision,
        String reference,
        DisciplineForm form,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate effectFrom,
        LocalDate effectUntil,
        RippleState state,
        LocalDate liftedOn,
        String liftedBy) {}
