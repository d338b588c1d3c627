package vn.capuy.cadre.dossier.contradiction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.capuy.cadre.dossier.Records;
import vn.capuy.cadre.dossier.TrainingLine;
import vn.capuy.cadre.dossier.entry.CareerDetails;
import vn.capuy.cadre.dossier.entry.DossierEntry;
import vn.capuy.cadre.dossier.entry.EducationDetails;
import vn.capuy.cadre.dossier.entry.EducationDetails.StudyForm;
import vn.capuy.cadre.dossier.entry.FamilyDetails;
import vn.capuy.cadre.dossier.entry.FamilyDetails.Relation;
import vn.capuy.cadre.dossier.entry.FamilyDetails.Side;
import vn.capuy.cadre.dossier.entry.SalaryDetails;
import vn.capuy.cadre.dossier.rules.DossierFacts;
import vn.capuy.cadre.dossier.rules.DossierFacts.Activity;
import vn.capuy.cadre.dossier.rules.DossierFacts.Course;
import vn.capuy.cadre.dossier.rules.DossierFacts.Dated;
import vn.capuy.cadre.dossier.rules.DossierFacts.Degree;
import vn.capuy.cadre.dossier.rules.DossierFacts.Kin;
import vn.capuy.cadre.dossier.rules.DossierFacts.Pay;
import vn.capuy.cadre.dossier.rules.DossierFacts.Relative;
import vn.capuy.cadre.dossier.rules.DossierFacts.Span;
import vn.capuy.cadre.dossier.rules.DossierFacts.Subject;
import vn.capuy.cadre.person.PersonView;

/** A dossier as the rules ask it. */
final class Facts {
    private Facts() {}

    static DossierFacts of(Records records, LocalDate today) {
        return new DossierFacts(
                subject(records),
                today,
                Stream.of(
                                records.of(EducationDetails.class).map(Facts::study),
                                records.of(CareerDetails.class).map(Facts::work),
                                records.offices().stream()
                                        .map(held -> new Span(
                                                "holding",
                                                held.id().toString(),
                                                Activity.OFFICE,
                                                "heldFrom",
                                                held.heldFrom(),
                                                "heldTo",
                                                held.heldTo())))
                        .flatMap(each -> each)
                        .toList(),
                days(records),
                records.of(FamilyDetails.class).flatMap(Facts::relative).toList(),
                records.of(SalaryDetails.class).map(Facts::pay).toList(),
                records.of(EducationDetails.class).map(Facts::degree).toList(),
                records.training().stream()
                        .filter(TrainingLine::isTheoryCompleted)
                        .map(course -> new Course(course.id().toString(), course.endsOn()))
                        .toList());
    }

    private static Subject subject(Records records) {
        PersonView person = records.person();
        return new Subject(
                person.id().toString(),
                person.bornOn(),
                person.probationaryOn(),
                person.officialOn(),
                person.education(),
                person.theoryLevel() == null ? null : person.theoryLevel().name(),
                records.retirement().on());
    }

    private static Span study(DossierEntry entry) {
        var told = (EducationDetails) entry.details();
        Activity activity = told.form() == StudyForm.FULL_TIME ? Activity.FULL_TIME_STUDY : Activity.OTHER_STUDY;
        return span(entry, activity, told.fromOn(), told.toOn());
    }

    private static Span work(DossierEntry entry) {
        var told = (CareerDetails) entry.details();
        return span(entry, Activity.WORK, told.fromOn(), told.toOn());
    }

    private static Span span(DossierEntry entry, Activity activity, LocalDate from, LocalDate to) {
        return new Span(entry.kind().name(), entry.id().toString(), activity, "fromOn", from, "toOn", to);
    }

    /** What has a single day; studies, work and offices are told as times, relatives by their year alone. */
    private static List<Dated> days(Records records) {
        return records.entries().stream()
                .filter(entry -> entry.details().begins() != null)
                .filter(entry -> !(entry.details() instanceof EducationDetails
                        || entry.details() instanceof CareerDetails
                        || entry.details() instanceof FamilyDetails))
                .map(entry -> new Dated(
                        entry.kind().name(),
                        entry.id().toString(),
                        entry.details().beginning(),
                        entry.details().begins()))
                .toList();
    }

    private static Stream<Relative> relative(DossierEntry entry) {
        var told = (FamilyDetails) entry.details();
        boolean child = told.relation() == Relation.CHILD;
        boolean parent = told.relation() == Relation.FATHER || told.relation() == Relation.MOTHER;
        return told.side() == Side.OWN && (child || parent) && told.birthYear() != null
                ? Stream.of(new Relative(entry.id().toString(), child ? Kin.CHILD : Kin.PARENT, told.birthYear()))
                : Stream.empty();
    }

    private static Pay pay(DossierEntry entry) {
        var told = (SalaryDetails) entry.details();
        return new Pay(entry.id().toString(), told.grade(), told.coefficient(), told.fromOn());
    }

    private static Degree degree(DossierEntry entry) {
        var told = (EducationDetails) entry.details();
        return Degree.of(entry.id().toString(), told.degree().name());
    }
}
