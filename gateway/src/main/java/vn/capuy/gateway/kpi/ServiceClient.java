package vn.capuy.gateway.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import vn.capuy.gateway.service.ServiceAddresses;
import vn.capuy.gateway.service.ServiceGuard;
import vn.capuy.gateway.service.ServiceGuards;
import vn.capuy.gateway.service.SuiteService;

/** Asks services in the caller's name, all at once, each behind its own guard and within a time limit of its own. */
@ApplicationScoped
class ServiceClient {
    /** A list of figures takes a few kilobytes; what is longer is none. */
    private static final long LONGEST_ANSWER = 4L << 20;

    private final ServiceAddresses addresses;
    private final KpiLimits limits;
    private final HeldAnswers held;
    private final AnswerReader reader;
    private final Map<SuiteService, ServiceGuard> guards;
    private final HttpClient http;

    ServiceClient(
            ServiceAddresses addresses, KpiLimits limits, HeldAnswers held, AnswerReader reader, ServiceGuards guards) {
        this.addresses = addresses;
        this.limits = limits;
        this.held = held;
        this.reader = reader;
        this.guards = guards.before("figures", limits.questions(), limits.waiting());
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(limits.timeLimit())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** Asks every service that has figures for the same. Blocks; to be called on a virtual thread. */
    <T> Map<SuiteService, Answer<T>> askAll(Question<T> question, AskedBy caller) {
        return ask(SuiteService.counting(), question, caller, Map.of());
    }

    /** @param known by service, the tag of the answer that the caller has; it need not be sent again */
    <T> Map<SuiteService, Answer<T>> ask(
            Collection<SuiteService> services, Question<T> question, AskedBy caller, Map<SuiteService, String> known) {
        var asked = new EnumMap<SuiteService, Pending<T>>(SuiteService.class);
        for (SuiteService service : services) {
            asked.put(service, begin(service, question, caller, known.get(service)));
        }
        var answers = new EnumMap<SuiteService, Answer<T>>(SuiteService.class);
        asked.forEach((service, pending) -> answers.put(service, reader.await(pending)));
        return answers;
    }

    /**
     * Asks each service what is asked of it, all at once.
     *
     * @return the answers in the order of the questions
     */
    <T> List<Answer<T>> askEach(List<Asking<T>> askings, AskedBy caller) {
        return askings.stream()
                .map(asking -> begin(asking.service(), asking.question(), caller, null))
                .toList()
                .stream()
                .map(reader::await)
                .toList();
    }

    /** What one service is asked. */
    record Asking<T>(SuiteService service, Question<T> question) {}

    private <T> Pending<T> begin(SuiteService service, Question<T> question, AskedBy caller, String known) {
        var key = HeldAnswers.Key.of(service, caller, question);
        Held<T> last = question.heldAs() == null ? null : held.<T>find(key).orElse(null);
        var pending = new Pending<T>(service, question, key, last, known, limits.timeLimit(service));
        pending.start(
                guards.get(service),
                () -> http.sendAsync(
                        request(pending, caller), BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER)));
        return pending;
    }

    private HttpRequest request(Pending<?> pending, AskedBy caller) {
        SuiteService service = pending.service();
        URI address = URI.create(
                addresses.of(service) + service.prefix() + pending.question().path());
        var request = caller.sign(HttpRequest.newBuilder(address))
                .timeout(limits.timeLimit(service))
                .header("Accept", "application/json");
        String tags = pending.tags();
        if (!tags.isEmpty()) {
            request.header("If-None-Match", tags);
        }
        return request.build();
    }
}
