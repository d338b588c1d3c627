package vn.capuy.inspection.team.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An inspector to be entered into the roster.
 *
 * @param account by which he works
 * @param member his own code in the register of persons
 * @param memberName his name; where his dossier is known it must agree with it, and may be left out
 * @param organisation to which he belongs as a member: he does not inspect it
 * @param committee for which he inspects
 * @param heldFrom the first day, not in the future
 * @param heldTo the last day, included; null while there is no end
 */
@Schema(name = "NewInspector")
public record InspectorRequest(
        @Schema(examples = "inspector") @NotBlank @Size(max = 100)
        String account,

        @Schema(examples = "CB-00021") @NotBlank @Size(max = 50)
        String member,

        @Schema(examples = "Trần Thị Kiểm") @Size(max = 200) String memberName,

        @Schema(examples = "BL-CQ-C01") @NotBlank @Size(max = 50)
        String organisation,

        @Schema(examples = "BL-UBKT") @NotBlank @Size(max = 50)
        String committee,

        @Schema(examples = "2020-08-01") @NotNull LocalDate heldFrom,
        LocalDate heldTo) {

    boolean isNamed() {
        return memberName != null && !memberName.isBlank();
    }

    /** With this name, where it says none. */
    InspectorRequest named(String name) {
        return isNamed()
                ? this
                : new InspectorRequest(account, member, name, organisation, committee, heldFrom, heldTo);
    }
}
