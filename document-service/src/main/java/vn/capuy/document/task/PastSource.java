package vn.capuy.document.task;

import java.time.LocalDate;
import vn.capuy.platform.imports.Row;

/**
 * What a task of the past comes of, as a person tells it.
 *
 * @param document of a clause or a document; null for other kinds
 * @param clause the clause's label, which stands at one place of the document alone
 * @param reference of an inspection's conclusion or a meeting
 */
record PastSource(TaskSource.Kind kind, Told document, String clause, String reference) {

    /** A document by its issuer, its number and symbol, and its day. */
    record Told(String issuer, String notation, LocalDate issuedOn) {
        /** Null where the columns are empty; faults those of them that are missing. */
        static Told read(Row row, String prefix) {
            String issuer = row.optionalText(prefix + "issuer", 50);
            String notation = row.optionalText(prefix + "notation", 100);
            LocalDate day = row.optionalDate(prefix + "issued_on");
            if (issuer == null && notation == null && day == null) {
                return null;
            }
            required(row, prefix + "issuer", issuer);
            required(row, prefix + "notation", notation);
            required(row, prefix + "issued_on", day);
            return new Told(issuer, notation, day);
        }
    }

    static PastSource read(Row row) {
        TaskSource.Kind kind = row.optionalCode("source_kind", TaskSource.Kind.class);
        Told document = Told.read(row, "source_");
        String clause = row.optionalText("source_clause", 300);
        String reference = row.optionalText("source_reference", 300);
        boolean told = document != null || clause != null || reference != null;
        if (kind == null) {
            if (told) {
                required(row, "source_kind", null);
            }
            return null;
        }
        asked(row, "source_notation", kind.isInRegister(), document);
        asked(row, "source_clause", kind == TaskSource.Kind.CLAUSE, clause);
        asked(row, "source_reference", !kind.isInRegister(), reference);
        return new PastSource(kind, document, clause, reference);
    }

    private static void asked(Row row, String column, boolean needed, Object value) {
        if (!needed && value != null) {
            row.fault(column, "task.not-asked");
        } else if (needed) {
            required(row, column, value);
        }
    }

    private static void required(Row row, String column, Object value) {
        if (value == null) {
            row.fault(column, "violation.required");
        }
    }
}
