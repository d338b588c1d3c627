package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Cases as they stand in a list, for the figures of other features. */
@ApplicationScoped
public class CaseSummaries {
    /** The family of restricted records to which figures of cases belong. */
    public static final String FAMILY = CaseIndicators.CASE_FAMILY;

    private final CaseQueries queries;

    CaseSummaries(CaseQueries queries) {
        this.queries = queries;
    }

    /** The cases of these ids that exist for the caller, in the order of the ids. */
    public List<CaseSummary> of(List<String> ids) {
        return CaseIndicators.inOrder(ids, queries::summaries, CaseSummary::id);
    }
}
