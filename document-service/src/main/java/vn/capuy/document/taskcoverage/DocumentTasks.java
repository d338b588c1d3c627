package vn.capuy.document.taskcoverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the clauses of a document that require tasks are carried out.
 *
 * @param clauses how many require tasks
 * @param ofClauses the tasks that come of these clauses
 * @param ofDocument the tasks that come of the document as a whole
 * @param items a page of the clauses, in the order of the document
 * @param next where the next page begins; null after the last
 */
@Schema(name = "DocumentTaskCoverage")
public record DocumentTasks(
        UUID document,
        @Schema(examples = "06-NQ/HU") String notation,
        LocalDate issuedOn,
        LocalDate onDay,
        Instant knownAt,
        long clauses,
        long covered,
        long uncovered,
        TaskNumbers ofClauses,
        TaskNumbers ofDocument,
        List<ClauseTasks> items,
        String next) {}
