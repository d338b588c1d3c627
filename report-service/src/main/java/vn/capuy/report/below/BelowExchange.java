package vn.capuy.report.below;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** All that is asked of one installation at one time, within its time limit, with the account that it gave to this one. */
final class BelowExchange {
    /** All figures of a district take some hundred kilobytes. */
    private static final long LONGEST_ANSWER = 4L << 20;

    private static final int PAGE = 100;

    private final Installation with;
    private final HttpClient http;
    private final ObjectMapper json;
    private final long end;
    private String token;

    BelowExchange(Installation with, HttpClient http, ObjectMapper json) {
        this.with = with;
        this.http = http;
        this.json = json;
        this.end = System.nanoTime() + with.timeLimit().toNanos();
    }

    /** Its seals of periods that end between the days, in the order in which they were made. */
    Listed.Page list(LocalDate from, LocalDate to, String after) throws Trouble.Met {
        var query = new StringBuilder("/seals?limit=" + PAGE);
        if (from != null) {
            query.append("&from=").append(from);
        }
        if (to != null) {
            query.append("&to=").append(to);
        }
        if (after != null) {
            query.append("&after=").append(encode(after));
        }
        var page = read(accepted(get(query.toString())), Listed.Page.class);
        if (page.items() == null || page.items().stream().anyMatch(each -> each == null || !each.isWhole())) {
            throw new Trouble.Met(Trouble.UNREADABLE);
        }
        return page;
    }

    /** The text of a seal as it comes; null where the account may not read it. */
    byte[] content(UUID seal) throws Trouble.Met {
        var answer = get("/seals/" + seal + "/content");
        return answer.statusCode() == 403 ? null : accepted(answer);
    }

    private HttpResponse<byte[]> get(String path) throws Trouble.Met {
        if (token == null) {
            token = grant();
        }
        return send(HttpRequest.newBuilder(URI.create(with.url() + "/api/report/v1" + path))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token));
    }

    private String grant() throws Trouble.Met {
        String form = "grant_type=client_credentials&client_id=" + encode(with.clientId()) + "&client_secret="
                + encode(with.clientSecret());
        var answer = send(HttpRequest.newBuilder(with.tokenUrl())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        String granted = answer.statusCode() == 200
                ? read(answer.body(), com.fasterxml.jackson.databind.JsonNode.class)
                        .path("access_token")
                        .asText("")
                : "";
        // What could not be sent as a header is no token either.
        if (granted.isEmpty() || !granted.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
            throw new Trouble.Met(Trouble.NO_TOKEN);
        }
        return granted;
    }

    /** The limit holds for the body too: an answer that never ends is none. */
    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Trouble.Met {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new Trouble.Met(Trouble.TOO_SLOW);
        }
        var pending =
                http.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            return pending.get(left, TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            pending.cancel(true);
            throw new Trouble.Met(Trouble.TOO_SLOW);
        } catch (ExecutionException broken) {
            throw new Trouble.Met(broken.getCause() instanceof IOException ? Trouble.UNREACHABLE : Trouble.UNREADABLE);
        } catch (InterruptedException stopped) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new Trouble.Met(Trouble.TOO_SLOW);
        }
    }

    private static byte[] accepted(HttpResponse<byte[]> answer) throws Trouble.Met {
        return switch (answer.statusCode()) {
            case 200 -> answer.body();
            case 401, 403 -> throw new Trouble.Met(Trouble.REFUSED);
            default -> throw new Trouble.Met(Trouble.FAULTY);
        };
    }

    private <T> T read(byte[] body, Class<T> type) throws Trouble.Met {
        try {
            T told = json.readValue(body, type);
            if (told == null) {
                throw new Trouble.Met(Trouble.UNREADABLE);
            }
            return told;
        } catch (JacksonException malformed) {
            throw new Trouble.Met(Trouble.UNREADABLE);
        } catch (IOException broken) {
            throw new Trouble.Met(Trouble.UNREADABLE);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
