package vn.capuy.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** A service as a client sees it: for what is done once. What is measured goes through {@link Callers}. */
public final class Api {
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final String address;
    private final String bearer;

    /** @param bearer the value of the Authorization header */
    public Api(String address, String bearer) {
        this.address = address;
        this.bearer = bearer;
    }

    /** The same caller, many times at once. */
    public Callers callers(int workers) {
        return new Callers(address, bearer, workers);
    }

    public String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    /** The entity tag with which it is answered. */
    public String tag(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow(() -> new IOException(path + " is answered without a tag"));
    }

    public String post(String path, String csv) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", bearer);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != OK) {
            throw new IOException(request.method() + " " + request.uri() + " was answered " + answer.statusCode() + ": "
                    + answer.body());
        }
        return answer.body();
    }
}
