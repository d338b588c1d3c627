package vn.capuy.document.task;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task with its parts and theirs, as far as the caller sees them.
 *
 * @param shown how many tasks are shown, the whole among them
 * @param open how many of the parts shown have not come to their end
 * @param complete false where there are more than can be told at once; those farthest below are left out
 */
@Schema(name = "TaskTree")
public record TaskTreeView(Node whole, int shown, int open, boolean complete) {
    /** A task and what it was divided into, by the day by which they are due. */
    @Schema(name = "TaskTreeNode")
    public record Node(TaskSummary task, List<Node> parts) {}
}
