package vn.capuy.document.clause;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A clause to be entered, with those that stand in it.
 *
 * @param label as the document writes it; once among those beside it
 * @param heading its heading, where it has one; a heading or a content there must be
 * @param content what it says, without the clauses in it
 * @param requiresTasks whether tasks must be given out for it; false when absent
 * @param clauses those that stand in it, in the document's order
 */
@Schema(name = "NewClause")
record NewClause(
        @NotNull ClauseKind kind,

        @Schema(examples = "Điều 3") @NotBlank @Size(max = LONGEST_LABEL)
        String label,

        @Schema(examples = "Trách nhiệm của cấp uỷ cơ sở") @Size(max = LONGEST_HEADING)
        String heading,

        @Schema(examples = "Đảng uỷ các xã, thị trấn xây dựng kế hoạch thực hiện trong quý III năm 2022.")
        @Size(max = LONGEST_CONTENT)
        String content,

        Boolean requiresTasks,

        @Schema(type = SchemaType.ARRAY, description = "Clauses in it, of the same form")
        List<@NotNull @Valid NewClause> clauses) {
    static final int LONGEST_LABEL = 100;
    static final int LONGEST_HEADING = 1000;
    static final int LONGEST_CONTENT = 10_000;

    NewClause {
        requiresTasks = Boolean.TRUE.equals(requiresTasks);
        clauses = clauses == null ? List.of() : clauses;
    }
}
