package vn.capuy.cadre.discipline;

import java.time.LocalDate;

/**
 * A discipline decision is reversed (huỷ, thay đổi quyết định kỷ luật).
 *
 * @param decision the id of the decision that is reversed
 * @param reference number and symbol of the decision that reverses it
 * @param on the day of the reversal
 */
public record DisciplineReversal(String decision, String reference, LocalDate on) {}
