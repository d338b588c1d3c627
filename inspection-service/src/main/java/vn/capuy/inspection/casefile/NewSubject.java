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
 * @param memberName the member's name as it stands in the decision; only for MEMBER. Where his dossier is known it must agree
 *     with it, and may be left out
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
        return isCoded() && (kind != SubjectKind.MEMBER || isNamed());
    }

    /** Only a member has a code, and a name where his dossier does not tell it. */
    boolean isCoded() {
        return kind == SubjectKind.MEMBER ? isThere(member) : member == null && memberName == null;
    }

    /** Whether it says the member's name. */
    boolean isNamed() {
        return isThere(memberName);
    }

    /** By what it is told apart from the other subjects of its case. */
    public String identity() {
        return kind + " " + (kind == SubjectKind.MEMBER ? member : organisation);
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
