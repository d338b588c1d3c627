package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.capuy.inspection.discipline.rules.DisciplineLimits;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.platform.limit.EnteredLimits;

/** Thời hạn hiệu lực của quyết định kỷ luật: for how long a decision weighs. */
@ApplicationScoped
class EffectPeriod {
    private final EnteredLimits limits;

    EffectPeriod(EnteredLimits limits) {
        this.limits = limits;
    }

    /** Whether it is known how long a form weighs that was decided on that day. */
    boolean isKnown(Form form, LocalDate decided) {
        return form.hasNoEnd() || DisciplineLimits.effectOf(form).holdsOn(decided);
    }

    /** From the announcement for as many months as the form weighs by the regulation of the day of the decision. */
    InForce of(Form form, LocalDate decided, LocalDate announced) {
        if (form.hasNoEnd()) {
            return new InForce(announced, null);
        }
        int months = limits.of(DisciplineLimits.effectOf(form)).on(decided);
        LocalDate last = announced.plusMonths(months).minusDays(1);
        return new InForce(announced, last.isBefore(announced) ? announced : last);
    }
}
