package vn.capuy.report.suite;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.correlation.Correlation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Speaks to the gateway in the caller's name. What he may not know, it does not tell here either. */
@ApplicationScoped
class SuiteClient {
    private static final Logger LOG = Logger.getLogger(SuiteClient.class);
    /** All figures of a district take some hundred kilobytes, a page of records not much more. */
    private static final long LONGEST_ANSWER = 8L << 20;

    private static final int AT_ONCE = 4;

    private final URI gateway;
    private final Duration timeLimit;
    private final JsonWebToken token;
    private final Correlation correlation;
    private final HttpClient http;

    SuiteClient(
            @ConfigProperty(name = "capuy.suite.url") URI gateway,
            @ConfigProperty(name = "capuy.suite.time-limit") Duration timeLimit,
            JsonWebToken token,
            Correlation correlation) {
        this.gateway = gateway;
        this.timeLimit = timeLimit;
        this.token = token;
        this.correlation = correlation;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeLimit)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    record Answer(int status, String body) {}

    /** @throws ProblemException (503) where the gateway does not answer in time */
    Answer ask(String path, Language language) {
        return askAll(List.of(path), language).getFirst();
    }

    /** The answers in the order of the paths; a few are asked at once, so that the services have room for others. */
    List<Answer> askAll(List<String> paths, Language language) {
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < paths.size(); i += AT_ONCE) {
            var pending = paths.subList(i, Math.min(paths.size(), i + AT_ONCE)).stream()
                    .map(path -> http.sendAsync(
                            request(path, language), BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER)))
                    .toList();
            pending.forEach(each -> answers.add(await(each)));
        }
        return answers;
    }

    private HttpRequest request(String path, Language language) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(timeLimit)
                .header("Accept", "application/json")
                .header("Accept-Language", language.tag())
                .header("Authorization", "Bearer " + token.getRawToken())
                .header(Correlation.HEADER, correlation.id())
                .build();
    }

    private static Answer await(CompletableFuture<HttpResponse<String>> pending) {
        try {
            var response = pending.get();
            return new Answer(response.statusCode(), response.body());
        } catch (ExecutionException failed) {
            LOG.warnf(
                    "The gateway did not tell figures: %s",
                    failed.getCause().getClass().getSimpleName());
            throw unavailable();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    private static ProblemException unavailable() {
        return ProblemException.of(ProblemType.UNAVAILABLE, "report.figures-unavailable");
    }
}
