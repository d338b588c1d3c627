package vn.capuy.document.book;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.incoming.IncomingState;
import vn.capuy.document.registry.Urgency;
import vn.capuy.platform.caller.Clearance;

/**
 * A line of the register of incoming documents (sổ đăng ký văn bản đến).
 *
 * @param number arrival number (số đến)
 * @param sender its name
 * @param notation number and symbol as written on it
 * @param abstractText null where it is withheld from this caller
 * @param abstractWithheld whether it is
 * @param note the last routing note (ý kiến phân phối); withheld together with the abstract
 * @param handler who deals with it, by name
 * @param result what was done; withheld together with the abstract
 * @param answerNotation number and symbol of the answering document
 * @param voided whether it was voided; its number stays taken
 */
@Schema(name = "IncomingRegisterLine")
public record IncomingLine(
        UUID id,
        @Schema(examples = "118") int number,
        LocalDate arrivedOn,
        String sender,
        @Schema(examples = "125-CV/TU") String notation,
        LocalDate dated,
        @JsonProperty("abstract") String abstractText,
        boolean abstractWithheld,
        String note,
        String handler,
        LocalDate dueOn,
        IncomingState state,
        LocalDate finishedOn,
        String result,
        @Schema(examples = "45-CV/HU") String answerNotation,
        Clearance secrecy,
        Urgency urgency,
        boolean voided) {}
