package vn.capuy.inspection.petition.rules;

import static vn.capuy.inspection.petition.rules.PetitionFigures.DENUNCIATION_EXTENSION;
import static vn.capuy.inspection.petition.rules.PetitionFigures.FROM_22;
import static vn.capuy.inspection.petition.rules.PetitionFigures.FROM_30;
import static vn.capuy.inspection.petition.rules.PetitionFigures.QD_22;
import static vn.capuy.inspection.petition.rules.PetitionFigures.QD_30;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;

/** What is asked of the steps after admission: an extension, going on after a withdrawal, the resolution. */
public final class CourseRules {
    private CourseRules() {}

    private static final List<Rulebook<CourseFacts>> EXTENSION = books("petition-extension", CourseRules::extension);
    private static final List<Rulebook<CourseFacts>> WITHDRAWAL = books("petition-withdrawal", CourseRules::withdrawal);
    private static final List<Rulebook<CourseFacts>> RESOLUTION = books("petition-resolution", CourseRules::resolution);

    /** Gia hạn giải quyết. */
    public static Optional<Rulebook<CourseFacts>> extension(LocalDate received) {
        return Books.on(EXTENSION, received);
    }

    /** Tiếp tục giải quyết khi đã rút đơn. */
    public static Optional<Rulebook<CourseFacts>> withdrawal(LocalDate received) {
        return Books.on(WITHDRAWAL, received);
    }

    /** Kết luận giải quyết. */
    public static Optional<Rulebook<CourseFacts>> resolution(LocalDate received) {
        return Books.on(RESOLUTION, received);
    }

    private static List<Rulebook<CourseFacts>> books(String name, Function<Citation, List<Rule<CourseFacts>>> rules) {
        return Stream.of(
                        new Rulebook<>(name, "30-QĐ/TW", FROM_30, rules.apply(QD_30)),
                        new Rulebook<>(name, "22-QĐ/TW", FROM_22, rules.apply(QD_22)))
                .toList();
    }

    private static List<Rule<CourseFacts>> extension(Citation citation) {
        return List.of(
                Rule.<CourseFacts>of("EXT-01")
                        .under(citation)
                        .asks("Is the term of a denunciation extended by no more than so many working days?")
                        .measuredBy(
                                DENUNCIATION_EXTENSION,
                                CourseFacts::day,
                                (facts, most) -> !facts.denunciation() || facts.days() <= most)
                        .refusal("petition.extension-too-long", facts -> Map.of("days", facts.days())),
                Rule.<CourseFacts>of("EXT-02")
                        .under(citation)
                        .asks("Is it the first extension?")
                        .metWhen(facts -> !facts.extended())
                        .refusal("petition.extended-before"),
                Rule.<CourseFacts>of("EXT-03")
                        .under(citation.certainty(Certainty.GENERAL))
                        .asks("Is the term extended while it still runs?")
                        .judgedBy(facts -> facts.dueOn() == null
                                ? Verdict.PERSON_MUST_JUDGE
                                : facts.day().isAfter(facts.dueOn()) ? Verdict.NOT_MET : Verdict.MET)
                        .handedOver("petition.term-unknown")
                        .refusal("petition.extended-too-late", facts -> Map.of("date", String.valueOf(facts.dueOn()))),
                Rule.<CourseFacts>of("EXT-04")
                        .under(citation.certainty(Certainty.OPEN))
                        .asks("May the term of a complaint be extended?")
                        .judgedBy(facts -> facts.denunciation() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
                        .refusal("petition.complaint-extension"));
    }

    private static List<Rule<CourseFacts>> withdrawal(Citation citation) {
        return List.of(
                Rule.<CourseFacts>of("WDR-01")
                        .under(citation)
                        .asks("Are there signs of violation, though the denunciation was withdrawn?")
                        .judgedBy(facts -> Verdict.PERSON_MUST_JUDGE)
                        .refusal("petition.signs-after-withdrawal"),
                Rule.<CourseFacts>of("WDR-02")
                        .under(citation.certainty(Certainty.GENERAL))
                        .asks("Is it a denunciation? A complaint that was withdrawn is at its end.")
                        .metWhen(CourseFacts::denunciation)
                        .refusal("petition.complaint-withdrawn"));
    }

    private static List<Rule<CourseFacts>> resolution(Citation citation) {
        return List.of(Rule.<CourseFacts>of("RES-01")
                .under(citation)
                .asks("Is the case in which it is resolved concluded?")
                .metWhen(CourseFacts::caseConcluded)
                .refusal("petition.case-open"));
    }
}
