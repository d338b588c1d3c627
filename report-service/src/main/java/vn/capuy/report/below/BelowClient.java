package vn.capuy.report.below;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;

/** Asks installations for their seals, all at once: one that is slow or down holds up no other. */
@ApplicationScoped
class BelowClient {
    private static final Logger LOG = Logger.getLogger(BelowClient.class);

    /** So many texts are held in memory of each; who wants more asks again. */
    private static final int MOST_AT_ONCE = 32;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final ObjectMapper json;

    BelowClient(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Those of periods that end between the days; all where these are null.
     *
     * @param known the hash of each seal that is here, by its id, for each installation
     */
    List<Answered> ask(
            List<Installation> installations,
            LocalDate from,
            LocalDate to,
            Map<Installation, Map<UUID, String>> known) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answered>> pending = installations.stream()
                    .map(each -> threads.submit(() -> ask(each, from, to, known.get(each))))
                    .toList();
            var answers = new ArrayList<Answered>();
            for (Future<Answered> each : pending) {
                answers.add(each.get());
            }
            return answers;
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Answered ask(Installation of, LocalDate from, LocalDate to, Map<UUID, String> known) {
        var told = new Telling(of, known);
        try {
            told.all(new BelowExchange(of, http, json), from, to);
        } catch (Trouble.Met met) {
            LOG.warnf("The installation below %s did not tell its seals: %s", of, met.what());
            told.trouble = met.what();
        }
        return told.answered();
    }

    /** What one has told so far. */
    private static final class Telling {
        private final Installation of;
        private final Map<UUID, String> known;
        private final List<Answered.Came> came = new ArrayList<>();
        private final List<Answered.Refused> refused = new ArrayList<>();
        private final HashSet<UUID> met = new HashSet<>();
        private int alreadyHere;
        private boolean more;
        private Trouble trouble;

        Telling(Installation of, Map<UUID, String> known) {
            this.of = of;
            this.known = known;
        }

        void all(BelowExchange exchange, LocalDate from, LocalDate to) throws Trouble.Met {
            String after = null;
            do {
                Listed.Page page = exchange.list(from, to, after);
                for (Listed each : page.items()) {
                    take(exchange, each);
                }
                after = page.next();
            } while (after != null && !more);
        }

        private void take(BelowExchange exchange, Listed each) throws Trouble.Met {
            if (more || !met.add(each.id())) {
                return;
            }
            String here = known.get(each.id());
            if (here != null && here.equals(each.sha256())) {
                alreadyHere++;
            } else if (here != null) {
                refused.add(new Answered.Refused(each.id(), Objection.CHANGED));
            } else if (came.size() == MOST_AT_ONCE) {
                more = true;
            } else {
                byte[] text = exchange.content(each.id());
                if (text == null) {
                    refused.add(new Answered.Refused(each.id(), Objection.ABOVE_CLEARANCE));
                } else {
                    came.add(new Answered.Came(each, text));
                }
            }
        }

        Answered answered() {
            return new Answered(of, trouble, came, refused, alreadyHere, more);
        }
    }
}
