package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.time.Clock;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads forecasts, each line with its reason. */
@ApplicationScoped
class ForecastService {
    private final Retirements retirements;
    private final Terms terms;
    private final TimesInPost timesInPost;
    private final Vacancies vacancies;
    private final ForecastFindings findings;
    private final VacancyViews vacancyViews;
    private final ForecastCounts counts;
    private final Projections projections;
    private final Organisation organisation;
    private final Clock clock;

    ForecastService(
            Retirements retirements,
            Terms terms,
            TimesInPost timesInPost,
            Vacancies vacancies,
            ForecastFindings findings,
            VacancyViews vacancyViews,
            ForecastCounts counts,
            Projections projections,
            Organisation organisation,
            Clock clock) {
        this.retirements = retirements;
        this.terms = terms;
        this.timesInPost = timesInPost;
        this.vacancies = vacancies;
        this.findings = findings;
        this.vacancyViews = vacancyViews;
        this.counts = counts;
        this.projections = projections;
        this.organisation = organisation;
        this.clock = clock;
    }

    Page<RetirementView> retirements(ForecastFilter filter, PageRequest page) {
        return read(retirements.in(window(filter)), page)
                .map(row -> new RetirementView(
                        row.retiresOn(),
                        row.person(),
                        row.personName(),
                        row.posts(),
                        row.titles(),
                        findings.retirement(row.months())));
    }

    Page<TermEndView> termEnds(ForecastFilter filter, PageRequest page) {
        Window window = window(filter);
        var figures = findings.figures();
        return read(terms.ends(window), page)
                .map(row -> new TermEndView(
                        row.endsOn(),
                        row.expected(),
                        row.committee(),
                        row.term(),
                        row.post(),
                        row.postTitle(),
                        row.org(),
                        row.orgName(),
                        row.person(),
                        row.personName(),
                        findings.termEnd(row, window.on(), figures)));
    }

    Page<TermLimitView> termLimits(ForecastFilter filter, PageRequest page) {
        Window window = window(filter);
        var figures = findings.figures();
        return read(terms.limited(window), page)
                .map(row -> new TermLimitView(
                        row.endsOn(),
                        row.expected(),
                        row.committee(),
                        row.term(),
                        row.post(),
                        row.postTitle(),
                        row.org(),
                        row.orgName(),
                        row.person(),
                        row.personName(),
                        row.terms(),
                        row.leastShare().setScale(1, RoundingMode.DOWN),
                        findings.termLimit(row, window.on(), figures)));
    }

    Page<TimeInPostView> timesInPost(ForecastFilter filter, PageRequest page) {
        var figures = findings.figures();
        return read(timesInPost.in(window(filter)), page)
                .map(row -> new TimeInPostView(
                        row.dueOn(),
                        row.markOn(),
                        row.plannedReturnOn(),
                        row.effectiveOn(),
                        row.reference(),
                        row.post(),
                        row.postTitle(),
                        row.org(),
                        row.person(),
                        row.personName(),
                        findings.timeInPost(row, figures)));
    }

    Page<VacancyView> vacancies(ForecastFilter filter, PageRequest page) {
        Window window = window(filter);
        var figures = findings.figures();
        return read(vacancies.in(window), page).map(row -> vacancyViews.view(row, window.on(), figures));
    }

    ForecastSummary summary(ForecastFilter filter) {
        Window window = window(filter);
        return counts.of(
                window,
                retirements.in(window),
                terms.ends(window),
                terms.limited(window),
                timesInPost.in(window),
                vacancies.in(window));
    }

    private <T extends Record> Page<T> read(Forecast<T> forecast, PageRequest page) {
        return projections.page(forecast.list(), page, forecast.binds());
    }

    private Window window(ForecastFilter filter) {
        Window window = Window.of(filter, VietnamTime.today(clock));
        if (window.org() != null) {
            organisation.requireKnown(window.org());
        }
        return window;
    }
}
