package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.mobilisation.catalogue.Bodies;
import vn.capuy.document.mobilisation.catalogue.Replay;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Voids what was entered by mistake: a step, as long as none rests on it, or a model that nothing follows. */
@ApplicationScoped
class Corrections {
    private final Models models;
    private final ModelAccess access;
    private final ModelReading reading;
    private final Bodies bodies;
    private final Entries entries;
    private final Journal journal;

    Corrections(
            Models models, ModelAccess access, ModelReading reading, Bodies bodies, Entries entries, Journal journal) {
        this.models = models;
        this.access = access;
        this.reading = reading;
        this.bodies = bodies;
        this.entries = entries;
        this.journal = journal;
    }

    /** The other steps must be able to follow one another without it (409); who may take it may void it. */
    @Transactional
    ModelDetail voidStep(UUID id, UUID stepId, String ifMatch, String reason) {
        access.find(id);
        ModelStepEntry step = models.step(id, stepId).orElseThrow(ProblemException::notFound);
        access.forStep(id, step.step());
        bodies.requireOne(Replay.roles(ModelLifecycle.TABLE, step.step()));
        MobilisationModel model = models.change(id, ifMatch);
        Entry entry = entries.now();
        step.voidFor(reason.strip(), entry);
        model.follow(Courses.without(models.steps(id), step), entry);
        models.flush();
        write("step-voided", model, Map.of("step", step.step(), "on", step.onDay(), "reason", reason));
        return reading.read(id);
    }

    /** What follows it must be untied first (409); where it follows another, that step of the other is voided with it. */
    @Transactional
    ModelDetail voidFor(UUID id, String ifMatch, String reason) {
        access.find(id);
        UUID[] both =
                models.asReplica(id).map(step -> new UUID[] {id, step.model()}).orElse(new UUID[] {id});
        Map<UUID, MobilisationModel> locked = models.lock(both);
        MobilisationModel model = locked.get(id);
        Versions.require(ifMatch, model.version());
        if (models.steps(id).stream().anyMatch(each -> each.step() == ModelStep.REPLICATE)) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "mobilisation.has-replicas");
        }
        Entry entry = entries.now();
        model.voidFor(reason.strip(), entry);
        models.asReplica(id)
                .ifPresent(step -> untie(
                        locked.getOrDefault(step.model(), models.findById(step.model())), step, reason.strip(), entry));
        models.flush();
        write("voided", model, Map.of("reason", reason));
        return reading.read(id);
    }

    private void untie(MobilisationModel origin, ModelStepEntry step, String reason, Entry entry) {
        List<ModelStepEntry> taken = models.steps(origin.id());
        step.voidFor(reason, entry);
        origin.follow(Courses.without(taken, step), entry);
        write("step-voided", origin, Map.of("step", step.step(), "on", step.onDay(), "reason", reason));
    }

    private void write(String what, MobilisationModel model, Object detail) {
        journal.write("mobilisation-model." + what, ModelReading.SUBJECT, model.id(), model.unit(), detail);
    }
}
