package vn.capuy.platform.correlation;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/** The correlation id of the request at hand: the caller's own when it is well-formed, else a new one. */
@RequestScoped
public class Correlation {
    public static final String HEADER = "X-Correlation-Id";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private String id = UUID.randomUUID().toString();

    public String id() {
        return id;
    }

    /** Takes the caller's id unless it could break a log line or a header. */
    void adopt(String offered) {
        id = choose(offered, id);
    }

    /** The offered id when it is well-formed, else the other. */
    public static String choose(String offered, String otherwise) {
        return offered != null && WELL_FORMED.matcher(offered).matches() ? offered : otherwise;
    }
}
