package vn.capuy.inspection.petition;

import java.time.LocalDate;

/**
 * A step as it was taken.
 *
 * @param ground on what ground; null where none was given
 * @param paper the paper on which it stands
 * @param noticePaper the notice given to the sender
 * @param rules of a refusal to admit: the rules that stand against it
 * @param days of an extension: how many working days
 */
record TakenStep(
        PetitionStep step,
        LocalDate on,
        String ground,
        String paper,
        String noticePaper,
        LocalDate noticeOn,
        String rules,
        Integer days) {}
