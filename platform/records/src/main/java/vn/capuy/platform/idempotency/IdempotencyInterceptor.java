package vn.capuy.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.capuy.platform.problem.ProblemException;

/** Runs a POST in one transaction with the keeping of its answer. Comes after authorisation and validation of the caller's input. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION + 500)
public class IdempotencyInterceptor {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final HttpHeaders headers;
    private final RequestHash hash;
    private final Effect effect;

    public IdempotencyInterceptor(HttpHeaders headers, RequestHash hash, Effect effect) {
        this.headers = headers;
        this.hash = hash;
        this.effect = effect;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key != null && !WELL_FORMED.matcher(key).matches()) {
            throw ProblemException.invalid(HEADER, "violation.idempotency-key");
        }
        effect.of(key, key == null ? null : hash.of(call.getParameters()));
        return asksFirst(call) ? asking(call) : effect.once(() -> (Response) call.proceed());
    }

    private static boolean asksFirst(InvocationContext call) {
        Idempotent binding = call.getMethod().getAnnotation(Idempotent.class);
        return binding != null && binding.asksFirst();
    }

    /** Who was answered before need not wait until all is asked again, and is answered also where it cannot be asked now. */
    private Object asking(InvocationContext call) throws Exception {
        Optional<Response> before = effect.before();
        if (before.isPresent()) {
            return before.get();
        }
        Object answer = call.proceed();
        if (!effect.isTaken()) {
            throw new IllegalStateException(call.getMethod() + " answers without an effect");
        }
        return answer;
    }
}
