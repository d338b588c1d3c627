package vn.capuy.cadre.dossier.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a dossier tells, as the rules of contradictions ask it. */
public record DossierFacts(
        Subject subject,
        LocalDate today,
        List<Span> spans,
        List<Dated> days,
        List<Relative> family,
        List<Pay> salary,
        List<Degree> degrees,
        List<Course> courses) {

    /**
     * The person.
     *
     * @param education the level of education as the record tells it, in words; null where it does not
     * @param theoryLevel null where there is none
     * @param retiresOn the last day of service
     */
    public record Subject(
            String id,
            LocalDate bornOn,
            LocalDate probationaryOn,
            LocalDate officialOn,
            String education,
            String theoryLevel,
            LocalDate retiresOn) {
        Evidence birth() {
            return Evidence.of("person", id, "bornOn", bornOn);
        }

        Evidence evidence(String field, Object value) {
            return Evidence.of("person", id, field, value);
        }
    }

    /** What somebody does from one day to another. */
    public enum Activity {
        /** Study that takes the whole day. */
        FULL_TIME_STUDY,
        OTHER_STUDY,
        /** Work outside the posts that are kept here. */
        WORK,
        /** A post that is kept here. */
        OFFICE
    }

    /**
     * A time of study, work or office.
     *
     * @param beginning the name of the member that {@code from} stands in
     * @param end the name of the member that {@code to} stands in
     * @param to the last day, included; null while it goes on
     */
    public record Span(
            String record, String id, Activity activity, String beginning, LocalDate from, String end, LocalDate to) {
        Evidence begins() {
            return Evidence.of(record, id, beginning, from);
        }

        Evidence ends() {
            return Evidence.of(record, id, end, to == null ? "" : to);
        }
    }

    /** Something that happened on a day. */
    public record Dated(String record, String id, String field, LocalDate day) {
        Evidence evidence() {
            return Evidence.of(record, id, field, day);
        }
    }

    /** How a relative of the person's own side stands to him. */
    public enum Kin {
        PARENT,
        CHILD
    }

    /** A parent or child with the year of birth. */
    public record Relative(String id, Kin kin, int birthYear) {}

    /** A step of a grade from a day on. */
    public record Pay(String id, String grade, BigDecimal coefficient, LocalDate from) {}

    /** A degree that a study led to, and its rank among degrees; the highest is the greatest. */
    public record Degree(String id, int rank, String name) {
        public static Degree of(String id, String name) {
            return new Degree(id, Schooling.RANKS.indexOf(name), name);
        }
    }

    /** A course of political theory that was completed. */
    public record Course(String id, LocalDate endedOn) {}

    /** Every day that the dossier tells of the person, but the birth. */
    Stream<Dated> allDays() {
        return Stream.of(
                        days.stream(),
                        spans.stream().map(span -> new Dated(span.record(), span.id(), span.beginning(), span.from())),
                        Stream.of(
                                        new Dated("person", subject.id(), "probationaryOn", subject.probationaryOn()),
                                        new Dated("person", subject.id(), "officialOn", subject.officialOn()))
                                .filter(dated -> dated.day() != null))
                .flatMap(each -> each);
    }
}
