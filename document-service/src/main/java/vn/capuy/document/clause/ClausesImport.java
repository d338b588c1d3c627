package vn.capuy.document.clause;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.clause.DocumentClauseRow.Named;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.organisation.Organisation;

/** Takes over the clauses of several documents of the register from one file, as each could be entered by itself. */
@ApplicationScoped
class ClausesImport {
    private static final String DOCUMENTS =
            """
            select d.id, d.issuer, d.notation, d.issued_on
            from unnest(:issuers, :notations, cast(:days as date[])) as w (issuer, notation, day)
            join document d on d.issuer = w.issuer and d.issued_on = w.day and d.notation = w.notation
            where d.voided_at is null and %s and %s""".formatted(DocumentAccess.CLEARED, Organisation.withinScope("d.issuer", "d.issued_on"));

    private final Importer importer;
    private final DocumentAccess access;
    private final ClauseImport ofOne;
    private final ClauseEntry entering;
    private final Jdbi jdbi;

    ClausesImport(Importer importer, DocumentAccess access, ClauseImport ofOne, ClauseEntry entering, Jdbi jdbi) {
        this.importer = importer;
        this.access = access;
        this.ofOne = ofOne;
        this.entering = entering;
        this.jdbi = jdbi;
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        var found = new HashMap<Named, UUID>();
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        DocumentClauseRow.COLUMNS,
                        DocumentClauseRow.OPTIONAL,
                        DocumentClauseRow::parse,
                        (rows, faults) -> check(rows, faults, found),
                        rows -> write(rows, found)));
    }

    private void check(List<Parsed<DocumentClauseRow>> rows, Faults faults, Map<Named, UUID> found) {
        if (rows.isEmpty()) {
            return;
        }
        found.putAll(
                find(rows.stream().map(row -> row.value().document()).distinct().toList()));
        byDocument(rows.stream().map(Parsed::value).toList()).forEach((document, clauses) -> {
            UUID id = found.get(document);
            if (id == null) {
                clauses.forEach(row -> faults.unknown(row.number(), "notation", document.notation()));
            } else if (entering.level(access.open(id)) != Clearance.NONE) {
                clauses.forEach(
                        row -> faults.add(row.number(), "notation", document.notation(), "clause.document-is-secret"));
            } else {
                ofOne.checkRows(id, clauses, faults);
            }
        });
    }

    private void write(List<DocumentClauseRow> rows, Map<Named, UUID> found) {
        byDocument(rows).forEach((document, clauses) -> {
            DocumentView changed = access.change(found.get(document), "*");
            entering.enter(changed, null, ClauseImport.drafts(clauses));
        });
    }

    private static Map<Named, List<ClauseRow>> byDocument(List<DocumentClauseRow> rows) {
        return rows.stream()
                .collect(groupingBy(
                        DocumentClauseRow::document,
                        LinkedHashMap::new,
                        Collectors.mapping(DocumentClauseRow::clause, Collectors.toList())));
    }

    private Map<Named, UUID> find(List<Named> wanted) {
        return jdbi.withHandle(handle -> access.bind(handle.createQuery(DOCUMENTS))
                .bindArray(
                        "issuers",
                        String.class,
                        wanted.stream().map(Named::issuer).toList())
                .bindArray(
                        "notations",
                        String.class,
                        wanted.stream().map(Named::notation).toList())
                .bindArray(
                        "days",
                        String.class,
                        wanted.stream().map(each -> each.issuedOn().toString()).toList())
                .map((row, context) -> Map.entry(
                        new Named(
                                row.getString("issuer"),
                                row.getString("notation"),
                                row.getObject("issued_on", LocalDate.class)),
                        row.getObject("id", UUID.class)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));
    }
}
