package vn.capuy.inspection.programme.rules;

import java.util.List;
import java.util.Map;

/**
 * What is judged when a programme or an amendment of one is approved.
 *
 * @param items how many items stand in it
 * @param clashes the numbers of the items that clash, by the kind of clash; a kind without a clash may be absent
 */
public record ApprovalFacts(int items, Map<ClashKind, List<Integer>> clashes) {
    public ApprovalFacts {
        clashes = Map.copyOf(clashes);
    }

    List<Integer> clashing(ClashKind kind) {
        return clashes.getOrDefault(kind, List.of());
    }
}
