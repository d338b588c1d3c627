package vn.capuy.report.drift;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.report.seal.FigureShift;
import vn.capuy.report.seal.SealService;
import vn.capuy.report.seal.SealedContent;
import vn.capuy.report.seal.SealedFigure;
import vn.capuy.report.suite.Suite;
import vn.capuy.report.suite.SuiteChanges;
import vn.capuy.report.suite.SuiteQuestion;

/** Sets a seal against what is known since. */
@ApplicationScoped
class Drift {
    /** So many records of each figure are named; all of them are told where the figure says. */
    private static final int NAMED = 20;

    private final SealService seals;
    private final Suite suite;
    private final CallerLanguage language;
    private final Clock clock;

    Drift(SealService seals, Suite suite, CallerLanguage language, Clock clock) {
        this.seals = seals;
        this.suite = suite;
        this.language = language;
        this.clock = clock;
    }

    /** @param codes figures of which records are told also where nothing that the figure tells has changed */
    DriftView of(UUID id, Instant knownAt, Set<String> codes) {
        SealedContent sealed = seals.read(id).content();
        SuiteQuestion now = question(sealed, knownAt);
        refuseUnknown(codes, sealed);
        var told = suite.figures(now);
        var names = suite.catalogue();
        Set<String> kept = sealed.figures().stream().map(SealedFigure::code).collect(Collectors.toSet());
        List<SealedFigure> figures = told.figures().stream()
                .filter(figure -> kept.contains(figure.code()))
                .map(figure -> SealedFigure.of(figure, names))
                .toList();
        List<FigureShift> shifts = FigureShift.between(sealed.figures(), figures, language.get());
        List<FigureShift> shown = shifts.stream()
                .filter(shift -> shift.changed() || codes.contains(shift.code()))
                .toList();
        int unchanged = (int) shifts.stream().filter(shift -> !shift.changed()).count();
        return new DriftView(id, sealed.knownAt(), now.knownAt(), unchanged, drifted(sealed, now, shown));
    }

    private List<DriftView.Drifted> drifted(SealedContent sealed, SuiteQuestion now, List<FigureShift> shown) {
        Map<String, SealedFigure> then =
                sealed.figures().stream().collect(Collectors.toMap(SealedFigure::code, Function.identity()));
        List<String> hrefs = shown.stream()
                .map(shift -> then.get(shift.code()).recordsHref())
                .toList();
        List<Optional<SuiteChanges>> changes = suite.changes(hrefs, now, sealed.knownAt(), NAMED);
        var drifted = new ArrayList<DriftView.Drifted>();
        for (int i = 0; i < shown.size(); i++) {
            FigureShift shift = shown.get(i);
            boolean ratio = "RATIO".equals(then.get(shift.code()).kind());
            drifted.add(new DriftView.Drifted(
                    shift,
                    changes.get(i).map(told -> records(told, shift, ratio)).orElse(null),
                    Suite.changesHref(hrefs.get(i), now, sealed.knownAt())));
        }
        return drifted;
    }

    private static DriftView.Records records(SuiteChanges told, FigureShift shift, boolean ratio) {
        var totals = told.totals();
        Boolean explained = ratio || shift.difference() == null
                ? null
                : shift.difference().compareTo(BigDecimal.valueOf(totals.came() - totals.went())) == 0;
        return new DriftView.Records(
                totals.came(), totals.moved(), totals.went(), explained, told.came(), told.moved(), told.went());
    }

    /** Refuses (400) a moment before the seal's own and one that is yet to come. */
    private SuiteQuestion question(SealedContent sealed, Instant knownAt) {
        Instant now = clock.instant();
        Instant moment = (knownAt == null ? now : knownAt).truncatedTo(ChronoUnit.MICROS);
        if (moment.isAfter(now)) {
            throw ProblemException.invalid("knownAt", "violation.future");
        }
        if (!moment.isAfter(sealed.knownAt())) {
            throw ProblemException.invalid("knownAt", "drift.before-seal");
        }
        return new SuiteQuestion(sealed.org(), sealed.from(), sealed.to(), moment, sealed.reach(), sealed.tree());
    }

    private static void refuseUnknown(Set<String> codes, SealedContent sealed) {
        var unknown = new HashSet<>(codes);
        sealed.figures().forEach(figure -> unknown.remove(figure.code()));
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(
                    "codes", "violation.unknown-reference", Map.of("value", String.join(", ", unknown)));
        }
    }
}
