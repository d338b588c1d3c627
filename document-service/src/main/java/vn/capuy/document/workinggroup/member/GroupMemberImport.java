package vn.capuy.document.workinggroup.member;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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
import vn.capuy.platform.member.Dossier;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Takes over members of the past, with their ends. */
@ApplicationScoped
class GroupMemberImport {
    private final Importer importer;
    private final GroupMembers seats;
    private final SteeringAccess committees;
    private final WorkingGroupAccess groups;
    private final Organisation organisation;
    private final Members members;
    private final Jdbi jdbi;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    GroupMemberImport(
            Importer importer,
            GroupMembers seats,
            SteeringAccess committees,
            WorkingGroupAccess groups,
            Organisation organisation,
            Members members,
            Jdbi jdbi,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.importer = importer;
        this.seats = seats;
        this.committees = committees;
        this.groups = groups;
        this.organisation = organisation;
        this.members = members;
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
                        GroupMemberLine.COLUMNS,
                        GroupMemberLine.OPTIONAL,
                        row -> GroupMemberLine.of(row, today),
                        check,
                        check::write));
    }

    /** One file. */
    private final class Check implements BiConsumer<List<Parsed<GroupMemberLine>>, Faults> {
        private Map<List<String>, FoundedBody> knownCommittees;
        private Map<List<String>, FoundedBody> knownGroups;
        private Map<String, Dossier> dossiers;

        @Override
        public void accept(List<Parsed<GroupMemberLine>> rows, Faults faults) {
            var lines = rows.stream().map(Parsed::value).toList();
            var references = lines.stream().flatMap(GroupMemberLine::references).collect(toSet());
            knownCommittees = committees.byReference(references);
            knownGroups = groups.byReference(references);
            var units = organisation.find(
                    lines.stream().map(line -> line.seat().organisation()).collect(toSet()));
            dossiers = members.toBeNamed(lines.stream()
                    .map(line -> line.seat().member())
                    .filter(each -> each != null)
                    .collect(toSet()));
            var taken = TakenSeats.of(
                    jdbi,
                    Stream.concat(
                                    knownCommittees.values().stream().map(FoundedBody::id),
                                    knownGroups.values().stream().map(FoundedBody::id))
                            .toList());
            for (Parsed<GroupMemberLine> row : rows) {
                GroupMemberLine line = row.value();
                GroupMemberLine.Seat seat = line.seat();
                var day = Map.of("date", seat.from());
                if (!works(line)) {
                    boolean ofCommittee = line.committee() != null;
                    faults.add(
                            row.row(),
                            ofCommittee ? "committee" : "working_group",
                            line.body().getLast(),
                            ofCommittee ? "group.committee-not-working" : "group.not-working",
                            day);
                }
                var unit = units.get(seat.organisation());
                if (unit == null || !unit.existsOn(seat.from())) {
                    faults.add(row.row(), "organisation", seat.organisation(), "violation.organisation-unknown", day);
                }
                if (seat.member() != null) {
                    Seating.fault(dossiers.get(seat.member()), seat.organisation(), seat.from())
                            .ifPresent(fault -> faults.add(
                                    row.row(), "member", seat.member(), fault.messageKey(), fault.arguments()));
                }
                if (line.voidReason() == null && !faults.has(row.row())) {
                    taken.take(line.taken(body(line)))
                            .ifPresent(why ->
                                    faults.add(row.row(), "from", seat.from().toString(), why));
                }
            }
        }

        private boolean works(GroupMemberLine line) {
            LocalDate day = line.seat().from();
            if (line.committee() != null) {
                var committee = knownCommittees.get(line.body());
                return committee != null && committee.worksOn(day);
            }
            var group = knownGroups.get(line.body());
            return group != null && group.worksOn(day);
        }

        private UUID body(GroupMemberLine line) {
            return line.committee() == null
                    ? knownGroups.get(line.body()).id()
                    : knownCommittees.get(line.body()).id();
        }

        void write(List<GroupMemberLine> lines) {
            Entry entry = entries.now();
            seats.persist(lines.stream().map(line -> {
                String code = line.seat().member();
                String name = code == null ? null : dossiers.get(code).member().fullName();
                var seat = new GroupMember(line.told(body(line)), name, null, entry);
                if (line.endedOn() != null) {
                    seat.end(line.endedOn(), line.endGround(), entry);
                }
                if (line.voidReason() != null) {
                    seat.voidFor(line.voidReason(), entry);
                }
                return seat;
            }));
            seats.flush();
            journal.write(
                    "group-member.imported", "group-member-import", entry.at(), null, Map.of("members", lines.size()));
        }
    }
}
