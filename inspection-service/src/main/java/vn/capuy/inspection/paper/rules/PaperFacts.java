package vn.capuy.inspection.paper.rules;

import java.util.List;
import java.util.Set;

/**
 * What the file of a case holds.
 *
 * @param stage the stage that the case is to leave
 * @param held the kinds of paper that the file holds
 * @param withoutSelfReport the subjects, by name, of which it holds no self-report
 */
public record PaperFacts(String stage, Set<String> held, List<String> withoutSelfReport) {
    /** Báo cáo tự kiểm tra: the one paper that is needed of each subject. */
    static final String SELF_REPORT = "SELF_REPORT";

    boolean holds(String paper) {
        return paper.equals(SELF_REPORT) ? withoutSelfReport.isEmpty() : held.contains(paper);
    }
}
