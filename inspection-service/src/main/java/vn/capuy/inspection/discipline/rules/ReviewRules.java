package vn.capuy.inspection.discipline.rules;

import java.time.LocalDate;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/** Giải quyết khiếu nại, thay đổi và huỷ bỏ quyết định kỷ luật: who may, and what a change is. */
public final class ReviewRules {
    private static final LocalDate FROM_30 = LocalDate.of(2016, 7, 26);
    private static final LocalDate FROM_22 = LocalDate.of(2021, 7, 28);
    private static final Citation QD_30 = Citation.of("30-QĐ/TW").certainty(Certainty.GENERAL);
    private static final Citation QD_22 = Citation.of("22-QĐ/TW").certainty(Certainty.READ);

    private ReviewRules() {}

    /** The rulebook of the day, which is not before the first regulation that is known. */
    public static Rulebook<ReviewFacts> on(LocalDate day) {
        boolean later = !day.isBefore(FROM_22);
        Citation where = later ? QD_22 : QD_30;
        return Rulebook.of(
                "discipline-review", where.document(), later ? FROM_22 : FROM_30, competent(where), changes(where));
    }

    private static Rule<ReviewFacts> competent(Citation where) {
        return Rule.<ReviewFacts>of("DISC-18")
                .under(where)
                .asks("Is it decided by the body above, or, where nobody appealed, by the body itself?")
                .metWhen(facts -> facts.byBodyAbove() || (!facts.appealed() && facts.bySameBody()))
                .refusal("discipline.review-by-another-body");
    }

    private static Rule<ReviewFacts> changes(Citation where) {
        return Rule.<ReviewFacts>of("DISC-19")
                .under(where.certainty(Certainty.GENERAL))
                .asks("Is it another form by which the decision is changed?")
                .metWhen(facts -> facts.after() == null || facts.after() != facts.before())
                .refusal("discipline.changed-to-the-same", facts -> Map.of("form", facts.before()));
    }
}
