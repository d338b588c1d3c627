package vn.capuy.document.workinggroup.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who takes a seat instead, as the same function, in charge of the same.
 *
 * @param from first day of the next one; the seat ends on the day before
 * @param ground why the seat ends
 * @param organisation the body of the office; that of the seat when absent
 * @param office the office; that of the seat when absent
 * @param member the next person's code; absent where the office alone is to be named
 */
@Schema(name = "GroupMemberReplacement")
record Replacement(
        @Schema(examples = "2021-11-01") @NotNull LocalDate from,

        @Schema(examples = "Chuyển công tác") @NotBlank @Size(max = 1000)
        String ground,

        @Schema(examples = "BL-BDV") @Size(min = 1, max = 50)
        String organisation,

        @Schema(examples = "Trưởng Ban Dân vận Huyện uỷ") @Size(min = 1, max = 200)
        String office,

        @Schema(examples = "CB-00033") @Size(min = 1, max = 50)
        String member,

        @Schema(examples = "118-QĐ/HU") @Size(min = 1, max = 100)
        String decision) {
    NewGroupMember next(GroupMemberView before) {
        return new NewGroupMember(
                before.committee(),
                before.workingGroup(),
                before.function(),
                organisation == null ? before.organisation() : organisation,
                office == null ? before.office() : office,
                member,
                before.chargedWith(),
                from,
                decision);
    }
}
