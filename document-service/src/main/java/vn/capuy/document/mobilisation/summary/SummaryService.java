package vn.capuy.document.mobilisation.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.document.mobilisation.catalogue.FieldView;
import vn.capuy.document.mobilisation.catalogue.MobilisationFields;
import vn.capuy.document.mobilisation.movement.MovementUse;
import vn.capuy.document.mobilisation.summary.SummaryQueries.Row;
import vn.capuy.document.mobilisation.summary.SummaryView.FieldRow;
import vn.capuy.document.mobilisation.summary.SummaryView.UnitRow;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Puts the counts together as a table. */
@ApplicationScoped
class SummaryService {
    private static final int MOST_YEARS = 100;
    private static final Map<String, String> INDICATORS = Map.of(
            "registered", "MOB.REGISTERED",
            "recognised", "MOB.RECOGNISED",
            "replicated", "MOB.REPLICATED",
            "rewarded", "MOB.REWARDED");

    private final SummaryQueries queries;
    private final MobilisationFields fields;
    private final MovementUse movements;
    private final Organisation organisation;
    private final CallerLanguage language;
    private final String root;
    private final Clock clock;

    SummaryService(
            SummaryQueries queries,
            MobilisationFields fields,
            MovementUse movements,
            Organisation organisation,
            CallerLanguage language,
            @ConfigProperty(name = "quarkus.rest.path") String root,
            Clock clock) {
        this.queries = queries;
        this.fields = fields;
        this.movements = movements;
        this.organisation = organisation;
        this.language = language;
        this.root = root;
        this.clock = clock;
    }

    SummaryView of(SummaryParameters asked) {
        Instant now = clock.instant();
        refuse(asked, now);
        var unit = organisation.requireKnown(asked.org);
        String title =
                asked.movement == null ? null : movements.title(asked.movement).orElseThrow(ProblemException::notFound);
        Instant knownAt = asked.knownAt == null ? now : asked.knownAt;
        List<Row> rows = queries.count(asked, knownAt);
        Map<String, List<Row>> byUnit =
                rows.stream().collect(Collectors.groupingBy(Row::unit, LinkedHashMap::new, Collectors.toList()));
        List<FieldView> known = fields.all();
        return new SummaryView(
                asked.org,
                language.of(unit.name()),
                asked.from,
                asked.to,
                knownAt,
                asked.movement,
                title,
                table(known, rows),
                sum(rows),
                byUnit.values().stream()
                        .map(its -> new UnitRow(
                                its.getFirst().unit(), its.getFirst().name(), sum(its), table(known, its)))
                        .toList(),
                hrefs(asked, knownAt));
    }

    private static void refuse(SummaryParameters asked, Instant now) {
        var faults = new ArrayList<Fault>();
        if (asked.to.isBefore(asked.from)) {
            faults.add(Fault.of("to", "violation.period"));
        } else if (asked.from.plusYears(MOST_YEARS).isBefore(asked.to)) {
            faults.add(Fault.of("to", "violation.too-many-years"));
        }
        if (asked.knownAt != null && asked.knownAt.isAfter(now)) {
            faults.add(Fault.of("knownAt", "violation.future"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** A row for each field, also where nothing was counted. */
    private static List<FieldRow> table(List<FieldView> fields, List<Row> rows) {
        return fields.stream()
                .map(field -> new FieldRow(
                        field.code(),
                        field.name(),
                        sum(rows.stream()
                                .filter(row -> row.field().equals(field.code()))
                                .toList())))
                .toList();
    }

    private static Counts sum(List<Row> rows) {
        return rows.isEmpty()
                ? Counts.NONE
                : new Counts(
                        sum(rows, Row::registered),
                        sum(rows, Row::surveyed),
                        sum(rows, Row::recognised),
                        sum(rows, Row::replicated),
                        sum(rows, Row::rewarded));
    }

    private static long sum(List<Row> rows, ToLongFunction<Row> column) {
        return rows.stream().mapToLong(column).sum();
    }

    /** Figures count all movements, so of one alone there is no such way. */
    private Map<String, String> hrefs(SummaryParameters asked, Instant knownAt) {
        var hrefs = new LinkedHashMap<String, String>();
        if (asked.movement == null) {
            INDICATORS.forEach((column, code) -> hrefs.put(
                    column,
                    UriBuilder.fromPath(root)
                            .path("indicators/{code}/records")
                            .queryParam("org", "{org}")
                            .queryParam("from", asked.from)
                            .queryParam("to", asked.to)
                            .queryParam("knownAt", "{knownAt}")
                            .build(code, asked.org, knownAt)
                            .toString()));
        }
        return hrefs;
    }
}
