package vn.capuy.cadre.dossier.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.capuy.cadre.dossier.rules.DossierFacts.Activity;
import vn.capuy.cadre.dossier.rules.DossierFacts.Span;

/** A case of two times that may lie over each other. */
record Pair(Span one, Span other, LocalDate from, LocalDate to) {

    /** Full-time study beside work, office or other full-time study. */
    static Stream<Pair> ofStudy(DossierFacts facts) {
        return of(facts).filter(pair -> !pair.works());
    }

    /** Work elsewhere beside other work or an office. Offices beside offices are usual: one cadre may hold several. */
    static Stream<Pair> ofWork(DossierFacts facts) {
        return of(facts).filter(pair -> pair.works() && !pair.offices());
    }

    private static Stream<Pair> of(DossierFacts facts) {
        List<Span> spans = facts.spans().stream()
                .filter(span -> span.activity() != Activity.OTHER_STUDY)
                .toList();
        return IntStream.range(0, spans.size())
                .boxed()
                .flatMap(i -> spans.subList(i + 1, spans.size()).stream()
                        .map(other -> of(spans.get(i), other, facts.today())))
                .filter(pair -> pair.days() > 0);
    }

    private static Pair of(Span one, Span other, LocalDate today) {
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalDate first = end(one, today);
        LocalDate second = end(other, today);
        return new Pair(one, other, from, first.isBefore(second) ? first : second);
    }

    private static LocalDate end(Span span, LocalDate today) {
        return span.to() == null ? today : span.to();
    }

    private boolean works() {
        return one.activity() != Activity.FULL_TIME_STUDY && other.activity() != Activity.FULL_TIME_STUDY;
    }

    private boolean offices() {
        return one.activity() == Activity.OFFICE && other.activity() == Activity.OFFICE;
    }

    /** Days that lie in both; 0 or less where none does. */
    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    List<Evidence> evidence() {
        return List.of(one.begins(), one.ends(), other.begins(), other.ends());
    }

    Map<String, Object> said() {
        return Map.of("from", from, "to", to, "days", days());
    }
}
