package vn.capuy.document.registry;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * A body that issues a joint document (văn bản liên tịch) with its lead body.
 *
 * @param organisation its code; absent where it is outside the register of organisations
 * @param outside its name, where it is outside
 */
@Schema(name = "DocumentCoIssuer")
public record CoIssuer(
        @Schema(examples = "BL-UBKT") @Size(max = 50) String organisation,

        @Schema(examples = "Hội Nông dân huyện") @Size(max = 300)
        String outside) {
    public CoIssuer {
        organisation = organisation == null || organisation.isBlank() ? null : organisation.strip();
        outside = outside == null || outside.isBlank() ? null : outside.strip();
    }

    /** As it is shown: its code, or its name where it has none. */
    String name() {
        return organisation == null ? outside : organisation;
    }

    /** Each is one of the two, stands once, and is not the lead body. */
    static List<Fault> faults(String lead, List<CoIssuer> coIssuers) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<CoIssuer>();
        for (int i = 0; i < coIssuers.size(); i++) {
            CoIssuer each = coIssuers.get(i);
            if ((each.organisation == null) == (each.outside == null)) {
                faults.add(Fault.of("coIssuers[" + i + "]", "violation.organisation-or-outside"));
            } else if (!seen.add(each) || lead.equals(each.organisation)) {
                faults.add(Fault.of("coIssuers[" + i + "]", "violation.duplicate"));
            }
        }
        return faults;
    }
}
