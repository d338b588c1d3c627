package vn.capuy.document.composition.rules;

import java.time.LocalDate;
import vn.capuy.kernel.citation.Citation;

/**
 * What is asked of a composition.
 *
 * @param day of issue, the planned one before it
 * @param type name of the type
 * @param form where the prescribed form of the type stands; null where none is known that day
 * @param symbols whether type and issuer have symbols for the number
 * @param preambleAsked whether the form asks for it, as the two like it
 * @param committee whether a body that decides together signs, and not the head of one
 * @param capacity in which it is signed: ON_BEHALF, AS_HEAD, FOR_HEAD or BY_ORDER; null where it is not said
 * @param onBehalfOf whether it is said for whom, where the capacity needs that
 */
public record FormFacts(
        LocalDate day,
        String type,
        Citation form,
        boolean symbols,
        boolean place,
        boolean preambleAsked,
        boolean preamble,
        boolean body,
        boolean articlesAsked,
        boolean articles,
        boolean addresseesAsked,
        boolean addressees,
        boolean recipients,
        boolean signer,
        boolean title,
        boolean committee,
        String capacity,
        boolean onBehalfOf) {

    /** Committees sign T/M; in other bodies the head signs, a deputy K/T; anybody by order T/L. */
    boolean capacityFits() {
        return switch (capacity) {
            case null -> true;
            case "ON_BEHALF" -> committee;
            case "AS_HEAD", "FOR_HEAD" -> !committee;
            default -> true;
        };
    }
}
