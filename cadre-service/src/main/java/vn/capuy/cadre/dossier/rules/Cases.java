package vn.capuy.cadre.dossier.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.capuy.cadre.dossier.rules.DossierFacts.Activity;
import vn.capuy.cadre.dossier.rules.DossierFacts.Course;
import vn.capuy.cadre.dossier.rules.DossierFacts.Kin;
import vn.capuy.cadre.dossier.rules.DossierFacts.Pay;
import vn.capuy.cadre.dossier.rules.DossierFacts.Relative;
import vn.capuy.cadre.dossier.rules.DossierFacts.Subject;

/** What a dossier holds, case by case. */
final class Cases {
    private Cases() {}

    static Stream<Moment> allDaysAfterBirth(DossierFacts facts) {
        return facts.allDays()
                .map(day -> new Moment(
                        facts.subject().bornOn(),
                        day.day(),
                        List.of(facts.subject().birth(), day.evidence())));
    }

    static Stream<Moment> allDaysUntilToday(DossierFacts facts) {
        return facts.allDays().map(day -> new Moment(facts.today(), day.day(), List.of(day.evidence())));
    }

    static Stream<Moment> admission(DossierFacts facts) {
        Subject person = facts.subject();
        return person.probationaryOn() == null
                ? Stream.empty()
                : Stream.of(new Moment(
                        person.bornOn(),
                        person.probationaryOn(),
                        List.of(person.birth(), person.evidence("probationaryOn", person.probationaryOn()))));
    }

    static Stream<Moment> recognition(DossierFacts facts) {
        Subject person = facts.subject();
        return person.probationaryOn() == null || person.officialOn() == null
                ? Stream.empty()
                : Stream.of(new Moment(
                        person.probationaryOn(),
                        person.officialOn(),
                        List.of(
                                person.evidence("probationaryOn", person.probationaryOn()),
                                person.evidence("officialOn", person.officialOn()))));
    }

    static Stream<Moment> offices(DossierFacts facts) {
        return beginnings(facts, Activity.OFFICE);
    }

    static Stream<Moment> works(DossierFacts facts) {
        return beginnings(facts, Activity.WORK);
    }

    private static Stream<Moment> beginnings(DossierFacts facts, Activity activity) {
        return facts.spans().stream()
                .filter(span -> span.activity() == activity)
                .map(span -> new Moment(
                        facts.subject().bornOn(),
                        span.from(),
                        List.of(facts.subject().birth(), span.begins())));
    }

    /** Offices against the day of retirement, as far as they have gone by today. */
    static Stream<Moment> officesUntilRetirement(DossierFacts facts) {
        LocalDate retires = facts.subject().retiresOn();
        return facts.spans().stream()
                .filter(span -> span.activity() == Activity.OFFICE)
                .map(span -> new Moment(
                        retires,
                        span.to() == null || span.to().isAfter(facts.today()) ? facts.today() : span.to(),
                        List.of(facts.subject().birth(), span.begins(), span.ends())));
    }

    static Stream<Descent> descents(DossierFacts facts) {
        return facts.family().stream().map(relative -> new Descent(facts.subject(), relative));
    }

    /** A parent and a child, of whom one is the person. */
    record Descent(Subject person, Relative relative) {
        int years() {
            int own = person.bornOn().getYear();
            return relative.kin() == Kin.PARENT ? own - relative.birthYear() : relative.birthYear() - own;
        }

        List<Evidence> evidence() {
            return List.of(person.birth(), Evidence.of("FAMILY", relative.id(), "birthYear", relative.birthYear()));
        }
    }

    /** Each step of a grade with the one that follows it. */
    static Stream<Raise> raises(DossierFacts facts) {
        return facts.salary().stream().collect(Collectors.groupingBy(Pay::grade)).values().stream()
                .flatMap(steps -> {
                    List<Pay> inOrder = steps.stream()
                            .sorted(Comparator.comparing(Pay::from).thenComparing(Pay::id))
                            .toList();
                    return IntStream.range(1, inOrder.size())
                            .mapToObj(i -> new Raise(inOrder.get(i - 1), inOrder.get(i)));
                });
    }

    /** Two steps of one grade, one after the other. */
    record Raise(Pay before, Pay after) {
        List<Evidence> evidence() {
            return List.of(
                    Evidence.of("SALARY", before.id(), "coefficient", before.coefficient()),
                    Evidence.of("SALARY", after.id(), "coefficient", after.coefficient()));
        }
    }

    static Stream<Theory> theory(DossierFacts facts) {
        return facts.courses().stream().map(course -> new Theory(facts.subject(), course));
    }

    /** A completed course of theory, and the level of the record. */
    record Theory(Subject person, Course course) {
        List<Evidence> evidence() {
            return List.of(
                    person.evidence("theoryLevel", person.theoryLevel() == null ? "" : person.theoryLevel()),
                    Evidence.of("training", course.id(), "endsOn", course.endedOn()));
        }
    }
}
