package vn.capuy.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The body of a refusal, {@code application/problem+json} (RFC 9457).
 *
 * @param type a stable URN
 * @param instance the path that was asked
 * @param correlationId the request's id, by which its log lines are found
 * @param violations faults of the input, all of them
 * @param findings what a regulation does not allow, all of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String correlationId,
        List<Violation> violations,
        List<FindingView> findings) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
