package vn.capuy.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Unites components. One that means the same everywhere is kept once; one that means something else elsewhere is named
 * after its service in each description that has it, and so is one that looks the same but leads to such a one.
 */
final class Components {
    private final List<Part> parts;
    private final Set<Component> clashing = new HashSet<>();
    private final Set<Component> taken = new HashSet<>();

    Components(List<Part> parts) {
        this.parts = parts;
    }

    /** Renames what clashes, in every part, and gives all components together. */
    ObjectNode unite(ObjectNode united) {
        findClashes();
        for (Part part : parts) {
            Map<Component, Component> names = namesIn(part);
            Trees.rewriteReferences(part.document(), reference -> {
                Component before = Component.of(reference);
                Component now = names.get(before);
                return now == null ? reference : now.replaceIn(reference, before);
            });
            all(part).forEach((component, content) -> {
                Component now = names.getOrDefault(component, component);
                ObjectNode section =
                        united.get(now.section()) instanceof ObjectNode found ? found : united.putObject(now.section());
                section.set(now.name(), content);
            });
        }
        return united;
    }

    private void findClashes() {
        Map<Component, JsonNode> first = new HashMap<>();
        for (Part part : parts) {
            all(part).forEach((component, content) -> {
                taken.add(component);
                JsonNode other = first.putIfAbsent(component, content);
                if (other != null && !other.equals(content)) {
                    clashing.add(component);
                }
            });
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Part part : parts) {
                for (var each : all(part).entrySet()) {
                    grown |= leadsToClash(each.getValue()) && clashing.add(each.getKey());
                }
            }
        }
    }

    private boolean leadsToClash(JsonNode content) {
        var hits = new HashSet<Component>();
        Trees.eachReference(content, reference -> {
            if (clashing.contains(Component.of(reference))) {
                hits.add(Component.of(reference));
            }
        });
        return !hits.isEmpty();
    }

    private Map<Component, Component> namesIn(Part part) {
        Map<Component, Component> names = new HashMap<>();
        for (Component component : all(part).keySet()) {
            if (clashing.contains(component)) {
                Component now = component.renamed(part.prefix() + Part.capitalised(component.name()));
                for (int i = 2; !taken.add(now); i++) {
                    now = component.renamed(part.prefix() + Part.capitalised(component.name()) + i);
                }
                names.put(component, now);
            }
        }
        return names;
    }

    private static Map<Component, JsonNode> all(Part part) {
        Map<Component, JsonNode> all = new java.util.LinkedHashMap<>();
        JsonNode components = Trees.object(part.document(), "components");
        for (String section : Trees.names(components)) {
            for (String name : Trees.names(components.get(section))) {
                all.put(new Component(section, name), components.get(section).get(name));
            }
        }
        return all;
    }
}
