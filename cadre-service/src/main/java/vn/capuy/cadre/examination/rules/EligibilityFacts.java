package vn.capuy.cadre.examination.rules;

import java.time.LocalDate;

/**
 * What the rules ask of a candidate.
 *
 * @param closesOn the last day for applications, on which he is measured
 * @param monthsLeft full months of service left on that day
 * @param firstAppointment whether he has never held a leading post before that day
 * @param discipline the decision that weighs on him on that day; null where none does
 * @param partyAsked whether the post asks for an official member of the Party
 * @param partyMember whether he is one on that day
 * @param theoryAsked the level of theory that the post asks for, as a number; 0 for none
 * @param theory his own, as a number
 * @param educationAsked what education the post asks for; null for none
 * @param education his own; null where none is entered
 * @param planned whether he is planned for the post
 * @param onCouncil whether he is of the council
 */
public record EligibilityFacts(
        LocalDate closesOn,
        int monthsLeft,
        boolean firstAppointment,
        String discipline,
        boolean partyAsked,
        boolean partyMember,
        int theoryAsked,
        int theory,
        String educationAsked,
        String education,
        boolean planned,
        boolean onCouncil) {}
