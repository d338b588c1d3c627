package vn.capuy.document.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tasks that are handed over to one lead: all of them or none.
 *
 * @param lead who leads them from that day on
 * @param on the day of the handover; today when absent
 * @param ground why
 * @param tasks which, each in the version from which it is changed
 */
@Schema(name = "TaskHandover")
record HandoverRequest(
        @NotNull @Valid Lead lead,
        @Schema(examples = "2025-07-01") LocalDate on,

        @Schema(examples = "Sắp xếp đơn vị hành chính, chuyển giao cho đảng uỷ xã mới") @NotBlank @Size(max = 1000)
        String ground,

        @NotEmpty @Size(max = HandoverRequest.MOST) List<@NotNull @Valid Item> tasks) {
    /** As many as the longest page of a list. */
    static final int MOST = 500;

    /** One of them. */
    @Schema(name = "TaskHandedOver")
    record Item(@NotNull UUID id, @NotNull Long version) {}
}
