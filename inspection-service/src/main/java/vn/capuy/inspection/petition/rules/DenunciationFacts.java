package vn.capuy.inspection.petition.rules;

import java.time.LocalDate;

/**
 * What is asked of a denunciation before it is admitted. It never holds who sent it.
 *
 * @param receivedOn the day of reception, whose regulation judges
 * @param body the receiving body
 * @param managed whether the committee of the receiving body manages all who are denounced
 * @param managers who manages those whom it does not, by code; empty where all are its own
 * @param named whether it bears a name: no for an anonymous one, unknown where the name may not be the sender's
 * @param resolvedBefore the earlier petition of the same content that was resolved, as body, year and number; null for none
 * @param newEvidence whether evidence is put forward that was not judged then
 * @param copyOnly whether only a copy arrived
 * @param sentToMany whether it was sent to many bodies at once
 */
public record DenunciationFacts(
        LocalDate receivedOn,
        String body,
        Answer managed,
        String managers,
        Answer named,
        String resolvedBefore,
        boolean newEvidence,
        boolean copyOnly,
        boolean sentToMany) {}
