package vn.capuy.document.field;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.type.OfficialNames;
import vn.capuy.platform.problem.ProblemException;

/**
 * A field of work.
 *
 * @param code stable: it never changes
 */
@Schema(name = "DocumentFieldEntry")
record FieldRequest(
        @Schema(examples = "DIGITAL_TRANSFORMATION") @NotBlank @Size(max = 50)
        String code,

        @NotNull @Valid OfficialNames name) {
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    /** Refuses (400) a code that is no stable code. */
    void refuseFaults() {
        if (!CODE.matcher(code).matches()) {
            throw ProblemException.invalid("code", "violation.code-form");
        }
    }
}
