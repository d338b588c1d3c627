package vn.capuy.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.team.Teams.Candidate;
import vn.capuy.inspection.team.interest.Interests;
import vn.capuy.inspection.team.rules.TeamFacts;
import vn.capuy.inspection.team.rules.TeamRules;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.organisation.Organisation;

/** Puts the facts of an inspector and a case together and asks the rules. */
@ApplicationScoped
class TeamJudge {
    private final TeamConflicts conflicts;
    private final CaseSubjects subjects;
    private final Interests interests;
    private final Doubts doubts;
    private final Organisation organisation;
    private final EnteredLimits limits;

    TeamJudge(
            TeamConflicts conflicts,
            CaseSubjects subjects,
            Interests interests,
            Doubts doubts,
            Organisation organisation,
            EnteredLimits limits) {
        this.conflicts = conflicts;
        this.subjects = subjects;
        this.interests = interests;
        this.doubts = doubts;
        this.organisation = organisation;
        this.limits = limits;
    }

    /**
     * Whether the inspector may work on the case from that day on.
     *
     * @param until to which day it is asked where he held posts, since the decision
     */
    Ruling judge(CaseDetail file, Candidate inspector, LocalDate day, LocalDate until) {
        List<CaseSubjects.Named> named = subjects.of(file.id());
        var ties = conflicts
                .of(List.of(inspector), CaseSubjects.looked(named), file.decidedOn(), until)
                .get(inspector.id());
        var declared = interests.of(file.id(), inspector.id());
        return ruling(new TeamFacts(
                inspector.memberName(),
                day,
                inspector.isInOffice(day) && stands(inspector.committee(), day),
                ties.himself(),
                ties.own(),
                ties.related(),
                ties.above(),
                !named.isEmpty(),
                declared.open(),
                declared.recused(),
                doubts.on(inspector.member(), file.id(), day)));
    }

    /** The same of those who work on it, against what is about to be named: nobody is asked to judge. */
    List<Ruling> judge(CaseDetail file, List<Candidate> team, TeamConflicts.Looked named, LocalDate day) {
        Map<java.util.UUID, TeamConflicts.Ties> ties = conflicts.of(team, named, file.decidedOn(), day);
        return team.stream()
                .map(each -> facts(each, ties.get(each.id()), day))
                .map(this::ruling)
                .toList();
    }

    private static TeamFacts facts(Candidate inspector, TeamConflicts.Ties ties, LocalDate day) {
        return new TeamFacts(
                        inspector.memberName(),
                        day,
                        true,
                        ties.himself(),
                        ties.own(),
                        ties.related(),
                        ties.above(),
                        true,
                        0,
                        false,
                        false)
                .ofSubjectsAlone();
    }

    private Ruling ruling(TeamFacts facts) {
        return TeamRules.on(facts.day()).judge(facts, limits);
    }

    private boolean stands(String committee, LocalDate day) {
        var unit = organisation.find(Set.of(committee)).get(committee);
        return unit != null && unit.existsOn(day);
    }
}
