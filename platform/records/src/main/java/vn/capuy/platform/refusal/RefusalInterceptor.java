package vn.capuy.platform.refusal;

import io.quarkus.arc.All;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;

/**
 * Tells the journal of a POST that was refused, once its transaction has been undone. Switched on for what stands below a
 * path: {@code capuy.journal.refusals.cases=case} tells of all below {@code /cases} as {@code case.refused}, of the case
 * whose id follows. Lies around the transaction of {@link Idempotent}, within authorisation and validation: who may not
 * call the operation at all, or sends what it does not take, is not told of.
 */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION + 400)
public class RefusalInterceptor {
    private static final String SWITCH = "capuy.journal.refusals.";
    /** The subject of what was refused before there was one. */
    private static final String NONE_YET = "new";

    private final UriInfo uri;
    private final Config config;
    private final Journal journal;
    private final List<RefusedSubject> subjects;

    public RefusalInterceptor(UriInfo uri, Config config, Journal journal, @All List<RefusedSubject> subjects) {
        this.uri = uri;
        this.config = config;
        this.journal = journal;
        this.subjects = subjects;
    }

    @AroundInvoke
    Object told(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Exception fault) {
            type().ifPresent(type -> Refusal.of(operation(call), fault).ifPresent(refusal -> tell(type, refusal)));
            throw fault;
        }
    }

    private void tell(String type, Refusal refusal) {
        Optional<UUID> id = id();
        String org = id.flatMap(known -> subjects.stream()
                        .filter(subject -> subject.type().equals(type))
                        .findFirst()
                        .flatMap(subject -> subject.org(known)))
                .orElse(null);
        journal.refused(type, id.<Object>map(known -> known).orElse(NONE_YET), org, refusal);
    }

    /** The segments of the path below that of the service, such as {@code cases}, an id, {@code steps}. */
    private List<String> segments() {
        String root = config.getOptionalValue("quarkus.rest.path", String.class).orElse("");
        String path = uri.getRequestUri().getPath();
        String below = path.startsWith(root) ? path.substring(root.length()) : path;
        return List.of(below.replaceFirst("^/", "").split("/"));
    }

    private Optional<String> type() {
        return config.getOptionalValue(SWITCH + segments().getFirst(), String.class);
    }

    private Optional<UUID> id() {
        try {
            return segments().stream().skip(1).findFirst().map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String operation(InvocationContext call) {
        Operation named = call.getMethod().getAnnotation(Operation.class);
        return named == null ? call.getMethod().getName() : named.operationId();
    }
}
