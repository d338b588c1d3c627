package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.document.mobilisation.catalogue.CriteriaQueries;
import vn.capuy.document.mobilisation.catalogue.CriteriaView;
import vn.capuy.document.mobilisation.model.ModelRow.Key;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Enters the models of a file that hold, their steps, and what they bring about in the models that they replicate. */
@ApplicationScoped
class ImportWriter {
    private final Models models;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;

    ImportWriter(Models models, Entries entries, Journal journal, Caller caller) {
        this.models = models;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
    }

    /**
     * A model with its steps so far.
     *
     * @param row its first row in the file; null for one of the register
     * @param last the highest number that one of its steps ever had
     */
    private record Written(MobilisationModel model, ModelRow row, List<ModelStepEntry> steps, AtomicInteger last) {}

    void write(List<ModelRow> rows, ModelImport.Found found) {
        Entry entry = entries.now();
        Map<Key, Written> written = new LinkedHashMap<>();
        Map<ModelStepEntry, StepDetail> steps = new LinkedHashMap<>();
        for (ModelRow row : rows) {
            Written its = written.computeIfAbsent(row.key(), key -> begun(row, found, entry));
            if (row.taken() != null) {
                StepDetail told = marked(row, found.known.criteria());
                add(its, told, steps, entry);
            }
        }
        Map<UUID, Written> origins = origins(written, found);
        written.values().stream()
                .filter(each -> each.row().origin() != null && each.row().voidReason() == null)
                .forEach(each -> {
                    Key key = each.row().origin();
                    Written origin = written.containsKey(key)
                            ? written.get(key)
                            : origins.get(found.origins.get(key).id());
                    add(
                            origin,
                            StepDetail.replication(
                                    each.model().registeredOn(), each.model().id(), null),
                            steps,
                            entry);
                });
        written.values().forEach(each -> settle(each, entry));
        origins.values().forEach(each -> each.model().follow(Courses.of(each.steps()), entry));
        models.keep(written.values().stream().map(Written::model).toList(), steps);
        journal.write(
                "mobilisation-model.imported",
                "mobilisation-model-import",
                entry.at(),
                caller.scope(),
                Map.of("models", written.size(), "steps", steps.size()));
    }

    private static Written begun(ModelRow row, ModelImport.Found found, Entry entry) {
        NewModel told = row.told();
        UUID movement = row.movement() == null
                ? null
                : found.known.movements().id(row.movement()).orElseThrow();
        var with = new NewModel(
                told.code(),
                told.committee(),
                told.field(),
                told.unit(),
                told.holder(),
                told.member(),
                told.holderName(),
                told.place(),
                told.title(),
                told.content(),
                told.targets(),
                told.year(),
                told.registeredOn(),
                told.startedOn(),
                movement,
                null);
        String name = Holder.check(told, found.known.members()).name();
        return new Written(new MobilisationModel(with, name, entry), row, new ArrayList<>(), new AtomicInteger());
    }

    private static StepDetail marked(ModelRow row, List<CriteriaView> criteria) {
        StepDetail told = row.taken();
        if (row.marks().isEmpty()) {
            return told;
        }
        UUID set = CriteriaQueries.on(told.on(), criteria).orElseThrow().id();
        return StepDetail.survey(
                told.on(),
                told.body(),
                told.bodyName(),
                told.document(),
                told.proposed(),
                set,
                row.marks(),
                told.words());
    }

    private static void add(Written its, StepDetail told, Map<ModelStepEntry, StepDetail> steps, Entry entry) {
        var step = new ModelStepEntry(its.model().id(), its.last().incrementAndGet(), told, entry);
        its.steps().add(step);
        steps.put(step, told);
    }

    private Map<UUID, Written> origins(Map<Key, Written> written, ModelImport.Found found) {
        UUID[] ids = written.values().stream()
                .filter(each -> each.row().origin() != null
                        && !written.containsKey(each.row().origin()))
                .map(each -> found.origins.get(each.row().origin()).id())
                .distinct()
                .toArray(UUID[]::new);
        Map<UUID, Written> origins = new HashMap<>();
        if (ids.length == 0) {
            return origins;
        }
        Map<UUID, MobilisationModel> locked = models.lock(ids);
        Map<UUID, List<ModelStepEntry>> taken = models.stepsOf(locked.keySet());
        Map<UUID, Integer> last = models.lastNrs(locked.keySet());
        locked.forEach((id, model) -> origins.put(
                id,
                new Written(
                        model,
                        null,
                        new ArrayList<>(taken.getOrDefault(id, List.of())),
                        new AtomicInteger(last.getOrDefault(id, 0)))));
        return origins;
    }

    private static void settle(Written each, Entry entry) {
        each.model().follow(Courses.of(each.steps()), entry);
        if (each.row().voidReason() != null) {
            each.model().voidFor(each.row().voidReason(), entry);
        }
    }
}
