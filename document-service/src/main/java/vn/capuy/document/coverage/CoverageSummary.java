package vn.capuy.document.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a guiding document is implemented, of the bodies within the caller's scope.
 *
 * @param expected bodies that must implement it, also those that have ended since
 * @param issued those of them that issued something to do so
 * @param nothing those of them that issued nothing
 * @param direct those of them that named the guiding document itself
 * @param ended those of them that stand no more
 * @param nothingAndEnded those that issued nothing and stand no more
 * @param nothingButPredecessors those that issued nothing, while one that they took over had
 * @param medianDays the median of the days after which the first document came; null where none did
 */
@Schema(name = "CoverageSummary")
public record CoverageSummary(
        int expected,
        int issued,
        int nothing,
        int direct,
        int ended,
        int nothingAndEnded,
        int nothingButPredecessors,
        Integer medianDays) {}
