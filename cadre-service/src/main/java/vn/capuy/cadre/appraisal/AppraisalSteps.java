package vn.capuy.cadre.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.cadre.appraisal.rules.Rating;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** What each step does to an appraisal. */
@ApplicationScoped
class AppraisalSteps {
    private final AppraisalJudgement judgement;
    private final AppraisalDecisions decisions;
    private final AppraisalGroups groups;
    private final Measures measures;
    private final Organisation organisation;
    private final Entries entries;
    private final Clock clock;

    AppraisalSteps(
            AppraisalJudgement judgement,
            AppraisalDecisions decisions,
            AppraisalGroups groups,
            Measures measures,
            Organisation organisation,
            Entries entries,
            Clock clock) {
        this.judgement = judgement;
        this.decisions = decisions;
        this.groups = groups;
        this.measures = measures;
        this.organisation = organisation;
        this.entries = entries;
        this.clock = clock;
    }

    void take(Appraisal appraisal, AppraisalView view, AppraisalStepRequest request) {
        String by = entries.now().by();
        switch (request.step()) {
            case SELF_ASSESS -> appraisal.selfAssess(points(request, false), by);
            case APPRAISE -> appraisal.appraise(points(request, true), by);
            case PROPOSE -> propose(appraisal, view, required("proposal", request.proposal()), by);
            case DECIDE -> decide(appraisal, view, required("decision", request.decision()));
            case CORRECT -> correct(appraisal, request, by);
        }
    }

    private void propose(Appraisal appraisal, AppraisalView view, ProposalRequest proposal, String by) {
        past("proposal.on", proposal.on());
        appraisal.propose(proposal, by);
        judgement.ofProposal(appraisal, view, proposal);
    }

    private void decide(Appraisal appraisal, AppraisalView view, DecisionRequest decision) {
        past("decision.on", decision.on());
        organisation.require("decision.body", decision.body(), decision.on());
        Rating proposed = appraisal.proposedRating();
        Rating rating = decision.rating() == null ? proposed : decision.rating();
        String ground =
                decision.ground() == null && rating == proposed ? appraisal.proposedGround() : decision.ground();
        appraisal.decide(decision.on());
        var judged = judgement.ofDecision(appraisal, view, rating, decision.on(), ground);
        decisions.enter(
                List.of(new AppraisalDecisions.Decided(
                        appraisal.id(),
                        rating,
                        judged.computed(),
                        appraisal.points(),
                        judged.taskResult(),
                        ground,
                        judged.ruling().version(),
                        judged.ruling().findings(),
                        decision.body(),
                        decision.on())),
                entries.now());
    }

    /** An edit after the approval never keeps it: whoever approved, approved something else. */
    private void correct(Appraisal appraisal, AppraisalStepRequest request, String by) {
        if (request.reason() == null || request.reason().isBlank()) {
            throw ProblemException.invalid("reason", "violation.required");
        }
        PointsRequest given = points(request, true);
        groups.lock(appraisal.group());
        appraisal.correct(given, by);
        decisions.drop(appraisal.id(), request.reason(), entries.now());
    }

    private PointsRequest points(AppraisalStepRequest request, boolean byBody) {
        PointsRequest given = required("points", request.points());
        List<Fault> faults = new ArrayList<>(measures.beyond(given));
        if (given.on().isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("points.on", "violation.future"));
        }
        if (byBody && (given.body() == null || given.body().isBlank())) {
            faults.add(Fault.of("points.body", "violation.required"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        if (byBody) {
            organisation.require("points.body", given.body(), given.on());
        }
        return given;
    }

    private void past(String field, LocalDate day) {
        if (day.isAfter(VietnamTime.today(clock))) {
            throw ProblemException.invalid(field, "violation.future");
        }
    }

    private static <T> T required(String field, T value) {
        if (value == null) {
            throw ProblemException.invalid(field, "violation.required");
        }
        return value;
    }
}
