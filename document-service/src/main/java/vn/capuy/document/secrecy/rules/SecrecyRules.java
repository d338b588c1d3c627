package vn.capuy.document.secrecy.rules;

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
 * Luật Bảo vệ bí mật nhà nước on opening (giải mật), extension (gia hạn) and change of level (điều chỉnh độ mật). What
 * 117/2025/QH15 says of them is not known here, so 29/2018/QH14 is cited for what it says.
 */
public final class SecrecyRules {
    private static final Citation LAW = Citation.of("29/2018/QH14").certainty(Certainty.GENERAL);
    private static final LocalDate LAW_FROM = LocalDate.of(2020, 7, 1);

    private static final DatedLimit<String> REGULATION = DatedLimit.<String>of("secrecy.regulation", "regulation")
            .from(LocalDate.of(2001, 4, 1), "30/2000/PL-UBTVQH10", Citation.of("30/2000/PL-UBTVQH10"))
            .from(LAW_FROM, "29/2018/QH14", LAW)
            .from(
                    LocalDate.of(2026, 3, 1),
                    "117/2025/QH15",
                    Citation.of("117/2025/QH15").certainty(Certainty.READ));

    /** How many days before its end a protection is extended at the latest. */
    public static final DatedLimit<Integer> NOTICE =
            DatedLimit.<Integer>of("secrecy.extension-notice-days", "days").from(LAW_FROM, 60, LAW.article(20));

    private SecrecyRules() {}

    /** The first day on which any regulation known here governs. */
    public static LocalDate firstDay() {
        return REGULATION.versions().getFirst().from();
    }

    /** Asks everything that a decision of that day must meet. */
    public static Ruling judge(SecrecyFacts facts) {
        var regulation = REGULATION.versionOn(facts.decidedOn());
        return Rulebook.of(
                        "document.secrecy",
                        regulation.value(),
                        regulation.from(),
                        Rule.<SecrecyFacts>of("SEC-01")
                                .under(LAW.article(22))
                                .asks("Is the document still secret?")
                                .metWhen(SecrecyFacts::secret)
                                .refusal("secrecy.not-secret"),
                        Rule.<SecrecyFacts>of("SEC-02")
                                .under(LAW.article(20))
                                .asks("Does an extension end later than the protection as it stands?")
                                .metWhen(f -> !f.prolongs()
                                        || f.openFrom() == null
                                        || f.newOpenFrom().isAfter(f.openFrom()))
                                .refusal("secrecy.no-extension", f -> Map.of("date", String.valueOf(f.openFrom()))),
                        Rule.<SecrecyFacts>of("SEC-03")
                                .under(LAW.article(20))
                                .asks("Is it extended by no more than the period of its level?")
                                .judgedBy(f -> leftTo(!f.prolongs()
                                        || f.longest() == null
                                        || !f.newOpenFrom().isAfter(f.longest())))
                                .refusal("secrecy.long-extension", f -> Map.of("date", String.valueOf(f.longest()))),
                        Rule.<SecrecyFacts>of("SEC-04")
                                .under(LAW.article(20))
                                .asks("Is the extension decided early enough before the end?")
                                .judgedBy(f -> leftTo(!f.prolongs()
                                        || f.openFrom() == null
                                        || f.noticeDays() == null
                                        || !f.decidedOn().isAfter(f.openFrom().minusDays(f.noticeDays()))))
                                .refusal("secrecy.late-extension", f -> Map.of("days", String.valueOf(f.noticeDays()))),
                        Rule.<SecrecyFacts>of("SEC-05")
                                .under(LAW.article(21))
                                .asks("Is it marked higher where it is raised, and lower where it is lowered?")
                                .metWhen(f -> f.newRank() == null
                                        || (f.higher() ? f.newRank() > f.rank() : f.newRank() < f.rank()))
                                .refusal("secrecy.level-direction"))
                .judge(facts);
    }

    /** What is only generally known is not refused, but left to whoever decides. */
    private static Verdict leftTo(boolean met) {
        return met ? Verdict.MET : Verdict.PERSON_MUST_JUDGE;
    }
}
