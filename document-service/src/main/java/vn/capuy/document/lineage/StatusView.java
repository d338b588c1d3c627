package vn.capuy.document.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The status of a document on a day, and why. It is the same for everybody for whom the document exists; the documents that
 * brought it about are told to those for whom they exist.
 *
 * @param since first day of this status; null of one that is void or not yet in force
 * @param inForceFrom first day on which it is in force by its own words, or its day
 * @param inForceTo last day on which it is in force by its own words; null where it names none
 * @param because what later documents did to it up to that day, as far as they exist for the caller
 * @param clauses its clauses that are no longer what they were, each with its own status
 */
@Schema(name = "DocumentStatusOnDay")
public record StatusView(
        UUID document,
        @Schema(examples = "05-NQ/HU") String notation,
        LocalDate issuedOn,
        LocalDate onDay,
        DocumentStatus status,
        LocalDate since,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        List<RelationView> because,
        List<ClauseStatus> clauses) {

    /** The status of one clause: AMENDED, REPLACED or REPEALED. */
    @Schema(name = "ClauseStatusOnDay")
    public record ClauseStatus(
            UUID clause, @Schema(examples = "Điều 3") String label, DocumentStatus status, LocalDate since) {}
}
