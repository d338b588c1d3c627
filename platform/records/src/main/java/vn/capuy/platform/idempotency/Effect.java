package vn.capuy.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** The effect of a POST and the keeping of its answer, in one transaction. */
@RequestScoped
public class Effect {
    private final Caller caller;
    private final KeptAnswers kept;
    private String key;
    private byte[] requestHash;
    private boolean taken;

    /** For the container's proxy only. */
    protected Effect() {
        this(null, null);
    }

    @Inject
    public Effect(Caller caller, KeptAnswers kept) {
        this.caller = caller;
        this.kept = kept;
    }

    /** For a method that {@link Idempotent#asksFirst asks first}: what it does once it knows what it asked for. */
    public Response once(Callable<Response> effect) {
        taken = true;
        return QuarkusTransaction.joiningExisting().call(() -> key == null ? effect.call() : answer(effect));
    }

    /** @param key null where the caller sent none */
    void of(String key, byte[] requestHash) {
        this.key = key;
        this.requestHash = requestHash;
    }

    /** The answer that was given before, if there is one; a key that was used for something else is refused (422). */
    Optional<Response> before() {
        if (key == null) {
            return Optional.empty();
        }
        return kept.find(caller.id(), key).map(answer -> {
            if (!Arrays.equals(answer.requestHash(), requestHash)) {
                throw ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
            }
            return answer.replay();
        });
    }

    /** Whether {@link #once} was called: what a method did beside it would be done again for the same key. */
    boolean isTaken() {
        return taken;
    }

    private Response answer(Callable<Response> effect) throws Exception {
        if (!kept.reserve(caller.id(), key)) {
            throw ProblemException.of(ProblemType.REQUEST_IN_PROGRESS);
        }
        Optional<Response> before = before();
        return before.isPresent() ? before.get() : kept.keep(caller.id(), key, requestHash, effect.call());
    }
}
