package vn.capuy.document.mobilisation.model;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.capuy.document.mobilisation.model.ModelRow.Key;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Parsed;

/** Takes over models of the past with their steps: recorded as they were decided, not ruled anew. */
@ApplicationScoped
class ModelImport {
    private final Importer importer;
    private final ImportCheck check;
    private final ImportedModels registered;
    private final ImportWriter writer;
    private final Models models;
    private final Clock clock;

    ModelImport(
            Importer importer,
            ImportCheck check,
            ImportedModels registered,
            ImportWriter writer,
            Models models,
            Clock clock) {
        this.importer = importer;
        this.check = check;
        this.registered = registered;
        this.writer = writer;
        this.models = models;
        this.clock = clock;
    }

    /** What was found while a file was checked, for those who write it. */
    static final class Found {
        ImportCheck.Known known;
        Map<Key, ImportedModels.Origin> origins = Map.of();
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        var groups = new Groups<ModelRow>("code", ModelRow::group);
        var found = new Found();
        return importer.run(
                body,
                request,
                new Plan<>(
                        ModelRow.COLUMNS,
                        ModelRow.OPTIONAL,
                        row -> groups.read(ModelRow.parse(row, today)),
                        (rows, faults) -> check(rows, faults, groups, found),
                        rows -> writer.write(rows, found)));
    }

    private void check(List<Parsed<ModelRow>> rows, Faults faults, Groups<ModelRow> groups, Found found) {
        if (rows.isEmpty()) {
            return;
        }
        found.known = check.read(rows);
        Map<Key, List<Parsed<ModelRow>>> byKey = new LinkedHashMap<>();
        for (List<Parsed<ModelRow>> group : groups.of(rows).values()) {
            groups.agree(group, ModelRow.REPEATED, faults);
            ImportCheck.model(group.getFirst(), found.known, faults);
            group.stream()
                    .filter(row -> row.value().taken() != null)
                    .forEach(row -> ImportCheck.step(row, found.known, faults));
            group.stream()
                    .filter(row -> row.value().step() == null && group.size() > 1)
                    .forEach(row -> faults.add(row.row(), "step", "", "violation.required"));
            byKey.put(group.getFirst().value().key(), group);
        }
        found.origins = registered.origins(rows.stream()
                .map(row -> row.value().origin())
                .filter(Objects::nonNull)
                .filter(origin -> !byKey.containsKey(origin))
                .collect(toSet()));
        Map<Key, Course> courses = new HashMap<>();
        models.stepsOf(found.origins.values().stream()
                        .map(ImportedModels.Origin::id)
                        .toList())
                .forEach((id, taken) -> found.origins.forEach((key, origin) -> {
                    if (origin.id().equals(id)) {
                        courses.put(key, Courses.of(taken));
                    }
                }));
        found.origins.keySet().forEach(key -> courses.putIfAbsent(key, Course.of(List.of())));
        new ImportCourses(byKey, found.origins, courses, faults).check();
        groups.whole(rows, faults);
        ImportCourses.withTheirOrigins(byKey, faults);
    }
}
