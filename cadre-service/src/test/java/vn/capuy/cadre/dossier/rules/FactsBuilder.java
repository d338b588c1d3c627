package vn.capuy.cadre.dossier.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.cadre.dossier.rules.DossierFacts.Activity;
import vn.capuy.cadre.dossier.rules.DossierFacts.Course;
import vn.capuy.cadre.dossier.rules.DossierFacts.Dated;
import vn.capuy.cadre.dossier.rules.DossierFacts.Degree;
import vn.capuy.cadre.dossier.rules.DossierFacts.Kin;
import vn.capuy.cadre.dossier.rules.DossierFacts.Pay;
import vn.capuy.cadre.dossier.rules.DossierFacts.Relative;
import vn.capuy.cadre.dossier.rules.DossierFacts.Span;
import vn.capuy.cadre.dossier.rules.DossierFacts.Subject;

/** A dossier without any contradiction, to which a test adds what it wants to see found. */
final class FactsBuilder {
    static final LocalDate BORN = LocalDate.of(1980, 5, 19);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private LocalDate born = BORN;
    private LocalDate admitted;
    private LocalDate official;
    private String education;
    private String theory;
    private LocalDate retires = LocalDate.of(2042, 5, 31);
    private final List<Span> spans = new ArrayList<>();
    private final List<Dated> days = new ArrayList<>();
    private final List<Relative> family = new ArrayList<>();
    private final List<Pay> salary = new ArrayList<>();
    private final List<Degree> degrees = new ArrayList<>();
    private final List<Course> courses = new ArrayList<>();

    FactsBuilder born(String day) {
        born = LocalDate.parse(day);
        return this;
    }

    FactsBuilder admitted(String day) {
        admitted = LocalDate.parse(day);
        return this;
    }

    FactsBuilder official(String day) {
        official = LocalDate.parse(day);
        return this;
    }

    FactsBuilder education(String told) {
        education = told;
        return this;
    }

    FactsBuilder theory(String level) {
        theory = level;
        return this;
    }

    FactsBuilder retires(String day) {
        retires = LocalDate.parse(day);
        return this;
    }

    FactsBuilder span(String id, Activity activity, String from, String to) {
        String record = activity == Activity.OFFICE ? "holding" : activity == Activity.WORK ? "CAREER" : "EDUCATION";
        spans.add(new Span(
                record, id, activity, "from", LocalDate.parse(from), "to", to == null ? null : LocalDate.parse(to)));
        return this;
    }

    FactsBuilder award(String id, String day) {
        days.add(new Dated("AWARD", id, "awardedOn", LocalDate.parse(day)));
        return this;
    }

    FactsBuilder relative(String id, Kin kin, int birthYear) {
        family.add(new Relative(id, kin, birthYear));
        return this;
    }

    FactsBuilder pay(String id, String grade, String coefficient, String from) {
        salary.add(new Pay(id, grade, new BigDecimal(coefficient), LocalDate.parse(from)));
        return this;
    }

    FactsBuilder degree(String id, String name) {
        degrees.add(Degree.of(id, name));
        return this;
    }

    FactsBuilder course(String id, String ended) {
        courses.add(new Course(id, LocalDate.parse(ended)));
        return this;
    }

    DossierFacts build() {
        return new DossierFacts(
                new Subject("p", born, admitted, official, education, theory, retires),
                TODAY,
                spans,
                days,
                family,
                salary,
                degrees,
                courses);
    }
}
