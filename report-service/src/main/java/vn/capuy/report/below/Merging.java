package vn.capuy.report.below;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.report.suite.Suite;
import vn.capuy.report.suite.SuiteFigures;
import vn.capuy.report.suite.SuiteQuestion;

/** Adds the sealed figures of the units directly below an organisation, and tells what is missing. */
@ApplicationScoped
class Merging {
    private static final int MOST_YEARS = 100;

    private final UnitsBelow unitsBelow;
    private final Suite suite;
    private final Organisation organisation;
    private final Installations installations;
    private final CallerLanguage language;
    private final Clock clock;

    Merging(
            UnitsBelow unitsBelow,
            Suite suite,
            Organisation organisation,
            Installations installations,
            CallerLanguage language,
            Clock clock) {
        this.unitsBelow = unitsBelow;
        this.suite = suite;
        this.organisation = organisation;
        this.installations = installations;
        this.language = language;
        this.clock = clock;
    }

    /**
     * This suite's own figures, by code.
     *
     * @param missing why there are none; null where there are, or where they were not asked for
     */
    private record Own(Instant knownAt, Map<String, SuiteFigures.Figure> figures, String missing) {}

    /** @throws ProblemException 400 for days that make no sense, 404 for an organisation that is not the caller's to know of */
    MergedView of(MergeParameters asked) {
        if (asked.to.isBefore(asked.from)) {
            throw ProblemException.invalid("to", "violation.period");
        }
        // In this order: a day of the farthest years has none a hundred years later.
        if (ChronoUnit.YEARS.between(asked.from, asked.to) >= MOST_YEARS
                && asked.from.plusYears(MOST_YEARS).isBefore(asked.to)) {
            throw ProblemException.invalid("to", "violation.too-many-years");
        }
        var org = organisation.requireKnown(asked.org);
        List<UnitBelow> units = unitsBelow.of(asked.org, asked.from, asked.to, asked.reach);
        Set<String> codes = new LinkedHashSet<>();
        units.stream()
                .filter(unit -> unit.content() != null)
                .forEach(unit -> unit.content().figures().forEach(figure -> codes.add(figure.code())));
        var notSealed = new ArrayList<String>();
        if (asked.codes != null && !asked.codes.isEmpty()) {
            asked.codes.stream()
                    .distinct()
                    .filter(code -> !codes.contains(code))
                    .forEach(notSealed::add);
            codes.retainAll(Set.copyOf(asked.codes));
        }
        Own own = own(asked, codes.isEmpty());
        var words = new MergedWords(language.get(), installations.links());
        return new MergedView(
                asked.org,
                language.of(org.name()),
                asked.from,
                asked.to,
                asked.reach,
                units.stream().allMatch(unit -> unit.missing() == null),
                units.stream().map(words::unit).toList(),
                codes.stream()
                        .map(code ->
                                words.figure(Sum.of(code, units), own.figures().get(code)))
                        .toList(),
                notSealed,
                own.knownAt(),
                own.missing());
    }

    /** What the caller may be told of this suite; that it is silent is no reason to keep back what is sealed. */
    private Own own(MergeParameters asked, boolean nothing) {
        if (!asked.own || nothing) {
            return new Own(null, Map.of(), null);
        }
        Instant moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            var told = suite.figures(new SuiteQuestion(
                    asked.org, asked.from, asked.to, moment, asked.reach, SuiteQuestion.Tree.AS_IT_STOOD));
            return new Own(
                    moment,
                    told.figures().stream()
                            .collect(Collectors.toMap(SuiteFigures.Figure::code, Function.identity(), (a, b) -> a)),
                    null);
        } catch (ProblemException refused) {
            String why =
                    refused.type() == ProblemType.FORBIDDEN ? "report.needs-kpi-reader" : "report.figures-unavailable";
            return new Own(null, Map.of(), Messages.say(language.get(), why));
        }
    }
}
