package vn.capuy.inspection.petition.rules;

import static vn.capuy.inspection.petition.rules.PetitionFigures.COMPLAINT_FILING;
import static vn.capuy.inspection.petition.rules.PetitionFigures.FROM_22;
import static vn.capuy.inspection.petition.rules.PetitionFigures.FROM_30;
import static vn.capuy.inspection.petition.rules.PetitionFigures.QD_22;
import static vn.capuy.inspection.petition.rules.PetitionFigures.QD_30;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/**
 * Điều kiện giải quyết khiếu nại kỷ luật đảng. Who was expelled and an organisation that was dissolved may complain like any
 * other, so that no rule asks for their standing.
 */
public final class ComplaintRules {
    /** The rule on the level to which it rises, by which what is not one's own is forwarded. */
    public static final String COMPETENCE = "COM-04";

    private static final String NAME = "complaint-admission";
    private static final List<Rulebook<ComplaintFacts>> BOOKS =
            List.of(book("30-QĐ/TW", FROM_30, QD_30), book("22-QĐ/TW", FROM_22, QD_22));

    private ComplaintRules() {}

    /** The rulebook for a petition of that day; none for days before the oldest regulation that is known here. */
    public static Optional<Rulebook<ComplaintFacts>> on(LocalDate received) {
        return Books.on(BOOKS, received);
    }

    private static Rulebook<ComplaintFacts> book(String version, LocalDate from, Citation citation) {
        return Rulebook.of(
                NAME,
                version,
                from,
                inTime(citation),
                own(citation),
                named(citation),
                levelByLevel(citation),
                resolvedBelow(citation),
                notFinal(citation));
    }

    private static Rule<ComplaintFacts> inTime(Citation citation) {
        return Rule.<ComplaintFacts>of("COM-01")
                .under(citation)
                .asks("Was it filed within so many working days of the receipt of the decision?")
                .measuredBy(COMPLAINT_FILING, ComplaintFacts::receivedOn, (facts, most) -> facts.workingDays() <= most)
                .refusal(
                        "petition.complaint-late",
                        facts -> Map.of("days", facts.workingDays(), "date", facts.decisionReceivedOn()));
    }

    private static Rule<ComplaintFacts> own(Citation citation) {
        return Rule.<ComplaintFacts>of("COM-02")
                .under(citation)
                .asks(
                        "Did the one who was disciplined file it, an expelled member or a dissolved organisation included?")
                .metWhen(facts -> !facts.filedForOther())
                .refusal("petition.filed-for-other");
    }

    private static Rule<ComplaintFacts> named(Citation citation) {
        return Rule.<ComplaintFacts>of("COM-03")
                .under(citation)
                .asks("Does it bear the name of the one who was disciplined?")
                .judgedBy(facts -> facts.named().verdict())
                .handedOver("petition.name-doubtful")
                .refusal("petition.complaint-anonymous");
    }

    private static Rule<ComplaintFacts> levelByLevel(Citation citation) {
        return Rule.<ComplaintFacts>of(COMPETENCE)
                .under(citation)
                .asks(
                        "Does the receiving body stand directly above the one that decided, so that no level is passed over?")
                .judgedBy(facts -> facts.above().verdict())
                .handedOver("petition.level-unknown")
                .refusal("petition.level-skipped", facts -> Map.of("body", facts.body(), "decider", facts.decider()));
    }

    private static Rule<ComplaintFacts> resolvedBelow(Citation citation) {
        return Rule.<ComplaintFacts>of("COM-05")
                .under(citation)
                .asks("Has the level below resolved it, where it rises above the first?")
                .metWhen(facts -> !facts.aboveFirst() || facts.belowResolved())
                .refusal("petition.level-below-open");
    }

    private static Rule<ComplaintFacts> notFinal(Citation citation) {
        return Rule.<ComplaintFacts>of("COM-06")
                .under(citation)
                .asks("Has it not been decided at the final level?")
                .metWhen(facts -> !facts.finallyDecided())
                .refusal("petition.finally-decided");
    }
}
