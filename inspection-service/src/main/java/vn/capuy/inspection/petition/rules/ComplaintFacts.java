package vn.capuy.inspection.petition.rules;

import java.time.LocalDate;

/**
 * What is asked of a complaint about discipline before it is admitted.
 *
 * @param receivedOn the day of reception, whose regulation judges
 * @param decisionReceivedOn the day on which the decision complained of was received
 * @param workingDays working days from the day after that up to the day of reception; 0 on the same day
 * @param filedForOther whether another than the one who was disciplined filed it
 * @param named whether it bears a name
 * @param body the receiving body
 * @param above whether the committee of the receiving body stands directly above the body that decided
 * @param decider the body that decided
 * @param aboveFirst whether it is of the second or the final level
 * @param belowResolved whether it names the petition of the level directly below, resolved, about the same decision
 * @param finallyDecided whether the complaint was resolved at the final level before
 */
public record ComplaintFacts(
        LocalDate receivedOn,
        LocalDate decisionReceivedOn,
        int workingDays,
        boolean filedForOther,
        Answer named,
        String body,
        Answer above,
        String decider,
        boolean aboveFirst,
        boolean belowResolved,
        boolean finallyDecided) {}
