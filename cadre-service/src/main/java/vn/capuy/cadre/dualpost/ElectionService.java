package vn.capuy.cadre.dualpost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Elections in villages are entered, voided and read. */
@ApplicationScoped
class ElectionService {
    private static final String TYPE = "village-election";
    static final Set<UnitKind> VILLAGES = Set.of(UnitKind.VILLAGE, UnitKind.QUARTER);

    private final VillageElections elections;
    private final People people;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    ElectionService(
            VillageElections elections,
            People people,
            Organisation organisation,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.elections = elections;
        this.people = people;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    Page<ElectionView> page(ElectionFilter filter, PageRequest page) {
        return elections.page(filter, page);
    }

    ElectionView read(UUID id) {
        return elections.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    ElectionView enter(ElectionRequest request) {
        var faults = new ArrayList<Fault>();
        var days = organisation.scopeDays(Set.of(request.village()));
        if (!days.hold(request.village(), request.heldOn())) {
            faults.add(new Fault("village", "violation.organisation-unknown", Map.of("date", request.heldOn())));
        } else if (!VILLAGES.contains(
                organisation.find(request.village()).orElseThrow().kind())) {
            faults.add(Fault.of("village", "dual-post.not-a-village"));
        }
        if (request.state() == ElectionState.HELD && request.heldOn().isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("heldOn", "dual-post.held-in-the-future"));
        }
        UUID elected = elected(request, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var election = new VillageElection(request, elected, entries.now());
        elections.persistAndFlush(election);
        journal.write("village-election.entered", TYPE, election.id(), request.village(), request);
        return read(election.id());
    }

    @Transactional
    ElectionView voidFor(UUID id, String ifMatch, String reason) {
        ElectionView view = read(id);
        VillageElection election = elections.findById(id);
        Versions.require(ifMatch, election.version());
        election.voidFor(reason, entries.now());
        elections.flush();
        journal.write("village-election.voided", TYPE, id, view.village(), Map.of("reason", reason));
        return read(id);
    }

    private UUID elected(ElectionRequest request, List<Fault> faults) {
        if (request.elected() == null) {
            return null;
        }
        if (request.state() == ElectionState.PLANNED) {
            faults.add(Fault.of("elected", "constraint.village_election_result"));
            return null;
        }
        PersonRef person = people.find(request.elected()).orElse(null);
        if (person == null) {
            faults.add(new Fault("elected", "violation.unknown-reference", Map.of("value", request.elected())));
            return null;
        }
        return person.id();
    }
}
