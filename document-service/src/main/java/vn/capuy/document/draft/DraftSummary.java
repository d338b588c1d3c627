package vn.capuy.document.draft;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.registry.Urgency;
import vn.capuy.document.type.SigningBody;

/**
 * A draft.
 *
 * @param series the series in which it would be numbered on the planned day; null where none is known
 * @param place its place in the queue of that series, from 1; null unless it is reserved
 * @param expectedNumber the number that it would get if those before it were issued first: a forecast, never a promise
 * @param document id of the document that it became
 * @param notation that document's number and symbol
 */
@Schema(name = "Draft")
public record DraftSummary(
        UUID id,
        @Schema(examples = "BL") String issuer,
        String issuerName,
        @Schema(examples = "RESOLUTION") String type,
        String typeName,
        @Schema(examples = "NEW_RURAL") String field,
        String fieldName,
        @JsonProperty("abstract") String abstractText,
        SigningBody signingBody,
        String signer,
        Urgency urgency,
        LocalDate plannedOn,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        DraftState state,
        @Schema(examples = "NQ") String series,
        @Schema(examples = "2020-2025") String term,
        Integer place,
        @Schema(examples = "5") Integer expectedNumber,
        UUID document,
        @Schema(examples = "05-NQ/HU") String notation,
        String releaseReason,
        Instant recordedAt,
        String recordedBy,
        long version) {}
