package vn.capuy.document.incoming;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.registry.Urgency;
import vn.capuy.platform.caller.Clearance;

/**
 * An incoming document as the register shows it.
 *
 * @param number arrival number (số đến), within the year
 * @param sender null where it is outside the register of organisations
 * @param senderName in the caller's language, or as it was told
 * @param notation number and symbol as written on it
 * @param dated the day that it bears
 * @param abstractText null where it is withheld from this caller
 * @param abstractWithheld whether it is
 * @param document id of the document in its issuer's register, where it is one and exists for the caller
 * @param lateGround why it was entered with a number that it had; null otherwise
 * @param dueOn by when it is to be dealt with, included; null where nothing is awaited
 * @param overdue whether that is past and it is not finished
 * @param answerNotation number and symbol of the answering document
 * @param voidedAt null while it stands
 */
@Schema(name = "IncomingDocument")
public record IncomingSummary(
        UUID id,
        @Schema(examples = "BL") String organisation,
        String organisationName,
        @Schema(examples = "2022") int year,
        @Schema(examples = "118") int number,
        LocalDate arrivedOn,
        @Schema(examples = "QN") String sender,
        String senderName,
        @Schema(examples = "125-CV/TU") String notation,
        LocalDate dated,
        @Schema(examples = "OFFICIAL_LETTER") String type,
        String typeName,
        @JsonProperty("abstract") String abstractText,
        boolean abstractWithheld,
        Urgency urgency,
        Clearance secrecy,
        UUID document,
        String lateGround,
        IncomingState state,
        @Schema(examples = "BL-BTC") String handlerOrganisation,
        String handlerOrganisationName,
        String handlerName,
        String handlerMember,
        LocalDate dueOn,
        boolean overdue,
        LocalDate finishedOn,
        UUID answer,
        @Schema(examples = "45-CV/HU") String answerNotation,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
