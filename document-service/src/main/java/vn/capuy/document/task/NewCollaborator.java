package vn.capuy.document.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is to work on a task beside its lead: a body, or a person in office in it.
 *
 * @param organisation the body, or that in which the person is in office
 * @param member the person's code; absent for a body
 * @param joinedOn from when on; today when absent
 */
@Schema(name = "NewTaskCollaborator")
record NewCollaborator(
        @Schema(examples = "BL-DV-DU") @NotBlank @Size(max = 50)
        String organisation,

        @Schema(examples = "BL-0031") @Size(min = 1, max = 50)
        String member,

        @Schema(examples = "2022-03-01") LocalDate joinedOn) {
    Lead who() {
        return new Lead(organisation, member);
    }
}
