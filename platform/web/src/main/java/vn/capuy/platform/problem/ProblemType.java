package vn.capuy.platform.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of refusal, each with its HTTP status and a stable URN. Titles and details stand in {@code platform_*.properties}. */
public enum ProblemType {
    INVALID_INPUT(400),
    MALFORMED_BODY(400),
    IMPORT_REFUSED(400),
    SUSPICIOUS_PATH(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_IN_PROGRESS(409),
    CONFLICT(409),
    WRONG_STATE(409),
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RANGE_NOT_SATISFIABLE(416),
    REGULATION_NOT_MET(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    UNAVAILABLE(503),
    UPSTREAM_TIMEOUT(504);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The last part of the URN and the key of its sentences, such as {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String urn() {
        return "urn:capuy:problem:" + slug();
    }

    /** The type that stands for a bare HTTP status, where the code that refused said no more than the status. */
    static Optional<ProblemType> ofStatus(int status) {
        return switch (status) {
            case 400 -> Optional.of(INVALID_INPUT);
            case 409 -> Optional.of(CONFLICT);
            case 422 -> Optional.of(REGULATION_NOT_MET);
            default ->
                Arrays.stream(values()).filter(type -> type.status == status).findFirst();
        };
    }
}
