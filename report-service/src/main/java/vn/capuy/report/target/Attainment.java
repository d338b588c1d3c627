package vn.capuy.report.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.report.suite.Suite;
import vn.capuy.report.suite.SuiteCatalogue;
import vn.capuy.report.suite.SuiteFigures;
import vn.capuy.report.suite.SuiteQuestion;
import vn.capuy.report.target.AttainmentView.Line;
import vn.capuy.report.target.AttainmentView.State;

/** Sets the targets of an organisation against its figures. */
@ApplicationScoped
class Attainment {
    private static final int DIGITS = 6;
    /** A term, its years and their quarters. More would be asked of all services in one request. */
    private static final int MOST_PERIODS = 30;
    /** Each figure of the suite in a term, its years and some of their quarters. */
    private static final int MOST_TARGETS = 1000;

    private final TargetQueries targets;
    private final Suite suite;
    private final Organisation organisation;
    private final CallerLanguage language;
    private final Clock clock;

    Attainment(TargetQueries targets, Suite suite, Organisation organisation, CallerLanguage language, Clock clock) {
        this.targets = targets;
        this.suite = suite;
        this.organisation = organisation;
        this.language = language;
        this.clock = clock;
    }

    private record Period(LocalDate from, LocalDate until) {}

    /**
     * @param since only targets whose period ends on this day or later
     * @param on the day on which it is asked how far they were reached
     * @throws ProblemException 400 for days that make no sense, more periods than can be asked at once, or more targets than
     *     can be told
     */
    AttainmentView of(String org, LocalDate since, LocalDate on, Instant knownAt) {
        Instant now = clock.instant();
        if (on.isAfter(VietnamTime.dayOf(now))) {
            throw ProblemException.invalid("on", "violation.future");
        }
        Instant moment = (knownAt == null ? now : knownAt).truncatedTo(ChronoUnit.MICROS);
        if (moment.isAfter(now)) {
            throw ProblemException.invalid("knownAt", "violation.future");
        }
        organisation.requireKnown(org);
        List<TargetView> begun = targets.begun(org, since == null ? on : since, on, moment, MOST_TARGETS + 1);
        if (begun.size() > MOST_TARGETS) {
            throw ProblemException.invalid("since", "target.too-many", Map.of("most", MOST_TARGETS));
        }
        Map<Period, SuiteFigures> told = figures(org, begun, on, moment);
        SuiteCatalogue names = begun.isEmpty() ? null : suite.catalogue();
        return new AttainmentView(
                org,
                on,
                moment,
                begun.stream()
                        .map(target -> line(target, told.get(period(target, on)), names, on))
                        .toList());
    }

    private Map<Period, SuiteFigures> figures(String org, List<TargetView> begun, LocalDate on, Instant moment) {
        List<Period> periods =
                begun.stream().map(target -> period(target, on)).distinct().toList();
        if (periods.size() > MOST_PERIODS) {
            throw ProblemException.invalid("since", "target.too-many-periods", Map.of("most", MOST_PERIODS));
        }
        List<SuiteFigures> answers = suite.figures(periods.stream()
                .map(period -> new SuiteQuestion(
                        org, period.from(), period.until(), moment, null, SuiteQuestion.Tree.AS_IT_STOOD))
                .toList());
        var told = new LinkedHashMap<Period, SuiteFigures>();
        for (int i = 0; i < periods.size(); i++) {
            told.put(periods.get(i), answers.get(i));
        }
        return told;
    }

    private static Period period(TargetView target, LocalDate on) {
        return new Period(target.from(), on.isBefore(target.to()) ? on : target.to());
    }

    private Line line(TargetView target, SuiteFigures told, SuiteCatalogue names, LocalDate on) {
        var figure = told.figures().stream()
                .filter(each -> each.code().equals(target.code()))
                .findFirst();
        BigDecimal value = figure.map(SuiteFigures.Figure::value).orElse(null);
        LocalDate until = period(target, on).until();
        BigDecimal elapsed = fraction(
                BigDecimal.valueOf(ChronoUnit.DAYS.between(target.from(), until) + 1),
                BigDecimal.valueOf(ChronoUnit.DAYS.between(target.from(), target.to()) + 1));
        return new Line(
                target,
                names.name(target.code(), language.get()),
                names.unit(target.code(), language.get()),
                until,
                value,
                value == null ? null : fraction(value, target.value()),
                elapsed,
                state(target, value, elapsed, !on.isBefore(target.to())),
                figure.map(SuiteFigures.Figure::recordsHref).orElse(null));
    }

    static State state(TargetView target, BigDecimal value, BigDecimal elapsed, boolean over) {
        if (value == null) {
            return State.NOT_TOLD;
        }
        if (target.direction().isMet(value, target.value())) {
            return State.MET;
        }
        if (over || target.direction() == Direction.AT_MOST) {
            return State.MISSED;
        }
        boolean keepsUp = value.compareTo(target.value().multiply(elapsed)) >= 0;
        return keepsUp ? State.ON_PACE : State.BEHIND;
    }

    private static BigDecimal fraction(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.divide(whole, DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
