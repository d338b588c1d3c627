package vn.capuy.document.incoming.rules;

import java.time.LocalDate;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

/** Đăng ký văn bản đến: what came once is entered once, in the order of the days; a person says why where it is not so. */
public final class ArrivalRules {
    private static final String VERSION = "36-HD/VPTW";
    private static final LocalDate SINCE = LocalDate.of(2018, 4, 3);

    /** How registers are kept is generally known and was not read in it. */
    private static final Citation REGISTER = Citation.of(VERSION).certainty(Certainty.GENERAL);

    private ArrivalRules() {}

    public static Ruling judge(ArrivalFacts facts) {
        return Rulebook.of(
                        "arrival",
                        VERSION,
                        SINCE,
                        Rule.<ArrivalFacts>of("INC-01")
                                .under(REGISTER)
                                .asks("Has the same document not arrived before?")
                                .judgedBy(f -> f.same().isEmpty() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
                                .refusal(
                                        "incoming.arrived-before", f -> Map.of("numbers", String.join(", ", f.same()))),
                        Rule.<ArrivalFacts>of("INC-02")
                                .under(REGISTER)
                                .asks("Do the days of arrival follow the numbers?")
                                .judgedBy(f -> f.isInOrder() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
                                .refusal(
                                        "incoming.day-out-of-order",
                                        f -> Map.of("date", f.day(), "other", String.valueOf(f.neighbour()))))
                .judge(facts);
    }
}
