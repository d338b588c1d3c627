package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.capuy.cadre.forecast.ForecastFindings.Figures;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.problem.FindingView;

/** Vacancies as they are answered, with the reason in words. */
@ApplicationScoped
class VacancyViews {
    private final ForecastFindings findings;
    private final CallerLanguage language;

    VacancyViews(ForecastFindings findings, CallerLanguage language) {
        this.findings = findings;
        this.language = language;
    }

    VacancyView view(Vacancies.Row row, LocalDate on, Figures figures) {
        boolean leaves = !row.person().isEmpty();
        return new VacancyView(
                row.freeOn(),
                row.post(),
                row.postTitle(),
                row.org(),
                row.orgName(),
                row.seats(),
                row.reason(),
                further(row.furtherReasons()),
                row.reference(),
                leaves ? row.person() : null,
                row.personName(),
                row.incoming(),
                row.planned(),
                row.incoming() + row.planned() > 0,
                because(row),
                finding(row, on, figures));
    }

    private String because(Vacancies.Row row) {
        return Messages.say(
                language.get(), key(row), Map.of("seats", row.seats(), "reference", String.valueOf(row.reference())));
    }

    private FindingView finding(Vacancies.Row row, LocalDate on, Figures figures) {
        Map<String, Object> said = Map.of("reference", String.valueOf(row.reference()));
        return switch (row.reason()) {
            case RETIREMENT -> findings.retires(key(row));
            case TERM_LIMIT -> findings.atLimit(key(row), said, on, figures);
            case TERM_END -> findings.atEnd(key(row), said, on, figures);
            case RETURN -> findings.returns(key(row), said, on, figures);
            case FREE, MOVEMENT, END_ENTERED -> null;
        };
    }

    private static String key(Vacancies.Row row) {
        return "forecast.vacancy." + row.reason();
    }

    private static List<VacancyReason> further(String reasons) {
        return reasons == null || reasons.isEmpty()
                ? List.of()
                : Arrays.stream(reasons.split(" ")).map(VacancyReason::valueOf).toList();
    }
}
