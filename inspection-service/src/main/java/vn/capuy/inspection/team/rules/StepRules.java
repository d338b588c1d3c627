package vn.capuy.inspection.team.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/** The rulebooks on what a case's team must be for the case to go on. */
public final class StepRules {
    /** Oldest first; see {@link TeamRules}. */
    static final List<Rulebook<StepFacts>> BOOKS =
            List.of(book("30-QĐ/TW", LocalDate.of(2016, 7, 26)), book("22-QĐ/TW", LocalDate.of(2021, 7, 28)));

    private StepRules() {}

    /** The rulebook for that day; before the first one it speaks too. */
    public static Rulebook<StepFacts> on(LocalDate day) {
        return BOOKS.reversed().stream()
                .filter(book -> !book.effectiveFrom().isAfter(day))
                .findFirst()
                .orElse(BOOKS.getFirst());
    }

    private static Rulebook<StepFacts> book(String document, LocalDate from) {
        Citation citation = Citation.of(document).certainty(Certainty.GENERAL);
        return Rulebook.of("team-step", document, from, hasHead(citation), judged(citation), decided(citation));
    }

    /** Cases that were handed over, or decided before their lead body kept a roster, begin as they did. */
    private static Rule<StepFacts> hasHead(Citation citation) {
        return Rule.<StepFacts>of("TEAM-11")
                .under(citation)
                .asks("Does the team have a head in office when its conduct begins?")
                .metWhen(facts -> !facts.begins() || !facts.teamIsAsked() || facts.hasHead())
                .refusal("team.no-head", facts -> Map.of("date", facts.day()));
    }

    private static Rule<StepFacts> judged(Citation citation) {
        return Rule.<StepFacts>of("TEAM-12")
                .under(citation)
                .asks("Was everybody on the team judged against all that is named in the case by now?")
                .metWhen(facts -> facts.toBeJudged().isEmpty())
                .refusal("team.to-be-confirmed", facts -> Map.of("inspectors", String.join(", ", facts.toBeJudged())));
    }

    private static Rule<StepFacts> decided(Citation citation) {
        return Rule.<StepFacts>of("TEAM-13")
                .under(citation)
                .asks("Was every interest that was declared of the team judged?")
                .metWhen(facts -> facts.undecided().isEmpty())
                .refusal("team.interest-open", facts -> Map.of("inspectors", String.join(", ", facts.undecided())));
    }
}
