package vn.capuy.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Runs a POST in one transaction with the keeping of its answer. Comes after authorisation and validation of the caller's input. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION + 500)
public class IdempotencyInterceptor {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final HttpHeaders headers;
    private final Caller caller;
    private final RequestHash hash;
    private final KeptAnswers kept;

    public IdempotencyInterceptor(HttpHeaders headers, Caller caller, RequestHash hash, KeptAnswers kept) {
        this.headers = headers;
        this.caller = caller;
        this.hash = hash;
        this.kept = kept;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return QuarkusTransaction.joiningExisting().call(call::proceed);
        }
        if (!WELL_FORMED.matcher(key).matches()) {
            throw ProblemException.invalid(HEADER, "violation.idempotency-key");
        }
        byte[] requestHash = hash.of(call.getParameters());
        return QuarkusTransaction.joiningExisting().call(() -> answer(key, requestHash, call));
    }

    private Response answer(String key, byte[] requestHash, InvocationContext call) throws Exception {
        if (!kept.reserve(caller.id(), key)) {
            throw ProblemException.of(ProblemType.REQUEST_IN_PROGRESS);
        }
        Optional<KeptAnswers.Answer> before = kept.find(caller.id(), key);
        if (before.isPresent()) {
            if (!Arrays.equals(before.get().requestHash(), requestHash)) {
                throw ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
            }
            return before.get().replay();
        }
        return kept.keep(caller.id(), key, requestHash, (Response) call.proceed());
    }
}
