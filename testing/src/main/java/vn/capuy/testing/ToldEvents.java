package vn.capuy.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.capuy.testing.TestFeed.Mood;

/** What one service of the {@link TestFeed} tells. */
final class ToldEvents {
    private static final Pattern LAST = Pattern.compile("lastEventId=(\\d+)");
    private static final Pattern WAITS = Pattern.compile("timeout=[1-9]");
    private static final long LONGEST_WAIT = 200;

    private final String service;
    private final TreeMap<Integer, String> events = new TreeMap<>();
    private int position;
    private Mood mood = Mood.WELL;

    ToldEvents(String service) {
        this.service = service;
    }

    synchronized void add(String type, String subject, String data) {
        position++;
        events.put(position, """
                {"specversion":"1.0","id":"%d","source":"/%s-service","type":"%s","subject":"%s","time":"%s",\
                "datacontenttype":"application/json","data":%s}""".formatted(position, service, type, subject, Instant.now(), data));
        notifyAll();
    }

    synchronized void forget() {
        events.clear();
    }

    synchronized void be(Mood next) {
        mood = next;
        notifyAll();
    }

    void read(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher last = LAST.matcher(exchange.getRequestURI().getRawQuery());
            int after = last.find() ? Integer.parseInt(last.group(1)) : 0;
            boolean allowed = exchange.getRequestHeaders().containsKey("Authorization");
            boolean waits =
                    WAITS.matcher(exchange.getRequestURI().getRawQuery()).find();
            Answer answer = allowed ? answer(after, waits) : new Answer(401, "");
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/cloudevents-batch+json");
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private record Answer(int status, String body) {}

    private synchronized Answer answer(int after, boolean waits) {
        try {
            while (mood == Mood.SILENT) {
                wait();
            }
            if (waits && events.tailMap(after, false).isEmpty()) {
                // Not as long as it may be: where a test empties the database, a reader begins anew when it asks next.
                wait(LONGEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return mood == Mood.WELL
                ? new Answer(
                        200, '[' + String.join(",", events.tailMap(after, false).values()) + ']')
                : new Answer(503, "");
    }
}
