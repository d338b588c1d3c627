package vn.capuy.cadre.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts units together into a tree. */
@ApplicationScoped
class UnitTrees {
    private final Units units;
    private final Heads heads;
    private final Successors successors;

    UnitTrees(Units units, Heads heads, Successors successors) {
        this.units = units;
        this.heads = heads;
        this.successors = successors;
    }

    /** The units below one on a day, with who was at their head and who went over to them where that is asked. */
    UnitNode of(String root, LocalDate onDay, boolean withHeads, boolean withFormer) {
        var shown = new NodeParts(
                withHeads ? heads.below(root, onDay) : null, withFormer ? successors.chains(onDay) : null);
        List<UnitView> found = units.below(root, onDay);
        Map<String, List<UnitView>> children = new HashMap<>();
        for (UnitView unit : found) {
            children.computeIfAbsent(unit.parent(), parent -> new ArrayList<>()).add(unit);
        }
        UnitView top = found.stream()
                .filter(unit -> unit.code().equals(root))
                .findFirst()
                .orElseThrow();
        return node(top, children, shown);
    }

    private static UnitNode node(UnitView unit, Map<String, List<UnitView>> children, NodeParts shown) {
        List<UnitNode> below = children.getOrDefault(unit.code(), List.of()).stream()
                .map(child -> node(child, children, shown))
                .toList();
        return new UnitNode(
                unit.code(),
                unit.kind(),
                unit.name(),
                unit.symbol(),
                shown.heads(unit.code()),
                shown.formerly(unit.code()),
                below);
    }

    /**
     * What nodes are shown with.
     *
     * @param heads by unit; null where they are not asked
     * @param formerly by who took over; null unless today's successors are asked
     */
    private record NodeParts(Map<String, List<Head>> heads, Map<String, List<SuccessionChain>> formerly) {
        List<Head> heads(String unit) {
            return heads == null ? null : heads.getOrDefault(unit, List.of());
        }

        List<SuccessionChain> formerly(String unit) {
            return formerly == null ? null : formerly.getOrDefault(unit, List.of());
        }
    }
}
