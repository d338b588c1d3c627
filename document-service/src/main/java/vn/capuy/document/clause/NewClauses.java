package vn.capuy.document.clause;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Clauses to be entered at once, in the document's order: behind those that stand there already.
 *
 * @param parent the clause of the document in which they stand; null at the top
 */
@Schema(name = "NewClauses")
record NewClauses(UUID parent, @NotEmpty List<@NotNull @Valid NewClause> clauses) {

    /** One after the other, each after the one in which it stands. */
    List<ClauseDraft> drafts() {
        var drafts = new ArrayList<ClauseDraft>();
        add(clauses, ClauseDraft.TOP, "clauses", drafts);
        return drafts;
    }

    private static void add(List<NewClause> clauses, int parent, String path, List<ClauseDraft> drafts) {
        for (int i = 0; i < clauses.size(); i++) {
            NewClause each = clauses.get(i);
            String place = path + "[" + i + "]";
            int index = drafts.size();
            drafts.add(ClauseDraft.of(
                    place, parent, each.kind(), each.label(), each.heading(), each.content(), each.requiresTasks()));
            add(each.clauses(), index, place + ".clauses", drafts);
        }
    }
}
