package vn.capuy.inspection.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation or a member to be named in a case.
 *
 * @param organisation the organisation itself, or that of the member at the time; it may have ended since
 * @param member the member's code; only for MEMBER
 * @param memberName the member's name as it stands in the decision; only for MEMBER
 */
@Schema(name = "NewCaseSubject")
public record NewSubject(
        @NotNull SubjectKind kind,

        @Schema(examples = "BL-HM-DU") @NotBlank @Size(max = 50)
        String organisation,

        @Schema(examples = "BL-P0417") @Size(min = 1, max = 50)
        String member,

        @Schema(examples = "Hoàng Văn Thắng") @Size(min = 1, max = 200)
        String memberName) {
    /** Only a member has a code and a name, and he has both. */
    public boolean whole() {
        boolean named = isThere(member) && isThere(memberName);
        return kind == SubjectKind.MEMBER ? named : member == null && memberName == null;
    }

    /** By what it is told apart from the other subjects of its case. */
    public String identity() {
        return kind + " " + (kind == SubjectKind.MEMBER ? member : organisation);
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
