package vn.capuy.document.workinggroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.workinggroup.GroupLifecycle.Step;
import vn.capuy.document.workinggroup.charge.ChargedPlace;
import vn.capuy.document.workinggroup.charge.FirstPlaces;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Enters, ends and voids working groups. */
@ApplicationScoped
class WorkingGroupService {
    static final String SUBJECT = "working-group";

    private final WorkingGroups groups;
    private final WorkingGroupReads reads;
    private final FirstPlaces places;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    WorkingGroupService(
            WorkingGroups groups,
            WorkingGroupReads reads,
            FirstPlaces places,
            Organisation organisation,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.groups = groups;
        this.reads = reads;
        this.places = places;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    WorkingGroupView found(FoundRequest request) {
        LocalDate day = request.foundedOn();
        refuse(day.isAfter(VietnamTime.today(clock)), "foundedOn", "violation.future");
        var founder = organisation.require("foundedBy", request.foundedBy(), day);
        var place = organisation.require("directs", request.directs(), day);
        var faults = new ArrayList<Fault>();
        if (founder.kind().isPlace()) {
            faults.add(Fault.of("foundedBy", "violation.not-a-committee"));
        }
        if (!ChargedPlace.fits(place)) {
            faults.add(Fault.of("directs", "violation.not-a-commune"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        Entry entry = entries.now();
        var group = new WorkingGroup(
                request.reference().strip(),
                request.name().name(),
                founder.code(),
                place.code(),
                day,
                request.decision(),
                entry);
        groups.persistAndFlush(group);
        places.enter(List.of(group.first()), entry);
        journal.write("working-group.founded", SUBJECT, group.id(), group.foundedBy(), request);
        return view(group.id());
    }

    @Transactional
    WorkingGroupView end(UUID id, String ifMatch, LocalDate lastDay) {
        WorkingGroupView shown = view(id);
        WorkingGroup group = groups.findById(id);
        Versions.require(ifMatch, group.version());
        GroupLifecycle.TABLE.on(shown.state(), Step.END);
        refuse(lastDay.isAfter(VietnamTime.today(clock)), "endedOn", "violation.future");
        refuse(lastDay.isBefore(shown.foundedOn()), "endedOn", "violation.period");
        groups.end(group, group.end(lastDay, entries.now()));
        journal.write("working-group.ended", SUBJECT, id, group.foundedBy(), Map.of("endedOn", lastDay));
        return view(id);
    }

    @Transactional
    WorkingGroupView voidGroup(UUID id, String ifMatch, String reason) {
        WorkingGroupView shown = view(id);
        WorkingGroup group = groups.findById(id);
        Versions.require(ifMatch, group.version());
        GroupLifecycle.TABLE.on(shown.state(), Step.VOID);
        group.voidFor(reason.strip(), entries.now());
        groups.flush();
        journal.write("working-group.voided", SUBJECT, id, group.foundedBy(), Map.of("reason", group.voidReason()));
        return view(id);
    }

    List<Journal.Line> history(UUID id) {
        view(id);
        return journal.of(SUBJECT, id);
    }

    private WorkingGroupView view(UUID id) {
        return reads.find(id).orElseThrow(ProblemException::notFound);
    }

    private static void refuse(boolean wrong, String field, String messageKey) {
        if (wrong) {
            throw ProblemException.invalid(field, messageKey);
        }
    }
}
