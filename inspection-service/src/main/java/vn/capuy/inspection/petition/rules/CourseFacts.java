package vn.capuy.inspection.petition.rules;

import java.time.LocalDate;

/**
 * What is asked when a petition is taken further after its admission.
 *
 * @param day the day of the step
 * @param denunciation whether it is a denunciation
 * @param receivedOn the day of reception
 * @param dueOn the day on which it is due; null where no term is known
 * @param extended whether the term was extended before
 * @param days working days of an extension; 0 for other steps
 * @param caseConcluded whether the case in which it is resolved is concluded
 */
public record CourseFacts(
        LocalDate day,
        boolean denunciation,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean extended,
        int days,
        boolean caseConcluded) {}
