package vn.capuy.bench.documents;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.load.Callers;
import vn.capuy.bench.load.Crowd;
import vn.capuy.bench.sql.Client;
import vn.capuy.bench.stand.Clients;
import vn.capuy.kernel.text.VietnameseText;

/** Documents are issued, by many clerks of many districts at once. What is issued can be found at once, on both sides. */
final class Issuing implements Watch {
    private static final String DAY = "2025-07-01";
    private static final String BODY = """
            {"issuer": "%s", "type": "NOTICE", "issuedOn": "%s", "abstract": "%s", "signingBody": "STANDING_COMMITTEE",
             "signer": "Hoàng Văn Nam", "urgency": "NONE", "secrecy": "NONE"}""";

    private static final int DISTRICTS = 13;

    private final Archive archive;
    private final int workers;
    private final Clients clients;
    private final Callers callers;

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
                "issuing beside " + archive.count() + " documents, judged, numbered, journalled and found from then on",
                "number, document and journal line in one transaction by a JDBC client",
                OptionalDouble.empty(),
                new Crowd(workers, this::issue, archive.stand().meters()),
                new Crowd(workers, this::insert, archive.stand().meters()),
                this);
    }

    private void issue(int worker, long turn) throws Exception {
        callers.post(
                worker, Archive.ROOT + "/documents", BODY.formatted(district(worker, turn), DAY, about(worker, turn)));
    }

    private void insert(int worker, long turn) throws SQLException {
        String about = about(worker, turn);
        Map<String, Object> values = new HashMap<>(Map.of(
                "issuer",
                district(worker, turn),
                "term",
                Units.TERM,
                "day",
                DAY,
                "abstract",
                about,
                "folded",
                VietnameseText.fold(about)));
        Client client = clients.of(worker);
        client.transaction(() -> {
            client.update(DocumentSql.ISSUE, values);
            client.update(DocumentSql.JOURNAL, values);
        });
    }

    private static String district(int worker, long turn) {
        return "H" + (1 + (worker * 7L + turn) % DISTRICTS);
    }

    private static String about(int worker, long turn) {
        return new Vocabulary(new Random(worker * 1_000_003L + turn)).about(2025);
    }

    @Override
    public void begin() {}

    @Override
    public List<String> faults() {
        return List.of();
    }
}
