package vn.capuy.bench.documents;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.load.Callers;
import vn.capuy.bench.load.Crowd;
import vn.capuy.bench.sql.Client;
import vn.capuy.bench.stand.Clients;
import vn.capuy.kernel.text.VietnameseText;

/** Documents are issued, by many clerks of many districts at once. What is issued can be found at once, on both sides. */
final class Issuing {
    private static final String DAY = "2025-07-01";
    private static final String BODY = """
            {"issuer": "%s", "type": "NOTICE", "issuedOn": "%s", "abstract": "%s", "signingBody": "STANDING_COMMITTEE",
             "signer": "Hoàng Văn Nam", "urgency": "NONE", "secrecy": "NONE"}""";

    /** The name of the value that no other has. */
    static final String KEY = "key";

    private static final int DISTRICTS = 13;
    private static final double GOAL = 0.50;
    private static final String ANSWER = "x".repeat(700);

    private final Archive archive;
    private final int workers;
    private final Clients clients;
    private final Callers callers;
    /** A key is taken once, and this never runs twice on the same records. */
    private static final AtomicLong KEYS = new AtomicLong();

    Issuing(Archive archive, int workers, Clients clients) {
        this.archive = archive;
        this.workers = workers;
        this.clients = clients;
        this.callers = archive.clerk().callers(workers);
    }

    Benchmark benchmark() {
        return new Benchmark(
                "documents.issue",
                "document",
                "issuing beside " + archive.count()
                        + " documents, judged, numbered, journalled, its answer kept, and found from then on",
                "number, document, journal line and kept answer in one transaction by a JDBC client",
                OptionalDouble.of(GOAL),
                crowd(callers),
                new Crowd(workers, this::insert, archive.stand().meters()),
                new Watch() {});
    }

    /** Clerks of whoever answers there. */
    Crowd crowd(Callers clerks) {
        return new Crowd(
                workers,
                (worker, turn) -> clerks.post(
                        worker,
                        Archive.ROOT + "/documents",
                        BODY.formatted(district(worker, turn), DAY, about(worker, turn)),
                        "bench-" + KEYS.incrementAndGet()),
                archive.stand().meters());
    }

    /** What is issued, but for its key. */
    static Map<String, Object> values(int worker, long turn) {
        String about = about(worker, turn);
        return new HashMap<>(Map.of(
                "issuer",
                district(worker, turn),
                "term",
                Units.TERM,
                "day",
                DAY,
                "abstract",
                about,
                "folded",
                VietnameseText.fold(about),
                "body",
                ANSWER));
    }

    private void insert(int worker, long turn) throws SQLException {
        Map<String, Object> values = values(worker, turn);
        values.put(KEY, "bench-" + KEYS.incrementAndGet());
        Client client = clients.of(worker);
        client.transaction(() -> {
            client.update(DocumentSql.ISSUE, values);
            client.update(DocumentSql.JOURNAL, values);
            client.update(DocumentSql.KEEP, values);
        });
    }

    private static String district(int worker, long turn) {
        return "H" + (1 + (worker * 7L + turn) % DISTRICTS);
    }

    private static String about(int worker, long turn) {
        return new Vocabulary(new Random(worker * 1_000_003L + turn)).about(2025);
    }
}
