package vn.capuy.platform.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.problem.ProblemException;

/**
 * Which part of a figure is asked for.
 *
 * @param condition SQL on the fact {@code f}, to be added to another
 * @param values what it binds, by name
 */
record Only(String condition, Map<String, String> values) {
    static final Only ALL = new Only("", Map.of());

    /** By the question's {@code dimension:key}, several with commas; refused (400) where the indicator has no such dimension. */
    static Only of(Indicator indicator, FigureQuestion question) {
        String asked = question.only();
        if (asked == null || asked.isBlank()) {
            return ALL;
        }
        var known = Breakdowns.known(indicator);
        List<String> conditions = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (String each : asked.split(",", -1)) {
            String[] both = each.strip().split(":", 2);
            Indicator.Dimension dimension = known.get(both[0]);
            if (dimension == null || both.length < 2) {
                throw ProblemException.invalid(
                        "only", "violation.only", Map.of("dimensions", String.join(", ", known.keySet())));
            }
            Breakdowns.refuseChildrenToday("only", dimension, question.tree());
            String name = "only" + values.size();
            conditions.add(" and coalesce(%s, '%s') = :%s".formatted(dimension.sql(), PartKeys.NOT_STATED, name));
            values.put(name, both[1]);
        }
        return new Only(String.join("", conditions), values);
    }
}
