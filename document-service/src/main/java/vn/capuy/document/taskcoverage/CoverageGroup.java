package vn.capuy.document.taskcoverage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The clauses that require tasks of one document, of one issuer or of one field.
 *
 * @param key id of the document, code of the issuer or of the field; {@code -} for documents of no field
 * @param name number and symbol of the document, or the name in the caller's language
 * @param issuedOn of a document; else null
 * @param issuer of a document; else null
 * @param covered how many of the clauses have a task
 */
@Schema(name = "TaskCoverageGroup")
public record CoverageGroup(
        @Schema(examples = "NEW_RURAL") String key,
        String name,
        LocalDate issuedOn,
        String issuer,
        long clauses,
        long covered,
        long uncovered,
        long tasks,
        long done,
        long open,
        long overdue) {}
