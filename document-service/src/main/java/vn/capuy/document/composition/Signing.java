package vn.capuy.document.composition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How it is signed (thể thức đề ký). Who signs is said by the draft.
 *
 * @param onBehalfOf whose words follow "T/M", "K/T" or "T/L", such as "BAN THƯỜNG VỤ"; for T/M that of the signing body when absent
 * @param title the signer's office, such as "BÍ THƯ"
 */
@Schema(name = "Signing")
public record Signing(
        @NotNull Capacity capacity,
        @Schema(examples = "BAN THƯỜNG VỤ") @Size(max = 200) String onBehalfOf,
        @Schema(examples = "BÍ THƯ") @Size(max = 200) String title) {

    /** In what capacity one signs. */
    @Schema(name = "SigningCapacity")
    public enum Capacity {
        /** T/M: thay mặt, for a body that decides together. */
        ON_BEHALF("T/M "),
        /** The head of a body himself. */
        AS_HEAD(""),
        /** K/T: ký thay, a deputy for the head. */
        FOR_HEAD("K/T "),
        /** T/L: thừa lệnh, by order. */
        BY_ORDER("T/L ");

        private final String mark;

        Capacity(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }
    }

    public Signing {
        onBehalfOf = onBehalfOf == null || onBehalfOf.isBlank() ? null : onBehalfOf.strip();
        title = title == null || title.isBlank() ? null : title.strip();
    }
}
