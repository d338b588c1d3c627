package vn.capuy.document.clause;

import java.util.List;
import java.util.Set;
import vn.capuy.platform.imports.Row;

/**
 * A row of a file of clauses.
 *
 * @param number of the row
 * @param ref by what other rows of the file name it
 * @param parent the ref of the row in which it stands; null at the top
 */
record ClauseRow(int number, String ref, String parent, ClauseDraft draft) {
    static final String COLUMN_NAMES = "ref,parent,kind,label,heading,content,requires_tasks";

    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL = Set.of("parent", "heading", "requires_tasks");

    static ClauseRow parse(Row row) {
        return new ClauseRow(
                row.number(),
                row.text("ref", 50),
                row.optionalText("parent", 50),
                ClauseDraft.of(
                        String.valueOf(row.number()),
                        ClauseDraft.TOP,
                        row.code("kind", ClauseKind.class),
                        row.text("label", NewClause.LONGEST_LABEL),
                        row.optionalText("heading", NewClause.LONGEST_HEADING),
                        row.optionalText("content", NewClause.LONGEST_CONTENT),
                        row.flag("requires_tasks")));
    }

    /** As it stands in the draft of this index. */
    ClauseDraft in(int index) {
        return new ClauseDraft(
                draft.place(),
                index,
                draft.kind(),
                draft.label(),
                draft.heading(),
                draft.content(),
                draft.requiresTasks());
    }
}
