package vn.capuy.document.type;

import java.time.LocalDate;
import vn.capuy.kernel.citation.Certainty;

/**
 * A type as a regulation has it, by days.
 *
 * @param until the first day on which this version no longer holds; null while it does
 * @param inForce whether the regulation knows the type
 */
public record TypeVersion(
        String type,
        LocalDate since,
        LocalDate until,
        boolean inForce,
        String symbol,
        String series,
        String citation,
        Certainty certainty,
        String symbolCitation,
        Certainty symbolCertainty) {
    boolean holdsOn(LocalDate day) {
        return inForce && !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
