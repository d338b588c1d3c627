package vn.capuy.cadre.appraisal.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the rules ask of an appraisal.
 *
 * @param on the day of the decision, by which figures are chosen
 * @param points all points of the appraisal
 * @param tasks null where none are known
 * @param discipline the references of the decisions that weigh on some day of the period
 */
public record AppraisalFacts(LocalDate on, BigDecimal points, TaskCounts tasks, List<String> discipline) {
    public AppraisalFacts {
        discipline = List.copyOf(discipline);
    }

    boolean hasTasks() {
        return tasks != null && tasks.assigned() > 0;
    }

    /** Where no tasks are known, that is a question of its own, and no further one is asked of them. */
    boolean tasks(Predicate<TaskCounts> hold) {
        return !hasTasks() || hold.test(tasks);
    }
}
