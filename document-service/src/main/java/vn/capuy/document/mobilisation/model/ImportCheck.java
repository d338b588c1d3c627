package vn.capuy.document.mobilisation.model;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.capuy.document.mobilisation.catalogue.Ancestry;
import vn.capuy.document.mobilisation.catalogue.Bodies;
import vn.capuy.document.mobilisation.catalogue.CriteriaQueries;
import vn.capuy.document.mobilisation.catalogue.CriteriaView;
import vn.capuy.document.mobilisation.catalogue.MobilisationFields;
import vn.capuy.document.mobilisation.movement.RunningMovements;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.member.Dossier;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.organisation.ScopeDays;

/** What the register alone tells of the rows of a file: asked of it once for all. */
@ApplicationScoped
class ImportCheck {
    private final Organisation organisation;
    private final Bodies bodies;
    private final MobilisationFields fields;
    private final CriteriaQueries criteria;
    private final Holder holders;
    private final RunningMovements movements;
    private final ImportedModels models;

    ImportCheck(
            Organisation organisation,
            Bodies bodies,
            MobilisationFields fields,
            CriteriaQueries criteria,
            Holder holders,
            RunningMovements movements,
            ImportedModels models) {
        this.organisation = organisation;
        this.bodies = bodies;
        this.fields = fields;
        this.criteria = criteria;
        this.holders = holders;
        this.movements = movements;
        this.models = models;
    }

    /** What was read for a file. */
    record Known(
            Map<String, Unit> units,
            ScopeDays scope,
            Ancestry ancestry,
            Map<String, MobilisationFields.Held> fields,
            List<CriteriaView> criteria,
            Map<String, Dossier> members,
            RunningMovements.Book movements,
            Set<ModelRow.Key> taken) {

        boolean stands(String unit, LocalDate day) {
            Unit found = units.get(unit);
            return found != null && found.existsOn(day);
        }
    }

    Known read(List<Parsed<ModelRow>> rows) {
        List<NewModel> told = rows.stream().map(row -> row.value().told()).toList();
        Set<String> places = told.stream()
                .flatMap(each -> Stream.of(each.unit(), each.place()))
                .collect(toSet());
        Set<String> committees = told.stream().map(NewModel::committee).collect(toSet());
        Set<String> units = told.stream().map(NewModel::unit).collect(toSet());
        Set<String> all = Stream.concat(
                        Stream.concat(places.stream(), committees.stream()),
                        rows.stream()
                                .map(row -> row.value().taken())
                                .filter(Objects::nonNull)
                                .map(StepDetail::body)
                                .filter(Objects::nonNull))
                .collect(toSet());
        return new Known(
                organisation.find(all),
                organisation.scopeDays(places),
                bodies.ancestry(committees, units),
                fields.held(),
                criteria.all(),
                holders.known(told.stream()
                        .map(NewModel::member)
                        .filter(Objects::nonNull)
                        .collect(toSet())),
                movements.book(
                        rows.stream()
                                .map(row -> row.value().movement())
                                .filter(Objects::nonNull)
                                .collect(toSet()),
                        units),
                models.taken(rows.stream().map(row -> row.value().key()).collect(toSet())));
    }

    /** The model itself, told of its first row. */
    static void model(Parsed<ModelRow> first, Known known, Faults faults) {
        int row = first.row();
        NewModel told = first.value().told();
        LocalDate day = told.registeredOn();
        Unit unit = known.units().get(told.unit());
        if (unit == null || !known.scope().hold(told.unit(), day)) {
            faults.add(row, "unit", told.unit(), "violation.organisation-unknown", Map.of("date", day));
        } else if (unit.kind().isPlace()) {
            faults.add(row, "unit", told.unit(), "violation.not-a-committee");
        }
        Unit place = known.units().get(told.place());
        if (place == null || !known.scope().hold(told.place(), day)) {
            faults.add(row, "place", told.place(), "violation.organisation-unknown", Map.of("date", day));
        } else if (!place.kind().isPlace()) {
            faults.add(row, "place", told.place(), "mobilisation.not-a-place");
        }
        Unit committee = known.units().get(told.committee());
        if (committee == null || !known.ancestry().isAbove(told.committee(), told.unit(), day)) {
            faults.add(
                    row,
                    "committee",
                    told.committee(),
                    "mobilisation.not-the-units-committee",
                    Map.of("unit", told.unit()));
        } else if (!Bodies.isCommittee(committee.kind())) {
            faults.add(row, "committee", told.committee(), "mobilisation.not-a-registering-committee");
        }
        MobilisationFields.Held field = known.fields().get(told.field());
        if (field == null || !field.on(day)) {
            faults.add(
                    row,
                    "field",
                    told.field(),
                    "mobilisation.field-unknown",
                    Map.of("field", told.field(), "date", day));
        }
        if (told.year() < day.getYear()) {
            faults.add(
                    row, "year", told.year().toString(), "mobilisation.year-before-registration", Map.of("date", day));
        }
        if (known.taken().contains(first.value().key())) {
            faults.add(row, "code", told.code(), "violation.duplicate");
        }
        Holder.check(told, known.members())
                .faults()
                .forEach(each -> faults.add(
                        row,
                        each.field().equals("member") ? "member" : "holder_name",
                        each.field().equals("member") ? told.member() : told.holderName(),
                        each.messageKey(),
                        each.arguments()));
        if (first.value().movement() != null) {
            var key = first.value().movement();
            known.movements()
                    .refusal(key, told.unit(), told.field(), day)
                    .ifPresent(why -> faults.add(
                            row,
                            "movement",
                            key.code(),
                            why,
                            Map.of("date", day, "field", told.field(), "unit", told.unit())));
        }
    }

    /** One step of a row. */
    static void step(Parsed<ModelRow> each, Known known, Faults faults) {
        StepDetail taken = each.value().taken();
        NewModel told = each.value().told();
        if (taken.on().isBefore(told.registeredOn())) {
            faults.add(
                    each.row(),
                    "on",
                    taken.on().toString(),
                    "mobilisation.before-registration",
                    Map.of("date", told.registeredOn()));
        }
        if (taken.body() != null && !known.stands(taken.body(), taken.on())) {
            faults.add(each.row(), "body", taken.body(), "violation.organisation-unknown", Map.of("date", taken.on()));
        }
        if (taken.step().needsStandingUnit() && !known.stands(told.unit(), taken.on())) {
            faults.add(
                    each.row(),
                    "on",
                    taken.on().toString(),
                    "mobilisation.unit-has-ended",
                    Map.of("unit", told.unit(), "date", taken.on()));
        }
        List<Mark> marks = each.value().marks();
        if (!marks.isEmpty() && taken.step() != ModelStep.SURVEY) {
            faults.add(each.row(), "marks", "", "mobilisation.marks-without-survey");
        } else if (!marks.isEmpty()) {
            var set = CriteriaQueries.on(taken.on(), known.criteria());
            if (set.isEmpty()) {
                faults.add(each.row(), "marks", "", "mobilisation.no-criteria", Map.of("date", taken.on()));
            } else {
                Surveys.faults(marks, set.get())
                        .forEach(fault -> faults.add(each.row(), "marks", "", fault.messageKey(), fault.arguments()));
            }
        }
    }
}
