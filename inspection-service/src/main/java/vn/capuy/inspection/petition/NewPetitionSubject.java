package vn.capuy.inspection.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.NewSubject;
import vn.capuy.inspection.casefile.SubjectKind;

/**
 * An organisation or a member whom a petition concerns.
 *
 * @param organisation the organisation itself, or that of the member at the time; it may have ended since
 * @param member the member's code; only for MEMBER
 * @param memberName the member's name as the petition has it; only for MEMBER
 */
@Schema(name = "NewPetitionSubject")
record NewPetitionSubject(
        @NotNull SubjectKind kind,

        @Schema(examples = "BL-HM-DU") @NotBlank @Size(max = 50)
        String organisation,

        @Schema(examples = "BL-P0417") @Size(min = 1, max = 50)
        String member,

        @Schema(examples = "Hoàng Văn Thắng") @Size(min = 1, max = 200)
        String memberName) {
    /** Only a member has a code and a name, and he has both. */
    boolean whole() {
        boolean named = isThere(member) && isThere(memberName);
        return kind == SubjectKind.MEMBER ? named : member == null && memberName == null;
    }

    /** By what it is told apart from the other subjects of its petition. */
    String identity() {
        return kind + " " + (kind == SubjectKind.MEMBER ? member : organisation);
    }

    NewSubject ofCase() {
        return new NewSubject(kind, organisation, member, memberName);
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
