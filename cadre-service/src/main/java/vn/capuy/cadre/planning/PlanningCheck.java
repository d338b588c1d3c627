package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.capuy.cadre.planning.rules.CompetenceFacts;
import vn.capuy.cadre.planning.rules.CompetenceRules;
import vn.capuy.cadre.planning.rules.ElectionCheck;
import vn.capuy.cadre.planning.rules.PlanningFacts;
import vn.capuy.cadre.planning.rules.PlanningFacts.Load;
import vn.capuy.cadre.planning.rules.PlanningRules;
import vn.capuy.cadre.planning.rules.StructureCheck;
import vn.capuy.cadre.planning.rules.StructureFacts;
import vn.capuy.cadre.planning.rules.StructureFacts.Planned;
import vn.capuy.cadre.planning.rules.StructureLine;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.limit.EnteredLimits;

/** Puts lists to the rules: their structure, and whether they may be submitted and approved. */
@ApplicationScoped
class PlanningCheck {
    private static final List<String> TARGETS = List.of("WOMEN", "YOUNG", "MINORITIES", "AGE_BANDS");

    private final PlanningStructure structure;
    private final PlanningEntries entries;
    private final PlanningMeetings meetings;
    private final PlanningBodies bodies;
    private final EnteredLimits limits;
    private final CallerLanguage language;

    PlanningCheck(
            PlanningStructure structure,
            PlanningEntries entries,
            PlanningMeetings meetings,
            PlanningBodies bodies,
            EnteredLimits limits,
            CallerLanguage language) {
        this.structure = structure;
        this.entries = entries;
        this.meetings = meetings;
        this.bodies = bodies;
        this.limits = limits;
        this.language = language;
    }

    /** What the rules said, with the structure that was before them. */
    record Judged(Ruling ruling, List<StructureLine> structure) {}

    /** The list's day: that of its approval, or of its proposal before it. */
    static LocalDate dayOf(PlanningListView list) {
        return list.approvedOn() == null ? list.proposedOn() : list.approvedOn();
    }

    StructureView of(PlanningListView list, List<PlanningPlace> planned, StructureSet set) {
        TermDates term = structure.term(list);
        LocalDate day = set == StructureSet.PLANNING ? dayOf(list) : term.startsOn();
        StructureFacts facts = structure.facts(list, planned, day);
        List<StructureLine> lines =
                set == StructureSet.PLANNING ? StructureCheck.of(facts, limits) : ElectionCheck.of(facts, limits);
        return new StructureView(
                set,
                day,
                term.startsOn(),
                term.recorded(),
                facts.people().size(),
                lines.stream()
                        .map(line -> StructureView.line(line, language.get()))
                        .toList());
    }

    List<PlanningDetail.Measure> brief(PlanningListView list) {
        return StructureCheck.of(structure.facts(list, dayOf(list)), limits).stream()
                .map(line -> new PlanningDetail.Measure(line.code(), line.verdict()))
                .toList();
    }

    /** Whether too many are planned for one place, or one for too many: asked whenever cadres are put on a list. */
    Ruling loads(PlanningListView list) {
        StructureFacts facts = structure.facts(list, list.proposedOn());
        return PlanningRules.RULEBOOK.judge(
                new PlanningFacts(facts.on(), facts.postsPerPerson(), facts.personsPerPost()), limits);
    }

    Judged submission(PlanningListView list, LocalDate day) {
        var held = meetings.held(list.id()).stream()
                .map(PlanningMeetings.Held::step)
                .toList();
        var missing = List.of(MeetingStep.values()).stream()
                .filter(step -> !held.contains(step))
                .map(MeetingStep::name)
                .toList();
        var failed = entries.of(list.id()).stream()
                .filter(entry -> entry.state() == EntryState.NOT_PASSED)
                .map(entry -> entry.person() + " (" + entry.failedStep() + ")")
                .toList();
        return judge(PlanningRules.SUBMISSION, list, day, missing, failed);
    }

    Judged approval(PlanningListView list, LocalDate day) {
        return judge(PlanningRules.APPROVAL, list, day, List.of(), List.of());
    }

    Ruling competence(PlanningListView list, String approvingBody, LocalDate day) {
        boolean postsOnly = structure.places(list.id()).stream().allMatch(each -> each.target() == PlanningTarget.POST);
        return CompetenceRules.RULEBOOK.judge(
                new CompetenceFacts(approvingBody, bodies.competent(list.committee(), postsOnly, day)), limits);
    }

    private Judged judge(
            Rulebook<PlanningFacts> rulebook,
            PlanningListView list,
            LocalDate day,
            List<String> missing,
            List<String> failed) {
        StructureFacts facts = structure.facts(list, day);
        List<StructureLine> lines = StructureCheck.of(facts, limits);
        Ruling ruling = rulebook.judge(
                new PlanningFacts(
                        day,
                        facts.postsPerPerson(),
                        facts.personsPerPost(),
                        facts.people().stream()
                                .map(each -> new Load(each.code(), facts.termsLeft(each)))
                                .toList(),
                        facts.people().stream()
                                .filter(each -> !each.discipline().isEmpty())
                                .map(Planned::code)
                                .toList(),
                        missing,
                        failed,
                        missed(lines)),
                limits);
        return new Judged(ruling, lines);
    }

    /** What the list's make-up misses; where it cannot be measured nothing is missed. */
    private static List<String> missed(List<StructureLine> lines) {
        return lines.stream()
                .filter(line -> TARGETS.contains(line.code()) || line.code().startsWith("COEFFICIENT"))
                .filter(line -> line.missing() != null && line.missing() > 0 && line.verdict() != Verdict.MET)
                .map(StructureLine::code)
                .toList();
    }
}
