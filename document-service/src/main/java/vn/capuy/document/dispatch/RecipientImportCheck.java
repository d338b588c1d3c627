package vn.capuy.document.dispatch;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.dispatch.ImportedRecipient.Named;
import vn.capuy.document.dispatch.ImportedRecipient.Told;
import vn.capuy.document.recipient.RecipientReach;
import vn.capuy.document.recipient.rules.RecipientFacts;
import vn.capuy.document.recipient.rules.RecipientRules;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.organisation.Organisation;

/** What only the registers can tell of recipients to be imported, asked for all of them at once. */
@ApplicationScoped
class RecipientImportCheck {
    /** Only within the scope: who merely received a document names no recipients of it. */
    private static final String DOCUMENTS =
            """
            select d.id, d.issuer, d.notation, d.issued_on, d.secrecy <> 'NONE' and (d.open_from is null or d.open_from > :today) as secret
            from unnest(:issuers, :notations, cast(:days as date[])) as w (issuer, notation, day)
            join document d on d.issuer = w.issuer and d.issued_on = w.day and d.notation = w.notation
            where d.voided_at is null and %s and %s""".formatted(DocumentAccess.CLEARED, Organisation.withinScope("d.issuer", "d.issued_on"));

    private static final String NAMED = """
            select document, organisation, outside from document_recipient
            where document = any(:documents) and voided_at is null""";

    private final Jdbi jdbi;
    private final DocumentAccess access;
    private final Organisation organisation;

    RecipientImportCheck(Jdbi jdbi, DocumentAccess access, Organisation organisation) {
        this.jdbi = jdbi;
        this.access = access;
        this.organisation = organisation;
    }

    private record Found(UUID id, boolean secret) {}

    /** @param documents takes the documents of the rows that hold */
    void check(List<Parsed<ImportedRecipient>> rows, Faults faults, Map<ImportedRecipient, UUID> documents) {
        Map<Told, Found> found =
                documents(rows.stream().map(row -> row.value().document()).collect(toSet()));
        Map<String, Organisation.Unit> units = organisation.find(rows.stream()
                .map(row -> row.value().recipient().organisation())
                .filter(Objects::nonNull)
                .collect(toSet()));
        Set<Named> named = named(found.values().stream().map(Found::id).collect(toSet()));
        for (Parsed<ImportedRecipient> row : rows) {
            ImportedRecipient each = row.value();
            Found document = found.get(each.document());
            if (document == null) {
                faults.add(row.row(), "notation", each.document().notation(), "recipient.no-document");
            }
            faultOfOrganisation(row, units, faults);
            if (document != null) {
                judge(row, document, faults);
                if (!named.add(each.named(document.id()))) {
                    faults.add(row.row(), "organisation", who(each), "recipient.named-already");
                }
                documents.put(each, document.id());
            }
        }
    }

    private static void faultOfOrganisation(
            Parsed<ImportedRecipient> row, Map<String, Organisation.Unit> units, Faults faults) {
        String code = row.value().recipient().organisation();
        LocalDate day = row.value().document().issuedOn();
        if (code != null && (units.get(code) == null || !units.get(code).existsOn(day))) {
            faults.add(row.row(), "organisation", code, "violation.organisation-unknown", Map.of("date", day));
        }
    }

    private static void judge(Parsed<ImportedRecipient> row, Found document, Faults faults) {
        ImportedRecipient each = row.value();
        boolean below = each.recipient().reach() == RecipientReach.BELOW;
        RecipientRules.judge(new RecipientFacts(
                        each.document().issuedOn(), document.secret(), below ? List.of(who(each)) : List.of()))
                .refusals()
                .forEach(finding -> faults.add(
                        row.row(), "reach", each.recipient().reach().name(), finding.message(), finding.arguments()));
    }

    private static String who(ImportedRecipient each) {
        return each.recipient().organisation() == null
                ? each.recipient().outside()
                : each.recipient().organisation();
    }

    private Map<Told, Found> documents(Set<Told> wanted) {
        List<Told> all = List.copyOf(wanted);
        var found = new HashMap<Told, Found>();
        jdbi.useHandle(handle -> access.bind(handle.createQuery(DOCUMENTS))
                .bindArray(
                        "issuers", String.class, all.stream().map(Told::issuer).toList())
                .bindArray(
                        "notations",
                        String.class,
                        all.stream().map(Told::notation).toList())
                .bindArray(
                        "days",
                        String.class,
                        all.stream().map(each -> each.issuedOn().toString()).toList())
                .map((row, context) -> found.put(
                        new Told(
                                row.getString("issuer"),
                                row.getString("notation"),
                                row.getObject("issued_on", LocalDate.class)),
                        new Found(row.getObject("id", UUID.class), row.getBoolean("secret"))))
                .list());
        return found;
    }

    private Set<Named> named(Set<UUID> documents) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery(NAMED)
                .bindArray("documents", UUID.class, documents)
                .map((row, context) -> new Named(
                        row.getObject("document", UUID.class), row.getString("organisation"), row.getString("outside")))
                .list()));
    }
}
