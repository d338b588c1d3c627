package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.document.mobilisation.catalogue.CriteriaQueries;
import vn.capuy.document.mobilisation.catalogue.CriteriaView;
import vn.capuy.document.mobilisation.catalogue.Criterion;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Surveys are marked by the criteria that hold on their day. */
@ApplicationScoped
class Surveys {
    private final CriteriaQueries criteria;

    Surveys(CriteriaQueries criteria) {
        this.criteria = criteria;
    }

    StepDetail told(SurveyRequest asked) {
        UUID set = criteria.on(asked.on())
                .map(CriteriaView::id)
                .orElseThrow(
                        () -> ProblemException.invalid("on", "mobilisation.no-criteria", Map.of("date", asked.on())));
        return StepDetail.survey(
                asked.on(),
                stripped(asked.body()),
                stripped(asked.bodyName()),
                stripped(asked.document()),
                asked.proposed(),
                set,
                asked.marks(),
                asked.result().strip());
    }

    /** What of its marks does not fit the criteria; none for a step that is no survey. */
    List<Fault> faults(StepDetail told) {
        return told.criteria() == null
                ? List.of()
                : faults(told.marks(), criteria.find(told.criteria()).orElseThrow());
    }

    static List<Fault> faults(List<Mark> marks, CriteriaView set) {
        Map<String, Criterion> known =
                set.criteria().stream().collect(Collectors.toMap(Criterion::code, Function.identity()));
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Criterion criterion = known.get(mark.criterion());
            String field = "marks[" + i + "]";
            if (criterion == null) {
                faults.add(new Fault(
                        field + ".criterion", "violation.unknown-reference", Map.of("value", mark.criterion())));
            } else if (!seen.add(mark.criterion())) {
                faults.add(Fault.of(field + ".criterion", "violation.duplicate"));
            } else if (mark.points().compareTo(criterion.most()) > 0) {
                faults.add(new Fault(field + ".points", "mobilisation.above-most", Map.of("most", criterion.most())));
            }
        }
        String missing = set.criteria().stream()
                .map(Criterion::code)
                .filter(code -> !seen.contains(code))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            faults.add(new Fault("marks", "mobilisation.marks-missing", Map.of("criteria", missing)));
        }
        return faults;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
