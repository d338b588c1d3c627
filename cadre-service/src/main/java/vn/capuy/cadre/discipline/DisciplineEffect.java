package vn.capuy.cadre.discipline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A discipline decision in its effect on a cadre.
 *
 * @param decision its id in the inspection service
 * @param reference number and symbol of the decision
 * @param effectUntil the last day, included; null while there is no end
 */
public record DisciplineEffect(
        String decision,
        String reference,
        UUID person,
        DisciplineForm form,
        LocalDate decidedOn,
        LocalDate effectFrom,
        LocalDate effectUntil) {}
