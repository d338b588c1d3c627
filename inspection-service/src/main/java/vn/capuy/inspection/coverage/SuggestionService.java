package vn.capuy.inspection.coverage;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.coverage.RiskQueries.Candidate;
import vn.capuy.inspection.coverage.RiskQueries.Fact;
import vn.capuy.inspection.coverage.SuggestionsView.Suggestion;
import vn.capuy.inspection.coverage.risk.RiskPoint;
import vn.capuy.inspection.programme.PlannedSubjects;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;

/** Adds up the reasons of each organisation and member, and orders them by the sum. It judges nobody. */
@ApplicationScoped
class SuggestionService {
    private final List<RiskPoint> points;
    private final RiskQueries queries;
    private final PlannedSubjects planned;
    private final EnteredLimits limits;
    private final Organisation organisation;
    private final Journal journal;
    private final CallerLanguage language;
    private final Clock clock;

    SuggestionService(
            @All List<RiskPoint> points,
            RiskQueries queries,
            PlannedSubjects planned,
            EnteredLimits limits,
            Organisation organisation,
            Journal journal,
            CallerLanguage language,
            Clock clock) {
        this.points =
                points.stream().sorted(Comparator.comparing(RiskPoint::code)).toList();
        this.queries = queries;
        this.planned = planned;
        this.limits = limits;
        this.organisation = organisation;
        this.journal = journal;
        this.language = language;
        this.clock = clock;
    }

    private record Who(SubjectKind kind, String code) {}

    @Transactional
    SuggestionsView of(SuggestionFilter filter) {
        LocalDate day = day(filter);
        Map<Who, List<SuggestionsView.Reason>> reasons = reasons(filter.committee, day);
        Map<Who, List<SuggestionsView.PlannedIn>> plans = planned.of(filter.year).stream()
                .collect(Collectors.groupingBy(
                        each -> new Who(each.kind(), each.code()),
                        Collectors.mapping(
                                each -> new SuggestionsView.PlannedIn(each.programme(), each.body(), each.number()),
                                Collectors.toList())));
        List<Suggestion> order = queries.candidates(filter.committee, day).stream()
                .filter(each -> filter.subject == null || filter.subject == each.kind())
                .filter(each -> reasons.containsKey(new Who(each.kind(), each.code())))
                .map(each -> suggestion(each, reasons, plans))
                .sorted(Comparator.comparing(Suggestion::points)
                        .reversed()
                        .thenComparing(Suggestion::kind)
                        .thenComparing(Suggestion::code))
                .limit(filter.limit)
                .toList();
        tell(filter, order);
        String note = Messages.say(language.get(), "coverage.suggestion-note");
        return new SuggestionsView(filter.committee, filter.year, day, note, order);
    }

    private static Suggestion suggestion(
            Candidate of,
            Map<Who, List<SuggestionsView.Reason>> reasons,
            Map<Who, List<SuggestionsView.PlannedIn>> plans) {
        var who = new Who(of.kind(), of.code());
        List<SuggestionsView.Reason> own = reasons.get(who);
        int sum = own.stream().mapToInt(SuggestionsView.Reason::points).sum();
        return new Suggestion(of.kind(), of.code(), of.name(), sum, own, plans.getOrDefault(who, List.of()));
    }

    private Map<Who, List<SuggestionsView.Reason>> reasons(String committee, LocalDate day) {
        var weights = new LinkedHashMap<RiskPoint, DatedLimit.Version<Integer>>();
        var measures = new HashMap<String, Integer>();
        points.forEach(point -> weigh(point, day, weights, measures));
        var reasons = new HashMap<Who, List<SuggestionsView.Reason>>();
        if (weights.isEmpty()) {
            return reasons;
        }
        Map<String, Map<Who, List<Fact>>> found =
                queries.facts(List.copyOf(weights.keySet()), measures, committee, day).stream()
                        .collect(Collectors.groupingBy(
                                Fact::point, Collectors.groupingBy(fact -> new Who(fact.kind(), fact.code()))));
        weights.forEach((point, weight) -> found.getOrDefault(point.code(), Map.of())
                .forEach((who, facts) ->
                        reasons.computeIfAbsent(who, none -> new ArrayList<>()).add(reason(point, weight, facts))));
        return reasons;
    }

    /** A reason whose figures do not hold on the day is not asked: nothing is guessed. One that weighs nothing neither. */
    private void weigh(
            RiskPoint point,
            LocalDate day,
            Map<RiskPoint, DatedLimit.Version<Integer>> weights,
            Map<String, Integer> measures) {
        DatedLimit<Integer> weight = limits.of(point.weight());
        var own = new HashMap<String, Integer>();
        for (var each : point.measures().entrySet()) {
            DatedLimit<Integer> measure = limits.of(each.getValue());
            if (!measure.holdsOn(day)) {
                return;
            }
            own.put(each.getKey(), measure.on(day));
        }
        if (weight.holdsOn(day) && weight.on(day) != 0) {
            weights.put(point, weight.versionOn(day));
            measures.putAll(own);
        }
    }

    private SuggestionsView.Reason reason(RiskPoint point, DatedLimit.Version<Integer> weight, List<Fact> facts) {
        int quantity = facts.stream().mapToInt(Fact::quantity).sum();
        return new SuggestionsView.Reason(
                point.code(),
                Messages.say(language.get(), "coverage.point." + point.code(), Map.of("quantity", quantity)),
                quantity,
                weight.value(),
                quantity * weight.value(),
                point.weight().name(),
                weight.citation().document(),
                weight.citation().certainty().name(),
                facts.stream()
                        .filter(fact -> fact.record() != null)
                        .map(fact -> new SuggestionsView.Found(fact.record(), fact.onDay()))
                        .distinct()
                        .toList());
    }

    private LocalDate day(SuggestionFilter filter) {
        var unit = organisation.requireKnown(filter.committee);
        LocalDate today = VietnamTime.today(clock);
        if (filter.year > today.getYear() + 1) {
            throw ProblemException.invalid("year", "programme.year", Map.of("last", today.getYear() + 1));
        }
        LocalDate first = LocalDate.of(filter.year, 1, 1);
        LocalDate stands = unit.establishedOn().isAfter(first) ? unit.establishedOn() : first;
        LocalDate day = stands.isAfter(today) ? today : stands;
        if (!unit.existsOn(day) || day.getYear() > filter.year) {
            throw ProblemException.invalid("committee", "violation.organisation-unknown", Map.of("date", day));
        }
        return day;
    }

    private void tell(SuggestionFilter filter, List<Suggestion> order) {
        List<String> references = order.stream()
                .flatMap(each -> each.reasons().stream())
                .flatMap(reason -> reason.records().stream())
                .map(SuggestionsView.Found::reference)
                .distinct()
                .toList();
        if (!references.isEmpty()) {
            journal.write(
                    "case.suggestions-read",
                    "coverage",
                    filter.committee,
                    filter.committee,
                    Map.of("year", filter.year, "cases", references));
        }
    }
}
