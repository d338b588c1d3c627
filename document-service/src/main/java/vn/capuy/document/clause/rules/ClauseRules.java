package vn.capuy.document.clause.rules;

import java.time.LocalDate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;

/** Bảo vệ bí mật nhà nước: what is secret is not kept on a system that is connected to a network. */
public final class ClauseRules {
    /** By which law a secret is protected. What the successor's articles say of networks was not read. */
    private static final DatedLimit<String> LAW = DatedLimit.<String>of("secrecy.law", "law")
            .from(LocalDate.of(2000, 12, 28), "30/2000/PL-UBTVQH10", general("30/2000/PL-UBTVQH10"))
            .from(LocalDate.of(2020, 7, 1), "29/2018/QH14", general("29/2018/QH14"))
            .from(LocalDate.of(2026, 3, 1), "117/2025/QH15", general("117/2025/QH15"));

    private ClauseRules() {}

    public static Ruling judge(ClauseFacts facts) {
        var law = LAW.versionOn(facts.day());
        return Rulebook.of(
                        "document.content",
                        law.value(),
                        law.from(),
                        Rule.<ClauseFacts>of("CLAUSE-01")
                                .under(law.citation())
                                .asks("Is the document open, so that what it says may be kept here?")
                                .metWhen(each -> !each.secret())
                                .refusal("clause.document-is-secret"))
                .judge(facts);
    }

    private static Citation general(String law) {
        return Citation.of(law).certainty(Certainty.GENERAL);
    }
}
