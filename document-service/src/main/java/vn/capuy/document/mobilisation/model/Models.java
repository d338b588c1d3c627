package vn.capuy.document.mobilisation.model;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Models and their steps for writing. */
@ApplicationScoped
class Models implements PanacheRepositoryBase<MobilisationModel, UUID> {
    private final Marks marks;

    Models(Marks marks) {
        this.marks = marks;
    }

    /** The model from that version (428, 412), for whoever changes it alone until he commits; 409 where it was voided. */
    MobilisationModel change(UUID id, String ifMatch) {
        MobilisationModel model = findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, model.version());
        if (model.isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        return model;
    }

    /** Several at once, in one order for all, so that two requests never wait for each other. */
    Map<UUID, MobilisationModel> lock(UUID... ids) {
        return getEntityManager()
                .createQuery("from MobilisationModel m where m.id in ?1 order by m.id", MobilisationModel.class)
                .setParameter(1, Set.copyOf(List.of(ids)))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(MobilisationModel::id, Function.identity()));
    }

    /** The steps of a model that stand. */
    List<ModelStepEntry> steps(UUID model) {
        return getEntityManager()
                .createQuery(
                        "from ModelStepEntry s where s.model = ?1 and s.voidedAt is null order by s.onDay, s.nr",
                        ModelStepEntry.class)
                .setParameter(1, model)
                .getResultList();
    }

    /** The steps of these models that stand, by model. */
    Map<UUID, List<ModelStepEntry>> stepsOf(Collection<UUID> models) {
        if (models.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "from ModelStepEntry s where s.model in ?1 and s.voidedAt is null order by s.onDay, s.nr",
                        ModelStepEntry.class)
                .setParameter(1, models)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ModelStepEntry::model));
    }

    /** The number of its next step; those of void ones are not given again. */
    int nextNr(UUID model) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(s.nr), 0) + 1 from ModelStepEntry s where s.model = ?1", Integer.class)
                .setParameter(1, model)
                .getSingleResult();
    }

    /** The highest number given of each of these models, also to a step that was voided. */
    Map<UUID, Integer> lastNrs(Collection<UUID> models) {
        return models.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select s.model, max(s.nr) from ModelStepEntry s where s.model in ?1 group by s.model",
                                Object[].class)
                        .setParameter(1, models)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    Optional<ModelStepEntry> step(UUID model, UUID id) {
        return Optional.ofNullable(getEntityManager().find(ModelStepEntry.class, id))
                .filter(each -> each.model().equals(model));
    }

    /** Who entered a step. */
    String recorder(UUID step) {
        return getEntityManager()
                .createQuery("select s.recordedBy from ModelStepEntry s where s.id = ?1", String.class)
                .setParameter(1, step)
                .getSingleResult();
    }

    /** The step by which the model follows another. */
    Optional<ModelStepEntry> asReplica(UUID model) {
        return getEntityManager()
                .createQuery("from ModelStepEntry s where s.replica = ?1 and s.voidedAt is null", ModelStepEntry.class)
                .setParameter(1, model)
                .getResultStream()
                .findFirst();
    }

    void keep(ModelStepEntry step, StepDetail told) {
        getEntityManager().persist(step);
        flush();
        marks.keep(Map.of(step.id(), told));
    }

    void keep(Collection<MobilisationModel> models, Map<ModelStepEntry, StepDetail> steps) {
        persist(models);
        flush();
        steps.keySet().forEach(getEntityManager()::persist);
        flush();
        marks.keep(steps.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().id(), Map.Entry::getValue)));
    }
}
