package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.matter.MatterCatalogue;
import vn.capuy.inspection.matter.MatterView;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;

/** Checks a whole file against the organisation, the regulation and the register, in as many queries for any number of rows. */
@ApplicationScoped
class CaseImportCheck {
    private static final String ENTERED = """
            select lead_body, reference, bool_or(voided_at is null) as live from inspection_case
            where (lead_body, reference) in
              (select * from unnest(cast(:bodies as text[]), cast(:references as text[])))
            group by lead_body, reference""";

    private static final Map<String, String> COLUMN_OF = Map.of("member", "member", "memberName", "member_name");

    private final NamedOrganisations organisations;
    private final NamedMembers members;
    private final MatterCatalogue catalogue;
    private final Jdbi jdbi;

    CaseImportCheck(NamedOrganisations organisations, NamedMembers members, MatterCatalogue catalogue, Jdbi jdbi) {
        this.organisations = organisations;
        this.members = members;
        this.catalogue = catalogue;
        this.jdbi = jdbi;
    }

    /** The rows by case, in the order of the file. */
    static <T> Map<CaseRow.Key, List<T>> byCase(Collection<T> rows, java.util.function.Function<T, CaseRow> row) {
        return rows.stream()
                .collect(Collectors.groupingBy(each -> row.apply(each).key(), LinkedHashMap::new, Collectors.toList()));
    }

    /** What is known of the members that the rows name. */
    NamedMembers.Known check(List<Parsed<CaseRow>> rows, Faults faults) {
        var dossiers =
                members.of(rows.stream().map(row -> row.value().subject()).toList());
        if (rows.isEmpty()) {
            return dossiers;
        }
        members(rows, dossiers, faults);
        var known = organisations.of(rows.stream()
                .flatMap(each -> Stream.of(
                        each.value().decision().leadBody(),
                        each.value().subject().organisation()))
                .collect(Collectors.toSet()));
        var matters = catalogue.byCode();
        var cases = byCase(rows, Parsed::value);
        Map<CaseRow.Key, Boolean> entered = entered(cases.keySet());
        cases.forEach((key, of) -> {
            agreement(of, faults);
            subjects(of, known, faults);
            lead(of, known, faults);
            matters(of.getFirst(), matters, faults);
            reference(of.getFirst(), entered.get(key), faults);
        });
        return dossiers;
    }

    private static void members(List<Parsed<CaseRow>> rows, NamedMembers.Known dossiers, Faults faults) {
        rows.forEach(row -> dossiers.fault(row.value().subject())
                .ifPresent(fault ->
                        faults.add(row.row(), COLUMN_OF.get(fault.member()), fault.value(), fault.messageKey())));
    }

    private static void agreement(List<Parsed<CaseRow>> rows, Faults faults) {
        Map<String, Object> first = rows.getFirst().value().common();
        for (var row : rows.subList(1, rows.size())) {
            row.value().common().forEach((column, value) -> {
                if (!Objects.equals(value, first.get(column))) {
                    faults.add(row.row(), column, Objects.toString(value, ""), "violation.group");
                }
            });
        }
    }

    private static void matters(Parsed<CaseRow> row, Map<String, MatterView> known, Faults faults) {
        LocalDate day = row.value().decision().decidedOn();
        var named = new HashSet<String>();
        for (String code : row.value().matters()) {
            MatterView matter = known.get(code);
            if (matter == null || !matter.holdsOn(day)) {
                faults.add(row.row(), "matters", code, "matter.not-in-force", Map.of("date", day));
            } else if (!named.add(code)) {
                faults.add(row.row(), "matters", code, "violation.duplicate");
            }
        }
    }

    private static void subjects(List<Parsed<CaseRow>> rows, NamedOrganisations.Known known, Faults faults) {
        var named = new HashSet<String>();
        for (var row : rows) {
            NewSubject subject = row.value().subject();
            LocalDate day = row.value().decision().decidedOn();
            known.subjectFault(subject.organisation(), day)
                    .ifPresent(key ->
                            faults.add(row.row(), "organisation", subject.organisation(), key, Map.of("date", day)));
            if (!named.add(subject.identity())) {
                boolean member = subject.kind() == SubjectKind.MEMBER;
                String value = member ? subject.member() : subject.organisation();
                faults.add(row.row(), member ? "member" : "organisation", value, "violation.duplicate");
            }
        }
    }

    /** The lead body and what the regulation lets it do: told once for a case, at the row that shows it. */
    private static void lead(List<Parsed<CaseRow>> rows, NamedOrganisations.Known known, Faults faults) {
        var first = rows.getFirst();
        var decision = first.value().decision();
        var fault = known.leadFault(decision.leadBody(), decision.decidedOn());
        if (fault.isPresent()) {
            faults.add(
                    first.row(), "lead_body", decision.leadBody(), fault.get(), Map.of("date", decision.decidedOn()));
            return;
        }
        boolean advisory = known.isAdvisoryBody(decision.leadBody());
        rows.stream()
                .filter(row -> row.value().subject().kind() == SubjectKind.MEMBER)
                .findFirst()
                .ifPresent(row -> CaseCheck.ruling(decision.kind(), decision.decidedOn(), advisory, true)
                        .ifPresent(ruling -> ruling.refusals()
                                .forEach(finding -> faults.add(
                                        row.row(),
                                        "lead_body",
                                        decision.leadBody(),
                                        finding.message(),
                                        finding.arguments()))));
    }

    private static void reference(Parsed<CaseRow> row, Boolean live, Faults faults) {
        // A record that is voided gives its reference free, but the same voided record is not entered twice.
        if (live != null && (live || row.value().voidReason() != null)) {
            faults.add(row.row(), "reference", row.value().decision().reference(), "violation.duplicate");
        }
    }

    private Map<CaseRow.Key, Boolean> entered(Collection<CaseRow.Key> keys) {
        var found = new HashMap<CaseRow.Key, Boolean>();
        jdbi.useHandle(handle -> handle.createQuery(ENTERED)
                .bindArray(
                        "bodies",
                        String.class,
                        keys.stream().map(CaseRow.Key::leadBody).toList())
                .bindArray(
                        "references",
                        String.class,
                        keys.stream().map(CaseRow.Key::reference).toList())
                .map((row, context) -> found.put(
                        new CaseRow.Key(row.getString("lead_body"), row.getString("reference")),
                        row.getBoolean("live")))
                .list());
        return found;
    }
}
