package vn.capuy.report.target;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entries;
import vn.capuy.report.suite.Suite;
import vn.capuy.report.suite.SuiteCatalogue;

/** Takes over targets from a file, such as those of a congress's resolution. */
@ApplicationScoped
class TargetImport {
    static final String COLUMN_NAMES = "org,code,from,to,direction,value,source";
    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));

    private final Importer importer;
    private final Suite suite;
    private final Organisation organisation;
    private final Targets targets;
    private final TargetQueries queries;
    private final Entries entries;
    private final Journal journal;

    TargetImport(
            Importer importer,
            Suite suite,
            Organisation organisation,
            Targets targets,
            TargetQueries queries,
            Entries entries,
            Journal journal) {
        this.importer = importer;
        this.suite = suite;
        this.organisation = organisation;
        this.targets = targets;
        this.queries = queries;
        this.entries = entries;
        this.journal = journal;
    }

    /** Which indicators there are; asked in no transaction, since all services may be waited for. */
    SuiteCatalogue catalogue() {
        return suite.catalogue();
    }

    @Transactional
    ImportReport run(File body, ImportRequest request, SuiteCatalogue catalogue) {
        return importer.run(
                body, request, new Plan<>(COLUMNS, Set.of(), row -> parse(row, catalogue), this::check, this::write));
    }

    private static NewTarget parse(Row row, SuiteCatalogue catalogue) {
        String org = row.text("org", 50);
        String code = row.text("code", 100);
        LocalDate from = row.date("from");
        LocalDate to = row.date("to");
        Direction direction = row.code("direction", Direction.class);
        BigDecimal value = row.optionalDecimal("value");
        var target = new NewTarget(org, code, from, to, direction, value, row.text("source", 300));
        if (value == null) {
            row.fault("value", "violation.required");
        } else if (code != null && from != null && to != null) {
            target.faults(catalogue.kind(code).orElse(null))
                    .forEach(fault -> row.fault(fault.field(), fault.messageKey(), fault.arguments()));
        }
        return target;
    }

    private void check(List<Parsed<NewTarget>> parsed, Faults faults) {
        var codes = parsed.stream().map(row -> row.value().org()).collect(toSet());
        var scope = organisation.scopeDays(codes);
        Set<TargetQueries.Key> taken = new HashSet<>(queries.standing(codes));
        for (Parsed<NewTarget> row : parsed) {
            NewTarget target = row.value();
            if (!scope.hold(target.org(), target.from())) {
                faults.add(
                        row.row(),
                        "org",
                        target.org(),
                        "violation.organisation-unknown",
                        Map.of("date", target.from()));
            } else if (!taken.add(TargetQueries.Key.of(target))) {
                faults.add(row.row(), "code", target.code(), "constraint.target_once");
            }
        }
    }

    private void write(List<NewTarget> told) {
        var entry = entries.now();
        for (NewTarget each : told) {
            var target = new Target(each, entry);
            targets.persist(target);
            journal.write("target.entered", TargetService.SUBJECT, target.id(), target.org(), each);
        }
        targets.flush();
    }
}
