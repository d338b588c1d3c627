package vn.capuy.document.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.capuy.platform.imports.Row;

/** A row of a file that tells the clauses of several documents: the document, and the clause as in a file of its own. */
record DocumentClauseRow(Named document, ClauseRow clause) {
    static final String COLUMN_NAMES = "issuer,notation,issued_on," + ClauseRow.COLUMN_NAMES;

    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL = ClauseRow.OPTIONAL;

    /** A document by its issuer, its number and symbol, and its day. */
    record Named(String issuer, String notation, LocalDate issuedOn) {}

    static DocumentClauseRow parse(Row row) {
        return new DocumentClauseRow(
                new Named(row.text("issuer", 50), row.text("notation", 100), row.date("issued_on")),
                ClauseRow.parse(row));
    }
}
