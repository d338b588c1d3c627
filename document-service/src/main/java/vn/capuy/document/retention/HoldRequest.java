package vn.capuy.document.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that is to be kept longer than its period.
 *
 * @param keptUntil last day on which it is kept at least; absent for until the hold is lifted
 * @param ground why
 */
@Schema(name = "RetentionHoldEntry")
record HoldRequest(
        @Schema(examples = "2040-12-31") LocalDate keptUntil,

        @Schema(examples = "Đang phục vụ giải quyết khiếu nại") @NotBlank @Size(max = 1000)
        String ground) {}
