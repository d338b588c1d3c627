package vn.capuy.cadre.examination.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.rule.Verdict;

/**
 * What the rules ask of a council.
 *
 * @param announcedOn the day of the announcement, on which it is measured
 * @param chairIsHead whether the head of the appointing body chairs; left open where the chair is not in the register
 * @param members how many they are
 * @param standing how many of them are known to be members of the standing committee
 * @param unknown how many are not in the register
 * @param candidates members who are candidates, by code
 */
public record CouncilFacts(
        LocalDate announcedOn, Verdict chairIsHead, int members, int standing, int unknown, List<String> candidates) {
    public CouncilFacts {
        candidates = List.copyOf(candidates);
    }

    /** Whether so many of the members are more than the share. */
    boolean exceeds(int some, BigDecimal share) {
        return BigDecimal.valueOf(some).compareTo(share.multiply(BigDecimal.valueOf(members))) > 0;
    }
}
