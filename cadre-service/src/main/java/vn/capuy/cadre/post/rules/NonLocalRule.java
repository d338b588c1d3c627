package vn.capuy.cadre.post.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.kernel.text.VietnameseText;

/**
 * Không phải là người địa phương: local is who was born and raised in a place, or studied or worked there for many
 * years. The register knows the home place and the posts held, not where somebody grew up: that a person must judge.
 */
public final class NonLocalRule {
    private static final Citation QD_65_2022 = Citation.of("65-QĐ/TW").certainty(Certainty.READ);
    private static final LocalDate FROM_98 = LocalDate.of(2017, 10, 7);
    private static final LocalDate FROM_65 = LocalDate.of(2022, 4, 28);

    /** One province's rule: 20 years of studies or work. */
    static final DatedLimit<Integer> MONTHS_THERE = DatedLimit.<Integer>of("post.local-by-work", "months")
            .from(FROM_98, 240, Citation.of("98-QĐ/TW").certainty(Certainty.OPEN))
            .from(FROM_65, 240, QD_65_2022);

    private static final Rule<NonLocalFacts> HOME = Rule.<NonLocalFacts>of("LOC-01")
            .under(QD_65_2022)
            .asks("Was the cadre born and raised elsewhere?")
            .judgedBy(NonLocalRule::home)
            .unless(facts -> !facts.nonLocalPost())
            .refusal("post.home-is-there", facts -> Map.of("home", String.valueOf(facts.homePlace())));

    private static final Rule<NonLocalFacts> HOME_KNOWN = Rule.<NonLocalFacts>of("LOC-02")
            .under(QD_65_2022)
            .asks("Is it known where the cadre comes from?")
            .judgedBy(facts -> isKnown(facts) ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
            .unless(facts -> !facts.nonLocalPost())
            .refusal("post.home-unknown");

    private static final Rule<NonLocalFacts> WORK = Rule.<NonLocalFacts>of("LOC-03")
            .under(QD_65_2022)
            .asks("Has the cadre worked there for less than twenty years?")
            .measuredBy(MONTHS_THERE, NonLocalFacts::on, (facts, most) -> facts.monthsThere() < most)
            .unless(facts -> !facts.nonLocalPost())
            .refusal("post.worked-there-too-long", facts -> Map.of("months", facts.monthsThere()));

    public static final Rulebook<NonLocalFacts> RULEBOOK =
            Rulebook.of("non-local-post", "65-QĐ/TW", FROM_65, HOME, HOME_KNOWN, WORK);

    /** The figures by which it measures. */
    public static final List<DatedLimit<?>> LIMITS = List.of(MONTHS_THERE);

    private NonLocalRule() {}

    private static Verdict home(NonLocalFacts facts) {
        if (!isKnown(facts)) {
            return Verdict.MET;
        }
        String place = " " + VietnameseText.fold(facts.place()) + " ";
        boolean there = Arrays.stream(facts.homePlace().split(","))
                .map(part -> VietnameseText.fold(part).strip())
                .anyMatch(part -> !part.isEmpty() && place.contains(" " + part + " "));
        return there ? Verdict.PERSON_MUST_JUDGE : Verdict.MET;
    }

    private static boolean isKnown(NonLocalFacts facts) {
        return facts.homePlace() != null && !facts.homePlace().isBlank();
    }
}
