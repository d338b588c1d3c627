package vn.capuy.document.criteria.value;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.criteria.set.IndicatorCatalogue;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Takes over values: new ones, which wait for verification, and those of the past with the paper by which they were verified. */
@ApplicationScoped
class ValueImport {
    static final String COLUMN_NAMES = ValueLine.COLUMN_NAMES;
    static final List<String> COLUMNS = ValueLine.COLUMNS;
    static final Set<String> OPTIONAL = ValueLine.OPTIONAL;

    private final Importer importer;
    private final CriteriaValues values;
    private final IndicatorCatalogue catalogue;
    private final Organisation organisation;
    private final Caller caller;
    private final Jdbi jdbi;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    ValueImport(
            Importer importer,
            CriteriaValues values,
            IndicatorCatalogue catalogue,
            Organisation organisation,
            Caller caller,
            Jdbi jdbi,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.importer = importer;
        this.values = values;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.caller = caller;
        this.jdbi = jdbi;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    private record Key(UUID indicator, String unit, LocalDate onDay) {}

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        var check = new Check();
        return importer.run(
                body, request, new Plan<>(COLUMNS, OPTIONAL, row -> ValueLine.of(row, today), check, check::write));
    }

    /** One file. */
    private final class Check implements BiConsumer<List<Parsed<ValueLine>>, Faults> {
        private IndicatorCatalogue.Standing standing;

        @Override
        public void accept(List<Parsed<ValueLine>> rows, Faults faults) {
            standing = catalogue.standing(
                    rows.stream().map(row -> row.value().set()).distinct().toList());
            var codes = rows.stream().map(row -> row.value().unit()).collect(toSet());
            var units = organisation.find(codes);
            var scope = organisation.scopeDays(codes);
            Set<Key> taken =
                    taken(codes, rows.stream().map(row -> row.value().onDay()).collect(toSet()));
            boolean mayVerify = caller.has(Roles.DOCUMENT_APPROVER);
            for (Parsed<ValueLine> row : rows) {
                ValueLine line = row.value();
                var unit = units.get(line.unit());
                boolean known = unit != null && scope.hold(line.unit(), line.onDay());
                if (!known) {
                    faults.add(
                            row.row(),
                            "unit",
                            line.unit(),
                            "violation.organisation-unknown",
                            Map.of("date", line.onDay()));
                }
                if (line.verification() != null && !mayVerify) {
                    faults.add(row.row(), "verification", line.verification(), "criteria.verified-by-approvers");
                }
                var indicator =
                        standing.of(line.set(), line.edition(), line.onDay()).find(line.indicator());
                if (indicator.isEmpty()) {
                    faults.add(
                            row.row(),
                            "indicator",
                            line.indicator(),
                            "criteria.indicator-unknown",
                            Map.of("date", line.onDay()));
                    continue;
                }
                ValueCheck.faults(indicator.get(), line.onDay(), known ? unit.kind() : null)
                        .forEach(fault -> faults.add(
                                row.row(),
                                fault.field().equals("onDay") ? "on_day" : fault.field(),
                                fault.field().equals("onDay") ? line.onDay().toString() : line.unit(),
                                fault.messageKey(),
                                fault.arguments()));
                ValueCheck.faults(indicator.get(), line.value(), line.yes())
                        .forEach(fault -> faults.add(row.row(), "value", line.told(), fault.messageKey()));
                // A row that does not hold takes no other's place.
                boolean stands = line.voidReason() == null && !faults.has(row.row());
                if (stands && !taken.add(new Key(indicator.get().id(), line.unit(), line.onDay()))) {
                    faults.add(row.row(), "on_day", line.onDay().toString(), "violation.duplicate");
                }
            }
        }

        void write(List<ValueLine> lines) {
            Entry entry = entries.now();
            values.persist(lines.stream().map(line -> {
                var indicator = standing.of(line.set(), line.edition(), line.onDay())
                        .find(line.indicator())
                        .orElseThrow();
                var value = new CriteriaValue(
                        indicator.id(),
                        line.unit(),
                        line.onDay(),
                        ValueCheck.figure(line.value(), line.yes()),
                        line.evidence(),
                        null,
                        entry);
                if (line.verification() != null) {
                    value.verifiedBefore(line.verification(), entry);
                }
                if (line.voidReason() != null) {
                    value.voidFor(line.voidReason(), entry);
                }
                return value;
            }));
            values.flush();
            journal.write(
                    "criteria-value.imported",
                    "criteria-value-import",
                    entry.at(),
                    null,
                    Map.of("values", lines.size()));
        }
    }

    private Set<Key> taken(Set<String> units, Set<LocalDate> days) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select indicator, unit, on_day from criteria_value
                        where voided_at is null and rejected_at is null and unit = any(:units)
                          and on_day = any(cast(:days as date[]))""")
                .bindArray("units", String.class, units)
                .bindArray(
                        "days",
                        String.class,
                        days.stream().map(LocalDate::toString).toList())
                .map((row, context) -> new Key(
                        row.getObject("indicator", UUID.class),
                        row.getString("unit"),
                        row.getObject("on_day", LocalDate.class)))
                .collect(toCollection(HashSet::new)));
    }
}
