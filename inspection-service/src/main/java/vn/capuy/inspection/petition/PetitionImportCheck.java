package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.matter.MatterCatalogue;
import vn.capuy.inspection.matter.MatterView;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.organisation.ScopeDays;

/** Checks a whole file against the organisation and the register, in as many queries for any number of rows. */
@ApplicationScoped
class PetitionImportCheck {
    private static final String ENTERED = """
            select receiving_body || ' ' || old_reference from petition
            where voided_at is null and (receiving_body, old_reference) in
              (select * from unnest(cast(:bodies as text[]), cast(:references as text[])))""";

    private static final String OWN = "select member from inspector where account = :account and voided_at is null";

    private final Organisation organisation;
    private final MatterCatalogue catalogue;
    private final Jdbi jdbi;
    private final Caller caller;

    PetitionImportCheck(Organisation organisation, MatterCatalogue catalogue, Jdbi jdbi, Caller caller) {
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** What the file is checked against. */
    private record Known(
            Map<String, Unit> units,
            ScopeDays scope,
            Map<String, MatterView> matters,
            Set<String> entered,
            Set<String> own) {}

    void check(List<Parsed<PetitionRow>> rows, Groups<PetitionRow> groups, Faults faults) {
        if (rows.isEmpty()) {
            return;
        }
        if (!PetitionAccess.cleared(caller)) {
            faults.add(rows.getFirst().row(), "receiving_body", "", "violation.petition-needs-clearance");
        }
        List<PetitionRow> told = rows.stream().map(Parsed::value).toList();
        var bodies = told.stream().map(row -> row.petition().receivingBody()).collect(Collectors.toSet());
        var known = new Known(
                organisation.find(codes(told)),
                organisation.scopeDays(bodies),
                catalogue.byCode(),
                entered(told),
                ownMembers());
        groups.of(rows).values().forEach(of -> {
            groups.agree(of, PetitionRow.REPEATED, faults);
            petition(of, known, faults);
            subjects(of, known, faults);
        });
    }

    private static void petition(List<Parsed<PetitionRow>> of, Known known, Faults faults) {
        Parsed<PetitionRow> first = of.getFirst();
        NewPetition petition = first.value().petition();
        String body = petition.receivingBody();
        if (!known.scope().hold(body, petition.receivedOn())) {
            faults.add(
                    first.row(),
                    "receiving_body",
                    body,
                    "violation.organisation-unknown",
                    Map.of("date", petition.receivedOn()));
        } else if (known.units().get(body).kind().isPlace()) {
            faults.add(first.row(), "receiving_body", body, "violation.not-a-party-organisation");
        }
        if (known.entered().contains(first.value().key())) {
            faults.add(first.row(), "reference", first.value().reference(), "constraint.petition_old_reference_unique");
        }
        if (petition.decision() != null) {
            unit(
                    first,
                    "decision_body",
                    petition.decision().body(),
                    petition.decision().decidedOn(),
                    known,
                    faults);
        }
        if (petition.kind() == PetitionKind.COMPLAINT && of.size() != 1) {
            faults.add(of.get(1).row(), "subject_kind", "", "violation.petition-one-complainant");
        }
    }

    private static void subjects(List<Parsed<PetitionRow>> of, Known known, Faults faults) {
        var named = new HashSet<String>();
        for (Parsed<PetitionRow> row : of) {
            NewPetitionSubject subject = row.value().subject();
            unit(
                    row,
                    "organisation",
                    subject.organisation(),
                    row.value().petition().receivedOn(),
                    known,
                    faults);
            if (!named.add(subject.identity())) {
                faults.add(row.row(), "organisation", subject.organisation(), "violation.duplicate");
            }
            if (subject.member() != null && known.own().contains(subject.member())) {
                faults.add(row.row(), "member", subject.member(), "violation.petition-about-oneself");
            }
        }
    }

    private static void unit(
            Parsed<PetitionRow> row, String column, String code, LocalDate day, Known known, Faults faults) {
        Unit unit = known.units().get(code);
        if (unit == null || unit.establishedOn().isAfter(day)) {
            faults.add(row.row(), column, code, "violation.organisation-unknown", Map.of("date", day));
        } else if (unit.kind().isPlace()) {
            faults.add(row.row(), column, code, "violation.not-a-party-organisation");
        }
    }

    private static Set<String> codes(List<PetitionRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(
                        row.petition().receivingBody(),
                        row.subject().organisation(),
                        row.petition().decision() == null
                                ? null
                                : row.petition().decision().body()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Set<String> entered(Collection<PetitionRow> rows) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTERED)
                .bindArray(
                        "bodies",
                        String.class,
                        rows.stream().map(row -> row.petition().receivingBody()).toList())
                .bindArray(
                        "references",
                        String.class,
                        rows.stream().map(PetitionRow::reference).toList())
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    private Set<String> ownMembers() {
        return jdbi.withHandle(handle -> handle.createQuery(OWN)
                .bind("account", caller.account())
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }
}
