package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.inspection.discipline.rules.DisciplineLimits;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.EnteredLimits;

/** Thời hạn hiệu lực của quyết định kỷ luật: for how long a decision weighs. */
@ApplicationScoped
class EffectPeriod {
    private final EnteredLimits limits;

    EffectPeriod(EnteredLimits limits) {
        this.limits = limits;
    }

    /** The figures as they are known now, read once for any number of decisions. */
    record Figures(Map<Form, DatedLimit<Integer>> months) {
        /** Whether it is known how long a form weighs that was decided on that day. */
        boolean known(Form form, LocalDate decided) {
            return form.hasNoEnd() || months.get(form).holdsOn(decided);
        }

        /** From the announcement for as many months as the form weighs by the regulation of the day of the decision. */
        InForce of(Form form, LocalDate decided, LocalDate announced) {
            if (form.hasNoEnd()) {
                return new InForce(announced, null);
            }
            LocalDate last = announced.plusMonths(months.get(form).on(decided)).minusDays(1);
            return new InForce(announced, last.isBefore(announced) ? announced : last);
        }
    }

    Figures figures() {
        return new Figures(Arrays.stream(Form.values())
                .filter(form -> !form.hasNoEnd())
                .collect(Collectors.toMap(Function.identity(), form -> limits.of(DisciplineLimits.effectOf(form)))));
    }

    InForce of(Form form, LocalDate decided, LocalDate announced) {
        return figures().of(form, decided, announced);
    }
}
