package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks a file of programmes against the organisation, the regulation and the register. */
@ApplicationScoped
class ProgrammeImportCheck {
    private static final Pattern OF_SUBJECT = Pattern.compile("subjects\\[(\\d+)](?:\\.(\\w+))?");
    private static final Map<String, String> COLUMNS =
            Map.of("periodFrom", "period_from", "periodTo", "period_to", "leadBody", "lead_body", "on", "approved_on");

    private final Programmes programmes;
    private final ProgrammeBodies bodies;
    private final ItemUnits units;
    private final ItemCheck items;
    private final SignedPapers papers;
    private final PlannedCases cases;
    private final Organisation organisation;
    private final StepDays days;

    ProgrammeImportCheck(
            Programmes programmes,
            ProgrammeBodies bodies,
            ItemUnits units,
            ItemCheck items,
            SignedPapers papers,
            PlannedCases cases,
            Organisation organisation,
            StepDays days) {
        this.programmes = programmes;
        this.bodies = bodies;
        this.units = units;
        this.items = items;
        this.papers = papers;
        this.cases = cases;
        this.organisation = organisation;
        this.days = days;
    }

    void check(Groups<ProgrammeRow> groups, List<Parsed<ProgrammeRow>> rows, Faults faults) {
        if (rows.isEmpty()) {
            return;
        }
        var byProgramme = groups.of(rows);
        Set<String> existing = programmes.existing(byProgramme.keySet());
        var scope = organisation.scopeDays(
                rows.stream().map(row -> row.value().body()).toList());
        var found = new HashMap<String, ProgrammeBody>();
        byProgramme.forEach((key, group) -> {
            ProgrammeRow head = group.getFirst().value();
            bodies.find(head.body(), head.year()).ifPresent(body -> found.put(key, body));
        });
        var known = units.of(
                found.values().stream().map(ProgrammeBody::committee).toList(),
                rows.stream()
                        .flatMap(row -> Stream.of(
                                row.value().body(),
                                row.value().leadBody(),
                                row.value().subject().organisation()))
                        .toList());
        var caseOf = cases.of(rows.stream().map(Parsed::value).toList());
        byProgramme.forEach((key, group) -> {
            groups.agree(group, ProgrammeRows.OF_THE_PROGRAMME, faults);
            ProgrammeBody body = found.get(key);
            Parsed<ProgrammeRow> head = group.getFirst();
            if (body == null || !scope.hold(body.body(), body.firstDay()) || known.isPlace(body.body())) {
                LocalDate day = body == null ? LocalDate.of(head.value().year(), 1, 1) : body.firstDay();
                faults.add(
                        head.row(), "body", head.value().body(), "violation.organisation-unknown", Map.of("date", day));
                return;
            }
            if (existing.contains(key)) {
                faults.add(head.row(), "body", key, "violation.duplicate");
            }
            programme(head, body, faults);
            ProgrammeRows.byItem(group).values().forEach(item -> {
                groups.agree(item, ProgrammeRows.OF_THE_ITEM, faults);
                item(item, body, known, caseOf, faults);
            });
        });
    }

    private void programme(Parsed<ProgrammeRow> head, ProgrammeBody body, Faults faults) {
        ProgrammeRow told = head.value();
        if (told.year() > days.today().getYear() + 1) {
            faults.add(
                    head.row(),
                    "year",
                    told.year().toString(),
                    "programme.year",
                    Map.of("last", days.today().getYear() + 1));
        }
        long parts = Stream.of(told.document(), told.issuer(), told.approvedOn())
                .filter(each -> each != null)
                .count();
        if (parts % 3 != 0) {
            faults.add(head.row(), "approved_on", text(told.approvedOn()), "programme.import-approval");
        } else if (parts == 3) {
            if (told.approvedOn().isAfter(days.today())) {
                faults.add(head.row(), "approved_on", text(told.approvedOn()), "violation.future");
            }
            papers.faults(body.committee(), body.body(), told.paper(), told.approvedOn())
                    .forEach(fault -> add(head.row(), fault, faults));
        }
    }

    private void item(
            List<Parsed<ProgrammeRow>> rows,
            ProgrammeBody body,
            ItemUnits.Known known,
            PlannedCases.Known caseOf,
            Faults faults) {
        Parsed<ProgrammeRow> first = rows.getFirst();
        ProgrammeRow told = first.value();
        NewItem item = told.item(rows.stream().map(row -> row.value().subject()).toList());
        for (Fault fault : items.faults(body, item, known)) {
            Matcher subject = OF_SUBJECT.matcher(fault.field());
            if (subject.matches()) {
                int row = rows.get(Integer.parseInt(subject.group(1))).row();
                String column = Optional.ofNullable(subject.group(2)).orElse("organisation");
                faults.add(row, column, "", fault.messageKey(), fault.arguments());
            } else if (fault.field().startsWith("matters")) {
                String matters = String.join(" ", told.matters());
                faults.add(first.row(), "matters", matters, fault.messageKey(), fault.arguments());
            } else {
                add(first.row(), fault, faults);
            }
        }
        ItemCheck.ruling(item).ifPresent(ruling -> ruling.refusals()
                .forEach(refused ->
                        faults.add(first.row(), "kind", item.kind().name(), refused.message(), refused.arguments())));
        dropped(first, faults);
        if (told.caseReference() != null) {
            caseOf.fault(told, body)
                    .ifPresent(fault -> faults.add(
                            first.row(),
                            "case_reference",
                            told.caseReference(),
                            fault.messageKey(),
                            fault.arguments()));
        }
    }

    private void dropped(Parsed<ProgrammeRow> row, Faults faults) {
        ProgrammeRow told = row.value();
        if (told.droppedOn() == null) {
            if (told.dropGround() != null) {
                faults.add(row.row(), "dropped_on", "", "violation.required");
            }
            return;
        }
        if (told.droppedOn().isAfter(days.today())) {
            faults.add(row.row(), "dropped_on", text(told.droppedOn()), "violation.future");
        }
        if (told.approvedOn() == null) {
            faults.add(row.row(), "dropped_on", text(told.droppedOn()), "programme.not-approved");
        } else if (told.droppedOn().isBefore(told.approvedOn())) {
            faults.add(
                    row.row(),
                    "dropped_on",
                    text(told.droppedOn()),
                    "programme.day-before",
                    Map.of("date", told.approvedOn()));
        }
        if (told.caseReference() != null) {
            faults.add(row.row(), "dropped_on", text(told.droppedOn()), "programme.item-has-case");
        }
    }

    private static void add(int row, Fault fault, Faults faults) {
        faults.add(row, COLUMNS.getOrDefault(fault.field(), fault.field()), "", fault.messageKey(), fault.arguments());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
