package vn.capuy.kernel.ballot;

import java.util.List;

/** The figures of a vote contradict each other. */
public final class BallotRefused extends RuntimeException {

    private final transient List<String> breaches;

    BallotRefused(List<String> breaches) {
        super(String.join(", ", breaches));
        this.breaches = List.copyOf(breaches);
    }

    /** Message keys of all contradictions, such as {@code ballot.issued-exceeds-present}. */
    public List<String> breaches() {
        return breaches;
    }
}
