package vn.capuy.document.taskcoverage;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.clause.ClauseKind;

/**
 * A clause that requires tasks, with those that come of it.
 *
 * @param place by which the document's order is kept
 * @param path its label behind those of the clauses in which it stands
 * @param tasks without those that were cancelled
 */
@Schema(name = "ClauseTasks")
public record ClauseTasks(
        UUID id,
        @Schema(examples = "0000200017") String place,
        @Schema(examples = "Mục II › Điểm II.17") String path,
        ClauseKind kind,
        @Schema(examples = "Điểm II.17") String label,
        String heading,
        String content,
        CoverageState state,
        long tasks,
        long done,
        long open,
        long overdue,
        long cancelled) {}
