package vn.capuy.document.mobilisation.model;

import java.util.ArrayList;
import java.util.List;

/** Courses of the steps as they are kept. */
final class Courses {
    private Courses() {}

    static Course of(List<ModelStepEntry> taken) {
        return Course.of(taken.stream().map(Courses::taken).toList());
    }

    static Course with(List<ModelStepEntry> taken, ModelStepEntry next) {
        var all = new ArrayList<>(taken);
        all.add(next);
        return of(all);
    }

    static Course without(List<ModelStepEntry> taken, ModelStepEntry gone) {
        return of(taken.stream().filter(each -> !each.id().equals(gone.id())).toList());
    }

    private static Course.Taken taken(ModelStepEntry step) {
        return new Course.Taken(step.step(), step.onDay(), step.nr());
    }
}
