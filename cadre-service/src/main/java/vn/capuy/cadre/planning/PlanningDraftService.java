package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Cadres come onto a draft and go from it, and leave an approved list. */
@ApplicationScoped
class PlanningDraftService {
    private final PlanningLists lists;
    private final PlanningEntries planned;
    private final PlanningMeetings meetings;
    private final PlanningParties parties;
    private final PlanningReader reader;
    private final PlanningCheck check;
    private final Journal journal;
    private final Entries entries;

    PlanningDraftService(
            PlanningLists lists,
            PlanningEntries planned,
            PlanningMeetings meetings,
            PlanningParties parties,
            PlanningReader reader,
            PlanningCheck check,
            Journal journal,
            Entries entries) {
        this.lists = lists;
        this.planned = planned;
        this.meetings = meetings;
        this.parties = parties;
        this.reader = reader;
        this.check = check;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    PlanningDetail add(UUID id, String ifMatch, PlanningAdditions additions) {
        PlanningListView view = reader.known(id);
        PlanningList list = lists.findById(id);
        Versions.require(ifMatch, list.version());
        list.requireDraft();
        if (!meetings.held(id).isEmpty()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "planning.meetings-held");
        }
        var known = parties.require("entries", additions.entries(), standing(id));
        lists.lockTerm(view.targetTerm());
        planned.persist(additions.entries().stream().map(each -> known.entry(id, each)));
        lists.touch(list);
        lists.flush();
        check.loads(view).orRefuse();
        journal.write("planning.cadres-added", PlanningReader.TYPE, id, view.committee(), additions);
        return reader.read(id);
    }

    private Set<PlanningRequest.Entry> standing(UUID id) {
        return planned.of(id).stream()
                .filter(entry -> entry.state() != EntryState.WITHDRAWN)
                .map(entry -> new PlanningRequest.Entry(entry.person(), entry.target(), entry.post()))
                .collect(Collectors.toSet());
    }

    @Transactional
    PlanningDetail withdraw(UUID id, UUID entry, String ifMatch, String reason) {
        PlanningListView view = reader.known(id);
        PlanningList list = lists.findById(id);
        Versions.require(ifMatch, list.version());
        PlanningEntry leaving = entry(id, entry);
        list.requireDraft();
        leaving.withdraw(reason, entries.now());
        return changed(list, view, "planning.cadre-withdrawn", Map.of("entry", entry, "reason", reason));
    }

    @Transactional
    PlanningDetail remove(UUID id, UUID entry, String ifMatch, RemovalRequest request) {
        PlanningListView view = reader.known(id);
        PlanningList list = lists.findById(id);
        Versions.require(ifMatch, list.version());
        PlanningEntry leaving = entry(id, entry);
        list.requireRemovable(request.removedOn());
        leaving.remove(request, entries.now().by());
        return changed(list, view, "planning.cadre-removed", Map.of("entry", entry, "removal", request));
    }

    private PlanningEntry entry(UUID list, UUID entry) {
        return planned.findByIdOptional(entry)
                .filter(each -> each.list().equals(list))
                .orElseThrow(ProblemException::notFound);
    }

    private PlanningDetail changed(PlanningList list, PlanningListView view, String done, Map<String, ?> detail) {
        lists.touch(list);
        planned.flush();
        journal.write(done, PlanningReader.TYPE, view.id(), view.committee(), detail);
        return reader.read(view.id());
    }
}
