package vn.capuy.document.book;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.registry.Urgency;
import vn.capuy.platform.caller.Clearance;

/**
 * A line of the register of outgoing documents (sổ đăng ký văn bản đi).
 *
 * @param notation number and symbol
 * @param abstractText null where it is withheld from this caller
 * @param abstractWithheld whether it is
 * @param recipients nơi nhận, by their names
 * @param copies copies on paper in all
 * @param kept nơi lưu: who keeps the archive's copy
 * @param voided whether it was voided; its number stays taken
 */
@Schema(name = "OutgoingRegisterLine")
public record OutgoingLine(
        UUID id,
        @Schema(examples = "05-NQ/HU") String notation,
        LocalDate issuedOn,
        String typeName,
        @JsonProperty("abstract") String abstractText,
        boolean abstractWithheld,
        String signer,
        String recipients,
        long copies,
        String kept,
        Clearance secrecy,
        Urgency urgency,
        boolean voided) {}
