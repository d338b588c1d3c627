package vn.capuy.kernel.ballot;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a vote as its minutes give them (biên bản kiểm phiếu).
 *
 * @param summoned who were summoned to the meeting (triệu tập)
 * @param present who came (có mặt)
 * @param issued ballot papers handed out (phiếu phát ra)
 * @param returned papers that came back (phiếu thu về)
 * @param valid papers that count (phiếu hợp lệ)
 */
public record Ballot(int summoned, int present, int issued, int returned, int valid) {

    /** @throws BallotRefused with every figure that does not agree with the one before it */
    public Ballot {
        List<String> breaches = new ArrayList<>();
        breachWhen(present > summoned, "ballot.present-exceeds-summoned", breaches);
        breachWhen(present < 0, "ballot.present-negative", breaches);
        breachWhen(issued > present, "ballot.issued-exceeds-present", breaches);
        breachWhen(returned > issued, "ballot.returned-exceeds-issued", breaches);
        breachWhen(valid > returned, "ballot.valid-exceeds-returned", breaches);
        breachWhen(valid < 0, "ballot.valid-negative", breaches);
        refuse(breaches);
    }

    /**
     * Checks the votes that one person or proposal was given.
     *
     * @return the votes
     * @throws BallotRefused where they are more than the valid papers, or fewer than none
     */
    public int requireVotes(int votes) {
        List<String> breaches = new ArrayList<>();
        breachWhen(votes > valid, "ballot.votes-exceed-valid", breaches);
        breachWhen(votes < 0, "ballot.votes-negative", breaches);
        refuse(breaches);
        return votes;
    }

    private static void breachWhen(boolean breached, String key, List<String> breaches) {
        if (breached) {
            breaches.add(key);
        }
    }

    private static void refuse(List<String> breaches) {
        if (!breaches.isEmpty()) {
            throw new BallotRefused(breaches);
        }
    }
}
