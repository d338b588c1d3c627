package vn.capuy.document.retention;

import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.document.retention.rules.DisposalFacts;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;

/**
 * A document as it is put before the rules of disposal.
 *
 * @param dueOn null where it is kept for good or has no period
 * @param period null where it has none
 * @param heldUntil the last day on which a hold keeps it; null where none does, and the last day of all for one without end
 */
public record DisposalCandidate(
        UUID id,
        String issuer,
        String type,
        String notation,
        LocalDate issuedOn,
        boolean isVoid,
        LocalDate disposedOn,
        boolean secret,
        UUID period,
        boolean permanent,
        Integer years,
        LocalDate dueOn,
        String schedule,
        String article,
        Certainty certainty,
        LocalDate heldUntil) {

    DisposalFacts facts(LocalDate day) {
        return new DisposalFacts(
                notation,
                type,
                day,
                !isVoid,
                disposedOn == null,
                secret,
                period != null,
                permanent,
                years,
                dueOn,
                schedule == null ? null : new Citation(schedule, article, certainty),
                heldUntil != null && !heldUntil.isBefore(day));
    }
}
