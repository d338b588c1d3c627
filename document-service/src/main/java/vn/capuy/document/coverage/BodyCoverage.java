package vn.capuy.document.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.organisation.UnitKind;

/**
 * A body that must implement a guiding document, and what it issued to do so.
 *
 * @param firstIssuedOn the day of the first document; null where it issued nothing
 * @param daysAfter how many days after the guiding document that was
 * @param documents how many documents it issued
 * @param direct whether one of them names the guiding document itself, and not only what a body above issued to implement it
 * @param documentIds these documents, the first twenty
 * @param notations their numbers and symbols
 * @param endedOn the first day on which the body is no more; null where it stands on the day that is asked for
 * @param successors what took it over, where it has ended
 * @param byPredecessors those bodies that it took over and that had issued something
 */
@Schema(name = "BodyCoverage")
public record BodyCoverage(
        @Schema(examples = "BL-HM-DU") String organisation,
        String organisationName,
        UnitKind kind,
        CoverageState state,
        LocalDate firstIssuedOn,
        Integer daysAfter,
        int documents,
        boolean direct,
        List<UUID> documentIds,
        @Schema(examples = "[\"04-KH/ĐU\"]") List<String> notations,
        LocalDate endedOn,
        @Schema(examples = "[\"QN-HM-DU\"]") List<String> successors,
        List<String> byPredecessors) {}
