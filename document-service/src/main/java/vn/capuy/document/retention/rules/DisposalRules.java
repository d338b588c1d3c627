package vn.capuy.document.retention.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

/**
 * Luật Lưu trữ on the destruction of what has lost its value. What 33/2024/QH15 says of it is not known here in detail, so
 * 01/2011/QH13 is cited for what it says.
 */
public final class DisposalRules {
    public static final String NAME = "document.disposal";

    private static final Citation LAW = Citation.of("01/2011/QH13").certainty(Certainty.GENERAL);
    private static final Citation SECRETS = Citation.of("29/2018/QH14").certainty(Certainty.GENERAL);

    private static final DatedLimit<String> REGULATION = DatedLimit.<String>of("retention.regulation", "regulation")
            .from(LocalDate.of(2012, 7, 1), "01/2011/QH13", LAW)
            .from(
                    LocalDate.of(2025, 7, 1),
                    "33/2024/QH15",
                    Citation.of("33/2024/QH15").certainty(Certainty.GENERAL));

    private DisposalRules() {}

    /** The first day on which any law known here governs. */
    public static LocalDate firstDay() {
        return REGULATION.versions().getFirst().from();
    }

    /** Which law governs what is decided on that day. */
    public static DatedLimit.Version<String> regulation(LocalDate day) {
        return REGULATION.versionOn(day);
    }

    /** Asks everything of one document. */
    public static Ruling judge(DisposalFacts facts) {
        var regulation = regulation(facts.day());
        Citation schedule = facts.schedule() == null ? LAW.article(17) : facts.schedule();
        return Rulebook.of(
                        NAME,
                        regulation.value(),
                        regulation.from(),
                        Rule.<DisposalFacts>of("DSP-01")
                                .under(LAW)
                                .asks("Does the document stand in the register?")
                                .metWhen(DisposalFacts::stands)
                                .refusal("disposal.void", DisposalRules::document),
                        Rule.<DisposalFacts>of("DSP-02")
                                .under(LAW)
                                .asks("Is its content still there?")
                                .metWhen(DisposalFacts::kept)
                                .refusal("disposal.disposed", DisposalRules::document),
                        Rule.<DisposalFacts>of("DSP-03")
                                .under(LAW.article(17))
                                .asks("Is a retention period known for it?")
                                .metWhen(DisposalFacts::hasPeriod)
                                .refusal("disposal.no-period", DisposalRules::document),
                        Rule.<DisposalFacts>of("DSP-04")
                                .under(schedule)
                                .asks("Is it kept for a time only?")
                                .metWhen(f -> !f.permanent())
                                .refusal("disposal.permanent", DisposalRules::document),
                        Rule.<DisposalFacts>of("DSP-05")
                                .under(schedule)
                                .asks("Is its retention over?")
                                .metWhen(f -> f.dueOn() == null || !f.dueOn().isAfter(f.day()))
                                .refusal("disposal.not-due", f -> document(f, "date", f.dueOn())),
                        Rule.<DisposalFacts>of("DSP-06")
                                .under(schedule)
                                .asks("Is the period well known?")
                                .judgedBy(DisposalRules::known)
                                .refusal("disposal.period-uncertain", DisposalRules::period),
                        Rule.<DisposalFacts>of("DSP-07")
                                .under(LAW)
                                .asks("Is it held back for no other ground?")
                                .metWhen(f -> !f.held())
                                .refusal("disposal.held", DisposalRules::document),
                        Rule.<DisposalFacts>of("DSP-08")
                                .under(SECRETS.article(23))
                                .asks("Is it no longer secret?")
                                .metWhen(f -> !f.secret())
                                .refusal("disposal.secret", DisposalRules::document))
                .judge(facts);
    }

    private static Verdict known(DisposalFacts facts) {
        boolean well = facts.permanent()
                || facts.schedule() == null
                || facts.schedule().certainty() == Certainty.READ
                || facts.schedule().certainty() == Certainty.SECONDARY;
        return well ? Verdict.MET : Verdict.PERSON_MUST_JUDGE;
    }

    private static Map<String, Object> document(DisposalFacts facts) {
        return document(facts, null, null);
    }

    private static Map<String, Object> document(DisposalFacts facts, String name, Object value) {
        var said = new LinkedHashMap<String, Object>();
        said.put("document", facts.notation());
        if (name != null) {
            said.put(name, String.valueOf(value));
        }
        return said;
    }

    /** Not of the document but of its type, so that it is judged once for all of a list. */
    private static Map<String, Object> period(DisposalFacts facts) {
        var said = new LinkedHashMap<String, Object>();
        said.put("type", facts.type());
        said.put("years", String.valueOf(facts.years()));
        return said;
    }
}
