package vn.capuy.document.task.rules;

import java.time.LocalDate;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

/**
 * Giao, nghiệm thu, thôi giao nhiệm vụ: what is left to whoever decides. Before 08-QC/TW ordered that assigned tasks be tracked,
 * each committee's own working regulation (quy chế làm việc) ruled this. No text was read that says it of parts and clauses in
 * these words, and so nothing is refused outright: a person judges, and the ground is kept.
 */
public final class TaskRules {
    private static final DatedLimit<String> REGULATION = DatedLimit.<String>of("task.regulation", "regulation")
            .from(LocalDate.of(1946, 1, 1), "Quy chế làm việc", general("Quy chế làm việc của cấp uỷ"))
            .from(LocalDate.of(2025, 11, 5), "08-QC/TW", general("08-QC/TW"));

    private TaskRules() {}

    public static Ruling assignment(TaskFacts facts) {
        var rules = REGULATION.versionOn(facts.day());
        return judge(
                "task.assignment",
                facts,
                Rule.<TaskFacts>of("TASK-01")
                        .under(rules.citation())
                        .asks("Is the clause, of which the task comes, one for which tasks must be given out?")
                        .judgedBy(each -> judged(!each.ofClause() || each.clauseAsksForTasks()))
                        .refusal("task.clause-asks-for-none"));
    }

    public static Ruling verification(TaskFacts facts) {
        var rules = REGULATION.versionOn(facts.day());
        return judge(
                "task.verification",
                facts,
                Rule.<TaskFacts>of("TASK-02")
                        .under(rules.citation())
                        .asks("Have all parts of the task come to their end?")
                        .judgedBy(each -> judged(each.openParts() == 0))
                        .refusal("task.parts-open", TaskRules::openParts));
    }

    public static Ruling cancellation(TaskFacts facts) {
        var rules = REGULATION.versionOn(facts.day());
        return judge(
                "task.cancellation",
                facts,
                Rule.<TaskFacts>of("TASK-03")
                        .under(rules.citation())
                        .asks("Does no part of the task remain without the whole?")
                        .judgedBy(each -> judged(each.openParts() == 0))
                        .refusal("task.parts-remain", TaskRules::openParts));
    }

    private static Ruling judge(String name, TaskFacts facts, Rule<TaskFacts> rule) {
        var rules = REGULATION.versionOn(facts.day());
        return Rulebook.of(name, rules.value(), rules.from(), rule).judge(facts);
    }

    private static Verdict judged(boolean met) {
        return met ? Verdict.MET : Verdict.PERSON_MUST_JUDGE;
    }

    private static Map<String, Object> openParts(TaskFacts facts) {
        return Map.of("count", facts.openParts());
    }

    private static Citation general(String document) {
        return Citation.of(document).certainty(Certainty.GENERAL);
    }
}
