package vn.capuy.inspection.programme;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.problem.ProblemException;

/** Which items of a programme a list is to hold. Used as {@code @BeanParam @Valid}. */
public class ItemFilter {
    @Parameter(description = "Only of this kind.")
    @QueryParam("kind")
    public CaseKind kind;

    @Parameter(description = "As the programme was known at this moment; now when absent.")
    @QueryParam("knownAt")
    public Instant knownAt;

    @Parameter(description = "What this amendment proposes or brought, instead of what stands in the programme.")
    @QueryParam("amendment")
    public UUID amendment;

    /** Refuses (400) a moment that is yet to come. */
    Map<String, Object> binds(UUID programme, Clock clock) {
        Instant now = clock.instant();
        if (knownAt != null && knownAt.isAfter(now)) {
            throw ProblemException.invalid("knownAt", "violation.future");
        }
        return Filters.of(
                "programme",
                programme,
                "kind",
                kind,
                "amendment",
                amendment,
                "knownAt",
                (knownAt == null ? now : knownAt).atOffset(ZoneOffset.UTC));
    }
}
