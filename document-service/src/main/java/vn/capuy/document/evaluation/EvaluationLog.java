package vn.capuy.document.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.record.Entry;

/** The steps of evaluations with their marks. Only ever appended to. */
@ApplicationScoped
class EvaluationLog {
    private static final String ADD = """
            insert into task_evaluation_step (evaluation, nr, step, state, quantity, quantity_ground, quality, quality_ground,
              timeliness, timeliness_ground, points, ground, recorded_at, recorded_by)
            select :evaluation, coalesce(max(nr), -1) + 1, :step, :state, cast(:quantity as int), :quantityGround,
              cast(:quality as int), :qualityGround, cast(:timeliness as int), :timelinessGround, cast(:points as numeric),
              :ground, :at, :by
            from task_evaluation_step where evaluation = :evaluation returning nr""";

    private final Jdbi jdbi;
    private final Projections projections;

    EvaluationLog(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    public record Beyond(UUID task) {}

    /**
     * @param step ASSESS for the self-assessment, else the step
     * @param marks null for an objection, as are its points
     * @param beyond tasks done beyond what was required
     */
    void add(
            TaskEvaluation evaluation,
            String step,
            EvaluationMarks marks,
            BigDecimal points,
            String ground,
            Collection<UUID> beyond,
            Entry entry) {
        jdbi.useHandle(handle -> {
            int nr = handle.createQuery(ADD)
                    .bind("evaluation", evaluation.id())
                    .bind("step", step)
                    .bind("state", evaluation.state().name())
                    .bind("quantity", marks == null ? null : marks.quantity().points())
                    .bind(
                            "quantityGround",
                            marks == null ? null : marks.quantity().ground().strip())
                    .bind("quality", marks == null ? null : marks.quality().points())
                    .bind(
                            "qualityGround",
                            marks == null ? null : marks.quality().ground().strip())
                    .bind(
                            "timeliness",
                            marks == null ? null : marks.timeliness().points())
                    .bind(
                            "timelinessGround",
                            marks == null ? null : marks.timeliness().ground().strip())
                    .bind("points", points)
                    .bind("ground", ground == null ? null : ground.strip())
                    .bind("at", entry.at())
                    .bind("by", entry.by())
                    .mapTo(int.class)
                    .one();
            if (!beyond.isEmpty()) {
                handle.createUpdate("""
                                insert into task_evaluation_beyond (evaluation, nr, task)
                                select :evaluation, :nr, each from unnest(:tasks) each""")
                        .bind("evaluation", evaluation.id())
                        .bind("nr", nr)
                        .bindArray("tasks", UUID.class, beyond)
                        .execute();
            }
        });
    }

    List<EvaluationView.Taken> of(UUID evaluation) {
        return projections.all("""
                select nr, step, state, quantity, quantity_ground, quality, quality_ground, timeliness, timeliness_ground,
                  points, ground, recorded_at, recorded_by
                from task_evaluation_step where evaluation = :id order by nr""", EvaluationView.Taken.class, Map.of("id", evaluation));
    }

    /** Of the latest judgement. */
    List<UUID> beyond(UUID evaluation) {
        return projections.all("""
                        select task from task_evaluation_beyond where evaluation = :id and nr = (
                          select max(nr) from task_evaluation_step where evaluation = :id and step in ('JUDGE', 'RESOLVE'))
                        order by task""", Beyond.class, Map.of("id", evaluation)).stream()
                .map(Beyond::task)
                .toList();
    }
}
