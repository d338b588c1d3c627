package vn.capuy.document.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who leads a task (chủ trì): a body, or a person in office in it.
 *
 * @param organisation the body, or that in which the person is in office
 * @param member the person's code; absent where the body leads
 */
@Schema(name = "TaskLead")
public record Lead(
        @Schema(examples = "BL-HM-DU") @NotBlank @Size(max = 50)
        String organisation,

        @Schema(examples = "BL-0012") @Size(min = 1, max = 50)
        String member) {}
