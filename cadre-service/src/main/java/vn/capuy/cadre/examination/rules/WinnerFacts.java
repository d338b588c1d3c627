package vn.capuy.cadre.examination.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.capuy.kernel.rule.Verdict;

/**
 * What the rules ask of the candidate who is to be appointed.
 *
 * @param writtenOn the day of the written paper, by which the pass mark of both parts is chosen
 * @param written points in the written paper; null where there are none
 * @param defence points in the defence; null where he was not heard
 * @param bestOther the highest total among the others who passed both parts; null where none did
 * @param tieBreak whether the criteria put him first where another has the same total
 * @param discipline the decision that weighs on him on the day of the appointment; null where none does
 */
public record WinnerFacts(
        LocalDate writtenOn,
        BigDecimal written,
        BigDecimal defence,
        BigDecimal bestOther,
        Verdict tieBreak,
        String discipline) {
    BigDecimal total() {
        return (written == null ? BigDecimal.ZERO : written).add(defence == null ? BigDecimal.ZERO : defence);
    }
}
