package vn.capuy.document.dispatch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a sending.
 *
 * @param at when it happened; now when absent
 * @param person who took or acknowledged it, or sent it back; to DELIVER and ACKNOWLEDGE it must be told
 * @param ground to RETURN, and only then: why
 * @param register to ACKNOWLEDGE, by the receiver: enter it into his register of incoming documents as well
 */
@Schema(name = "DispatchStepRequest")
record DispatchStepRequest(
        @NotNull DispatchStep step,
        @Schema(examples = "2022-06-15T14:00:00+07:00") Instant at,
        @Schema(examples = "Chìu Thị Mai") @Size(max = 200) String person,

        @Schema(examples = "Gửi nhầm nơi nhận") @Size(max = 1000)
        String ground,

        @Schema(defaultValue = "false") Boolean register) {
    DispatchStepRequest {
        person = person == null || person.isBlank() ? null : person.strip();
        register = Boolean.TRUE.equals(register);
        ground = ground == null || ground.isBlank() ? null : ground.strip();
    }
}
