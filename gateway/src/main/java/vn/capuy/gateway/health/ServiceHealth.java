package vn.capuy.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import vn.capuy.gateway.service.SuiteService;

/** Whether one service says of itself that it is ready. */
final class ServiceHealth implements AsyncHealthCheck {
    private final SuiteService service;
    private final HttpClient http;
    private final HttpRequest question;

    ServiceHealth(SuiteService service, URI address, HttpClient http, Duration timeLimit) {
        this.service = service;
        this.http = http;
        this.question = HttpRequest.newBuilder(URI.create(address + "/q/health/ready"))
                .timeout(timeLimit)
                .build();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(question, BodyHandlers.discarding()))
                .map(HttpResponse::statusCode)
                .onFailure()
                .recoverWithItem(0)
                .map(status -> HealthCheckResponse.named(service.key())
                        .status(status == 200)
                        .build());
    }
}
