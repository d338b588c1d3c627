package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.planning.rules.PlanningFacts;
import vn.capuy.cadre.planning.rules.PlanningRules;
import vn.capuy.cadre.shared.StepView;
import vn.capuy.cadre.shared.Steps;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** Lists are proposed, approved or rejected, reviewed, voided and read. */
@ApplicationScoped
class PlanningService {
    static final String TYPE = "planning-list";

    private final PlanningLists lists;
    private final PlanningEntries planned;
    private final PlanningParties parties;
    private final Organisation organisation;
    private final Steps steps;
    private final Journal journal;
    private final Entries entries;
    private final EnteredLimits limits;

    PlanningService(
            PlanningLists lists,
            PlanningEntries planned,
            PlanningParties parties,
            Organisation organisation,
            Steps steps,
            Journal journal,
            Entries entries,
            EnteredLimits limits) {
        this.lists = lists;
        this.planned = planned;
        this.parties = parties;
        this.organisation = organisation;
        this.steps = steps;
        this.journal = journal;
        this.entries = entries;
        this.limits = limits;
    }

    Page<PlanningListView> page(PlanningFilter filter, PageRequest page) {
        return lists.page(filter, page);
    }

    PlanningDetail read(UUID id) {
        PlanningListView view = known(id);
        List<StepView> allowed = view.voidedAt() == null
                ? steps.from(PlanningLifecycle.TABLE, view.state(), view.recordedBy())
                : List.of();
        return PlanningDetail.of(view, planned.of(id), allowed);
    }

    List<Journal.Line> history(UUID id) {
        known(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    PlanningDetail propose(PlanningRequest request) {
        organisation.require("committee", request.committee(), request.proposedOn());
        var known = parties.require(request);
        lists.lockTerm(request.targetTerm());
        var list = new PlanningList(
                request.code(), request.committee(), request.targetTerm(), request.proposedOn(), entries.now());
        lists.persist(list);
        planned.persist(request.entries().stream().map(each -> known.entry(list.id(), each)));
        lists.flush();
        judge(list.id(), request.proposedOn()).orRefuse();
        journal.write("planning.proposed", TYPE, list.id(), request.committee(), request);
        return read(list.id());
    }

    @Transactional
    PlanningDetail step(UUID id, String ifMatch, PlanningStepRequest request) {
        PlanningListView view = known(id);
        PlanningList list = lists.findById(id);
        Versions.require(ifMatch, list.version());
        steps.require(PlanningLifecycle.TABLE, list.state(), request.step(), view.recordedBy());
        switch (request.step()) {
            case APPROVE -> {
                LocalDate day = required("approvedOn", request.approvedOn());
                String body = required("approvingBody", request.approvingBody());
                parties.requireApprovingBody(body, day);
                lists.lockTerm(view.targetTerm());
                Ruling ruling = judge(id, day).orRefuse();
                list.approve(body, day, ruling.version(), entries.now());
            }
            case REJECT -> list.reject(required("reason", request.reason()));
        }
        lists.flush();
        String done = request.step() == PlanningStep.APPROVE ? "planning.approved" : "planning.rejected";
        journal.write(done, TYPE, id, view.committee(), request);
        return read(id);
    }

    @Transactional
    PlanningDetail remove(UUID id, UUID entry, String ifMatch, RemovalRequest request) {
        PlanningListView view = known(id);
        PlanningList list = lists.findById(id);
        Versions.require(ifMatch, list.version());
        PlanningEntry leaving = planned.findByIdOptional(entry)
                .filter(each -> each.list().equals(id))
                .orElseThrow(ProblemException::notFound);
        list.requireRemovable(request.removedOn());
        leaving.remove(request.removedOn(), request.reason(), entries.now().by());
        lists.getEntityManager().lock(list, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        planned.flush();
        journal.write("planning.cadre-removed", TYPE, id, view.committee(), Map.of("entry", entry, "removal", request));
        return read(id);
    }

    @Transactional
    PlanningDetail voidFor(UUID id, String ifMatch, String reason) {
        PlanningListView view = known(id);
        PlanningList list = lists.findById(id);
        Versions.require(ifMatch, list.version());
        list.voidFor(reason, entries.now());
        lists.flush();
        journal.write("planning.voided", TYPE, id, view.committee(), Map.of("reason", reason));
        return read(id);
    }

    private PlanningListView known(UUID id) {
        return lists.view(id).orElseThrow(ProblemException::notFound);
    }

    private Ruling judge(UUID list, LocalDate day) {
        return PlanningRules.RULEBOOK.judge(
                new PlanningFacts(day, planned.postsPerPerson(list), planned.personsPerPost(list)), limits);
    }

    private static <T> T required(String field, T value) {
        if (value == null || value.toString().isBlank()) {
            throw ProblemException.invalid(field, "violation.required");
        }
        return value;
    }
}
