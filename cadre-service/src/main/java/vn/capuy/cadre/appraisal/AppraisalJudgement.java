package vn.capuy.cadre.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.capuy.cadre.appraisal.rules.Rating;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Whether an appraisal may bear a rating: never above what the rules give; below it, or where they leave it to persons, on a ground. */
@ApplicationScoped
class AppraisalJudgement {
    private final Measures measures;
    private final Ceilings ceilings;
    private final AppraisalGroups groups;

    AppraisalJudgement(Measures measures, Ceilings ceilings, AppraisalGroups groups) {
        this.measures = measures;
        this.ceilings = ceilings;
        this.groups = groups;
    }

    /** A rating as it was judged. */
    record Judged(Rating computed, UUID taskResult, Ruling ruling) {}

    Judged ofProposal(Appraisal appraisal, AppraisalView view, ProposalRequest proposal) {
        return judged(appraisal, view, proposal.rating(), proposal.on(), proposal.ground(), false, null);
    }

    /** With the ceiling: until the transaction ends, no other of the group is decided. */
    Judged ofDecision(Appraisal appraisal, AppraisalView view, Rating rating, LocalDate day, String ground) {
        Ruling ceiling = null;
        if (rating == Rating.EXCELLENT) {
            UUID group = appraisal.group();
            if (group == null) {
                throw ProblemException.of(ProblemType.WRONG_STATE, "appraisal.without-group");
            }
            ceiling = ceilings.judge(groups.view(group).orElseThrow(ProblemException::notFound), rating, day);
        }
        return judged(appraisal, view, rating, day, ground, true, ceiling);
    }

    private Judged judged(
            Appraisal appraisal,
            AppraisalView view,
            Rating rating,
            LocalDate day,
            String ground,
            boolean decision,
            Ruling ceiling) {
        BigDecimal points = appraisal.points();
        Measures.Measure measure = measures.of(appraisal.person(), view, points, day);
        Ruling ruling = with(measures.judge(rating, measure), ceiling).orRefuse();
        boolean otherThanProposed = decision && rating != appraisal.proposedRating();
        boolean needsGround = otherThanProposed
                || measure.highest().isAbove(rating)
                || !ruling.toJudge().isEmpty();
        if (needsGround && (ground == null || ground.isBlank())) {
            throw ProblemException.invalid(
                    decision ? "decision.ground" : "proposal.ground", "appraisal.ground-required");
        }
        return new Judged(
                measure.highest(), measure.tasks().map(TaskResultView::id).orElse(null), ruling);
    }

    /** Both together, so that a refusal tells the findings of both. */
    private static Ruling with(Ruling ruling, Ruling ceiling) {
        return ceiling == null
                ? ruling
                : new Ruling(
                        ruling.rulebook(),
                        ruling.version(),
                        List.of(ruling.facts(), ceiling.facts()),
                        Stream.concat(ruling.findings().stream(), ceiling.findings().stream())
                                .toList());
    }
}
