package vn.capuy.document.recipient;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recipient (nơi nhận) to be named on a document: an organisation of the register, or a name outside it.
 *
 * @param organisation code of the organisation, which exists on the day of issue; null where {@code outside} is told
 * @param outside the name of a recipient outside the register of organisations
 * @param reach OWN when absent; BELOW only with an organisation
 * @param copies copies on paper, 1 when absent; 0 where it goes electronically alone
 */
@Schema(name = "NewRecipient")
public record NewRecipient(
        @Schema(examples = "BL-HM-DU") @Size(max = 50) String organisation,

        @Schema(examples = "Ngân hàng Chính sách xã hội huyện") @Size(max = LONGEST_NAME)
        String outside,

        RecipientReach reach,
        @NotNull RecipientPurpose purpose,

        @Schema(examples = "1", minimum = "0", maximum = "" + MOST_COPIES) @Min(0) @Max(MOST_COPIES)
        Integer copies) {
    public static final int LONGEST_NAME = 300;
    public static final int MOST_COPIES = 10_000;

    public NewRecipient {
        organisation = stripped(organisation);
        outside = stripped(outside);
        reach = reach == null ? RecipientReach.OWN : reach;
        copies = copies == null ? Integer.valueOf(1) : copies;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether it names exactly one of an organisation and a name. */
    boolean namesOne() {
        return (organisation == null) != (outside == null);
    }
}
