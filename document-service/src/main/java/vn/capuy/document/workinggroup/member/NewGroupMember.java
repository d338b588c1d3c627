package vn.capuy.document.workinggroup.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * A seat to be entered, in a steering committee or a working group.
 *
 * @param organisation the body of the office, in which the person is in office
 * @param office the office by which the seat is taken; may be left out where a person is named
 * @param member the person's code; may be left out where an office is named
 * @param chargedWith what the member is in charge of
 * @param from first day
 * @param decision number and symbol of the decision, as written
 */
@Schema(name = "NewGroupMember")
record NewGroupMember(
        UUID committee,
        UUID workingGroup,
        @NotNull MemberFunction function,

        @Schema(examples = "BL") @NotBlank @Size(max = 50) String organisation,

        @Schema(examples = "Bí thư Huyện uỷ") @Size(min = 1, max = 200)
        String office,

        @Schema(examples = "CB-00417") @Size(min = 1, max = 50)
        String member,

        @Schema(examples = "Phụ trách chung") @Size(min = 1, max = 1000)
        String chargedWith,

        @Schema(examples = "2020-10-15") @NotNull LocalDate from,

        @Schema(examples = "02-QĐ/HU") @Size(min = 1, max = 100)
        String decision) {

    /** What does not hold in itself, all of it. */
    List<Fault> faults(LocalDate today) {
        var faults = new ArrayList<Fault>();
        if ((committee == null) == (workingGroup == null)) {
            faults.add(Fault.of("committee", "group.member-of-one-body"));
        }
        if (isBlank(office) && member == null) {
            faults.add(Fault.of("office", "group.office-or-person"));
        }
        if (from.isAfter(today)) {
            faults.add(Fault.of("from", "violation.future"));
        }
        return faults;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
