package vn.capuy.gateway.kpi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.capuy.gateway.kpi.Missing.Reason;
import vn.capuy.gateway.service.ServiceAddresses;
import vn.capuy.gateway.service.SuiteService;
import vn.capuy.platform.correlation.Correlation;

/** Asks services in the caller's name, all at once, each within a time limit of its own. */
@ApplicationScoped
class ServiceClient {
    private static final Logger LOG = Logger.getLogger(ServiceClient.class);
    /** A list of figures takes a few kilobytes; what is longer is none. */
    private static final long LONGEST_ANSWER = 4L << 20;

    private final ServiceAddresses addresses;
    private final ObjectMapper json;
    private final Duration timeLimit;
    private final HttpClient http;

    ServiceClient(
            ServiceAddresses addresses,
            ObjectMapper json,
            @ConfigProperty(name = "capuy.kpi.time-limit") Duration timeLimit) {
        this.addresses = addresses;
        this.json = json;
        this.timeLimit = timeLimit;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeLimit)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** Asks every service for the same path below its prefix. Blocks; to be called on a virtual thread. */
    <T> Map<SuiteService, Answer<T>> askAll(String path, AskedBy caller, Class<T> type) {
        long deadline = System.nanoTime() + timeLimit.toNanos();
        var asked = new EnumMap<SuiteService, CompletableFuture<HttpResponse<String>>>(SuiteService.class);
        for (SuiteService service : SuiteService.values()) {
            asked.put(service, send(service, path, caller));
        }
        var answers = new EnumMap<SuiteService, Answer<T>>(SuiteService.class);
        asked.forEach((service, pending) -> answers.put(service, await(service, pending, deadline, type)));
        return answers;
    }

    private CompletableFuture<HttpResponse<String>> send(SuiteService service, String path, AskedBy caller) {
        URI address = URI.create(addresses.of(service) + service.prefix() + path);
        var request = HttpRequest.newBuilder(address)
                .timeout(timeLimit)
                .header("Accept", "application/json")
                .header("Accept-Language", caller.language().tag())
                .header(Correlation.HEADER, caller.correlationId());
        if (caller.authorization() != null) {
            request.header("Authorization", caller.authorization());
        }
        return http.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
    }

    private <T> Answer<T> await(
            SuiteService service, CompletableFuture<HttpResponse<String>> pending, long deadline, Class<T> type) {
        try {
            var response = pending.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return read(service, response, type);
        } catch (TimeoutException late) {
            // Ends the exchange: the service need not work for an answer that nobody awaits.
            pending.cancel(true);
            return none(service, Reason.TIMEOUT, late);
        } catch (ExecutionException failed) {
            return none(service, reason(failed.getCause()), failed.getCause());
        } catch (InterruptedException stopped) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            return none(service, Reason.ERROR, stopped);
        }
    }

    private <T> Answer<T> read(SuiteService service, HttpResponse<String> response, Class<T> type) {
        int status = response.statusCode();
        if (status == 404) {
            return new Answer.NoSuchOrganisation<>();
        }
        if (status != 200) {
            LOG.warnf("The %s service answered %d when asked for indicators", service.key(), status);
            return new Answer.None<>(status >= 400 && status < 500 ? Reason.REFUSED : Reason.ERROR);
        }
        try {
            T content = json.readValue(response.body(), type);
            return content == null ? new Answer.None<>(Reason.UNREADABLE) : new Answer.Told<>(content);
        } catch (JsonProcessingException malformed) {
            return none(service, Reason.UNREADABLE, malformed);
        }
    }

    private static Reason reason(Throwable failure) {
        if (failure instanceof HttpTimeoutException && !(failure instanceof HttpConnectTimeoutException)) {
            return Reason.TIMEOUT;
        }
        return failure instanceof IOException ? Reason.UNREACHABLE : Reason.ERROR;
    }

    private static <T> Answer<T> none(SuiteService service, Reason reason, Throwable why) {
        LOG.warnf(
                "No indicators from the %s service: %s (%s)",
                service.key(), reason, why.getClass().getSimpleName());
        return new Answer.None<>(reason);
    }
}
