package vn.capuy.document.mobilisation.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.capuy.document.mobilisation.catalogue.Replay;

/**
 * The course of a model: its steps that stand, by their days. Steps may be entered later than they were taken, so the whole
 * is taken anew whenever one is added or taken out; whatever the lifecycle's table does not allow is refused.
 */
final class Course {
    private static final Comparator<Taken> ORDER =
            Comparator.comparing(Taken::on).thenComparing(Taken::nr);

    private final List<Taken> steps;

    /**
     * A step.
     *
     * @param nr the place among the steps of one day, as they were entered
     */
    record Taken(ModelStep step, LocalDate on, int nr) {}

    private Course(List<Taken> steps) {
        this.steps = steps;
    }

    static Course of(Collection<Taken> steps) {
        return new Course(steps.stream().sorted(ORDER).toList());
    }

    /** The same with one more. */
    Course with(Taken next) {
        return of(Stream.concat(steps.stream(), Stream.of(next)).toList());
    }

    /** @throws vn.capuy.kernel.lifecycle.StepRefused where some step cannot follow the one before it */
    ModelState state() {
        return Replay.of(ModelLifecycle.TABLE, steps.stream().map(Taken::step).toList());
    }

    /** The state at the end of that day. */
    ModelState stateOn(LocalDate day) {
        return of(steps.stream().filter(each -> !each.on().isAfter(day)).toList())
                .state();
    }

    /** The state in which the model was when a step of this day and place was to be taken. */
    ModelState stateBefore(LocalDate day, int nr) {
        var place = new Taken(null, day, nr);
        return of(steps.stream().filter(each -> ORDER.compare(each, place) < 0).toList())
                .state();
    }
}
