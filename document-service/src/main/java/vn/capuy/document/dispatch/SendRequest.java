package vn.capuy.document.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document is sent.
 *
 * @param sentAt when; now when absent
 * @param sentBy name of the clerk who sends it
 * @param to to whom; all recipients to whom it has not been sent when absent
 */
@Schema(name = "SendDocumentRequest")
record SendRequest(
        @NotNull DispatchChannel channel,
        @Schema(examples = "2022-06-15T09:30:00+07:00") Instant sentAt,

        @Schema(examples = "Lý Thị Hoa") @NotBlank @Size(max = 200)
        String sentBy,

        @Size(min = 1, max = 500) List<@NotNull @Valid To> to) {
    SendRequest {
        sentBy = sentBy == null ? null : sentBy.strip();
    }

    /**
     * One of those to whom it is sent.
     *
     * @param recipient id of the recipient
     * @param organisation one below a recipient of reach BELOW; the recipient itself when absent
     * @param copies as named on the document when absent
     * @param tracking tracking number, or number of the delivery slip
     */
    @Schema(name = "SendDocumentTo")
    record To(
            @NotNull UUID recipient,
            @Schema(examples = "BL-HM-C01") @Size(max = 50) String organisation,
            @Schema(examples = "1") @Min(0) @Max(10_000) Integer copies,
            @Schema(examples = "15/PG-VP") @Size(max = 100) String tracking) {
        To {
            organisation = organisation == null || organisation.isBlank() ? null : organisation.strip();
            tracking = tracking == null || tracking.isBlank() ? null : tracking.strip();
        }
    }
}
