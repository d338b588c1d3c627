package vn.capuy.document.lineage.rules;

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
 * Quy định về thẩm quyền sửa đổi, thay thế, bãi bỏ văn bản, by the day of the later document. What 399-QĐ/TW says of it is not
 * known here, so that its predecessor's rule stays in force under its own citation.
 */
public final class RelationRules {
    private static final DatedLimit<String> REGULATION = DatedLimit.<String>of("document.lineage", "regulation")
            .from(LocalDate.of(1997, 10, 1), "31-QĐ/TW", Citation.of("31-QĐ/TW"))
            .from(LocalDate.of(2017, 2, 6), "66-QĐ/TW", Citation.of("66-QĐ/TW").certainty(Certainty.READ));

    private RelationRules() {}

    /** The first day that any regulation known here governs. */
    public static LocalDate firstDay() {
        return REGULATION.versions().getFirst().from();
    }

    public static Ruling judge(RelationFacts facts) {
        var regulation = REGULATION.versionOn(facts.decidedOn());
        Citation competence = regulation.citation();
        Citation direction = competence.certainty(
                competence.certainty() == Certainty.READ ? Certainty.GENERAL : competence.certainty());
        return Rulebook.of(
                        "document.lineage",
                        regulation.value(),
                        regulation.from(),
                        Rule.<RelationFacts>of("LINEAGE-01")
                                .under(competence)
                                .asks("Does its issuer, or a competent higher body, change the document?")
                                .judgedBy(RelationRules::competent)
                                .handedOver("lineage.competence-to-judge")
                                .refusal("lineage.competence-missing", RelationRules::issuers),
                        Rule.<RelationFacts>of("LINEAGE-02")
                                .under(direction)
                                .asks("Was what is changed not yet out of force on that day?")
                                .metWhen(f -> !f.changes()
                                        || f.endedFrom() == null
                                        || !f.endedFrom().isBefore(f.worksFrom()))
                                .refusal(
                                        "lineage.out-of-force",
                                        f -> Map.of("date", f.worksFrom(), "ended", f.endedFrom())),
                        Rule.<RelationFacts>of("LINEAGE-03")
                                .under(direction)
                                .asks(
                                        "Does what is implemented come from the same body, one above it, or one of its level?")
                                .judgedBy(f -> isUpward(f) ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
                                .refusal("lineage.implements-downward", RelationRules::issuers))
                .judge(facts);
    }

    /**
     * The issuer itself; a body that stood above it; what took it over wholly. Between two meetings the standing committee acts
     * for the executive committee, but whether it may change what that decided is not in the records; nor is whether
     * one of several issuers speaks for the others, who issued a document outside the register, or for which part of its
     * predecessor a body answers.
     */
    private static Verdict competent(RelationFacts f) {
        if (!f.changes()) {
            return Verdict.MET;
        }
        if (f.outside()) {
            return Verdict.PERSON_MUST_JUDGE;
        }
        if (f.sameIssuer()) {
            return f.lesserBody() ? Verdict.PERSON_MUST_JUDGE : Verdict.MET;
        }
        if (f.fromAbove()) {
            return Verdict.MET;
        }
        if (f.coIssuer()) {
            return Verdict.PERSON_MUST_JUDGE;
        }
        return switch (f.heir()) {
            case WHOLE -> f.lesserBody() ? Verdict.PERSON_MUST_JUDGE : Verdict.MET;
            case PART -> Verdict.PERSON_MUST_JUDGE;
            case NONE -> Verdict.NOT_MET;
        };
    }

    /** Implementing a document outside the register changes nothing of it, and asks nobody's leave. */
    private static boolean isUpward(RelationFacts f) {
        return !f.implementing() || f.outside() || f.sameIssuer() || f.toAbove() || f.sameLevel();
    }

    private static Map<String, Object> issuers(RelationFacts f) {
        return Map.of("from", f.from(), "to", f.to());
    }
}
