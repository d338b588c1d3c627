package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.step.Steps;

/** Nhân rộng: a recognised model is followed elsewhere. The step is the origin's; the model that follows stands by itself. */
@ApplicationScoped
class Replications {
    private final Models models;
    private final Chains chains;
    private final ModelAccess access;
    private final ModelQueries queries;
    private final ModelReading reading;
    private final StepCheck check;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;

    Replications(
            Models models,
            Chains chains,
            ModelAccess access,
            ModelQueries queries,
            ModelReading reading,
            StepCheck check,
            Steps steps,
            Entries entries,
            Journal journal) {
        this.models = models;
        this.chains = chains;
        this.access = access;
        this.queries = queries;
        this.reading = reading;
        this.check = check;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
    }

    /** Ties a model that was registered before to this one. */
    @Transactional
    ModelDetail replicate(UUID id, String ifMatch, ReplicaRequest asked) {
        ModelView origin = access.forStep(id, ModelStep.REPLICATE);
        ModelView follower = queries.find(asked.model())
                .filter(each -> !each.isVoided())
                .orElseThrow(() -> ProblemException.invalid(
                        "model", "violation.unknown-reference", Map.of("value", asked.model())));
        if (id.equals(asked.model())) {
            throw ProblemException.invalid("model", "mobilisation.ring");
        }
        chains.alone();
        Map<UUID, MobilisationModel> locked = models.lock(id, follower.id());
        MobilisationModel model = locked.get(id);
        Versions.require(ifMatch, model.version());
        refuseVoided(model);
        refuseVoided(locked.get(follower.id()));
        var faults = new ArrayList<Fault>();
        if (chains.isAtOrAbove(follower.id(), id)) {
            faults.add(Fault.of("model", "mobilisation.ring"));
        }
        if (asked.on().isBefore(follower.registeredOn())) {
            faults.add(new Fault("on", "mobilisation.before-registration", Map.of("date", follower.registeredOn())));
        }
        if (origin.unit().equals(follower.unit()) && origin.place().equals(follower.place())) {
            faults.add(Fault.of("model", "mobilisation.not-elsewhere"));
        }
        take(
                origin,
                model,
                StepDetail.replication(asked.on(), follower.id(), asked.remark()),
                "on",
                faults,
                entries.now());
        return reading.read(id);
    }

    /** A model that is being registered follows another from its registration on. */
    void follow(UUID originId, MobilisationModel follower, LocalDate day, Entry entry) {
        ModelView origin = queries.find(originId)
                .filter(each -> !each.isVoided())
                .orElseThrow(() ->
                        ProblemException.invalid("origin", "violation.unknown-reference", Map.of("value", originId)));
        var faults = new ArrayList<Fault>();
        if (origin.unit().equals(follower.unit()) && origin.place().equals(follower.place())) {
            faults.add(Fault.of("origin", "mobilisation.not-elsewhere"));
        }
        MobilisationModel model = models.lock(originId).get(originId);
        refuseVoided(model);
        take(origin, model, StepDetail.replication(day, follower.id(), null), "registeredOn", faults, entry);
    }

    /** @param dayField the field in which the caller told the day */
    private void take(
            ModelView origin,
            MobilisationModel model,
            StepDetail told,
            String dayField,
            List<Fault> faults,
            Entry entry) {
        List<ModelStepEntry> taken = models.steps(origin.id());
        check.faults(origin, told, taken)
                .forEach(each -> faults.add(new Fault(dayField, each.messageKey(), each.arguments())));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        int nr = models.nextNr(origin.id());
        steps.require(
                ModelLifecycle.TABLE, Courses.of(taken).stateBefore(told.on(), nr), told.step(), origin.recordedBy());
        var step = new ModelStepEntry(origin.id(), nr, told, entry);
        model.follow(Courses.with(taken, step), entry);
        models.keep(step, told);
        journal.write(
                "mobilisation-model.replicated",
                ModelReading.SUBJECT,
                origin.id(),
                model.unit(),
                Map.of("replica", told.replica(), "on", told.on()));
    }

    private static void refuseVoided(MobilisationModel model) {
        if (model.isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
    }
}
