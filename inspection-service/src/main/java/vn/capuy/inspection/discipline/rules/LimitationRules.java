package vn.capuy.inspection.discipline.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rule;

/** Thời hiệu kỷ luật: none for an expulsion, a dissolution and the listed grave matters; a new violation restarts it. */
final class LimitationRules {
    private LimitationRules() {}

    static List<Rule<DisciplineFacts>> all() {
        return List.of(
                inTime(
                        "DISC-08",
                        DisciplineLimits.LIMITATION_REPRIMAND,
                        EnumSet.of(Form.REPRIMAND),
                        "Did the competent body conclude in time for a reprimand?"),
                inTime(
                        "DISC-09",
                        DisciplineLimits.LIMITATION_WARNING_REMOVAL,
                        EnumSet.of(Form.WARNING, Form.REMOVAL),
                        "Did the competent body conclude in time for a warning or a removal?"));
    }

    private static Rule<DisciplineFacts> inTime(
            String code, DatedLimit<Integer> limit, Set<Form> forms, String question) {
        return Rule.<DisciplineFacts>of(code)
                .under(Regulations.QD_69)
                .asks(question)
                .measuredBy(
                        limit,
                        DisciplineFacts::day,
                        (facts, months) -> !forms.contains(facts.form()) || facts.inTime(months))
                .refusal("discipline.lapsed", facts -> Map.of("date", facts.concludedOn()));
    }
}
