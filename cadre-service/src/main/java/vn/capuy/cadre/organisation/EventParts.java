package vn.capuy.cadre.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.capuy.platform.imports.Parsed;

/** Whether the parts of one event fit each other: one fate for each unit, and shares that make up the whole. */
final class EventParts {
    private final List<Parsed<EventRow>> event;
    private final FaultSink faults;

    EventParts(List<Parsed<EventRow>> event, FaultSink faults) {
        this.event = event;
        this.faults = faults;
    }

    void check() {
        Map<String, List<Parsed<EventRow>>> byUnit =
                event.stream().collect(Collectors.groupingBy(row -> row.value().unit()));
        byUnit.values().forEach(this::unit);
    }

    private void unit(List<Parsed<EventRow>> parts) {
        List<EventKind> kinds = parts.stream().map(row -> row.value().kind()).toList();
        Parsed<EventRow> last = parts.getLast();
        boolean splitAlone = kinds.stream().allMatch(kind -> kind == EventKind.SPLIT);
        boolean ends = kinds.stream().anyMatch(EventKind::endsTheUnit);
        boolean alone = ends || kinds.contains(EventKind.ESTABLISHED);
        if ((alone && kinds.size() > 1 && !splitAlone) || (!alone && new HashSet<>(kinds).size() < kinds.size())) {
            faults.add(last.row(), "kind", last.value().kind().name(), "organisation.one-fate");
        } else if (splitAlone) {
            split(parts);
        } else if (kinds.contains(EventKind.MERGED)
                && !SuccessionShare.ALL.equals(last.value().share())) {
            faults.add(last.row(), "share", last.value().share(), "organisation.merged-share");
        }
    }

    private void split(List<Parsed<EventRow>> parts) {
        Parsed<EventRow> last = parts.getLast();
        Set<String> successors =
                parts.stream().map(row -> row.value().successor()).collect(Collectors.toSet());
        List<String> shares = parts.stream().map(row -> row.value().share()).toList();
        if (successors.size() < parts.size() || parts.size() < 2) {
            faults.add(last.row(), "successor", last.value().successor(), "organisation.split-successors");
        } else if (shares.contains(SuccessionShare.ALL) || !SuccessionShare.makeUpOne(shares)) {
            faults.add(last.row(), "share", last.value().share(), "organisation.split-shares");
        }
    }
}
