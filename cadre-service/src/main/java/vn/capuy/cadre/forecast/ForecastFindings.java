package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import vn.capuy.cadre.forecast.rules.ForecastLimits;
import vn.capuy.cadre.movement.rules.MovementLimits;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.FindingView;

/** Says of each line why: the rule, where it stands, and whether a person must judge. */
@ApplicationScoped
class ForecastFindings {
    private static final int MONTHS_PER_YEAR = 12;

    private final EnteredLimits limits;
    private final CallerLanguage language;

    ForecastFindings(EnteredLimits limits, CallerLanguage language) {
        this.limits = limits;
        this.language = language;
    }

    /** The figures for the lines of one day: looked up once, not line by line. */
    record Figures(
            DatedLimit<Integer> term, DatedLimit<Integer> rows, DatedLimit<Integer> share, DatedLimit<Integer> stay) {}

    Figures figures() {
        return new Figures(
                limits.of(ForecastLimits.TERM),
                limits.of(MovementLimits.TERMS_IN_A_ROW),
                limits.of(ForecastLimits.SHARE_OF_TERM),
                limits.of(MovementLimits.MONTHS_IN_POST));
    }

    FindingView retirement(int months) {
        return view(
                "RET-01",
                Verdict.MET,
                "forecast.retirement",
                Map.of("years", months / MONTHS_PER_YEAR, "months", months % MONTHS_PER_YEAR),
                RetirementAge.DECREE_135_2020);
    }

    FindingView termEnd(Terms.Row row, LocalDate on, Figures figures) {
        return view(
                "TERM-01",
                row.expected() ? Verdict.PERSON_MUST_JUDGE : Verdict.MET,
                row.expected() ? "forecast.term-end-expected" : "forecast.term-end",
                Map.of("term", row.term(), "committee", row.committee()),
                cited(figures.term(), ForecastLimits.TERM, on));
    }

    FindingView termLimit(Terms.Row row, LocalDate on, Figures figures) {
        boolean counts = figures.share().holdsOn(on)
                && row.leastShare().intValue() >= figures.share().on(on);
        return view(
                "HEAD-01",
                counts ? Verdict.MET : Verdict.PERSON_MUST_JUDGE,
                counts ? "forecast.term-limit" : "forecast.term-limit-part",
                Map.of("terms", row.terms(), "share", row.leastShare()),
                cited(figures.rows(), MovementLimits.TERMS_IN_A_ROW, on));
    }

    FindingView timeInPost(TimesInPost.Row row, Figures figures) {
        boolean early = row.markOn() == null || row.plannedReturnOn().isBefore(row.markOn());
        String message =
                row.markOn() == null ? "forecast.mark-unknown" : early ? "forecast.return-early" : "forecast.mark";
        return view(
                "ROT-05",
                early ? Verdict.PERSON_MUST_JUDGE : Verdict.MET,
                message,
                row.markOn() == null ? Map.of() : Map.of("mark", row.markOn(), "return", row.plannedReturnOn()),
                cited(figures.stay(), MovementLimits.MONTHS_IN_POST, row.decidedOn()));
    }

    FindingView retires(String message) {
        return view("RET-01", Verdict.MET, message, Map.of(), RetirementAge.DECREE_135_2020);
    }

    FindingView atLimit(String message, Map<String, Object> said, LocalDate on, Figures figures) {
        return view("HEAD-01", Verdict.MET, message, said, cited(figures.rows(), MovementLimits.TERMS_IN_A_ROW, on));
    }

    FindingView atEnd(String message, Map<String, Object> said, LocalDate on, Figures figures) {
        return view("TERM-01", Verdict.MET, message, said, cited(figures.term(), ForecastLimits.TERM, on));
    }

    FindingView returns(String message, Map<String, Object> said, LocalDate on, Figures figures) {
        return view("ROT-05", Verdict.MET, message, said, cited(figures.stay(), MovementLimits.MONTHS_IN_POST, on));
    }

    private FindingView view(
            String rule, Verdict verdict, String message, Map<String, Object> arguments, Citation citation) {
        return FindingView.of(new Finding(rule, verdict, message, arguments, citation), language.get());
    }

    /** Where the figure stands that holds on the day; before the first one, where that stands. */
    private static Citation cited(DatedLimit<Integer> limit, DatedLimit<Integer> builtIn, LocalDate on) {
        return limit.holdsOn(on)
                ? limit.versionOn(on).citation()
                : builtIn.versions().getFirst().citation();
    }
}
