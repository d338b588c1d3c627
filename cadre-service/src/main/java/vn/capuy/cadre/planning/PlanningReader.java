package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/** Lists as they are read, and what may be done with them. */
@ApplicationScoped
class PlanningReader {
    static final String TYPE = "planning-list";

    private final PlanningLists lists;
    private final PlanningEntries planned;
    private final PlanningMeetings meetings;
    private final PlanningCheck check;
    private final PlanningStructure structure;
    private final Steps steps;
    private final Caller caller;
    private final Journal journal;

    PlanningReader(
            PlanningLists lists,
            PlanningEntries planned,
            PlanningMeetings meetings,
            PlanningCheck check,
            PlanningStructure structure,
            Steps steps,
            Caller caller,
            Journal journal) {
        this.lists = lists;
        this.planned = planned;
        this.meetings = meetings;
        this.check = check;
        this.structure = structure;
        this.steps = steps;
        this.caller = caller;
        this.journal = journal;
    }

    Page<PlanningListView> page(PlanningFilter filter, PageRequest page) {
        return lists.page(filter, page);
    }

    Page<PlanningEntryView> entries(UUID id, EntryFilter filter, PageRequest page) {
        known(id);
        return planned.page(id, filter, page);
    }

    PlanningDetail read(UUID id) {
        PlanningListView view = known(id);
        List<StepView> allowed =
                view.voidedAt() == null ? steps.from(PlanningLifecycle.TABLE, view.state(), maker(view)) : List.of();
        return PlanningDetail.of(view, planned.of(id), check.brief(view), next(view), allowed);
    }

    /** It names who is disciplined, so its reading is journalled. */
    @Transactional
    StructureView structure(UUID id, StructureSet set) {
        PlanningListView list = known(id);
        journalReading("planning.checked", list);
        return check.of(list, structure.places(id), set == null ? StructureSet.PLANNING : set);
    }

    /** Within a transaction. */
    void journalReading(String action, PlanningListView list) {
        journal.write(action, TYPE, list.id(), list.committee(), null);
    }

    List<Journal.Line> history(UUID id) {
        known(id);
        return journal.of(TYPE, id);
    }

    PlanningListView known(UUID id) {
        return lists.view(id).orElseThrow(ProblemException::notFound);
    }

    /** Refuses (403, 409) unless this caller may take the step: who drafted or submitted a list does not approve it. */
    void requireStep(PlanningListView list, PlanningStep step) {
        steps.require(PlanningLifecycle.TABLE, list.state(), step, maker(list));
    }

    /** Of the two who made it, the one who is asking. */
    private String maker(PlanningListView list) {
        return caller.account().equals(list.submittedBy()) ? list.submittedBy() : list.recordedBy();
    }

    private MeetingStep next(PlanningListView list) {
        return list.state() == PlanningState.DRAFT && list.voidedAt() == null
                ? MeetingStep.at(meetings.held(list.id()).size() + 1).orElse(null)
                : null;
    }
}
