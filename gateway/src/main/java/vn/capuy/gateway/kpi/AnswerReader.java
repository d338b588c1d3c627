package vn.capuy.gateway.kpi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import vn.capuy.gateway.kpi.Missing.Reason;
import vn.capuy.gateway.service.ServiceGuard;
import vn.capuy.gateway.service.SuiteService;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Makes an answer of whatever a service sends, or of its not sending anything. */
@ApplicationScoped
class AnswerReader {
    private static final Logger LOG = Logger.getLogger(AnswerReader.class);

    private final ObjectMapper json;
    private final HeldAnswers held;
    private final MeterRegistry meters;
    private final Clock clock;

    AnswerReader(ObjectMapper json, HeldAnswers held, MeterRegistry meters, Clock clock) {
        this.json = json;
        this.held = held;
        this.meters = meters;
        this.clock = clock;
    }

    <T> Answer<T> await(Pending<T> pending) {
        try {
            return read(pending, pending.await());
        } catch (TimeoutException late) {
            pending.abandon();
            return none(pending, Reason.TIMEOUT, late);
        } catch (ExecutionException failed) {
            Throwable why = failed.getCause();
            while (why instanceof CompletionException && why.getCause() != null) {
                why = why.getCause();
            }
            return none(pending, reason(why), why);
        } catch (InterruptedException stopped) {
            pending.abandon();
            Thread.currentThread().interrupt();
            return none(pending, Reason.ERROR, stopped);
        }
    }

    private <T> Answer<T> read(Pending<T> pending, HttpResponse<String> response) {
        String tag = response.headers().firstValue("ETag").map(ServiceTag::read).orElse(null);
        return switch (response.statusCode()) {
            case 200 -> told(pending, response.body(), tag);
            case 304 -> unchanged(pending, tag);
            case 404 -> {
                held.drop(pending.key());
                yield new Answer.NoSuchOrganisation<>();
            }
            case 400 -> {
                held.drop(pending.key());
                List<Fault> faults = Refusal.faults(response.body(), json);
                yield faults.isEmpty() ? refused(pending, 400) : new Answer.Faulty<>(faults);
            }
            default -> refused(pending, response.statusCode());
        };
    }

    /** What this caller may have no longer is not shown to him as the last known either. */
    private <T> Answer<T> refused(Pending<T> pending, int status) {
        held.drop(pending.key());
        LOG.warnf(
                "The %s service answered %d when asked for indicators",
                pending.service().key(), status);
        count(pending.service(), Reason.REFUSED);
        return new Answer.None<>(Reason.REFUSED, Optional.empty());
    }

    private <T> Answer<T> told(Pending<T> pending, String body, String tag) {
        Question<T> question = pending.question();
        try {
            T content = json.readValue(body, question.type());
            if (content == null || !question.fits().test(content, pending.service())) {
                return none(pending, Reason.UNREADABLE, new IllegalArgumentException());
            }
            hold(pending, content, tag, body.length());
            return new Answer.Told<>(content, tag);
        } catch (JsonProcessingException malformed) {
            return none(pending, Reason.UNREADABLE, malformed);
        }
    }

    /** What is held is told again, as of the moment that is asked for now. */
    private <T> Answer<T> unchanged(Pending<T> pending, String tag) {
        Held<T> last = pending.last().orElse(null);
        if (tag != null && last != null && tag.equals(last.tag())) {
            T content = pending.question().again().apply(last.content());
            hold(pending, content, tag, last.size());
            return new Answer.Told<>(content, tag);
        }
        if (tag != null && tag.equals(pending.known())) {
            return new Answer.Unchanged<>(tag);
        }
        return none(pending, Reason.UNREADABLE, new IllegalStateException());
    }

    private void hold(Pending<?> pending, Object content, String tag, int size) {
        if (pending.question().heldAs() != null) {
            held.hold(pending.key(), new Held<>(content, tag, clock.instant(), size));
        }
    }

    private static Reason reason(Throwable failure) {
        if (ServiceGuard.isOpen(failure)) {
            return Reason.CIRCUIT_OPEN;
        }
        if (ServiceGuard.isFull(failure)) {
            return Reason.OVERLOADED;
        }
        if (failure instanceof HttpTimeoutException && !(failure instanceof HttpConnectTimeoutException)) {
            return Reason.TIMEOUT;
        }
        return failure instanceof IOException ? Reason.UNREACHABLE : Reason.ERROR;
    }

    private <T> Answer<T> none(Pending<T> pending, Reason reason, Throwable why) {
        LOG.warnf(
                "No indicators from the %s service: %s (%s)",
                pending.service().key(),
                reason,
                why instanceof Pending.Failed failed
                        ? failed.status()
                        : why.getClass().getSimpleName());
        count(pending.service(), reason);
        return new Answer.None<>(reason, pending.last());
    }

    private void count(SuiteService service, Reason reason) {
        meters.counter("capuy.figures.missing", "service", service.key(), "reason", reason.name())
                .increment();
    }
}
