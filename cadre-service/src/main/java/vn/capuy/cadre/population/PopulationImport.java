package vn.capuy.cadre.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.cadre.person.Ethnicity;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;

/** Make-ups of areas from a file: one row per people; the columns of the make-up repeat. */
@ApplicationScoped
class PopulationImport {
    static final List<String> COLUMNS = List.of("area", "as_of", "measure", "source", "ethnicity", "amount");
    private static final BigDecimal MOST = BigDecimal.TEN.pow(10);

    private static final Map<String, Function<PopulationRow, Object>> REPEATED =
            Map.of("measure", PopulationRow::measure, "source", PopulationRow::source);

    private final Populations populations;
    private final PopulationService service;
    private final Organisation organisation;
    private final Importer importer;
    private final Journal journal;

    PopulationImport(
            Populations populations,
            PopulationService service,
            Organisation organisation,
            Importer importer,
            Journal journal) {
        this.populations = populations;
        this.service = service;
        this.organisation = organisation;
        this.importer = importer;
        this.journal = journal;
    }

    /** A row of the file: one people of a make-up. */
    record PopulationRow(
            String area,
            LocalDate asOf,
            PopulationMeasure measure,
            String source,
            Ethnicity ethnicity,
            BigDecimal amount) {
        String makeUp() {
            return area + " " + asOf;
        }
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        var groups = new Groups<>("area", PopulationRow::makeUp);
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        COLUMNS,
                        row -> groups.read(parse(row)),
                        (rows, faults) -> {
                            check(groups, rows, faults);
                            if (request.mode == ImportRequest.Mode.VALID_ROWS) {
                                groups.whole(rows, faults);
                            }
                        },
                        this::write));
    }

    private static PopulationRow parse(Row row) {
        BigDecimal amount = row.optionalDecimal("amount");
        if (amount == null
                || amount.signum() < 0
                || amount.stripTrailingZeros().scale() > 2
                || amount.compareTo(MOST) >= 0) {
            row.fault("amount", "population.amount");
        }
        return new PopulationRow(
                row.text("area", 50),
                row.date("as_of"),
                row.code("measure", PopulationMeasure.class),
                row.text("source", 200),
                row.code("ethnicity", Ethnicity.class),
                amount);
    }

    private void check(Groups<PopulationRow> groups, List<Parsed<PopulationRow>> rows, Faults faults) {
        var areas = rows.stream().map(row -> row.value().area()).toList();
        var scope = organisation.scopeDays(areas);
        var existing = populations.existing(areas);
        groups.of(rows).values().forEach(group -> {
            groups.agree(group, REPEATED, faults);
            PopulationRow head = group.getFirst().value();
            int row = group.getFirst().row();
            if (!scope.hold(head.area(), head.asOf())) {
                faults.add(row, "area", head.area(), "violation.organisation-unknown", Map.of("date", head.asOf()));
            }
            if (existing.contains(new Populations.Place(head.area(), head.asOf()))) {
                faults.add(row, "as_of", head.asOf().toString(), "constraint.area_population_once");
            }
            PopulationCheck.faults(request(group.stream().map(Parsed::value).toList()))
                    .forEach(fault -> faults.add(row, "amount", head.area(), fault.messageKey()));
        });
    }

    private static PopulationRequest request(List<PopulationRow> group) {
        PopulationRow head = group.getFirst();
        return new PopulationRequest(
                head.area(),
                head.asOf(),
                head.measure(),
                head.source(),
                group.stream()
                        .map(row -> new PopulationRequest.Part(row.ethnicity(), row.amount()))
                        .toList());
    }

    private void write(List<PopulationRow> rows) {
        var makeUps = rows.stream()
                .collect(Collectors.groupingBy(PopulationRow::makeUp, LinkedHashMap::new, Collectors.toList()));
        makeUps.values().forEach(group -> service.write(request(group)));
        journal.write(
                "population.imported",
                "import",
                "area-populations",
                null,
                Map.of("makeUps", makeUps.size(), "rows", rows.size()));
    }
}
