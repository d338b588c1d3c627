package vn.capuy.document.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.document.evaluation.rules.EvaluationWeights;
import vn.capuy.document.evaluation.rules.ShownPoints;
import vn.capuy.document.responsibility.ResponsibilityView.Part;
import vn.capuy.document.responsibility.rules.ResponsibilityPart;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.limit.EnteredLimits;

/** What the counts of each part make in points, with how they came about. */
@ApplicationScoped
class ResponsibilityPoints {
    private final EnteredLimits limits;
    private final CallerLanguage language;

    ResponsibilityPoints(EnteredLimits limits, CallerLanguage language) {
        this.limits = limits;
        this.language = language;
    }

    /** What was counted of a part. */
    public record Count(
            ResponsibilityPart part,
            long tasks,
            long due,
            long done,
            long onTime,
            long late,
            long returns,
            long returnedTasks) {
        static Count none(ResponsibilityPart part) {
            return new Count(part, 0, 0, 0, 0, 0, 0, 0);
        }
    }

    ResponsibilityView of(ResponsibilityAsked asked, List<Count> counts) {
        Limits known = limits.known();
        Map<ResponsibilityPart, Count> byPart =
                counts.stream().collect(Collectors.toMap(Count::part, Function.identity()));
        EvaluationWeights weights = EvaluationWeights.on(asked.to(), known);
        List<Part> parts = Stream.of(ResponsibilityPart.values())
                .map(part -> part(byPart.getOrDefault(part, Count.none(part)), weights, asked, known))
                .toList();
        return new ResponsibilityView(
                asked.person(),
                asked.organisation(),
                asked.from(),
                asked.to(),
                asked.knownAt(),
                whole(parts),
                weights,
                parts);
    }

    private Part part(Count count, EvaluationWeights weights, ResponsibilityAsked asked, Limits known) {
        var weight = known.of(count.part().weight).versionOn(asked.to());
        var shown = ShownPoints.of(count.due(), count.done(), count.onTime(), count.returnedTasks());
        BigDecimal points =
                count.due() == 0 ? null : weights.points(shown.quantity(), shown.quality(), shown.timeliness());
        return new Part(
                count.part(),
                weight.value(),
                weight.citation().toString(),
                count.tasks(),
                count.due(),
                count.done(),
                count.onTime(),
                count.late(),
                count.returnedTasks(),
                shown.quantity(),
                shown.quality(),
                shown.timeliness(),
                points,
                explanation(count, shown, points, weights, weight.value()));
    }

    private String explanation(
            Count count, ShownPoints shown, BigDecimal points, EvaluationWeights weights, int weight) {
        if (points == null) {
            return Messages.say(language.get(), "responsibility.none-due", Map.of("tasks", count.tasks()));
        }
        var said = new HashMap<String, Object>();
        said.put("due", count.due());
        said.put("done", count.done());
        said.put("onTime", count.onTime());
        said.put("late", count.late());
        said.put("returned", count.returnedTasks());
        said.put("quantity", shown.quantity());
        said.put("quality", shown.quality());
        said.put("timeliness", shown.timeliness());
        said.put("quantityWeight", weights.quantity());
        said.put("qualityWeight", weights.quality());
        said.put("timelinessWeight", weights.timeliness());
        said.put("points", points);
        said.put("weight", weight);
        return Messages.say(language.get(), "responsibility.explanation", said);
    }

    /** By the weights of the parts in which something was due; null where there is none, or they weigh nothing. */
    private static BigDecimal whole(List<Part> parts) {
        List<Part> weighing =
                parts.stream().filter(part -> part.points() != null).toList();
        int sum = weighing.stream().mapToInt(Part::weight).sum();
        return sum == 0
                ? null
                : weighing.stream()
                        .map(part -> part.points().multiply(BigDecimal.valueOf(part.weight())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(sum), 2, RoundingMode.HALF_UP);
    }
}
