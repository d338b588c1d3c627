package vn.capuy.platform.etag;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** A record's version as its entity tag. */
public final class Versions {
    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** 200 with the tag, or 304 when the caller has this version. */
    public static Response read(Request request, long version, Object view) {
        ResponseBuilder unchanged = request.evaluatePreconditions(tag(version));
        return (unchanged == null ? Response.ok(view) : unchanged)
                .tag(tag(version))
                .build();
    }

    /**
     * Refuses a change that does not name the version it was made from (428) or was made from an older one (412).
     *
     * @param ifMatch the request's {@code If-Match} header
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        String tag = "\"" + version + "\"";
        for (String each : ifMatch.split(",")) {
            if (each.strip().equals(tag) || each.strip().equals("*")) {
                return;
            }
        }
        throw ProblemException.of(ProblemType.STALE);
    }
}
