package vn.capuy.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.casefile.CaseGroup;
import vn.capuy.inspection.casefile.CaseStep;
import vn.capuy.inspection.casefile.NewSubject;
import vn.capuy.inspection.casefile.StepCheck;
import vn.capuy.inspection.casefile.SubjectsCheck;
import vn.capuy.inspection.team.rules.StepFacts;
import vn.capuy.inspection.team.rules.StepRules;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.limit.EnteredLimits;

/** What the team of a case has to say when more is to be named in it, and when it is to go on. */
@ApplicationScoped
class TeamChecks implements SubjectsCheck, StepCheck {
    private final Teams teams;
    private final TeamJudge judge;
    private final TeamSteps steps;
    private final EnteredLimits limits;
    private final Clock clock;

    TeamChecks(Teams teams, TeamJudge judge, TeamSteps steps, EnteredLimits limits, Clock clock) {
        this.teams = teams;
        this.judge = judge;
        this.steps = steps;
        this.limits = limits;
        this.clock = clock;
    }

    /** Nobody of the team, and no unit of theirs, is named: a finding for each of the team and each rule. */
    @Override
    public List<Finding> of(CaseDetail file, List<NewSubject> named) {
        var team = teams.working(file.id());
        if (team.isEmpty()) {
            return List.of();
        }
        var looked = new TeamConflicts.Looked(
                named.stream().map(NewSubject::member).filter(Objects::nonNull).collect(Collectors.toSet()),
                named.stream().map(NewSubject::organisation).collect(Collectors.toSet()));
        return judge.judge(file, team, looked, VietnamTime.today(clock)).stream()
                .flatMap(ruling -> ruling.refusals().stream())
                .toList();
    }

    @Override
    public List<Finding> of(CaseDetail file, CaseStep step) {
        return of(file, step, VietnamTime.today(clock));
    }

    @Override
    public List<Finding> of(CaseDetail file, CaseStep step, LocalDate on) {
        if (step != CaseStep.BEGIN && step != CaseStep.CONCLUDE) {
            return List.of();
        }
        boolean begins = step == CaseStep.BEGIN;
        var facts = new StepFacts(
                on,
                begins,
                begins && isLooking(file) && steps.hasRoster(file.leadBody(), file.decidedOn()),
                begins && steps.hasHead(file, on),
                steps.toBeJudged(file),
                steps.undecided(file));
        return StepRules.on(file.decidedOn()).judge(facts, limits).refusals();
    }

    /** Denunciations and complaints are resolved without a team where the body sees fit. */
    private static boolean isLooking(CaseDetail file) {
        return file.kind().group() != CaseGroup.PETITION;
    }
}
