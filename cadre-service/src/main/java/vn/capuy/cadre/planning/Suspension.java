package vn.capuy.cadre.planning;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A cadre out of planning by a discipline decision.
 *
 * @param decision the decision's id in the inspection service
 * @param reference number and symbol of the decision
 * @param restoredOn the day on which he counted again; null while he does not
 */
public record Suspension(
        UUID entry,
        UUID list,
        String listCode,
        String committee,
        String decision,
        String reference,
        LocalDate suspendedOn,
        LocalDate restoredOn,
        String restoredReference) {}
