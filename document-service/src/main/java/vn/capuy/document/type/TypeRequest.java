package vn.capuy.document.type;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.ProblemException;

/**
 * A type of document that a regulation brings.
 *
 * @param code stable: it never changes
 * @param administrative whether it is an administrative paper (giấy tờ hành chính), on which the authority matrix is silent
 * @param version what the regulation makes of it
 */
@Schema(name = "DocumentTypeEntry")
record TypeRequest(
        @Schema(examples = "STRATEGY") @NotBlank @Size(max = 50)
        String code,

        @NotNull @Valid OfficialNames name,
        Boolean administrative,
        @NotNull @Valid TypeVersionRequest version) {
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    TypeRequest {
        administrative = Boolean.TRUE.equals(administrative);
    }

    /** Refuses (400) a code that is no stable code. */
    void refuseFaults() {
        if (!CODE.matcher(code).matches()) {
            throw ProblemException.invalid("code", "violation.code-form");
        }
        version.refuseFaults("version.");
    }
}
