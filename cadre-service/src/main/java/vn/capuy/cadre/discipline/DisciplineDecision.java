package vn.capuy.cadre.discipline;

import java.time.LocalDate;

/**
 * Quyết định kỷ luật of a member, as the inspection service tells it.
 *
 * @param decision its id there
 * @param reference number and symbol
 * @param member the code of the member, who may not be entered here yet
 * @param organisation the member's organisation when it was decided
 * @param effectUntil the last day, included; null while there is no end
 */
public record DisciplineDecision(
        String decision,
        String reference,
        String member,
        String organisation,
        DisciplineForm form,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate effectFrom,
        LocalDate effectUntil) {}
