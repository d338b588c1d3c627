package vn.capuy.document.workinggroup.charge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.founding.FoundedBody;
import vn.capuy.document.steering.SteeringAccess;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.kernel.time.VietnamTime;
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
import vn.capuy.platform.sql.Rows;

/** Takes over charges of the past, with their ends. */
@ApplicationScoped
class ChargeImport {
    private static final String STANDING = """
            select g.founded_by, g.reference as "group", c.kind, c.place, s.reference as committee, c.period,
              c.from_day as "from", c.ended_on, c.end_ground, c.decision, c.void_reason
            from working_group_charge c join working_group g on g.id = c.working_group
            left join steering_committee s on s.id = c.committee
            where c.voided_at is null and g.reference = any(:references)""";

    private final Importer importer;
    private final GroupCharges charges;
    private final WorkingGroupAccess groups;
    private final SteeringAccess committees;
    private final Organisation organisation;
    private final Jdbi jdbi;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    ChargeImport(
            Importer importer,
            GroupCharges charges,
            WorkingGroupAccess groups,
            SteeringAccess committees,
            Organisation organisation,
            Jdbi jdbi,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.importer = importer;
        this.charges = charges;
        this.groups = groups;
        this.committees = committees;
        this.organisation = organisation;
        this.jdbi = jdbi;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        var check = new Check();
        return importer.run(
                body,
                request,
                new Plan<>(
                        ChargeLine.COLUMNS,
                        ChargeLine.OPTIONAL,
                        row -> ChargeLine.of(row, today),
                        check,
                        check::write));
    }

    /** One file. */
    private final class Check implements BiConsumer<List<Parsed<ChargeLine>>, Faults> {
        private Map<List<String>, FoundedBody> knownGroups;
        private Map<List<String>, FoundedBody> knownCommittees;

        @Override
        public void accept(List<Parsed<ChargeLine>> rows, Faults faults) {
            var references = rows.stream().map(row -> row.value().group()).collect(toSet());
            knownGroups = groups.byReference(references);
            knownCommittees = committees.byReference(rows.stream()
                    .map(row -> row.value().committee())
                    .filter(each -> each != null)
                    .collect(toSet()));
            var places = rows.stream()
                    .map(row -> row.value().place())
                    .filter(each -> each != null)
                    .collect(toSet());
            var units = organisation.find(places);
            var scope = organisation.scopeDays(places);
            Map<List<String>, List<ChargeLine>> taken = standing(List.copyOf(references));
            for (Parsed<ChargeLine> row : rows) {
                ChargeLine line = row.value();
                var day = Map.of("date", line.from());
                var group = knownGroups.get(line.groupKey());
                if (group == null || !group.worksOn(line.from())) {
                    faults.add(row.row(), "working_group", line.group(), "group.not-working", day);
                }
                if (line.place() != null) {
                    var place = units.get(line.place());
                    if (place == null || !scope.hold(line.place(), line.from())) {
                        faults.add(row.row(), "place", line.place(), "violation.organisation-unknown", day);
                    } else if (!ChargedPlace.fits(place)) {
                        faults.add(row.row(), "place", line.place(), "violation.not-a-commune");
                    }
                }
                if (line.committee() != null) {
                    var committee = knownCommittees.get(line.committeeKey());
                    if (committee == null || !committee.worksOn(line.from())) {
                        faults.add(row.row(), "committee", line.committee(), "group.committee-not-working", day);
                    }
                }
                if (line.stands() && !faults.has(row.row())) {
                    var others = taken.computeIfAbsent(line.groupKey(), key -> new ArrayList<>());
                    if (others.stream().anyMatch(line::meets)) {
                        faults.add(row.row(), "from", line.from().toString(), "violation.duplicate");
                    } else {
                        others.add(line);
                    }
                }
            }
        }

        void write(List<ChargeLine> lines) {
            Entry entry = entries.now();
            charges.persist(lines.stream().map(line -> {
                var charge = new GroupCharge(
                        new NewCharge(
                                knownGroups.get(line.groupKey()).id(),
                                line.kind(),
                                line.place(),
                                line.committee() == null
                                        ? null
                                        : knownCommittees
                                                .get(line.committeeKey())
                                                .id(),
                                line.period(),
                                line.from(),
                                line.decision()),
                        entry);
                if (line.endedOn() != null) {
                    charge.end(line.endedOn(), line.endGround(), entry);
                }
                if (line.voidReason() != null) {
                    charge.voidFor(line.voidReason(), entry);
                }
                return charge;
            }));
            charges.flush();
            journal.write(
                    "working-group-charge.imported",
                    "working-group-charge-import",
                    entry.at(),
                    null,
                    Map.of("charges", lines.size()));
        }
    }

    private Map<List<String>, List<ChargeLine>> standing(List<String> references) {
        return new HashMap<>(jdbi.withHandle(handle -> handle.createQuery(STANDING)
                .bindArray("references", String.class, references)
                .map(Rows.of(ChargeLine.class))
                .collect(groupingBy(
                        ChargeLine::groupKey,
                        HashMap::new,
                        java.util.stream.Collectors.toCollection(ArrayList::new)))));
    }
}
