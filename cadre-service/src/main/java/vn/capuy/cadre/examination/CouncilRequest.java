package vn.capuy.cadre.examination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A council that is constituted. */
@Schema(name = "ExaminationCouncilRequest")
public record CouncilRequest(
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Member> members,

        @Schema(description = "Why it may stand as it is, where the rules leave something to a person.")
        @Size(min = 1, max = 1000)
        String ground) {

    /** A member: a cadre by code, or somebody else by name. */
    @Schema(name = "ExaminationCouncilMemberRequest")
    public record Member(
            @Schema(examples = "CB-00001") @Size(min = 1, max = 30)
            String person,

            @Schema(description = "The name of one who is not in the register.") @Size(min = 1, max = 200)
            String fullName,

            @NotNull CouncilRole role) {}
}
