package vn.capuy.document.mobilisation.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.mobilisation.model.ModelRow.Key;
import vn.capuy.kernel.lifecycle.StepRefused;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;

/** Whether the steps of a file can follow one another, those of replications among them, and no chain closes into a ring. */
final class ImportCourses {
    private static final Comparator<Line> ORDER = Comparator.comparing(
                    (Line line) -> line.taken().on())
            .thenComparing(line -> line.taken().nr());

    private final Map<Key, List<Parsed<ModelRow>>> groups;
    private final Map<Key, ImportedModels.Origin> registered;
    private final Map<Key, Course> registeredCourses;
    private final Faults faults;

    /** A step and the row that tells it; the column at fault where it cannot be taken. */
    private record Line(Course.Taken taken, int row, String column) {}

    /** @param registered origins that are in the register, and their courses so far */
    ImportCourses(
            Map<Key, List<Parsed<ModelRow>>> groups,
            Map<Key, ImportedModels.Origin> registered,
            Map<Key, Course> registeredCourses,
            Faults faults) {
        this.groups = groups;
        this.registered = registered;
        this.registeredCourses = registeredCourses;
        this.faults = faults;
    }

    void check() {
        Map<Key, List<Line>> lines = new LinkedHashMap<>();
        groups.forEach((key, rows) -> lines.put(key, own(rows)));
        groups.forEach((key, rows) -> replication(key, rows.getFirst(), lines));
        lines.forEach((key, its) -> follow(its));
    }

    private static List<Line> own(List<Parsed<ModelRow>> rows) {
        var lines = new ArrayList<Line>();
        for (Parsed<ModelRow> row : rows) {
            if (row.value().step() != null) {
                var taken = row.value().taken();
                lines.add(new Line(new Course.Taken(taken.step(), taken.on(), lines.size() + 1), row.row(), "step"));
            }
        }
        return lines;
    }

    private void replication(Key key, Parsed<ModelRow> first, Map<Key, List<Line>> lines) {
        ModelRow row = first.value();
        Key origin = row.origin();
        if (origin == null) {
            return;
        }
        var told = row.told();
        boolean inFile = groups.containsKey(origin);
        if (!inFile && !registered.containsKey(origin)) {
            faults.unknown(first.row(), "origin", origin.code());
            return;
        }
        if (closesRing(key)) {
            faults.add(first.row(), "origin", origin.code(), "mobilisation.ring");
            return;
        }
        ModelRow fromFile = inFile ? groups.get(origin).getFirst().value() : null;
        String unit = inFile ? fromFile.told().unit() : registered.get(origin).unit();
        String place = inFile ? fromFile.told().place() : registered.get(origin).place();
        if (unit.equals(told.unit()) && place.equals(told.place())) {
            faults.add(first.row(), "origin", origin.code(), "mobilisation.not-elsewhere");
        }
        if (row.voidReason() != null) {
            return;
        }
        if (inFile && fromFile.voidReason() != null) {
            faults.add(first.row(), "origin", origin.code(), "mobilisation.origin-void");
        } else if (inFile) {
            List<Line> its = lines.get(origin);
            its.add(new Line(
                    new Course.Taken(ModelStep.REPLICATE, told.registeredOn(), its.size() + 1), first.row(), "origin"));
        } else if (!mayBeReplicated(registeredCourses.get(origin), told.registeredOn())) {
            faults.add(
                    first.row(),
                    "origin",
                    origin.code(),
                    "mobilisation.origin-not-recognised",
                    Map.of("date", told.registeredOn()));
        }
    }

    private static boolean mayBeReplicated(Course course, java.time.LocalDate day) {
        try {
            course.with(new Course.Taken(ModelStep.REPLICATE, day, Integer.MAX_VALUE))
                    .state();
            return true;
        } catch (StepRefused refused) {
            return false;
        }
    }

    private boolean closesRing(Key key) {
        Set<Key> seen = new HashSet<>();
        Key at = key;
        while (at != null && groups.containsKey(at)) {
            if (!seen.add(at)) {
                return true;
            }
            at = groups.get(at).getFirst().value().origin();
        }
        return false;
    }

    private void follow(List<Line> lines) {
        ModelState state = ModelLifecycle.TABLE.initial();
        for (Line line : lines.stream().sorted(ORDER).toList()) {
            var edge = ModelLifecycle.TABLE.find(state, line.taken().step());
            if (edge.isEmpty()) {
                boolean own = line.column().equals("step");
                faults.add(
                        line.row(),
                        line.column(),
                        line.taken().step().name(),
                        own ? "mobilisation.step-does-not-follow" : "mobilisation.origin-not-recognised",
                        Map.of("state", state, "date", line.taken().on()));
                return;
            }
            state = edge.get().to();
        }
    }

    /** A model whose origin in the file is faulty cannot be written without it: until none is left. */
    static void withTheirOrigins(Map<Key, List<Parsed<ModelRow>>> groups, Faults faults) {
        Map<Key, Boolean> faulty = new HashMap<>();
        groups.forEach((key, rows) -> faulty.put(key, rows.stream().anyMatch(row -> faults.has(row.row()))));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var each : groups.entrySet()) {
                Key origin = each.getValue().getFirst().value().origin();
                if (!faulty.get(each.getKey()) && origin != null && faulty.getOrDefault(origin, false)) {
                    each.getValue()
                            .forEach(row ->
                                    faults.add(row.row(), "origin", origin.code(), "mobilisation.origin-faulty"));
                    faulty.put(each.getKey(), true);
                    grown = true;
                }
            }
        }
    }
}
