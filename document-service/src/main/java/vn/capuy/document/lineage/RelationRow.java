package vn.capuy.document.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.document.lineage.RegisteredDocuments.Named;
import vn.capuy.platform.imports.Row;

/**
 * A row of a file of relations.
 *
 * @param number of the row
 * @param from by what the later document is named
 * @param to by what the earlier one is named; null where it is outside the register
 * @param outside null where it is in the register
 * @param clause label of the later document's clause; null where it is meant as a whole
 * @param toClause label of the earlier document's clause; null where it is meant as a whole
 * @param worksFrom null for the day on which the later document comes into force
 * @param ground why whatever is left to a person is met; null where nothing is
 */
record RelationRow(
        int number,
        Named from,
        RelationKind kind,
        Named to,
        OutsideDocument outside,
        String clause,
        String toClause,
        LocalDate worksFrom,
        String note,
        String ground) {
    static final String COLUMN_NAMES = "document,issuer,notation,issued_on,kind,to_document,to_issuer,to_issuer_name,"
            + "to_notation,to_issued_on,works_from,clause,to_clause,note,ground";

    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));

    /** Either the id, or issuer, notation and day; so none of them must be there. */
    static final Set<String> OPTIONAL =
            COLUMNS.stream().filter(column -> !column.equals("kind")).collect(Collectors.toUnmodifiableSet());

    static RelationRow parse(Row row, LocalDate today) {
        Named from = named(row, "");
        String outsideIssuer = row.optionalText("to_issuer_name", OutsideDocument.LONGEST_ISSUER);
        String toClause = row.optionalText("to_clause", OutsideDocument.LONGEST_CLAUSE);
        LocalDate toDay = row.optionalDate("to_issued_on");
        if (toDay != null && toDay.isAfter(today)) {
            row.fault("to_issued_on", "violation.future");
        }
        return new RelationRow(
                row.number(),
                from,
                row.code("kind", RelationKind.class),
                outsideIssuer == null ? named(row, "to_") : null,
                outsideIssuer == null ? null : outside(row, outsideIssuer, toDay, toClause),
                row.optionalText("clause", OutsideDocument.LONGEST_CLAUSE),
                outsideIssuer == null ? toClause : null,
                row.optionalDate("works_from"),
                row.optionalText("note", NewRelation.LONGEST_NOTE),
                row.optionalText("ground", 1000));
    }

    private static Named named(Row row, String prefix) {
        String id = row.optionalText(prefix + "document", 36);
        if (id != null) {
            try {
                return new Named(UUID.fromString(id), null, null, null);
            } catch (IllegalArgumentException e) {
                row.fault(prefix + "document", "violation.unreadable");
                return null;
            }
        }
        return new Named(
                null,
                row.text(prefix + "issuer", 50),
                row.text(prefix + "notation", OutsideDocument.LONGEST_NOTATION),
                row.date(prefix + "issued_on"));
    }

    private static OutsideDocument outside(Row row, String issuer, LocalDate day, String clause) {
        for (String column : List.of("to_document", "to_issuer")) {
            if (row.optionalText(column, 50) != null) {
                row.fault(column, "lineage.one-target");
            }
        }
        String notation = row.text("to_notation", OutsideDocument.LONGEST_NOTATION);
        row.date("to_issued_on");
        return new OutsideDocument(notation, issuer, day, clause);
    }

    Stream<Named> documents() {
        return Stream.of(from, to).filter(named -> named != null);
    }
}
