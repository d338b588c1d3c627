package vn.capuy.inspection.petition.rules;

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
import vn.capuy.kernel.rule.Verdict;

/** Điều kiện thụ lý tố cáo: which denunciations are resolved as such, by the regulation of the day of reception. */
public final class DenunciationRules {
    /** The rule on competence, by which what is not one's own is forwarded. */
    public static final String COMPETENCE = "DEN-01";

    private static final String NAME = "denunciation-admission";
    private static final List<Rulebook<DenunciationFacts>> BOOKS =
            List.of(book("30-QĐ/TW", FROM_30, QD_30), book("22-QĐ/TW", FROM_22, QD_22));

    private DenunciationRules() {}

    /** The rulebook for a petition of that day; none for days before the oldest regulation that is known here. */
    public static Optional<Rulebook<DenunciationFacts>> on(LocalDate received) {
        return Books.on(BOOKS, received);
    }

    private static Rulebook<DenunciationFacts> book(String version, LocalDate from, Citation citation) {
        return Rulebook.of(
                NAME,
                version,
                from,
                competent(citation),
                named(citation),
                notResolvedBefore(citation),
                original(citation),
                notElsewhere(citation));
    }

    private static Rule<DenunciationFacts> competent(Citation citation) {
        return Rule.<DenunciationFacts>of(COMPETENCE)
                .under(citation)
                .asks("Does the committee of the receiving body manage all who are denounced?")
                .judgedBy(facts -> facts.managed().verdict())
                .handedOver("petition.competence-unknown")
                .refusal("petition.not-competent", facts -> Map.of("managers", facts.managers()));
    }

    private static Rule<DenunciationFacts> named(Citation citation) {
        return Rule.<DenunciationFacts>of("DEN-02")
                .under(citation)
                .asks("Does it bear the name of its sender?")
                .judgedBy(facts -> facts.named().verdict())
                .handedOver("petition.name-doubtful")
                .refusal("petition.anonymous");
    }

    private static Rule<DenunciationFacts> notResolvedBefore(Citation citation) {
        return Rule.<DenunciationFacts>of("DEN-03")
                .under(citation)
                .asks("Is it new, or does it bring evidence that was not judged when the same was resolved?")
                .judgedBy(facts -> facts.resolvedBefore() == null
                        ? Verdict.MET
                        : facts.newEvidence() ? Verdict.PERSON_MUST_JUDGE : Verdict.NOT_MET)
                .handedOver("petition.evidence-to-judge")
                .refusal(
                        "petition.resolved-before",
                        facts -> Map.of("petition", String.valueOf(facts.resolvedBefore())));
    }

    private static Rule<DenunciationFacts> original(Citation citation) {
        return Rule.<DenunciationFacts>of("DEN-04")
                .under(citation)
                .asks("Is it an original, and not a copy alone?")
                .metWhen(facts -> !facts.copyOnly())
                .refusal("petition.copy-only");
    }

    private static Rule<DenunciationFacts> notElsewhere(Citation citation) {
        return Rule.<DenunciationFacts>of("DEN-05")
                .under(citation)
                .asks("Where it was sent to many bodies at once, is it for this one to resolve it?")
                .judgedBy(facts -> facts.sentToMany() ? Verdict.PERSON_MUST_JUDGE : Verdict.MET)
                .refusal("petition.sent-to-many");
    }
}
