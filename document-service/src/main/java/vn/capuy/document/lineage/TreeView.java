package vn.capuy.document.lineage;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The documents above and below one, as far as they exist for the caller.
 *
 * @param root the document from which the tree is told
 * @param nodes the documents, the root among them, the nearest first
 * @param relations how they hang together, and what they do to documents outside the register
 * @param depthLimit how many steps up or down can be asked for at most
 * @param nodeLimit how many documents are told at most in each direction
 * @param truncated whether there are more than are told
 */
@Schema(name = "DocumentTree")
public record TreeView(
        UUID root,
        int up,
        int down,
        List<Node> nodes,
        List<RelationView> relations,
        int depthLimit,
        int nodeLimit,
        boolean truncated) {

    /**
     * A document of the tree.
     *
     * @param level how many steps from the root: below 0 for what it follows from, above 0 for what follows from it
     * @param document with its status today
     */
    @Schema(name = "DocumentTreeNode")
    public record Node(int level, StatusRow document) {}
}
