package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** Lists are drafted, submitted, approved or rejected, and voided. */
@ApplicationScoped
class PlanningService {
    private final PlanningLists lists;
    private final PlanningEntries planned;
    private final PlanningMeetings meetings;
    private final PlanningParties parties;
    private final PlanningReader reader;
    private final PlanningCheck check;
    private final Findings findings;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;

    PlanningService(
            PlanningLists lists,
            PlanningEntries planned,
            PlanningMeetings meetings,
            PlanningParties parties,
            PlanningReader reader,
            PlanningCheck check,
            Findings findings,
            Organisation organisation,
            Journal journal,
            Entries entries) {
        this.lists = lists;
        this.planned = planned;
        this.meetings = meetings;
        this.parties = parties;
        this.reader = reader;
        this.check = check;
        this.findings = findings;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    PlanningDetail propose(PlanningRequest request) {
        organisation.require("committee", request.committee(), request.proposedOn());
        var known = parties.require(request);
        lists.lockTerm(request.targetTerm());
        var list = new PlanningList(
                request.code(),
                request.committee(),
                request.targetTerm(),
                parties.supplemented(request).orElse(null),
                request.proposedOn(),
                entries.now());
        lists.persist(list);
        planned.persist(request.entries().stream().map(each -> known.entry(list.id(), each)));
        lists.flush();
        check.loads(reader.known(list.id())).orRefuse();
        journal.write("planning.proposed", PlanningReader.TYPE, list.id(), request.committee(), request);
        return reader.read(list.id());
    }

    @Transactional
    PlanningDetail step(UUID id, String ifMatch, PlanningStepRequest request) {
        PlanningListView view = reader.known(id);
        PlanningList list = lists.findById(id);
        Versions.require(ifMatch, list.version());
        reader.requireStep(view, request.step());
        switch (request.step()) {
            case SUBMIT -> submit(list, view, request);
            case APPROVE -> approve(list, view, request);
            case REJECT -> list.reject(required("reason", request.reason()));
        }
        lists.flush();
        String done =
                switch (request.step()) {
                    case SUBMIT -> "planning.submitted";
                    case APPROVE -> "planning.approved";
                    case REJECT -> "planning.rejected";
                };
        journal.write(done, PlanningReader.TYPE, id, view.committee(), request);
        return reader.read(id);
    }

    private void submit(PlanningList list, PlanningListView view, PlanningStepRequest request) {
        LocalDate day = required("submittedOn", request.submittedOn());
        meetings.held(list.id()).stream()
                .filter(meeting -> day.isBefore(meeting.heldOn()))
                .findFirst()
                .ifPresent(meeting -> {
                    throw ProblemException.invalid("submittedOn", "planning.submitted-before-meeting");
                });
        lists.lockTerm(view.targetTerm());
        var judged = check.submission(view, day);
        Ruling ruling = judged.ruling().orRefuse();
        boolean told = request.ground() != null && !request.ground().isBlank();
        ruling.toJudge().stream().filter(finding -> !told).findFirst().ifPresent(finding -> {
            throw ProblemException.invalid("ground", "planning.ground-needed", finding.arguments());
        });
        list.submit(day, told ? request.ground() : null, findings.of(ruling, judged.structure()), entries.now());
    }

    private void approve(PlanningList list, PlanningListView view, PlanningStepRequest request) {
        LocalDate day = required("approvedOn", request.approvedOn());
        String body = required("approvingBody", request.approvingBody());
        parties.requireApprovingBody(body, day);
        lists.lockTerm(view.targetTerm());
        var judged = check.approval(view, day);
        var found = new ArrayList<Finding>(judged.ruling().findings());
        found.addAll(check.competence(view, body, day).findings());
        Ruling ruling = new Ruling(
                        judged.ruling().rulebook(),
                        judged.ruling().version(),
                        judged.ruling().facts(),
                        found)
                .orRefuse();
        list.approve(body, day, findings.of(ruling, judged.structure()), entries.now());
    }

    @Transactional
    PlanningDetail voidFor(UUID id, String ifMatch, String reason) {
        PlanningListView view = reader.known(id);
        PlanningList list = lists.findById(id);
        Versions.require(ifMatch, list.version());
        list.voidFor(reason, entries.now());
        lists.flush();
        journal.write("planning.voided", PlanningReader.TYPE, id, view.committee(), Map.of("reason", reason));
        return reader.read(id);
    }

    private static <T> T required(String field, T value) {
        if (value == null || value.toString().isBlank()) {
            throw ProblemException.invalid(field, "violation.required");
        }
        return value;
    }
}
