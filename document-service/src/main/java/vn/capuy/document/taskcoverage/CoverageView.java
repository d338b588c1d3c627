package vn.capuy.document.taskcoverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which clauses that require tasks have some, and which tasks have no source.
 *
 * @param total of all documents that are meant
 * @param tasksWithoutSource how many tasks were assigned in the period of which no source is known
 * @param items by document latest first, else by code
 * @param next where the next page begins; null after the last
 */
@Schema(name = "TaskCoverage")
public record CoverageView(
        String org,
        LocalDate from,
        LocalDate to,
        LocalDate onDay,
        Instant knownAt,
        Total total,
        long tasksWithoutSource,
        List<CoverageGroup> items,
        String next) {

    /** The numbers of all together. */
    @Schema(name = "TaskCoverageTotal")
    public record Total(long clauses, long covered, long uncovered, long tasks, long done, long open, long overdue) {}
}
