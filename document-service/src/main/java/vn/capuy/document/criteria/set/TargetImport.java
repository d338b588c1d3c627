package vn.capuy.document.criteria.set;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.citation.Certainty;
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
import vn.capuy.platform.record.Entry;

/** Takes over targets, such as those that a province set for its communes. */
@ApplicationScoped
class TargetImport {
    static final String COLUMN_NAMES = "set,edition,indicator,area,holds_from,target,document,article,certainty";
    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL = Set.of("area", "article");

    private final Importer importer;
    private final CriteriaTargets targets;
    private final IndicatorCatalogue catalogue;
    private final Organisation organisation;
    private final Jdbi jdbi;
    private final Entries entries;
    private final Journal journal;

    TargetImport(
            Importer importer,
            CriteriaTargets targets,
            IndicatorCatalogue catalogue,
            Organisation organisation,
            Jdbi jdbi,
            Entries entries,
            Journal journal) {
        this.importer = importer;
        this.targets = targets;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.jdbi = jdbi;
        this.entries = entries;
        this.journal = journal;
    }

    record Line(String set, String edition, NewTarget target) {}

    private record Key(UUID indicator, String area, LocalDate holdsFrom) {}

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        var standing = new IndicatorCatalogue.Standing[1];
        return importer.run(
                body,
                request,
                new Plan<>(
                        COLUMNS,
                        OPTIONAL,
                        TargetImport::parse,
                        (rows, faults) -> {
                            standing[0] = catalogue.standing(rows.stream()
                                    .map(row -> row.value().set())
                                    .distinct()
                                    .toList());
                            check(rows, faults, standing[0]);
                        },
                        lines -> write(lines, standing[0])));
    }

    private static Line parse(Row row) {
        return new Line(
                row.text("set", 50),
                row.text("edition", 30),
                new NewTarget(
                        row.text("indicator", 7),
                        row.optionalText("area", 50),
                        row.date("holds_from"),
                        target(row),
                        row.text("document", 100),
                        row.optionalText("article", 100),
                        row.code("certainty", Certainty.class)));
    }

    private static BigDecimal target(Row row) {
        var target = row.optionalDecimal("target");
        if (target == null) {
            row.text("target", 30);
        }
        return target;
    }

    private void check(List<Parsed<Line>> rows, Faults faults, IndicatorCatalogue.Standing standing) {
        var areas = rows.stream()
                .map(row -> row.value().target().area())
                .filter(Objects::nonNull)
                .collect(toSet());
        Set<String> visible = areas.isEmpty()
                ? Set.of()
                : organisation.everVisible(organisation.find(areas).keySet());
        Set<Key> taken = taken(standing);
        for (Parsed<Line> row : rows) {
            Line line = row.value();
            NewTarget asked = line.target();
            var indicator = standing.of(line.set(), line.edition(), null).find(asked.indicator());
            if (indicator.isEmpty()) {
                faults.unknown(row.row(), "indicator", line.set() + " " + line.edition() + " " + asked.indicator());
                continue;
            }
            SetFaults.targetFault(indicator.get().measure(), asked.target())
                    .ifPresent(key ->
                            faults.add(row.row(), "target", asked.target().toString(), key));
            if (asked.area() != null && !visible.contains(asked.area())) {
                faults.unknown(row.row(), "area", asked.area());
            }
            if (!faults.has(row.row()) && !taken.add(new Key(indicator.get().id(), asked.area(), asked.holdsFrom()))) {
                faults.add(row.row(), "holds_from", asked.holdsFrom().toString(), "violation.duplicate");
            }
        }
    }

    private Set<Key> taken(IndicatorCatalogue.Standing standing) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select indicator, area, holds_from from criteria_target where voided_at is null and indicator = any(:ids)")
                .bindArray("ids", UUID.class, standing.ids())
                .map((row, context) -> new Key(
                        row.getObject("indicator", UUID.class),
                        row.getString("area"),
                        row.getObject("holds_from", LocalDate.class)))
                .collect(toCollection(HashSet::new)));
    }

    private void write(List<Line> lines, IndicatorCatalogue.Standing standing) {
        Entry entry = entries.now();
        targets.persist(lines.stream().map(line -> {
            var indicator = standing.of(line.set(), line.edition(), null)
                    .find(line.target().indicator());
            return new CriteriaTarget(indicator.orElseThrow().id(), line.target(), entry);
        }));
        targets.flush();
        journal.write(
                "criteria-set.targets-imported",
                "criteria-target-import",
                entry.at(),
                null,
                Map.of("targets", lines.size()));
    }
}
