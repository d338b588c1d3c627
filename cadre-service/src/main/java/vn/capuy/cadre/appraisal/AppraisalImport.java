package vn.capuy.cadre.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.capuy.cadre.appraisal.rules.Rating;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entries;

/** Ratings of the past from a file: they were decided, so they are recorded and not judged. */
@ApplicationScoped
class AppraisalImport {
    static final List<String> COLUMNS =
            List.of("person", "period_kind", "period_key", "points", "rating", "decided_by", "decided_on");
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    private final Appraisals appraisals;
    private final AppraisalDecisions decisions;
    private final People people;
    private final Periods periods;
    private final Organisation organisation;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    AppraisalImport(
            Appraisals appraisals,
            AppraisalDecisions decisions,
            People people,
            Periods periods,
            Organisation organisation,
            Importer importer,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.appraisals = appraisals;
        this.decisions = decisions;
        this.people = people;
        this.periods = periods;
        this.organisation = organisation;
        this.importer = importer;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        return importer.run(
                body, request, new Importer.Plan<>(COLUMNS, AppraisalImport::parse, this::check, this::write));
    }

    private static AppraisalRow parse(Row row) {
        BigDecimal points = row.optionalDecimal("points");
        boolean told = row.text("points", 10) != null && points != null;
        if (told
                && (points.signum() < 0
                        || points.compareTo(MOST_POINTS) > 0
                        || points.stripTrailingZeros().scale() > 2)) {
            row.fault("points", "appraisal.points-form");
        }
        return new AppraisalRow(
                row.text("person", 30),
                row.code("period_kind", PeriodKind.class),
                row.text("period_key", AppraisalPeriod.LONGEST_KEY),
                points,
                row.code("rating", Rating.class),
                row.text("decided_by", 50),
                row.date("decided_on"));
    }

    private void check(List<Parsed<AppraisalRow>> rows, Faults faults) {
        var told = rows.stream().map(Parsed::value).toList();
        Map<String, PersonRef> known = peopleOf(told);
        var days = organisation.scopeDays(
                told.stream().map(AppraisalRow::decidedBy).toList());
        var existing = new HashSet<>(
                appraisals.existing(known.values().stream().map(PersonRef::id).toList()));
        var terms = periods.of(managersOf(known));
        var today = VietnamTime.today(clock);
        for (Parsed<AppraisalRow> row : rows) {
            AppraisalRow each = row.value();
            PersonRef person = known.get(each.person());
            if (person == null) {
                faults.unknown(row.row(), "person", each.person());
            } else if (!existing.add(Appraisals.key(person.id(), each.periodKind(), each.periodKey()))) {
                faults.add(row.row(), "period_key", each.periodKey(), "constraint.appraisal_once");
            }
            if (terms.read(each.periodKind(), each.periodKey(), person == null ? "" : person.managedBy())
                    .isEmpty()) {
                faults.add(row.row(), "period_key", each.periodKey(), "appraisal.period-form");
            }
            if (each.decidedOn().isAfter(today)) {
                faults.add(row.row(), "decided_on", each.decidedOn().toString(), "violation.future");
            } else if (!days.hold(each.decidedBy(), each.decidedOn())) {
                faults.add(
                        row.row(),
                        "decided_by",
                        each.decidedBy(),
                        "violation.organisation-unknown",
                        Map.of("date", each.decidedOn()));
            }
        }
    }

    private void write(List<AppraisalRow> rows) {
        Map<String, PersonRef> known = peopleOf(rows);
        var terms = periods.of(managersOf(known));
        var entry = entries.now();
        var decided = new ArrayList<AppraisalDecisions.Decided>();
        for (AppraisalRow row : rows) {
            PersonRef person = known.get(row.person());
            var period = terms.read(row.periodKind(), row.periodKey(), person.managedBy())
                    .orElseThrow();
            var appraisal = Appraisal.ofThePast(person.id(), period, row.points(), row.rating(), entry);
            appraisals.persist(appraisal);
            decided.add(new AppraisalDecisions.Decided(
                    appraisal.id(),
                    row.rating(),
                    null,
                    row.points(),
                    null,
                    null,
                    null,
                    List.of(),
                    row.decidedBy(),
                    row.decidedOn()));
        }
        appraisals.flush();
        decisions.enter(decided, entry);
        journal.write("appraisal.imported", "import", "appraisals", null, Map.of("count", rows.size()));
    }

    private Map<String, PersonRef> peopleOf(List<AppraisalRow> rows) {
        return people.byCode(rows.stream().map(AppraisalRow::person).toList());
    }

    private static List<String> managersOf(Map<String, PersonRef> known) {
        return known.values().stream().map(PersonRef::managedBy).distinct().toList();
    }
}
