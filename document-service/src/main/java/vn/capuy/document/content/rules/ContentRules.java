package vn.capuy.document.content.rules;

import java.time.LocalDate;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;

/**
 * Luật Bảo vệ bí mật nhà nước: no content of a state secret is kept on a machine that is joined to a network. The law of the
 * day on which the file is handed in rules, and the level at which the document is marked that day.
 */
public final class ContentRules {
    private static final DatedLimit<String> LAW = DatedLimit.<String>of("content.secrecy-law", "law")
            .from(LocalDate.of(2001, 4, 1), "30/2000/PL-UBTVQH10", citation("30/2000/PL-UBTVQH10", Certainty.GENERAL))
            .from(LocalDate.of(2020, 7, 1), "29/2018/QH14", citation("29/2018/QH14", Certainty.READ))
            .from(LocalDate.of(2026, 3, 1), "117/2025/QH15", citation("117/2025/QH15", Certainty.READ));

    private ContentRules() {}

    /**
     * What is asked.
     *
     * @param day on which the file is handed in
     * @param level at which the document is marked that day, such as {@code SECRET}; {@code NONE} where it is not secret
     */
    public record Facts(LocalDate day, String level) {
        boolean secret() {
            return !"NONE".equals(level);
        }
    }

    public static Ruling judge(Facts facts) {
        var law = LAW.versionOn(facts.day());
        return Rulebook.of(
                        "document.content",
                        law.value(),
                        law.from(),
                        Rule.<Facts>of("content.not-secret")
                                .under(law.citation())
                                .asks(
                                        "Is the document free of state secrets on the day on which its content is handed in?")
                                .metWhen(f -> !f.secret())
                                .refusal("content.of-a-secret", f -> Map.of("level", f.level())))
                .judge(facts);
    }

    private static Citation citation(String law, Certainty certainty) {
        return Citation.of(law).certainty(certainty);
    }
}
