package vn.capuy.document.incoming;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.registry.Urgency;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * A document that arrived.
 *
 * @param organisation the receiving organisation
 * @param arrivedOn today in Vietnam when absent
 * @param number only for a late entry: the arrival number that it already has; else one is given
 * @param lateGround with {@code number}, and only then: why it is entered late
 * @param document id of the document in the register of its issuer; what it says of sender, notation, day, type, abstract,
 *     urgency and secrecy is then taken from there
 * @param sender the sending organisation; null where {@code senderName} is told
 * @param senderName the name of a sender outside the register of organisations
 * @param notation number and symbol as written; absent where it bears none
 * @param dated the day that it bears; absent where it bears none
 * @param type its type, where it is one that is known
 * @param abstractText trích yếu; absent only where {@code abstractWithheld}
 * @param abstractWithheld the abstract of a secret document is not to be entered at all
 * @param judgements what a person judges: that it came again (INC-01), that its day is out of order (INC-02)
 */
@Schema(name = "NewIncomingDocument")
record NewIncoming(
        @Schema(examples = "BL") @NotBlank @Size(max = 50) String organisation,

        @Schema(examples = "2022-06-20") LocalDate arrivedOn,
        @Schema(examples = "118") @Min(1) Integer number,

        @Schema(examples = "Vào sổ bù khi chuyển sổ giấy") @Size(max = 1000)
        String lateGround,

        UUID document,
        @Schema(examples = "QN") @Size(max = 50) String sender,

        @Schema(examples = "Công ty Điện lực tỉnh") @Size(max = 300)
        String senderName,

        @Schema(examples = "125-CV/TU") @Size(max = 100) String notation,
        @Schema(examples = "2022-06-17") LocalDate dated,

        @Schema(examples = "OFFICIAL_LETTER") @Size(max = 50)
        String type,

        @Schema(examples = "Về báo cáo kết quả xây dựng nông thôn mới", maxLength = LONGEST_ABSTRACT)
        @JsonProperty("abstract")
        @Size(max = LONGEST_ABSTRACT)
        String abstractText,

        Urgency urgency,
        Clearance secrecy,
        Boolean abstractWithheld,
        List<@NotNull @Valid JudgementRequest> judgements) {
    static final int LONGEST_ABSTRACT = 2000;

    NewIncoming {
        lateGround = stripped(lateGround);
        sender = stripped(sender);
        senderName = stripped(senderName);
        notation = stripped(notation);
        type = stripped(type);
        abstractText = stripped(abstractText);
        judgements = judgements == null ? List.of() : judgements;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether it tells something that comes with the linked document. */
    boolean tellsOfDocument() {
        return Stream.of(sender, senderName, notation, dated, type, abstractText, urgency, secrecy, abstractWithheld)
                .anyMatch(Objects::nonNull);
    }

    boolean isWithheld() {
        return Boolean.TRUE.equals(abstractWithheld);
    }

    Clearance level() {
        return secrecy == null ? Clearance.NONE : secrecy;
    }

    Urgency haste() {
        return urgency == null ? Urgency.NONE : urgency;
    }
}
